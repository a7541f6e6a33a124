using CampaignPlanner.Contracts;

namespace CampaignPlanner.Checklist.Analytics;

/// <summary>Point 10 in the brief: success, the numbers, the rules for acting, the experiments, and what was read so far.</summary>
internal sealed class AnalyticsBrief : PointBrief<AnalyticsPlan>
{
    public override void Compose(AnalyticsPlan plan, BriefWriter write)
    {
        write.Margin(
            plan, nameof(AnalyticsPlan.FirstReviewDate), nameof(AnalyticsPlan.ReviewCadenceDays), nameof(AnalyticsPlan.PostMortemDate),
            nameof(AnalyticsPlan.AdjustmentsAllowed), nameof(AnalyticsPlan.AdjustmentBudget));
        write.Prose(plan, nameof(AnalyticsPlan.SuccessDefinition));
        write.ShortAnswers(
            plan, nameof(AnalyticsPlan.AttributionModel), nameof(AnalyticsPlan.AttributionWindowDays), nameof(AnalyticsPlan.FeedbackSources),
            nameof(AnalyticsPlan.ConversionTrackingTested), nameof(AnalyticsPlan.ConsentHandled), nameof(AnalyticsPlan.ViewDefinitionNoted));
        write.Table(
            plan, nameof(AnalyticsPlan.Kpis), plan.Kpis, Col(nameof(KpiTarget.KpiCode), nameof(KpiTarget.IsPrimary)) with { Weight = 1.4 }, nameof(KpiTarget.Target),
            Col(nameof(KpiTarget.DataSource), nameof(KpiTarget.PlatformIds)) with { Weight = 2.4 }, Col(nameof(KpiTarget.GoalIds), nameof(KpiTarget.CtaIds)) with { Weight = 2.6 },
            Col(nameof(KpiTarget.CadenceDays)) with { Weight = .9 }, Col(nameof(KpiTarget.Owner)) with { Weight = 1.2 });
        write.Table(
            plan, nameof(AnalyticsPlan.Triggers), plan.Triggers,
            Col(nameof(AdjustmentTrigger.KpiCode), nameof(AdjustmentTrigger.Comparison), nameof(AdjustmentTrigger.Threshold)) with { Weight = 1.3 },
            Col(nameof(AdjustmentTrigger.WindowDays), nameof(AdjustmentTrigger.MinVolume)), Col(nameof(AdjustmentTrigger.Action)) with { Weight = 2.4 },
            Col(nameof(AdjustmentTrigger.Owner), nameof(AdjustmentTrigger.MaxReactionDays)) with { Weight = 1.3 });
        write.Cards(plan, nameof(AnalyticsPlan.AbTests), plan.AbTests, test => new(test.Name ?? "", write.Answer(test, nameof(AbTest.VideoId))), test => write.ShortAnswers(
            test, nameof(AbTest.Hypothesis), nameof(AbTest.VariantA), nameof(AbTest.VariantB), nameof(AbTest.Variable),
            nameof(AbTest.KpiCode), nameof(AbTest.BaselinePct), nameof(AbTest.MinEffectRelPct), nameof(AbTest.ConfidencePct),
            nameof(AbTest.PowerPct), nameof(AbTest.ExpectedPerVariant), nameof(AbTest.StartDate), nameof(AbTest.EndDate)));
        write.Table(
            plan, nameof(AnalyticsPlan.Actuals), plan.Actuals, nameof(KpiActual.Date), nameof(KpiActual.KpiCode), nameof(KpiActual.PlatformId),
            nameof(KpiActual.VideoId), nameof(KpiActual.Value));
    }

    /// <summary>How many numbers are watched, and whether it is settled what follows from them.</summary>
    public override string? Lead(AnalyticsPlan plan, BriefWriter write) => (plan.Kpis.Count(number => number.KpiCode is not null), plan.Triggers.Count) switch
    {
        (0, _) => null,
        (var numbers, 0) => write.Texts.Count("Brief.Lead", numbers),
        (var numbers, var rules) => Show.Sentences([write.Texts.Count("Brief.Lead", numbers), write.Texts.Count("Brief.Lead.Rules", rules)], write.Culture),
    };
}
