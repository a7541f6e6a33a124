using System.Net;
using CampaignPlanner.Data;
using CampaignPlanner.Tests.Account;
using Microsoft.Extensions.DependencyInjection;
using static CampaignPlanner.Clients.ClientsTexts;

namespace CampaignPlanner.Tests.Clients;

public sealed class ClientPagesTests : IDisposable
{
    private readonly House _house = new();

    [Theory]
    [InlineData("some", true)]
    [InlineData("all", false)]
    public async Task A_client_may_be_for_nobody_but_administrators(string who, bool restricted)
    {
        var (mira, client) = await FoundAsync();

        var answer = await House.PostAsync(mira, $"/clients/{client}", "access", new() { ["Access.Who"] = who });

        Assert.Equal(HttpStatusCode.Found, answer.StatusCode);
        var now = await ClientAsync(client);
        Assert.Equal((restricted, 0), (now.IsRestricted, now.People.Count));
    }

    [Fact]
    public async Task An_answer_that_is_none_closes_and_opens_nothing()
    {
        var (mira, client) = await FoundAsync();
        await House.PostAsync(mira, $"/clients/{client}", "access", new() { ["Access.Who"] = "some" });

        var html = await (await House.PostAsync(mira, $"/clients/{client}", "access", new() { ["Access.Who"] = "zz", ["Access.People"] = "zz" })).Content.ReadAsStringAsync();

        Assert.Contains(T["Access.Missing"], html, StringComparison.Ordinal);
        Assert.True((await ClientAsync(client)).IsRestricted);
    }

    [Fact]
    public async Task Whoever_was_suspended_meanwhile_keeps_their_clients()
    {
        var (mira, client) = await FoundAsync();
        await _house.JoinAsync(mira, "Lev", "lev@studionoord.example");
        var lev = (await _house.ActorAsync("lev@studionoord.example")).UserId;
        await House.PostAsync(mira, $"/clients/{client}", "access", new() { ["Access.Who"] = "some", ["Access.People"] = $"{lev}" });
        await House.PostAsync(mira, "/members", null, new() { ["user"] = $"{lev}", ["suspended"] = "true" }, to: "/members/suspend");

        await House.PostAsync(mira, $"/clients/{client}", "access", new() { ["Access.Who"] = "some" });

        Assert.Contains(lev, (await ClientAsync(client)).People);
    }

    [Theory]
    [InlineData(", Sales, noname@nachtspaak.example")]
    [InlineData("Jan, Head, of sales, jan@nachtspaak.example, +31 6")]
    public async Task A_contact_that_does_not_fit_is_told_and_nothing_is_left_out(string line)
    {
        var (mira, client) = await FoundAsync();

        var html = WebUtility.HtmlDecode(await (await House.PostAsync(
            mira, $"/clients/{client}", "client", new() { ["Form.Name"] = "Nachtspaak", ["Form.Language"] = "en", ["Form.Contacts"] = line })).Content.ReadAsStringAsync());

        Assert.Contains(T.Format("Contacts.Wrong", 20), html, StringComparison.Ordinal);
        Assert.Contains($">{line}</textarea>", html, StringComparison.Ordinal);
    }

    public void Dispose() => _house.Dispose();

    private async Task<(HttpClient Mira, Guid Client)> FoundAsync()
    {
        var mira = await _house.FoundAsync();
        await House.PostAsync(mira, "/clients", "client", new() { ["Form.Name"] = "Nachtspaak", ["Form.Language"] = "en" });
        return (mira, (await _house.Services.GetRequiredService<ClientStore>().ListAsync(await _house.ActorAsync(), default)).Single().Id);
    }

    private async Task<StoredClient> ClientAsync(Guid client) => (await _house.Services.GetRequiredService<ClientStore>().OpenAsync(await _house.ActorAsync(), client, default))!;
}
