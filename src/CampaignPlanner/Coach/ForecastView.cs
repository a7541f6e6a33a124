using CampaignPlanner.Contracts;
using CampaignPlanner.Forecast;

namespace CampaignPlanner.Coach;

/// <summary>A goal, its chance, and the media budget for a chance of 80 %.</summary>
internal sealed record GoalOutlook(GoalChance Goal, ForecastInput Input)
{
    /// <summary>Worked out when it is asked for: it takes draws of its own.</summary>
    public Computed<BudgetNeed> Budget => Backward.ForAllLines(Input, Goal.Number, Goal.Need, ForecastView.WantedChance);
}

/// <summary>Everything the forecast page shows, worked out once.</summary>
public sealed class ForecastView : IDisposable
{
    internal const double WantedChance = 0.8;
    private static readonly KpiCode[] Order = [KpiCode.IMPRESSIONS, KpiCode.VIEWS, KpiCode.CLICKS, KpiCode.ORDERS, KpiCode.REVENUE, KpiCode.ROAS, KpiCode.ROI];

    /// <param name="drawn">Draws of the same plan that there are already.</param>
    internal ForecastView(CampaignPlan plan, Simulation? drawn = null)
    {
        Plan = plan;
        Input = PlanForecast.Input(plan);
        Simulation = drawn?.For(Input) ?? Simulation.Run(Input);
        Goals = [.. PlanForecast.Chances(plan, Simulation).Select(g => new GoalOutlook(g, Input))];
        Study = [.. PeopleNeeded.Of(plan.Recall)];
        Tests = [.. PeopleNeeded.Of(plan.Analytics)];
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
    internal IEnumerable<KpiCode> Growing => Numbers.Where(PlanForecast.Grows);

    /// <summary>The number to begin with: that of the first goal that is forecast, else orders when there are any.</summary>
    internal KpiCode First => PlanForecast.First(Goals.Select(g => g.Goal.Number).Where(Growing.Contains), Simulation.Range);

    /// <summary>The most demanding need among the goals with this number.</summary>
    internal double? TargetOf(KpiCode number) => Goals.Where(g => g.Goal.Number == number).Select(g => (double?)g.Goal.Need).Max();

    public void Dispose() => Simulation.Dispose();
}
