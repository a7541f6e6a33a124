using CampaignPlanner.Contracts;

namespace CampaignPlanner.Checklist.Recall;

/// <summary>Point 9 in the brief: what should stick, how the brand shows, and how it is measured.</summary>
internal sealed class RecallBrief : PointBrief<RecallPlan>
{
    public override void Compose(RecallPlan plan, BriefWriter write)
    {
        write.Margin(
            plan, nameof(RecallPlan.RecallMatters), nameof(RecallPlan.BaselineUnaidedPct), nameof(RecallPlan.TargetUnaidedPct),
            nameof(RecallPlan.BaselineAidedPct), nameof(RecallPlan.TargetAidedPct), nameof(RecallPlan.TargetMessagePct),
            nameof(RecallPlan.BrandingLevel), nameof(RecallPlan.FirstBrandCueSec), nameof(RecallPlan.SenderClear));
        write.Prose(
            plan, nameof(RecallPlan.IntendedMemory), nameof(RecallPlan.WhatItSells), nameof(RecallPlan.WhatItTells), nameof(RecallPlan.NotMeasuredReason));
        write.ShortAnswers(
            plan, nameof(RecallPlan.StudyMethod), nameof(RecallPlan.StudyProvider), nameof(RecallPlan.StudyBudget), nameof(RecallPlan.StudyStart),
            nameof(RecallPlan.StudyEnd), nameof(RecallPlan.SampleSizePerGroup), nameof(RecallPlan.ConfidencePct), nameof(RecallPlan.PowerPct),
            nameof(RecallPlan.DistinctiveAssets));
        write.Prose(plan, nameof(RecallPlan.QuestionUnaided), nameof(RecallPlan.QuestionAided));
    }

    /// <summary>How much better the brand should be known.</summary>
    public override string? Lead(RecallPlan plan, BriefWriter write) => plan switch
    {
        { RecallMatters: false } => write.Texts["Brief.Lead.None"],
        { BaselineAidedPct: { } now, TargetAidedPct: { } target } when target > now => Way("Brief.Lead.Aided", now, target, write),
        { BaselineUnaidedPct: { } now, TargetUnaidedPct: { } target } when target > now => Way("Brief.Lead.Unaided", now, target, write),
        _ => null,
    };

    private static string Way(string key, decimal now, decimal target, BriefWriter write) =>
        write.Texts.Format(key, Show.Percent(now, write.Culture), Show.Percent(target, write.Culture));
}
