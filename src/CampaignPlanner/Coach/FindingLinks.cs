using CampaignPlanner.Contracts;

namespace CampaignPlanner.Coach;

/// <summary>Addresses of the places findings point at.</summary>
internal static class FindingLinks
{
    /// <summary>The part of the point, with the answer to open and to put the cursor in.</summary>
    public static string To(Guid planId, Rule rule, RuleItem item)
    {
        var point = Points.Find(item.PointKey) ?? Points.All[rule.Point - 1];
        return To(planId, point, item.Path);
    }

    public static string To(Guid planId, Point point, string path) =>
        $"plans/{planId}/{point.Key}/{point.PartOf(path).Key}?at={Uri.EscapeDataString(path)}";
}
