using CampaignPlanner.Contracts;

namespace CampaignPlanner.Checklist.Recall;

/// <summary>Point 9 in the brief: what should stick, how it is measured, and how the brand shows.</summary>
internal sealed class RecallBrief : PointBrief<RecallPlan>
{
    public override void Compose(RecallPlan plan, BriefWriter write)
    {
        write.Prose(
            plan, nameof(RecallPlan.IntendedMemory), nameof(RecallPlan.WhatItSells), nameof(RecallPlan.WhatItTells),
            nameof(RecallPlan.NotMeasuredReason));
        write.ShortAnswers(
            plan, nameof(RecallPlan.RecallMatters), nameof(RecallPlan.BaselineUnaidedPct), nameof(RecallPlan.TargetUnaidedPct),
            nameof(RecallPlan.BaselineAidedPct), nameof(RecallPlan.TargetAidedPct), nameof(RecallPlan.TargetMessagePct),
            nameof(RecallPlan.StudyMethod), nameof(RecallPlan.StudyProvider), nameof(RecallPlan.SampleSizePerGroup),
            nameof(RecallPlan.ConfidencePct), nameof(RecallPlan.PowerPct), nameof(RecallPlan.StudyStart), nameof(RecallPlan.StudyEnd),
            nameof(RecallPlan.StudyBudget), nameof(RecallPlan.BrandingLevel), nameof(RecallPlan.FirstBrandCueSec),
            nameof(RecallPlan.DistinctiveAssets), nameof(RecallPlan.SenderClear));
        write.Prose(plan, nameof(RecallPlan.QuestionUnaided), nameof(RecallPlan.QuestionAided));
    }
}
