using CampaignPlanner.Contracts;

namespace CampaignPlanner.Checklist.Analytics;

/// <summary>Point 10: how you will know, and when you will act.</summary>
internal sealed class AnalyticsPoint : Point<AnalyticsPlan>
{
    public override string Key => "analytics";

    public override int Number => 10;

    public override string PlanProperty => "Analytics";

    public override IReadOnlyList<PointPart> Parts { get; } =
    [
        new("success"),
        new("kpis", nameof(AnalyticsPlan.Kpis)),
        new("triggers", nameof(AnalyticsPlan.Triggers)),
        new("tests", nameof(AnalyticsPlan.AbTests)),
        new("readings", nameof(AnalyticsPlan.Actuals)),
    ];

    public override IReadOnlyList<Ground> RestsOn { get; } = [Ground.Flight, Ground.Videos, Ground.Goals, Ground.Calls, Ground.Placements];

    public override Type Editor => typeof(AnalyticsEditor);
}
