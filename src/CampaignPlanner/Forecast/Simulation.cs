using CampaignPlanner.Contracts;

namespace CampaignPlanner.Forecast;

/// <summary>
/// Ten thousand campaigns that could happen (metrics reference, 6.4): per draw and line CPM, VTR, CTR, CVR and order value, in
/// that order; an absent factor still takes its number. The same input and seed give the same result everywhere. Factors are
/// drawn independently, so the range of a plan with many lines is too small when all markets move together.
/// </summary>
internal sealed class Simulation : IDisposable
{
    public const ulong PlanSeed = 20270920;
    public const int PlanDraws = 10_000;

    private readonly ForecastInput _input;
    private readonly DrawSheet _sheet;
    private readonly double _orderValue;
    private readonly double _mediaCost;
    private readonly double _totalCost;
    private readonly double _margin;
    private readonly List<KpiCode> _numbers = [KpiCode.IMPRESSIONS, KpiCode.VIEWS, KpiCode.CLICKS, KpiCode.ORDERS, KpiCode.CONVERSIONS];

    private Simulation(ForecastInput input, DrawSheet sheet)
    {
        (_input, _sheet, _mediaCost, _totalCost, _margin) = (input, sheet, input.MediaCost, input.TotalCost, input.MarginPct ?? -1);
        if (input.UsableOrderValue is not { } value)
        {
            return;
        }

        _orderValue = value.Likely;
        _numbers.Add(KpiCode.REVENUE);
        if (_mediaCost > 0)
        {
            _numbers.Add(KpiCode.ROAS);
        }

        if (_margin >= 0 && _totalCost > 0)
        {
            _numbers.Add(KpiCode.ROI);
        }
    }

    public int Draws => _sheet.Count;

    /// <summary>The numbers that were forecast. REVENUE, ROAS and ROI only with an order value; ROI only with a margin.</summary>
    public IReadOnlyList<KpiCode> Numbers => _numbers;

    /// <summary>The whole plan: all lines and what is fixed. Dispose of it to give its columns back.</summary>
    public static Simulation Run(ForecastInput input, ulong seed = PlanSeed, int draws = PlanDraws, CancellationToken cancellation = default) =>
        new(input, DrawSheet.Of(input, seed, draws, cancellation).Sorted());

    /// <summary>The same draws for a plan that differs in its margin only, which is not drawn; any other plan is drawn anew.</summary>
    public Simulation For(ForecastInput input) => _input with { MarginPct = input.MarginPct } == input ? new(input, _sheet) : Run(input);

    /// <summary>
    /// One line, with the very numbers it draws in the plan: per draw, the lines and what is fixed add up to the plan. Its ROI
    /// is on its own budget, without the campaign's other cost.
    /// </summary>
    public static Simulation RunLine(ForecastInput input, int line, ulong seed = PlanSeed, int draws = PlanDraws)
    {
        var sheet = new DrawSheet(draws, input.DrawsOrderValue);
        sheet.AddLine(input, line, seed);
        return new(input.Only(line), sheet.Sorted());
    }

    /// <summary>Nearest rank: the element ceil(share * N), counted from 1, in sorted order.</summary>
    /// <param name="share">0 to 1.</param>
    /// <returns>Null for a number that is not forecast.</returns>
    public double? Percentile(KpiCode number, double share)
    {
        var sorted = Column(number);
        return sorted.Length == 0 || double.IsNaN(share)
            ? null
            : From(number, sorted[(int)Math.Clamp(Math.Ceiling(share * sorted.Length) - 1, 0, sorted.Length - 1)]);
    }

    public ForecastRange? Range(KpiCode number) => Percentile(number, 0.1) is { } low
        ? new(low, Percentile(number, 0.5)!.Value, Percentile(number, 0.9)!.Value)
        : null;

    public double? Mean(KpiCode number)
    {
        var sorted = Column(number);
        var sum = 0.0;
        foreach (var value in sorted)
        {
            sum += From(number, value);
        }

        return sorted.Length == 0 ? null : sum / sorted.Length;
    }

    /// <summary>Share of the draws that reach at least this much, 0 to 1.</summary>
    public double? Chance(KpiCode number, double atLeast)
    {
        var sorted = Column(number);
        if (sorted.Length == 0 || double.IsNaN(atLeast))
        {
            return null;
        }

        var (below, above) = (0, sorted.Length);
        while (below < above)
        {
            var middle = (below + above) / 2;
            (below, above) = From(number, sorted[middle]) < atLeast ? (middle + 1, above) : (below, middle);
        }

        return (double)(sorted.Length - below) / sorted.Length;
    }

    public void Dispose()
    {
        _numbers.Clear();
        _sheet.Dispose();
    }

    private ReadOnlySpan<double> Column(KpiCode number) => !_numbers.Contains(number) ? [] : number switch
    {
        KpiCode.IMPRESSIONS => _sheet.Impressions,
        KpiCode.VIEWS => _sheet.Views,
        KpiCode.CLICKS => _sheet.Clicks,
        KpiCode.ORDERS or KpiCode.CONVERSIONS => _sheet.Orders,
        _ => _sheet.CountsRevenue ? _sheet.Revenue : _sheet.Orders,
    };

    // All grow with what stands in the column, so the order of the column is theirs too.
    private double From(KpiCode number, double value) => number switch
    {
        KpiCode.REVENUE => Revenue(value),
        KpiCode.ROAS => Revenue(value) / _mediaCost,
        KpiCode.ROI => ((Revenue(value) * _margin / 100) - _totalCost) / _totalCost * 100,
        _ => value,
    };

    private double Revenue(double value) => _sheet.CountsRevenue ? value : value * _orderValue;
}
