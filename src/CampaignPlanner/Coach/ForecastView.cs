using CampaignPlanner.Checklist.Analytics;
using CampaignPlanner.Checklist.Goals;
using CampaignPlanner.Checklist.Recall;
using CampaignPlanner.Contracts;
using CampaignPlanner.Forecast;

namespace CampaignPlanner.Coach;

/// <summary>A goal, its chance, and the media budget for a chance of 80 %.</summary>
internal sealed record GoalOutlook(GoalChance Goal, Computed<BudgetNeed> Budget);

/// <summary>People or impressions a study or a test needs per group, beside what is planned.</summary>
/// <param name="Name">Null for the recall study.</param>
internal sealed record PeopleNeeded(string? Name, Computed<long> Needed, long? Planned);

/// <summary>Everything the forecast page shows, worked out once.</summary>
public sealed class ForecastView : IDisposable
{
    internal const double WantedChance = 0.8;
    private static readonly KpiCode[] Order = [KpiCode.IMPRESSIONS, KpiCode.VIEWS, KpiCode.CLICKS, KpiCode.ORDERS, KpiCode.REVENUE, KpiCode.ROAS, KpiCode.ROI];

    internal ForecastView(CampaignPlan plan)
    {
        Plan = plan;
        Input = PlanForecast.Input(plan);
        Simulation = Simulation.Run(Input);
        Goals = [.. PlanForecast.Chances(plan, Simulation).Select(g => new GoalOutlook(g, Backward.ForAllLines(Input, g.Number, g.Need, WantedChance)))];
        Study = [.. StudyOf(plan.Recall)];
        Tests = [.. plan.Analytics.AbTests.Select(Test)];
    }

    internal CampaignPlan Plan { get; }

    internal ForecastInput Input { get; }

    internal Simulation Simulation { get; }

    internal IReadOnlyList<GoalOutlook> Goals { get; }

    /// <summary>The recall study, when there is to be one whose size can be asked for.</summary>
    internal IReadOnlyList<PeopleNeeded> Study { get; }

    internal IReadOnlyList<PeopleNeeded> Tests { get; }

    internal IReadOnlyList<PeopleNeeded> People => [.. Study, .. Tests];

    /// <summary>Nothing is planned that could be drawn.</summary>
    internal bool IsEmpty => Input.MediaCost <= 0;

    internal IEnumerable<KpiCode> Numbers => Order.Where(n => Simulation.Range(n) is not null);

    /// <summary>Numbers that grow with the money, for the curve.</summary>
    internal IEnumerable<KpiCode> Growing => Numbers.Where(n => n is not (KpiCode.ROAS or KpiCode.ROI));

    /// <summary>The number to begin with: that of the first goal that is forecast, else orders when there are any.</summary>
    internal KpiCode First => Goals.Select(g => g.Goal.Number).FirstOrDefault(n => Growing.Contains(n), Simulation.Range(KpiCode.ORDERS) is { P50: > 0 } ? KpiCode.ORDERS : KpiCode.VIEWS);

    /// <summary>The most demanding need among the goals with this number.</summary>
    internal double? TargetOf(KpiCode number) => Goals.Where(g => g.Goal.Number == number).Select(g => (double?)g.Goal.Need).Max();

    public void Dispose() => Simulation.Dispose();

    private static IEnumerable<PeopleNeeded> StudyOf(RecallPlan recall)
    {
        if (recall is { RecallMatters: true, BaselineAidedPct: { } now, TargetAidedPct: { } wanted, ConfidencePct: { } confidence, PowerPct: { } power })
        {
            yield return new(null, SampleSize.Needed((double)now / 100, (double)wanted / 100, confidence / 100.0, power / 100.0), recall.SampleSizePerGroup);
        }
    }

    private static PeopleNeeded Test(AbTest test) => new(
        test.Name ?? "",
        test is { BaselinePct: { } now, MinEffectRelPct: { } effect, ConfidencePct: { } confidence, PowerPct: { } power }
            ? SampleSize.NeededForEffect((double)now / 100, (double)effect / 100, confidence / 100.0, power / 100.0)
            : Impossible.NoTarget,
        test.ExpectedPerVariant);
}
