using CampaignPlanner.Checklist.Distribution;
using CampaignPlanner.Contracts;
using CampaignPlanner.Forecast;

namespace CampaignPlanner.Coach;

/// <summary>From the plan's answers to the numbers a forecast rests on, and the forecast of a plan.</summary>
internal static class PlanForecast
{
    /// <summary>The forecast rules compare with: only when some line, creator or own channel gives it something to rest on.</summary>
    public static IReadOnlyDictionary<KpiCode, ForecastRange> Ranges(Simulation simulation) =>
        simulation.Numbers.ToDictionary(number => number, number => simulation.Range(number)!.Value);

    public static ForecastInput Input(CampaignPlan plan)
    {
        var (views, clicks, orders) = (0.0, 0.0, 0.0);
        foreach (var creator in plan.Distribution.Kols)
        {
            views += creator.ExpectedViews ?? 0;
            orders += creator.ExpectedOrders ?? 0;
        }

        foreach (var seed in plan.Distribution.OwnedSeeds)
        {
            clicks += seed.ExpectedClicks ?? 0;
            orders += seed.ExpectedOrders ?? 0;
        }

        var totals = BudgetTotals.Of(plan);
        return new(
            [.. plan.Distribution.MediaLines.Select(Line)], views, clicks, orders,
            plan.Goals.AverageOrderValue is > 0 and var value ? Estimate.Exactly((double)value) : null,
            (double?)plan.Goals.GrossMarginPct,
            (double)(totals.Allocated - totals.Media));
    }

    private static ForecastLine Line(MediaLine line) => new(
        line.Id, (double)(line.Budget ?? 0), Guess(line.EstCpm), Guess(line.EstVtrPct), Guess(line.EstCtrPct), Guess(line.EstCvrPct),
        line.CtrBase == CtrBase.Views);

    private static Estimate? Guess(Range3? range) => range is { Low: { } low, Likely: { } likely, High: { } high }
        ? new((double)low, (double)likely, (double)high)
        : null;
}
