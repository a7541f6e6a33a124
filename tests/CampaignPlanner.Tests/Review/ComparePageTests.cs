using System.Net;
using CampaignPlanner.Checklist.Goals;
using CampaignPlanner.Contracts;
using CampaignPlanner.Data;
using CampaignPlanner.Plans;
using CampaignPlanner.Tests.Account;
using CampaignPlanner.Tests.Samples;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using static CampaignPlanner.Review.ReviewTexts;

namespace CampaignPlanner.Tests.Review;

/// <summary>The page that compares two versions, visited without a script.</summary>
public sealed class ComparePageTests : IDisposable
{
    private readonly House _house = new();

    [Fact]
    public async Task Two_versions_are_compared_in_each_view_and_nonsense_is_answered_in_words()
    {
        var mira = await _house.FoundAsync();
        var id = await PlanAsync();
        var first = await PageAsync(mira, id, "");
        Assert.Contains(T["Trouble.First"], first, StringComparison.Ordinal);

        await RenameAsync(id, "Seen from <b>afar</b>");
        var marked = await PageAsync(mira, id, "");
        Assert.Contains("&lt;b&gt;afar&lt;/b&gt;", marked, StringComparison.Ordinal);
        Assert.Matches("<del>.*behind.*</del>", marked);
        Assert.Contains(T.Count("Points", 1), marked, StringComparison.Ordinal);
        Assert.Contains(T.Count("Answers", 1), marked, StringComparison.Ordinal);
        Assert.Contains($"plans/{id}/goals/", marked, StringComparison.Ordinal);
        Assert.Contains($">{T["Before"]}<", await PageAsync(mira, id, "?from=1&to=2&view=side"), StringComparison.Ordinal);
        Assert.DoesNotContain("<del>", await PageAsync(mira, id, "?view=new"), StringComparison.Ordinal);

        // Turned round is put right.
        Assert.Matches("<del>.*behind.*</del>", await PageAsync(mira, id, "?from=2&to=1"));
        foreach (var (query, trouble) in new[] { ("?from=9", "9"), ("?from=0&to=2", "0"), ("?to=x1", "x1"), ("?from=99999999999", "99999999999"), ("?from=-1", "-1") })
        {
            Assert.Contains(T.Format("Trouble.None", trouble), await PageAsync(mira, id, query), StringComparison.Ordinal);
        }

        Assert.Contains(T["Trouble.Same"], await PageAsync(mira, id, "?from=2&to=2"), StringComparison.Ordinal);
        Assert.Contains("<del>", await PageAsync(mira, id, "?view=nonsense"), StringComparison.Ordinal);

        await RenameAsync(id, "Seen from behind");
        Assert.Contains(T["Empty"], await PageAsync(mira, id, "?from=1&to=3"), StringComparison.Ordinal);
        var history = await mira.GetStringAsync($"/plans/{id}/history");
        Assert.Contains($"plans/{id}/compare?from=1&amp;to=3", history, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await mira.GetAsync($"/plans/{Guid.NewGuid()}/compare")).StatusCode);
        Assert.Equal(HttpStatusCode.Found, (await _house.Visitor().GetAsync($"/plans/{id}/compare")).StatusCode);
    }

    public void Dispose() => _house.Dispose();

    private static async Task<string> PageAsync(HttpClient visitor, Guid id, string query)
    {
        var answer = await visitor.GetAsync($"/plans/{id}/compare{query}");
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return await answer.Content.ReadAsStringAsync();
    }

    private async Task RenameAsync(Guid id, string name)
    {
        var actor = await _house.ActorAsync();
        await Store.PinAsync(actor, id, default);
        Assert.IsType<SaveOutcome.Saved>(await _house.Services.GetRequiredService<PlanMaking>().RenameAsync(actor, id, name, default));
    }

    private PlanStore Store => _house.Services.GetRequiredService<PlanStore>();

    private async Task<Guid> PlanAsync()
    {
        var actor = await _house.ActorAsync();
        var documents = SampleFile.Documents("good");
        ((GoalsPlan)documents[0].Document).Name = "Seen from behind";
        return await Store.CreateAsync(actor, _house.Services.GetRequiredService<PlanMaking>().From(actor, documents, "", "en", ""), default);
    }
}
