using CampaignPlanner.Contracts;
using CampaignPlanner.Data;

namespace CampaignPlanner.Plans;

/// <summary>From stored points to documents and to what the points know of each other.</summary>
internal static class PlanDocuments
{
    /// <summary>The documents of all ten points, in order; a point that was never stored is empty.</summary>
    public static IReadOnlyList<(Point Point, PointDocument Document)> Read(IEnumerable<(string Key, string Json)> stored)
    {
        var byKey = stored.ToDictionary(p => p.Key, p => p.Json);
        return [.. Points.All.Select(point =>
            (point, byKey.TryGetValue(point.Key, out var json) ? PlanJson.Read(point, json) : point.NewDocument()))];
    }

    public static IReadOnlyList<(Point Point, PointDocument Document)> Read(OpenedPlan plan) =>
        Read(plan.Points.Select(p => (p.Key, p.Document)));

    public static PlanFacts Facts(IEnumerable<(Point Point, PointDocument Document)> documents, DateOnly today)
    {
        var facts = new PlanFacts { Today = today };
        foreach (var (_, document) in documents)
        {
            document.Publish(facts);
        }

        return facts;
    }
}
