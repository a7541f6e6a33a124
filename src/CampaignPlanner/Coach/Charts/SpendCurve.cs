using CampaignPlanner.Contracts;
using CampaignPlanner.Forecast;

namespace CampaignPlanner.Coach.Charts;

/// <summary>Money spent on media against what it brings, from nothing to twice the plan: the range of eight in ten draws, its middle, the plan and the target.</summary>
/// <remarks>Pure geometry: page and paper draw the same points. Right and up are positive; both run from 0 to 1.</remarks>
internal sealed class SpendCurve
{
    private const int Steps = 20;
    private const double MostBudgets = 2;

    public SpendCurve(ForecastInput input, Simulation simulation, KpiCode number, double? target)
        : this(simulation.Range(number) ?? default, Still(input, number), input.MediaCost, target)
    {
    }

    /// <param name="range">What the planned money brings.</param>
    /// <param name="still">What comes without any media money.</param>
    public SpendCurve(ForecastRange range, double still, double mediaCost, double? target)
    {
        double Grown(double planned, double budgets) => still + ((planned - still) * budgets);
        Highest = Math.Max(Math.Max(Grown(range.P90, MostBudgets), target ?? 0), 1e-9);
        MostSpent = mediaCost * MostBudgets;
        Middle = [.. Points(budgets => Grown(range.P50, budgets))];
        Band = [.. Points(budgets => Grown(range.P90, budgets)), .. Points(budgets => Grown(range.P10, budgets)).Reverse()];
        Plan = (1 / MostBudgets, range.P50 / Highest);
        Target = target / Highest;
    }

    /// <summary>Value at the top edge.</summary>
    public double Highest { get; }

    /// <summary>Money at the right edge.</summary>
    public double MostSpent { get; }

    public IReadOnlyList<(double X, double Y)> Middle { get; }

    /// <summary>The outline of the range, once around.</summary>
    public IReadOnlyList<(double X, double Y)> Band { get; }

    public (double X, double Y) Plan { get; }

    public double? Target { get; }

    /// <summary>What creators and own channels bring without media money.</summary>
    public static double Still(ForecastInput input, KpiCode number) => number switch
    {
        KpiCode.VIEWS => input.FixedViews,
        KpiCode.CLICKS => input.FixedClicks,
        KpiCode.ORDERS or KpiCode.CONVERSIONS => input.FixedOrders,
        KpiCode.REVENUE => input.FixedOrders * (input.OrderValue?.Likely ?? 0),
        _ => 0,
    };

    private IEnumerable<(double X, double Y)> Points(Func<double, double> value) => Enumerable.Range(0, Steps + 1)
        .Select(step => (X: (double)step / Steps, Y: value(MostBudgets * step / Steps) / Highest));
}
