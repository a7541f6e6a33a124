using Microsoft.EntityFrameworkCore;

namespace CampaignPlanner.Data.History;

/// <summary>
/// Rebuilds a plan's documents at a version. A change's document after it is the one before the point's next change, or
/// the present one; where that is not kept whole, it is the last one kept, patched forward at most twenty times.
/// </summary>
internal sealed class VersionReading(CampaignDb db, Guid planId, int planVersion)
{
    public async Task<IReadOnlyList<VersionedPoint>> RunAsync(CancellationToken cancellation)
    {
        var present = await db.Points.Where(point => point.PlanId == planId)
            .Select(point => new VersionedPoint(point.Key, point.Document)).ToListAsync(cancellation);
        var steps = await db.Changes.Where(change => change.PlanId == planId && change.PointKey != "")
            .OrderBy(change => change.PlanVersion)
            .Select(change => new Step(change.PointKey, change.PlanVersion, change.Before != null))
            .ToListAsync(cancellation);
        var routes = steps.GroupBy(step => step.PointKey).ToDictionary(point => point.Key, point => Route([.. point]));
        var needed = routes.Values.SelectMany(route => route).Distinct().ToList();
        var kept = await db.Changes.Where(change => change.PlanId == planId && needed.Contains(change.PlanVersion))
            .Select(change => new { change.PlanVersion, change.Before, change.Patch })
            .ToDictionaryAsync(change => change.PlanVersion, change => (change.Before, change.Patch), cancellation);
        return [.. present.Select(point => routes.TryGetValue(point.Key, out var route) && route.Count > 0
            ? new VersionedPoint(point.Key, Walk(route, kept))
            : point)];
    }

    /// <summary>
    /// The change whose kept document to start from, and those whose patches to apply: the first of the route gives its
    /// document; it and all others but the last are applied. Empty when the present document is the answer.
    /// </summary>
    private List<int> Route(List<Step> steps)
    {
        var next = steps.FindIndex(step => step.PlanVersion > planVersion);
        if (next < 0)
        {
            return [];
        }

        var start = steps.FindLastIndex(next, step => step.IsKept);
        return [.. steps[start..(next + 1)].Select(step => step.PlanVersion)];
    }

    private static string Walk(List<int> route, Dictionary<int, (string? Before, string? Patch)> kept)
    {
        var document = kept[route[0]].Before!;
        foreach (var change in route[..^1])
        {
            document = HistoryPatch.Apply(document, kept[change].Patch!);
        }

        return document;
    }

    private sealed record Step(string PointKey, int PlanVersion, bool IsKept);
}
