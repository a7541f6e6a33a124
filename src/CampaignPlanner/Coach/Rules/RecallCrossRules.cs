using CampaignPlanner.Checklist.Recall;
using CampaignPlanner.Contracts;
using CampaignPlanner.Forecast;

namespace CampaignPlanner.Coach.Rules;

/// <summary>What the coach says about point 9 beside the others: a study where recall is wanted, with enough people in it.</summary>
internal sealed class RecallCrossRules : RuleBook<CampaignPlan>
{
    public RecallCrossRules()
        : base(9)
    {
        Whole(
            "REC-03", Severity.Blocker, RuleKind.Cross, SmartLetters.Measurable, nameof(RecallPlan.StudyMethod),
            (p, _) => p.Recall.RecallMatters == true || p.Goals.Goals.Exists(g => Kpis.IsRecall(g.Metric))
                ? p.Recall.StudyMethod is null or StudyMethod.None
                : null);
        Whole(
            "REC-05", Severity.Warning, RuleKind.Cross, SmartLetters.Achievable, nameof(RecallPlan.SampleSizePerGroup),
            (p, _) => Required(p.Recall) is { } required && p.Recall.SampleSizePerGroup is { } planned ? planned < required : null,
            (p, _) =>
            [
                Required(p.Recall), p.Recall.SampleSizePerGroup, new Share(p.Recall.BaselineAidedPct ?? 0), new Share(p.Recall.TargetAidedPct ?? 0),
                new Share(p.Recall.ConfidencePct ?? 0), new Share(p.Recall.PowerPct ?? 0),
            ]);
    }

    /// <summary>People per group, when the plan says enough to work it out for a survey of two groups.</summary>
    private static long? Required(RecallPlan plan) =>
        plan is
        {
            RecallMatters: true,
            StudyMethod: StudyMethod.PlatformBrandLift or StudyMethod.PanelExposedControl or StudyMethod.PrePostSurvey,
            BaselineAidedPct: { } now,
            TargetAidedPct: { } target,
            ConfidencePct: { } confidence,
            PowerPct: { } power,
        } && target > now
            ? SampleSize.PerGroup((double)now / 100, (double)target / 100, confidence / 100.0, power / 100.0)
            : null;
}
