using CampaignPlanner.Contracts;
using CampaignPlanner.Data;
using CampaignPlanner.Plans;
using CampaignPlanner.Review.Compare;

namespace CampaignPlanner.Review;

/// <summary>What opened signed-off points again: the approved text beside the text now.</summary>
/// <param name="versions">What the points said in the versions that were signed off, by version; a version that is not there has nothing to show.</param>
/// <param name="now">The version on the table.</param>
internal sealed class SignedThen(IReadOnlyDictionary<int, IReadOnlyList<(Point Point, PointDocument Document)>> versions, PlanState now)
{
    private readonly Dictionary<int, PlanComparison> _since = versions.ToDictionary(
        version => version.Key, version => PlanComparison.Of(new(version.Value, PlanDocuments.Facts(version.Value, now.Facts.Today)), now));

    /// <summary>The point's own changes since its sign-off, then those of the grounds it rests on, each under the point that lays it; only what a reader can see.</summary>
    public IReadOnlyList<PointChanges> Of(Point point, StoredSignOff signOff, IReadOnlyList<Ground> moved)
    {
        if (!_since.TryGetValue(signOff.Version, out var since))
        {
            return [];
        }

        var own = since.Points.Where(changes => changes.Point == point);
        var under = from changes in since.Points
                    where changes.Point != point
                    let laid = changes.Point.Lays.Where(each => moved.Contains(each.Ground)).SelectMany(each => each.Properties).ToHashSet()
                    where laid.Count > 0
                    select new PointChanges(changes.Point, changes.OldFacts, changes.NewFacts, [.. changes.All.Where(change => laid.Contains(change.Path.Split('/')[0]))]);
        return [.. own.Concat(under).Where(changes => changes.Shown.Count > 0)];
    }
}
