using System.Net;
using CampaignPlanner.Tests.Account;

namespace CampaignPlanner.Tests.Notices;

/// <summary>An invitation by mail, and what administrators see of mail: the whole program beside a real mail server.</summary>
public sealed class InvitationMailTests : IAsyncLifetime, IDisposable
{
    private readonly Postbox _postbox = new();
    private House _house = default!;

    public async Task InitializeAsync() => _house = new(settings: new()
    {
        ["CampaignPlanner:PublicUrl"] = "https://plans.example.com",
        ["CampaignPlanner:Smtp:Host"] = "127.0.0.1",
        ["CampaignPlanner:Smtp:Port"] = $"{await _postbox.Port}",
        ["CampaignPlanner:Smtp:From"] = "planner@studio.example",
        ["CampaignPlanner:Smtp:Security"] = "None",
    });

    public async Task DisposeAsync() => await _postbox.DisposeAsync();

    public void Dispose() => _house.Dispose();

    [Fact]
    public async Task An_invitation_with_an_address_goes_there_by_mail_and_its_link_lets_in()
    {
        var mira = await _house.FoundAsync();

        var answer = await House.PostAsync(mira, "/members", "invite", new() { ["Form.Email"] = "youssef@studionoord.example", ["Form.Role"] = "Planner" });
        var page = await answer.Content.ReadAsStringAsync();
        await _house.Round.RunAsync(default);

        Assert.Contains("Sent to youssef@studionoord.example by mail", page, StringComparison.Ordinal);
        var mail = _postbox.Received.Single();
        Assert.Equal(("Mira Vos invites you to Studio Noord", "youssef@studionoord.example"), (mail.Subject, mail.To.Mailboxes.Single().Address));
        var link = mail.TextBody!.Split('\n').Select(line => line.Trim()).Single(line => line.StartsWith("https://plans.example.com/invite/", StringComparison.Ordinal));
        Assert.Contains(new Uri(link).AbsolutePath, page, StringComparison.Ordinal);
        var joined = await House.PostAsync(_house.Visitor(), new Uri(link).AbsolutePath, "accept", House.Newcomer("Youssef", "youssef@studionoord.example"));
        Assert.Equal(HttpStatusCode.Found, joined.StatusCode);
        Assert.Contains("Mira Vos invites you to Studio Noord", await mira.GetStringAsync("/mail"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_invitation_for_anyone_is_a_link_alone()
    {
        var mira = await _house.FoundAsync();

        var answer = await House.PostAsync(mira, "/members", "invite", new() { ["Form.Email"] = "", ["Form.Role"] = "Planner" });
        await _house.Round.RunAsync(default);

        Assert.DoesNotContain("by mail too", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Empty(_postbox.Received);
    }

    [Fact]
    public async Task The_page_shows_the_words_of_a_server_that_refuses()
    {
        _postbox.Refusal = "Mailbox <full>";
        var mira = await _house.FoundAsync();
        await House.PostAsync(mira, "/members", "invite", new() { ["Form.Email"] = "youssef@studionoord.example", ["Form.Role"] = "Planner" });

        await _house.Round.RunAsync(default);

        var page = await mira.GetStringAsync("/mail");
        Assert.Contains("550 Mailbox &lt;full&gt;", page, StringComparison.Ordinal);
        Assert.Contains($"Mail goes out through 127.0.0.1:{await _postbox.Port}, from planner@studio.example.", page, StringComparison.Ordinal);
    }
}
