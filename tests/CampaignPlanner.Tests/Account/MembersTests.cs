using System.Net;
using CampaignPlanner.Account;
using CampaignPlanner.Data;
using Microsoft.Extensions.DependencyInjection;

namespace CampaignPlanner.Tests.Account;

public sealed class MembersTests : IDisposable
{
    private readonly House _house = new();

    [Theory]
    [InlineData("99")]
    [InlineData("zz")]
    public async Task A_role_that_is_none_invites_nobody(string role)
    {
        var mira = await _house.FoundAsync();

        var html = await (await House.PostAsync(mira, "/members", "invite", new() { ["Form.Email"] = "", ["Form.Role"] = role })).Content.ReadAsStringAsync();

        Assert.Contains(AccountTexts.T["Role.Missing"], html, StringComparison.Ordinal);
        Assert.Empty(await _house.Services.GetRequiredService<MemberStore>().PendingAsync(await _house.ActorAsync(), default));
    }

    [Fact]
    public async Task A_stranger_is_sent_to_the_door()
    {
        var answer = await _house.Visitor().GetAsync("/members");

        Assert.Equal("/account/sign-in?returnUrl=%2Fmembers", answer.Headers.Location!.PathAndQuery);
    }

    [Theory]
    [InlineData("Viewer")]
    [InlineData("Planner")]
    [InlineData("Lead")]
    public async Task Only_an_administrator_sees_the_members_others_hear_who_can_help(string role)
    {
        var mira = await _house.FoundAsync();
        var youssef = await _house.JoinAsync(mira, "Youssef", "youssef@studionoord.example", role);

        var answer = await youssef.GetAsync("/members");

        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
        Assert.Contains("Mira Vos can let you in.", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/members/suspend")]
    [InlineData("/members/withdraw")]
    public async Task The_posts_behind_the_page_are_refused_on_the_server_too(string address)
    {
        var mira = await _house.FoundAsync();
        var youssef = await _house.JoinAsync(mira, "Youssef", "youssef@studionoord.example", "Lead");
        var id = Guid.NewGuid().ToString();

        var answer = await House.PostAsync(youssef, "/account/password", null, new() { ["user"] = id, ["invitation"] = id, ["suspended"] = "true" }, to: address);

        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
    }

    [Fact]
    public async Task An_invitation_works_once()
    {
        var mira = await _house.FoundAsync();
        var link = await House.InviteAsync(mira);
        await House.PostAsync(_house.Visitor(), link, "accept", House.Newcomer("Youssef", "youssef@studionoord.example"));

        var html = await _house.Visitor().GetStringAsync(link);

        Assert.Contains("no longer works", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_invitation_for_one_address_refuses_another()
    {
        var mira = await _house.FoundAsync();
        var link = await House.InviteAsync(mira, email: "youssef@studionoord.example");

        var answer = await House.PostAsync(_house.Visitor(), link, "accept", House.Newcomer("Eve", "eve@elsewhere.example"));

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Contains("This invitation is for youssef@studionoord.example", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_withdrawn_invitation_lets_nobody_in()
    {
        var mira = await _house.FoundAsync();
        var link = await House.InviteAsync(mira);
        var page = await mira.GetStringAsync("/members");
        var id = System.Text.RegularExpressions.Regex.Match(page, "name=\"invitation\" value=\"([^\"]+)\"").Groups[1].Value;

        await House.PostAsync(mira, "/members", null, new() { ["invitation"] = id }, to: "/members/withdraw");

        Assert.Contains("no longer works", await _house.Visitor().GetStringAsync(link), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_administrator_cannot_lock_out_themselves()
    {
        var mira = await _house.FoundAsync();
        await using var db = ((CampaignPlanner.Data.DatabaseProvider)_house.Services.GetService(typeof(CampaignPlanner.Data.DatabaseProvider))!).CreateDbContext();
        var id = db.Users.Single().Id.ToString();

        var answer = await House.PostAsync(mira, "/members", null, new() { ["user"] = id, ["suspended"] = "true" }, to: "/members/suspend");

        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await mira.GetAsync("/members")).StatusCode);
    }

    public void Dispose() => _house.Dispose();
}
