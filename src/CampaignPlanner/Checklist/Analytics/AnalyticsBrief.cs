using CampaignPlanner.Contracts;

namespace CampaignPlanner.Checklist.Analytics;

/// <summary>Point 10 in the brief: success, the numbers, the rules for acting, the experiments, and what was read so far.</summary>
internal sealed class AnalyticsBrief : PointBrief<AnalyticsPlan>
{
    public override void Compose(AnalyticsPlan plan, BriefWriter write)
    {
        write.Prose(plan, nameof(AnalyticsPlan.SuccessDefinition));
        write.ShortAnswers(
            plan, nameof(AnalyticsPlan.ReviewCadenceDays), nameof(AnalyticsPlan.FirstReviewDate), nameof(AnalyticsPlan.PostMortemDate),
            nameof(AnalyticsPlan.AdjustmentsAllowed), nameof(AnalyticsPlan.AdjustmentBudget), nameof(AnalyticsPlan.FeedbackSources),
            nameof(AnalyticsPlan.AttributionModel), nameof(AnalyticsPlan.AttributionWindowDays), nameof(AnalyticsPlan.ConversionTrackingTested),
            nameof(AnalyticsPlan.ConsentHandled), nameof(AnalyticsPlan.ViewDefinitionNoted));

        // Nine columns do not fit on paper: first the numbers, then what each of them proves and where.
        write.Table(
            plan, nameof(AnalyticsPlan.Kpis), plan.Kpis, nameof(KpiTarget.KpiCode), nameof(KpiTarget.IsPrimary), nameof(KpiTarget.Target),
            nameof(KpiTarget.DataSource), nameof(KpiTarget.CadenceDays), nameof(KpiTarget.Owner));
        write.Table(
            plan, nameof(AnalyticsPlan.Kpis), ProofOf(plan), nameof(KpiTarget.KpiCode), nameof(KpiTarget.PlatformIds), nameof(KpiTarget.GoalIds),
            nameof(KpiTarget.CtaIds));
        write.Table(
            plan, nameof(AnalyticsPlan.Triggers), plan.Triggers, nameof(AdjustmentTrigger.KpiCode), nameof(AdjustmentTrigger.Comparison),
            nameof(AdjustmentTrigger.Threshold), nameof(AdjustmentTrigger.WindowDays), nameof(AdjustmentTrigger.MinVolume),
            nameof(AdjustmentTrigger.Action), nameof(AdjustmentTrigger.Owner), nameof(AdjustmentTrigger.MaxReactionDays));
        write.Items(plan, nameof(AnalyticsPlan.AbTests), plan.AbTests, t => t.Name, test => write.ShortAnswers(
            test, nameof(AbTest.VideoId), nameof(AbTest.Variable), nameof(AbTest.Hypothesis), nameof(AbTest.VariantA), nameof(AbTest.VariantB),
            nameof(AbTest.KpiCode), nameof(AbTest.BaselinePct), nameof(AbTest.MinEffectRelPct), nameof(AbTest.ConfidencePct),
            nameof(AbTest.PowerPct), nameof(AbTest.ExpectedPerVariant), nameof(AbTest.StartDate), nameof(AbTest.EndDate)));
        write.Table(
            plan, nameof(AnalyticsPlan.Actuals), plan.Actuals, nameof(KpiActual.Date), nameof(KpiActual.KpiCode), nameof(KpiActual.PlatformId),
            nameof(KpiActual.VideoId), nameof(KpiActual.Value));
    }

    private static List<KpiTarget> ProofOf(AnalyticsPlan plan) =>
        [.. plan.Kpis.Where(k => k.PlatformIds.Count + k.GoalIds.Count + k.CtaIds.Count > 0)];
}
