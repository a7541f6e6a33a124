using CampaignPlanner.Contracts;

namespace CampaignPlanner.Review.Compare;

/// <summary>The changes of one item, or those at the top of a point.</summary>
/// <param name="Item">Null for the point's own answers.</param>
/// <param name="Fate">The item was added, removed or moved; null when it only changed inside.</param>
/// <param name="Answers">Answers and drafts that changed.</param>
internal sealed record ChangeCard(PlanItem? Item, Change? Fate, IReadOnlyList<Change> Answers)
{
    /// <summary>The point's own answers first, then its items in the order of their lists.</summary>
    public static IReadOnlyList<ChangeCard> Of(PointChanges point) =>
    [
        .. point.Shown.GroupBy(change => change.Item).OrderBy(group => group.Key is null ? 0 : 1)
            .Select(group => new ChangeCard(group.Key, group.FirstOrDefault(change => change.IsOfItem), [.. group.Where(change => !change.IsOfItem)])),
    ];

    /// <summary>The items around it, outermost first, itself last.</summary>
    public IReadOnlyList<PlanItem> Chain()
    {
        var chain = new List<PlanItem>();
        for (var place = (Fate ?? Answers[0]).Place; place is not null; place = place.Above)
        {
            if (place.New is PlanItem item)
            {
                chain.Insert(0, item);
            }
        }

        return Fate is null ? chain : [.. chain, Item!];
    }

    /// <summary>The item by keys; empty for the point's own answers.</summary>
    public string Path => Fate?.Path ?? Answers[0].Place.Prefix.TrimEnd('/');
}
