using System.Net;
using System.Text.RegularExpressions;
using CampaignPlanner.Data;
using CampaignPlanner.Tests.Account;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CampaignPlanner.Tests.Notices;

/// <summary>The pages of the notices, and the doors that are closed, visited as a browser without script would.</summary>
public sealed partial class NoticePagesTests : IDisposable
{
    private readonly House _house = new();

    [Fact]
    public async Task The_bell_says_how_many_are_unread_and_opening_one_leads_where_it_belongs_and_counts_it_off()
    {
        var mira = await _house.FoundAsync();
        await _house.JoinAsync(mira, "Youssef", "youssef@studionoord.example");
        Assert.Contains("aria-label=\"Notices\"", await mira.GetStringAsync("/plans"), StringComparison.Ordinal);
        await TellAsync("Youssef", House.Email, NoticeEvent.Submitted, "Zomer & zee");
        await TellAsync("Youssef", House.Email, NoticeEvent.Mentioned, "Herfst");

        var plans = await mira.GetStringAsync("/plans");
        var page = await mira.GetStringAsync("/notices");

        Assert.Contains("aria-label=\"Notices, 2 unread\"", plans, StringComparison.Ordinal);
        Assert.Contains("Youssef mentioned you in Herfst", page, StringComparison.Ordinal);
        Assert.Contains("Youssef handed in Zomer &amp; zee", page, StringComparison.Ordinal);
        Assert.Equal(2, Regex.Count(page, ">New</span>"));

        var opened = await mira.GetAsync(Open().Match(page).Value);

        Assert.Equal((HttpStatusCode.Found, "/plans"), (opened.StatusCode, opened.Headers.Location!.ToString()));
        Assert.Contains("aria-label=\"Notices, 1 unread\"", await mira.GetStringAsync("/notices"), StringComparison.Ordinal);

        await House.PostAsync(mira, "/notices", null, new() { ["until"] = $"{long.MaxValue}" }, to: "/notices/read");

        Assert.DoesNotContain(">New</span>", await mira.GetStringAsync("/notices"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_notices_speak_the_language_of_the_page()
    {
        var mira = await _house.FoundAsync();
        await _house.JoinAsync(mira, "Youssef", "youssef@studionoord.example");
        Assert.Contains("Nothing to tell you", await mira.GetStringAsync("/notices"), StringComparison.Ordinal);
        await TellAsync("Youssef", House.Email, NoticeEvent.Approved, "Herfst");
        await House.PostAsync(mira, "/notices", null, new() { ["language"] = "fr" }, to: "/language");

        Assert.Contains("Youssef a approuvé Herfst", WebUtility.HtmlDecode(await mira.GetStringAsync("/notices")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Somebody_elses_notice_is_not_there()
    {
        var mira = await _house.FoundAsync();
        var youssef = await _house.JoinAsync(mira, "Youssef", "youssef@studionoord.example");
        await TellAsync("Youssef", House.Email, NoticeEvent.Submitted, "Herfst");
        var address = Open().Match(await mira.GetStringAsync("/notices")).Value;

        Assert.Equal(HttpStatusCode.NotFound, (await youssef.GetAsync(address)).StatusCode);
        Assert.Contains("Notices, 1 unread", await mira.GetStringAsync("/notices"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Choices_are_kept_and_said_to_be()
    {
        var mira = await _house.FoundAsync();
        var youssef = await _house.JoinAsync(mira, "Youssef", "youssef@studionoord.example");
        var page = await youssef.GetStringAsync("/account/notices");
        Assert.Matches("name=\"bell.Mentioned\" value=\"true\" checked", page);
        Assert.DoesNotContain("bell.Asked", page, StringComparison.Ordinal); // Told to administrators only.
        Assert.Contains("bell.Asked", await mira.GetStringAsync("/account/notices"), StringComparison.Ordinal);

        var answer = await House.PostAsync(youssef, "/account/notices", null, new() { ["event"] = "Mentioned", ["mail.Mentioned"] = "Daily" }, to: "/account/notices/save");

        Assert.Equal("/account/notices", answer.Headers.Location!.ToString());
        page = await youssef.GetStringAsync("/account/notices");
        Assert.Contains("Saved.", page, StringComparison.Ordinal);
        Assert.DoesNotMatch("name=\"bell.Mentioned\" value=\"true\" checked", page);
        Assert.Matches("name=\"mail.Mentioned\">\\s*<option value=\"AtOnce\">[^<]*</option>\\s*<option value=\"Daily\" selected", page);
        Assert.Matches("name=\"bell.Approved\" value=\"true\" checked", page);
    }

    [Theory]
    [InlineData("event", "Nonsense")]
    [InlineData("mail.Mentioned", "Hourly")]
    public async Task A_choice_there_is_not_is_refused(string field, string value)
    {
        var mira = await _house.FoundAsync();
        var fields = new Dictionary<string, string> { ["event"] = "Mentioned", ["mail.Mentioned"] = "Daily", [field] = value };

        Assert.Equal(HttpStatusCode.BadRequest, (await House.PostAsync(mira, "/account/notices", null, fields, to: "/account/notices/save")).StatusCode);
    }

    [Theory]
    [InlineData("/account/notices/save")]
    [InlineData("/notices/read")]
    [InlineData("/access/ask")]
    public async Task A_form_from_elsewhere_changes_nothing(string address)
    {
        var mira = await _house.FoundAsync();

        var answer = await mira.PostAsync(address, new FormUrlEncodedContent(new Dictionary<string, string> { ["event"] = "Mentioned", ["mail.Mentioned"] = "Daily", ["until"] = "1", ["path"] = "/" }));

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
    }

    [Fact]
    public async Task Mail_is_for_administrators_and_says_how_to_set_it_up()
    {
        var mira = await _house.FoundAsync();
        var youssef = await _house.JoinAsync(mira, "Youssef", "youssef@studionoord.example", "Lead");

        Assert.Equal(HttpStatusCode.Forbidden, (await youssef.GetAsync("/mail")).StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, (await House.PostAsync(youssef, "/notices/", null, new() { ["mail"] = $"{Guid.NewGuid()}" }, to: "/mail/again")).StatusCode);
        Assert.Contains("CampaignPlanner:Smtp:Host", await mira.GetStringAsync("/mail"), StringComparison.Ordinal);
        Assert.Contains("href=\"/mail\"", await mira.GetStringAsync("/members"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whoever_lacks_the_role_asks_once_and_the_administrator_hears_of_it()
    {
        var mira = await _house.FoundAsync();
        var youssef = await _house.JoinAsync(mira, "Youssef", "youssef@studionoord.example");
        var refused = await (await youssef.GetAsync("/members")).Content.ReadAsStringAsync();
        Assert.Contains("Ask for access", refused, StringComparison.Ordinal);

        var answer = await House.PostAsync(youssef, "/account/notices", null, new() { ["path"] = Field(refused, "path") }, to: "/access/ask");

        Assert.Equal("/members", answer.Headers.Location!.ToString());
        var after = await (await youssef.GetAsync("/members")).Content.ReadAsStringAsync();
        Assert.Contains("You asked for access.", after, StringComparison.Ordinal);
        Assert.DoesNotContain("action=\"/access/ask\"", after, StringComparison.Ordinal);
        Assert.Contains("Youssef asks for access to /members", await mira.GetStringAsync("/notices"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("/history")]
    [InlineData("/brief.pdf")]
    public async Task Whoever_may_not_see_a_plan_is_told_who_can_let_them_in(string page)
    {
        var mira = await _house.FoundAsync();
        var youssef = await _house.JoinAsync(mira, "Youssef", "youssef@studionoord.example");
        var (plan, client) = await ClosedPlanAsync();

        var closed = await youssef.GetAsync($"/plans/{plan}{page}");
        var html = await closed.Content.ReadAsStringAsync();

        Assert.Equal(HttpStatusCode.NotFound, closed.StatusCode);
        Assert.Contains("You have no access to this plan", html, StringComparison.Ordinal);
        Assert.Contains("Mira Vos can give it.", html, StringComparison.Ordinal);
        Assert.DoesNotContain("Nachtspaak", html, StringComparison.Ordinal);

        await House.PostAsync(youssef, "/account/notices", null, new() { ["path"] = Field(html, "path"), ["planId"] = Field(html, "planId") }, to: "/access/ask");

        var told = await mira.GetStringAsync("/notices");
        Assert.Contains("Youssef asks for access to Nachtspaak", told, StringComparison.Ordinal);
        Assert.StartsWith($"/clients/{client}?ask=", (await mira.GetAsync(Open().Match(told).Value)).Headers.Location!.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_plan_of_strangers_looks_like_no_plan_at_all()
    {
        var mira = await _house.FoundAsync();
        var (plan, _) = await ClosedPlanAsync();
        var eve = await StrangerAsync();

        var closed = await eve.GetAsync($"/plans/{plan}");
        var none = await eve.GetAsync($"/plans/{Guid.Empty}");

        Assert.Equal((HttpStatusCode.NotFound, HttpStatusCode.NotFound), (closed.StatusCode, none.StatusCode));
        Assert.Equal(Plain(await none.Content.ReadAsStringAsync(), Guid.Empty), Plain(await closed.Content.ReadAsStringAsync(), plan));
        Assert.DoesNotContain("Ask for access", await closed.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await mira.GetAsync($"/plans/{plan}/history")).StatusCode);
    }

    [Fact]
    public async Task An_address_where_nothing_is_stays_the_usual_page()
    {
        var mira = await _house.FoundAsync();
        var youssef = await _house.JoinAsync(mira, "Youssef", "youssef@studionoord.example");
        foreach (var address in new[] { $"/plans/{Guid.NewGuid()}", "/nowhere" })
        {
            var html = await (await youssef.GetAsync(address)).Content.ReadAsStringAsync();
            Assert.Contains("There is nothing here", html, StringComparison.Ordinal);
            Assert.DoesNotContain("/access/ask", html, StringComparison.Ordinal);
        }
    }

    public void Dispose() => _house.Dispose();

    // What differs from one answer to the next whoever asks: the address itself, and sealed tokens.
    private static string Plain(string html, Guid plan) =>
        Sealed().Replace(html.Replace(plan.ToString(), "", StringComparison.Ordinal), "");

    private static string Field(string html, string name) =>
        WebUtility.HtmlDecode(Regex.Match(html, $"name=\"{name}\" value=\"([^\"]*)\"").Groups[1].Value);

    private async Task<(Guid Plan, Guid Client)> ClosedPlanAsync()
    {
        var mira = await ActorAsync(House.Email);
        var plans = _house.Services.GetRequiredService<CampaignPlanner.Plans.Sample.FirstPlan>();
        var plan = await plans.AddAsync(mira, default);
        var clients = _house.Services.GetRequiredService<ClientStore>();
        await using var db = _house.Services.GetRequiredService<DatabaseProvider>().Open(mira);
        var client = (await db.Plans.SingleAsync(row => row.Id == plan)).ClientId!.Value;
        var details = (await clients.OpenAsync(mira, client, default))!.Details;
        await clients.ChangeAsync(mira, client, details with { Name = "Nachtspaak" }, default);
        Assert.IsType<WriteOutcome.Done>(await clients.RestrictAsync(mira, client, isRestricted: true, [], default));
        return (plan, client);
    }

    private async Task TellAsync(string from, string to, NoticeEvent @event, string subject)
    {
        var reader = await ActorAsync(to);
        await using var db = _house.Services.GetRequiredService<DatabaseProvider>().Open(reader);
        await Telling.ToAsync(db, reader with { UserId = Guid.Empty, Name = from }, DateTimeOffset.UtcNow, @event, null, subject, "plans", "", [reader.UserId], default);
    }

    private async Task<Actor> ActorAsync(string email)
    {
        await using var db = _house.Services.GetRequiredService<DatabaseProvider>().CreateDbContext();
        var id = (await db.Users.SingleAsync(user => user.Email == email)).Id;
        return (await _house.Services.GetRequiredService<WorkspaceStore>().ActorOfAsync(id, default))!;
    }

    // A planner of another workspace on the same server: an administrator would have nobody to ask.
    private async Task<HttpClient> StrangerAsync()
    {
        var mira = _house.Visitor();
        await House.SignInAsync(mira, House.Password);
        var eve = await _house.JoinAsync(mira, "Eve", "eve@elsewhere.example");
        var id = (await ActorAsync("eve@elsewhere.example")).UserId;
        var owner = await ActorAsync(House.Email);
        var elsewhere = await _house.Services.GetRequiredService<WorkspaceStore>().CreateAsync("Elsewhere", owner.UserId, default);
        var invitations = _house.Services.GetRequiredService<InvitationStore>();
        await invitations.UseAsync((await invitations.CreateAsync(elsewhere, WorkspaceRole.Planner, null, TimeSpan.FromDays(1), default))!, id, default);
        await using var db = _house.Services.GetRequiredService<DatabaseProvider>().Open(owner);
        await db.Memberships.Where(member => member.UserId == id).ExecuteDeleteAsync();
        return eve;
    }

    [GeneratedRegex("/notices/[0-9a-f-]{36}/open")]
    private static partial Regex Open();

    [GeneratedRegex("value=\"CfDJ8[^\"]*\"|<!--Blazor.*?-->|nonce=\"[^\"]*\"|CfDJ8[A-Za-z0-9_-]*")]
    private static partial Regex Sealed();
}
