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
}
