using System.Net;
using CampaignPlanner.Data;
using Microsoft.Extensions.DependencyInjection;

namespace CampaignPlanner.Tests.Account;

public sealed class SignInTests : IDisposable
{
    private readonly House _house = new();

    [Fact]
    public async Task Five_wrong_tries_lock_the_account_even_for_the_right_password()
    {
        await _house.FoundAsync();
        var visitor = _house.Visitor();
        for (var attempt = 0; attempt < 5; attempt++)
        {
            await House.SignInAsync(visitor, "not this one at all");
        }

        var answer = await House.SignInAsync(visitor, House.Password);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Contains("do not match", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_unknown_address_gets_the_same_answer_as_a_wrong_password()
    {
        await _house.FoundAsync();

        var wrong = await (await House.SignInAsync(_house.Visitor(), "not this one at all")).Content.ReadAsStringAsync();
        var unknown = await (await House.SignInAsync(_house.Visitor(), "not this one at all", "nobody@studionoord.example")).Content.ReadAsStringAsync();

        Assert.Contains("do not match", wrong, StringComparison.Ordinal);
        Assert.Contains("do not match", unknown, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("https://evil.example/")]
    [InlineData("//evil.example")]
    [InlineData("/\\evil.example")]
    [InlineData("/\t/evil.example")]
    [InlineData("javascript:alert(1)")]
    public async Task A_return_address_elsewhere_leads_home(string elsewhere)
    {
        await _house.FoundAsync();

        var answer = await House.SignInAsync(_house.Visitor(), House.Password, query: "?returnUrl=" + Uri.EscapeDataString(elsewhere));

        Assert.Equal(HttpStatusCode.Found, answer.StatusCode);
        Assert.Equal("/", PathOf(answer));
    }

    [Fact]
    public async Task A_return_address_here_is_followed()
    {
        await _house.FoundAsync();

        var answer = await House.SignInAsync(_house.Visitor(), House.Password, query: "?returnUrl=%2Fmembers%3Fa%3D1");

        Assert.Equal("/members?a=1", PathOf(answer));
    }

    [Fact]
    public async Task A_suspended_person_cannot_sign_in_and_an_open_session_ends()
    {
        var mira = await _house.FoundAsync();
        var youssef = await _house.JoinAsync(mira, "Youssef", "youssef@studionoord.example");
        Assert.Equal(HttpStatusCode.OK, (await youssef.GetAsync("/account/password")).StatusCode);
        var workspaces = _house.Services.GetRequiredService<WorkspaceStore>();
        var members = _house.Services.GetRequiredService<MemberStore>();
        var administrator = await _house.ActorAsync(House.Email);
        var person = (await workspaces.MembersAsync(administrator, default)).Single(member => member.Name == "Youssef");

        await members.SuspendAsync(administrator, person.UserId, suspended: true, default);

        Assert.Equal(HttpStatusCode.Forbidden, (await youssef.GetAsync("/account/password")).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await House.SignInAsync(_house.Visitor(), House.Password, "youssef@studionoord.example")).StatusCode);
    }

    [Fact]
    public async Task Over_plain_http_the_cookie_is_hidden_from_scripts_and_other_sites()
    {
        await _house.FoundAsync();

        var cookie = SessionCookie(await House.SignInAsync(_house.Visitor(), House.Password));

        Assert.StartsWith("cp-session=", cookie, StringComparison.Ordinal);
        Assert.Contains("httponly", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("samesite=lax", cookie, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task Over_https_the_cookie_is_bound_to_this_host()
    {
        await _house.FoundAsync();

        var cookie = SessionCookie(await House.SignInAsync(_house.Visitor(https: true), House.Password));

        Assert.StartsWith("__Host-cp-session=", cookie, StringComparison.Ordinal);
        Assert.Contains("secure", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("path=/", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("domain=", cookie, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task A_form_without_its_token_is_refused()
    {
        await _house.FoundAsync();

        var answer = await _house.Visitor().PostAsync("/account/sign-in", new FormUrlEncodedContent(
            [new("_handler", "sign-in"), new("Form.Email", House.Email), new("Form.Password", House.Password)]));

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
    }

    [Fact]
    public async Task Signing_out_ends_the_session()
    {
        var mira = await _house.FoundAsync();

        await House.PostAsync(mira, "/members", null, [], to: "/account/sign-out");

        Assert.StartsWith("/account/sign-in", PathOf(await mira.GetAsync("/members")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_changed_password_ends_other_sessions_but_not_this_one()
    {
        var mira = await _house.FoundAsync();
        const string next = "blauw fietslicht in de regen";

        var answer = await House.PostAsync(mira, "/account/password", "password", new() { ["Form.Current"] = House.Password, ["Form.Password"] = next });

        Assert.Equal(HttpStatusCode.Found, answer.StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await mira.GetAsync("/members")).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await House.SignInAsync(_house.Visitor(), House.Password)).StatusCode);
        Assert.Equal(HttpStatusCode.Found, (await House.SignInAsync(_house.Visitor(), next)).StatusCode);
    }

    [Fact]
    public async Task Thirty_posts_a_minute_from_one_address_are_enough()
    {
        var visitor = _house.Visitor();
        for (var attempt = 0; attempt < 30; attempt++)
        {
            Assert.Equal(HttpStatusCode.OK, (await House.SignInAsync(visitor, "")).StatusCode);
        }

        var answer = await House.SignInAsync(visitor, "");

        Assert.Equal(HttpStatusCode.TooManyRequests, answer.StatusCode);
        Assert.Contains("One moment, please", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    public void Dispose() => _house.Dispose();

    private static string PathOf(HttpResponseMessage answer) => new Uri(new Uri("http://localhost"), answer.Headers.Location!).PathAndQuery;

    private static string SessionCookie(HttpResponseMessage answer) =>
        answer.Headers.GetValues("Set-Cookie").Single(cookie => cookie.Contains("cp-session", StringComparison.Ordinal));
}
