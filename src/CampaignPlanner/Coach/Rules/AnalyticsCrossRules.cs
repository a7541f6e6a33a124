using CampaignPlanner.Checklist.Analytics;
using CampaignPlanner.Checklist.CallToAction;
using CampaignPlanner.Checklist.Distribution;
using CampaignPlanner.Checklist.Goals;
using CampaignPlanner.Contracts;
using CampaignPlanner.Forecast;
using Call = CampaignPlanner.Checklist.CallToAction.CallToAction;

namespace CampaignPlanner.Coach.Rules;

/// <summary>What the coach says about point 10 beside the others: every goal and call counted, where it can be counted, with means to act.</summary>
internal sealed class AnalyticsCrossRules : RuleBook<CampaignPlan>
{
    // Sums of amounts beyond any budget must not overflow.
    private const decimal MostMoney = 1_000_000_000_000_000;

    // A goal or call without its number is mended in the list of numbers.
    private static readonly RuleScope<CampaignPlan, Goal> Goals = new((p, _) => p.Goals.Goals, g => g.Id, _ => nameof(AnalyticsPlan.Kpis));

    private static readonly RuleScope<CampaignPlan, Call> Calls =
        new((p, _) => p.CallToAction.CallsToAction, c => c.Id, _ => nameof(AnalyticsPlan.Kpis));

    private static readonly RuleScope<CampaignPlan, KpiTarget> EachKpi = RuleScope.List(
        nameof(AnalyticsPlan.Kpis), (CampaignPlan p) => p.Analytics.Kpis, k => k.KpiCode?.ToString());

    private static readonly RuleScope<CampaignPlan, AbTest> Tests = RuleScope.List(
        nameof(AnalyticsPlan.AbTests), (CampaignPlan p) => p.Analytics.AbTests, t => t.Name);

    public AnalyticsCrossRules()
        : base(10)
    {
        Each(
            "ANA-02", Severity.Blocker, RuleKind.Cross, SmartLetters.Measurable, Goals, "",
            (goal, p, _) => goal.Metric is { } kpi ? !IsFollowed(kpi, p.Analytics) : null,
            (goal, _, _) => [goal.Metric, goal.Id]);
        Each(
            "ANA-03", Severity.Blocker, RuleKind.Cross, SmartLetters.Measurable, Calls, "",
            (call, p, _) => call.KpiCode is { } kpi ? !IsFollowed(kpi, p.Analytics) : null,
            (call, _, _) => [call.KpiCode, call.Id]);
        Each(
            "ANA-10", Severity.Warning, RuleKind.Cross, SmartLetters.Achievable, Tests, nameof(AbTest.ExpectedPerVariant),
            (test, _, _) => test.ExpectedPerVariant is { } expected && Required(test) is { } required ? expected < required : null,
            (test, _, _) =>
            [
                Required(test), test.ExpectedPerVariant, new Share(test.BaselinePct ?? 0), new Share(test.MinEffectRelPct ?? 0),
                new Share(test.ConfidencePct ?? 0), new Share(test.PowerPct ?? 0),
            ]);
        Whole(
            "ANA-13", Severity.Blocker, RuleKind.Cross, SmartLetters.Measurable, nameof(AnalyticsPlan.ConversionTrackingTested),
            (p, view) => MustSell(p) && Published.First(view)?.PublishDate is { } published
                ? p.Analytics.ConversionTrackingTested != true && published.DayNumber - view.Today.DayNumber <= view.Limits.NearPublicationDays
                : null,
            (_, view) => [Published.First(view)?.PublishDate]);
        Each(
            "ANA-16", Severity.Warning, RuleKind.Cross, SmartLetters.Measurable, EachKpi, nameof(KpiTarget.PlatformIds),
            (kpi, _, _) => kpi.KpiCode is { } code && !CalculatedKpis.Contains(code) ? SilentChannel(kpi) is not null : null,
            (kpi, _, _) => [new ChannelName(SilentChannel(kpi)), kpi.KpiCode]);
        Whole(
            "ANA-18", Severity.Tip, RuleKind.Cross, SmartLetters.Achievable, nameof(AnalyticsPlan.AdjustmentBudget),
            (p, view) => p.Analytics is { AdjustmentsAllowed: { } allowed, AdjustmentBudget: { } kept }
                ? allowed && MediaMoney(p) is > 0 and var money && kept < view.Limits.AdjustmentShareMin * money
                : null,
            (p, view) =>
            [
                new Amount(p.Analytics.AdjustmentBudget ?? 0), new Amount(view.Limits.AdjustmentShareMin * MediaMoney(p)),
                new Share(view.Limits.AdjustmentShareMin * 100),
            ]);
        Whole(
            "ANA-21", Severity.Tip, RuleKind.Cross, SmartLetters.Measurable, nameof(AnalyticsPlan.ViewDefinitionNoted),
            (p, _) => MixedViews(p.Analytics) is not null && p.Analytics.ViewDefinitionNoted != true,
            (p, _) => [MixedViews(p.Analytics)]);
    }

    private static bool IsFollowed(KpiCode code, AnalyticsPlan plan)
    {
        foreach (var kpi in plan.Kpis)
        {
            if (kpi.KpiCode == code)
            {
                return true;
            }
        }

        return false;
    }

    private static bool MustSell(CampaignPlan plan) =>
        plan.Goals.Goals.Exists(g => g.FunnelStage == FunnelStage.Conversion)
        || plan.CallToAction.CallsToAction.Exists(c => c.DistanceToSale == DistanceToSale.Sale);

    private static long? Required(AbTest test) =>
        test is { BaselinePct: { } now, MinEffectRelPct: { } effect, ConfidencePct: { } confidence, PowerPct: { } power }
            ? SampleSize.PerGroup((double)now / 100, (double)now / 100 * (1 + ((double)effect / 100)), confidence / 100.0, power / 100.0)
            : null;

    /// <summary>The first channel of a number that does not report it.</summary>
    private static string? SilentChannel(KpiTarget kpi)
    {
        var word = kpi.KpiCode is { } code ? Enum.GetName(code) : null;
        foreach (var id in kpi.PlatformIds)
        {
            if (word is not null && ChannelCatalogue.Find(id) is { } channel && !channel.MetricsReported.Contains(word))
            {
                return id;
            }
        }

        return null;
    }

    /// <summary>The first number that adds up views of channels that count them differently.</summary>
    private static KpiCode? MixedViews(AnalyticsPlan plan)
    {
        foreach (var kpi in plan.Kpis)
        {
            if (kpi.KpiCode is KpiCode.VIEWS or KpiCode.VTR or KpiCode.CPV && IsMixed(kpi.PlatformIds))
            {
                return kpi.KpiCode;
            }
        }

        return null;
    }

    private static bool IsMixed(List<string> channels)
    {
        string? definition = null;
        foreach (var id in channels)
        {
            if (ChannelCatalogue.Find(id) is not { } channel)
            {
                continue;
            }

            if (definition is not null && definition != channel.ViewDefinition)
            {
                return true;
            }

            definition = channel.ViewDefinition;
        }

        return false;
    }

    private static decimal MediaMoney(CampaignPlan plan)
    {
        var sum = 0m;
        foreach (var line in plan.Distribution.MediaLines)
        {
            sum += Math.Clamp(line.Budget ?? 0, -MostMoney, MostMoney);
        }

        return sum;
    }
}
