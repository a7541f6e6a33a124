using CampaignPlanner.Contracts;

namespace CampaignPlanner.Checklist.Recall;

/// <summary>Point 9: what should stick, and who it was from.</summary>
internal sealed class RecallPoint : Point<RecallPlan>
{
    public override string Key => "recall";

    public override int Number => 9;

    public override string PlanProperty => "Recall";

    public override IReadOnlyList<PointPart> Parts { get; } =
    [
        new("memory"),
        new(
            "study", nameof(RecallPlan.BaselineUnaidedPct), nameof(RecallPlan.TargetUnaidedPct), nameof(RecallPlan.BaselineAidedPct),
            nameof(RecallPlan.TargetAidedPct), nameof(RecallPlan.TargetMessagePct), nameof(RecallPlan.StudyMethod), nameof(RecallPlan.StudyProvider),
            nameof(RecallPlan.SampleSizePerGroup), nameof(RecallPlan.ConfidencePct), nameof(RecallPlan.PowerPct), nameof(RecallPlan.StudyStart),
            nameof(RecallPlan.StudyEnd), nameof(RecallPlan.StudyBudget), nameof(RecallPlan.QuestionUnaided), nameof(RecallPlan.QuestionAided)),
        new(
            "branding", nameof(RecallPlan.BrandingLevel), nameof(RecallPlan.FirstBrandCueSec), nameof(RecallPlan.DistinctiveAssets),
            nameof(RecallPlan.SenderClear)),
    ];

    public override IReadOnlyList<Ground> RestsOn { get; } = [Ground.Campaign, Ground.Flight, Ground.Budget, Ground.Videos];

    public override Type Editor => typeof(RecallEditor);
}
