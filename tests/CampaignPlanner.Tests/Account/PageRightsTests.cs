using System.Net;
using CampaignPlanner.Data;
using CampaignPlanner.Plans;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace CampaignPlanner.Tests.Account;

/// <summary>
/// Who gets which page, as a table: every address of the app for every role, on the own plan, on one of a client that is closed to
/// them, and from another workspace. An address without a row fails.
/// </summary>
public sealed class PageRightsTests : IDisposable
{
    private static readonly string[] OfPlan =
    [
        "/plans/{PlanId:guid}", "/plans/{PlanId:guid}/{PointKey:nonfile}", "/plans/{PlanId:guid}/{PointKey:nonfile}/{PartKey:nonfile}", "/plans/{PlanId:guid}/brief",
        "/plans/{PlanId:guid}/coach", "/plans/{PlanId:guid}/compare", "/plans/{PlanId:guid}/copies", "/plans/{PlanId:guid}/details", "/plans/{PlanId:guid}/forecast",
        "/plans/{PlanId:guid}/history", "/plans/{PlanId:guid}/history/{Version:int}", "/plans/{PlanId:guid}/review", "/plans/{PlanId:guid}/thread", "/plans/{PlanId:guid}/todo",
        "/plans/{id:guid}/brief.md", "/plans/{id:guid}/brief.pdf", "/plans/{id:guid}/pages.pdf",
    ];

    private static readonly string[] OfMember =
    [
        "/", "/plans", "/plans/new", "/briefs", "/styles", "/styles/edit", "/styles/sample.pdf", "/desk", "/clients", "/notices", "/account/notices", "/account/password", "/search",
    ];

    private static readonly string[] OfAdministrator = ["/members", "/audit", "/audit.csv", "/mail"];

    private static readonly string[] OfAnybody = ["/b", "/account/sign-in", "/healthz"];

    /// <summary>What needs more than a role: a token, a code, an id of its own, a stream, or is an answer to something else. Tested where it lives.</summary>
    private static readonly string[] Others =
    [
        "/setup", "/invite/{Token}", "/b/{Code}", "/status/{Code:int}", "/error", "/not-found", "/plans/{PlanId:guid}/purge", "/clients/{ClientId:guid}", "/notices/{id:guid}/open",
        "/plans/{id:guid}/review/live", "/briefs/{id:guid}.zip", "/{**path:file}",
    ];

    private readonly House _house = new();

    [Fact]
    public async Task Every_address_has_a_row()
    {
        await _house.FoundAsync();
        var addresses = _house.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Where(endpoint => endpoint.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods.Contains("GET") != false)
            .Select(endpoint => "/" + endpoint.RoutePattern.RawText!.TrimStart('/'))
            .Where(address => !address.StartsWith("/_", StringComparison.Ordinal) && Path.GetExtension(address) is not (".css" or ".js" or ".woff2" or ".svg" or ".txt" or ".gz" or ".br"))
            .Distinct();

        Assert.Equal(
            ((string[])[.. OfPlan, .. OfMember, .. OfAdministrator, .. OfAnybody, .. Others]).Order(StringComparer.Ordinal),
            addresses.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Everybody_gets_exactly_the_pages_the_table_says()
    {
        var mira = await _house.FoundAsync();
        var (open, closed) = (await PlanAsync("Open"), await PlanAsync("Closed"));
        await CloseAsync();
        var people = new Dictionary<WorkspaceRole, HttpClient> { [WorkspaceRole.Administrator] = mira };
        foreach (var role in new[] { WorkspaceRole.Viewer, WorkspaceRole.Planner, WorkspaceRole.Lead })
        {
            people[role] = await _house.JoinAsync(mira, $"{role}", $"{role}@studionoord.example", $"{role}");
        }

        var wrong = new List<string>();
        foreach (var (role, person) in people)
        {
            foreach (var page in OfPlan)
            {
                await ExpectAsync(person, $"{role}", Address(page, open), HttpStatusCode.OK);
                await ExpectAsync(person, $"{role}", Address(page, closed), role == WorkspaceRole.Administrator ? HttpStatusCode.OK : HttpStatusCode.NotFound);
                await ExpectAsync(person, $"{role}", Address(page, Guid.NewGuid()), HttpStatusCode.NotFound);
            }

            foreach (var page in OfMember)
            {
                await ExpectAsync(person, $"{role}", page, HttpStatusCode.OK);
            }

            foreach (var page in OfAdministrator)
            {
                await ExpectAsync(person, $"{role}", page, role == WorkspaceRole.Administrator ? HttpStatusCode.OK : HttpStatusCode.Forbidden);
            }
        }

        var stranger = _house.Visitor();
        foreach (var page in OfPlan.Select(page => Address(page, open)).Concat(OfMember).Concat(OfAdministrator))
        {
            var answer = await stranger.GetAsync(page);
            if (answer.StatusCode != HttpStatusCode.Unauthorized && answer.Headers.Location?.ToString().Contains("/account/sign-in", StringComparison.Ordinal) != true)
            {
                wrong.Add($"{page}: a stranger got {answer.StatusCode}");
            }
        }

        foreach (var page in OfAnybody)
        {
            await ExpectAsync(stranger, "a stranger", page, HttpStatusCode.OK);
        }

        Assert.True(wrong.Count == 0, string.Join('\n', wrong));

        async Task ExpectAsync(HttpClient person, string who, string page, HttpStatusCode expected)
        {
            var answer = await person.GetAsync(page);
            // A page that leads on to another page of the app has let the person in.
            var got = answer.StatusCode is HttpStatusCode.Found or HttpStatusCode.Redirect ? HttpStatusCode.OK : answer.StatusCode;
            if (got != expected)
            {
                wrong.Add($"{page}: {who} got {answer.StatusCode} instead of {expected}");
            }
        }
    }

    public void Dispose() => _house.Dispose();

    private static string Address(string page, Guid plan) => page
        .Replace("{PlanId:guid}", plan.ToString(), StringComparison.Ordinal).Replace("{id:guid}", plan.ToString(), StringComparison.Ordinal)
        .Replace("{PointKey:nonfile}", "goals", StringComparison.Ordinal).Replace("{PartKey:nonfile}", "videos", StringComparison.Ordinal).Replace("{Version:int}", "1", StringComparison.Ordinal);

    private async Task<Guid> PlanAsync(string client)
    {
        var actor = await _house.ActorAsync();
        return await _house.Services.GetRequiredService<PlanStore>().CreateAsync(
            actor, _house.Services.GetRequiredService<PlanMaking>().From(actor, PlanMaking.Empty(), client, "en", $"Of {client}"), default);
    }

    private async Task CloseAsync()
    {
        var (actor, clients) = (await _house.ActorAsync(), _house.Services.GetRequiredService<ClientStore>());
        await clients.RestrictAsync(actor, (await clients.ListAsync(actor, default)).Single(client => client.Name == "Closed").Id, true, [], default);
    }
}
