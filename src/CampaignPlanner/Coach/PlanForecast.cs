using CampaignPlanner.Checklist.Distribution;
using CampaignPlanner.Checklist.Goals;
using CampaignPlanner.Contracts;
using CampaignPlanner.Forecast;

namespace CampaignPlanner.Coach;

/// <summary>How likely a goal is, by the forecast.</summary>
/// <param name="Need">What the campaign itself must bring.</param>
/// <param name="Chance">0 to 1.</param>
internal sealed record GoalChance(Goal Goal, KpiCode Number, double Need, double Chance);

/// <summary>What the campaign itself must bring for a goal.</summary>
internal readonly record struct GoalNeed(Goal Goal, KpiCode Number, double Need);

/// <summary>From the plan's answers to the numbers a forecast rests on, and the forecast of a plan.</summary>
internal static class PlanForecast
{
    /// <summary>The forecast the rules compare with.</summary>
    public static IReadOnlyDictionary<KpiCode, ForecastRange> Ranges(Simulation simulation)
    {
        var ranges = new Dictionary<KpiCode, ForecastRange>(simulation.Numbers.Count);
        foreach (var number in simulation.Numbers)
        {
            if (simulation.Range(number) is { } range)
            {
                ranges[number] = range;
            }
        }

        return ranges;
    }

    /// <summary>The same, drawn now.</summary>
    public static IReadOnlyDictionary<KpiCode, ForecastRange> Ranges(ForecastInput input, CancellationToken cancellation = default)
    {
        using var simulation = Simulation.Run(input, cancellation: cancellation);
        return Ranges(simulation);
    }

    /// <summary>The goals whose number is forecast and is to rise, in the order of the plan.</summary>
    public static IReadOnlyList<GoalChance> Chances(CampaignPlan plan, Simulation simulation)
    {
        var chances = new List<GoalChance>();
        foreach (var (goal, number, need) in Needs(plan))
        {
            if (simulation.Chance(number, need) is { } chance)
            {
                chances.Add(new(goal, number, need, chance));
            }
        }

        return chances;
    }

    /// <summary>The goals that can be compared with a forecast, in the order of the plan.</summary>
    public static IEnumerable<GoalNeed> Needs(CampaignPlan plan)
    {
        foreach (var goal in plan.Goals.Goals)
        {
            if (Need(goal) is { } need)
            {
                yield return new(goal, goal.Metric!.Value, need);
            }
        }
    }

    /// <summary>Does this number grow with the money?</summary>
    public static bool Grows(KpiCode number) => number is not (KpiCode.ROAS or KpiCode.ROI);

    /// <summary>The number a picture begins with: that of the first goal that grows with the money, else orders when there are any.</summary>
    /// <param name="goals">Numbers of the goals, in the order of the plan.</param>
    public static KpiCode First(IEnumerable<KpiCode> goals, Func<KpiCode, ForecastRange?> range) => goals
        .Where(n => Grows(n) && range(n) is not null)
        .FirstOrDefault(range(KpiCode.ORDERS) is { P50: > 0 } ? KpiCode.ORDERS : KpiCode.VIEWS);

    /// <summary>
    /// What the campaign itself must bring: orders and revenue come without it too, so only what is above the baseline
    /// (rule GOAL-12). Null for a number that is not forecast and for a goal that is not to rise.
    /// </summary>
    public static double? Need(Goal goal) => goal.Direction is GoalDirection.Decrease or GoalDirection.Maintain ? null : goal.Metric switch
    {
        KpiCode.IMPRESSIONS or KpiCode.VIEWS or KpiCode.CLICKS or KpiCode.ROAS or KpiCode.ROI => (double?)goal.Target,
        KpiCode.ORDERS or KpiCode.CONVERSIONS or KpiCode.REVENUE => (double?)goal.Target - (double?)goal.Baseline,
        _ => null,
    };

    /// <summary>Where an estimate comes from: nobody typed it when it is the benchmark to the digit.</summary>
    public static RateOrigin? Origin(MediaLine line, Factor factor) => LineOf(line).Of(factor) is not { } estimate
        ? null
        : Benchmarks.Find(line.PlatformId)?.Of(factor)?.Range == estimate ? RateOrigin.FieldBenchmark : RateOrigin.Typed;

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
            [.. plan.Distribution.MediaLines.Select(LineOf)], views, clicks, orders,
            plan.Goals.AverageOrderValue is > 0 and var value ? Estimate.Exactly((double)value) : null,
            (double?)plan.Goals.GrossMarginPct,
            (double)(totals.Allocated - totals.Media));
    }

    public static ForecastLine LineOf(MediaLine line) => new(
        line.Id, (double)(line.Budget ?? 0), Guess(line.EstCpm), Guess(line.EstVtrPct), Guess(line.EstCtrPct), Guess(line.EstCvrPct),
        line.CtrBase == CtrBase.Views);

    // A range with a number missing is not filled in, and not wrong either (rule DIS-10).
    private static Estimate? Guess(Range3? range) => range is { Low: { } low, Likely: { } likely, High: { } high }
        ? new((double)low, (double)likely, (double)high)
        : null;
}
