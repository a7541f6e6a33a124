namespace CampaignPlanner.Contracts;

/// <summary>What a rule loops over: a list in the plan, with a name for each item and the place it stands.</summary>
/// <param name="Items">Must not copy: it is asked on every evaluation.</param>
/// <param name="Name">What a person calls the item.</param>
/// <param name="Place">Key path of the item in its point's document; the rule appends its field.</param>
/// <param name="PointKey">The point the items stand in, when it is not the rule's own.</param>
public sealed record RuleScope<TPlan, TItem>(
    Func<TPlan, RuleView, IReadOnlyList<TItem>> Items, Func<TItem, string?> Name, Func<TItem, string> Place, string? PointKey = null);

/// <summary>Scopes that come up everywhere.</summary>
public static class RuleScope
{
    /// <summary>A list of the document, by the name of its property.</summary>
    public static RuleScope<TPlan, TItem> List<TPlan, TItem>(
        string property, Func<TPlan, IReadOnlyList<TItem>> items, Func<TItem, string?> name, string? pointKey = null)
        where TItem : PlanItem =>
        new((plan, _) => items(plan), name, item => $"{property}/{item.Key}", pointKey);

    /// <summary>The campaign's videos, seen from another point: the finding points at the list where something is to be added.</summary>
    /// <param name="list">Property of the point's own document.</param>
    public static RuleScope<TPlan, VideoFact> Videos<TPlan>(string list) =>
        new((_, view) => view.Facts.Videos, video => video.Id, _ => list);
}
