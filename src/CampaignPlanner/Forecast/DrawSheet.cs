using System.Buffers;
using System.Numerics;
using System.Runtime.CompilerServices;

namespace CampaignPlanner.Forecast;

/// <summary>
/// What each draw brought, summed over the lines added so far. The columns are rented: whoever forgets to dispose of the sheet
/// only leaves them to the collector.
/// </summary>
internal sealed class DrawSheet : IDisposable
{
    /// <summary>CPM, VTR, CTR, CVR, order value: each line takes five numbers per draw, needed or not.</summary>
    private const int Factors = 5;

    private double[] _impressions;
    private double[] _views;
    private double[] _clicks;
    private double[] _orders;
    private double[] _revenue;

    public DrawSheet(int draws, bool countsRevenue)
    {
        Count = Math.Max(draws, 0);
        CountsRevenue = countsRevenue;
        (_impressions, _views, _clicks, _orders) = (Column(), Column(), Column(), Column());
        _revenue = countsRevenue ? Column() : [];
    }

    public int Count { get; }

    /// <summary>Revenue has a column of its own only while the order value is drawn; otherwise it follows from the orders.</summary>
    public bool CountsRevenue { get; }

    public Span<double> Impressions => _impressions.AsSpan(0, Count);

    public Span<double> Views => _views.AsSpan(0, Count);

    public Span<double> Clicks => _clicks.AsSpan(0, Count);

    public Span<double> Orders => _orders.AsSpan(0, Count);

    public Span<double> Revenue => CountsRevenue ? _revenue.AsSpan(0, Count) : [];

    // Lanes past the last draw are worked out too and never read.
    private int Padded => (Count + Vector<double>.Count - 1) / Vector<double>.Count * Vector<double>.Count;

    /// <summary>All lines of the plan and what is fixed.</summary>
    public static DrawSheet Of(ForecastInput input, ulong seed, int draws, CancellationToken cancellation)
    {
        var sheet = new DrawSheet(draws, input.DrawsOrderValue);
        for (var line = 0; line < input.Lines.Count; line++)
        {
            cancellation.ThrowIfCancellationRequested();
            sheet.AddLine(input, line, seed);
        }

        sheet.AddFixed(input);
        return sheet;
    }

    /// <summary>One line of the plan, with the numbers it draws there. A line that does not count adds nothing.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)] // else it takes twice as long until it has run sixty times
    public void AddLine(ForecastInput input, int index, ulong seed)
    {
        var line = input.Lines[index];
        if (!line.Counts)
        {
            return;
        }

        var states = States(seed, ((ulong)index * Factors) + 1, (ulong)input.Lines.Count * Factors);
        var next = new Vector<ulong>((ulong)Vector<ulong>.Count * (ulong)input.Lines.Count * Factors * SplitMix64.Step);
        var (cpm, vtr, ctr, cvr) = (Ready(line.Cpm), Ready(line.Vtr), Ready(line.Ctr), Ready(line.Cvr));
        var value = Ready(input.OrderValue);
        var (hasViews, hasClicks) = (line.Vtr is not null, line.Ctr is not null && (line.Vtr is not null || !line.ClicksOnViews));
        var hasOrders = hasClicks && line.Cvr is not null;
        var budget = new Vector<double>(line.Budget);
        var (thousand, hundred) = (new Vector<double>(1000), new Vector<double>(100));
        for (var draw = 0; draw < Padded; draw += Vector<double>.Count, states += next)
        {
            var impressions = budget / cpm.At(SplitMix64.Units(states)) * thousand;
            Add(_impressions, draw, impressions);
            var views = Vector<double>.Zero;
            if (hasViews)
            {
                views = impressions * vtr.At(SplitMix64.Units(Skip(states, 1))) / hundred;
                Add(_views, draw, views);
            }

            if (!hasClicks)
            {
                continue;
            }

            var clicks = (line.ClicksOnViews ? views : impressions) * ctr.At(SplitMix64.Units(Skip(states, 2))) / hundred;
            Add(_clicks, draw, clicks);
            if (!hasOrders)
            {
                continue;
            }

            var orders = clicks * cvr.At(SplitMix64.Units(Skip(states, 3))) / hundred;
            Add(_orders, draw, orders);
            if (CountsRevenue)
            {
                Add(_revenue, draw, orders * value.At(SplitMix64.Units(Skip(states, 4))));
            }
        }
    }

    /// <summary>What creators and own channels bring for certain.</summary>
    public void AddFixed(ForecastInput input)
    {
        AddEverywhere(Views, input.FixedViews);
        AddEverywhere(Clicks, input.FixedClicks);
        AddEverywhere(Orders, input.FixedOrders);
        AddEverywhere(Revenue, input.FixedRevenue);
    }

    /// <summary>Each column by itself, smallest first: from here on a row is no longer one draw.</summary>
    public DrawSheet Sorted()
    {
        Impressions.Sort();
        Views.Sort();
        Clicks.Sort();
        Orders.Sort();
        Revenue.Sort();
        return this;
    }

    public void Dispose()
    {
        Return(ref _impressions);
        Return(ref _views);
        Return(ref _clicks);
        Return(ref _orders);
        Return(ref _revenue);
    }

    private static Vector<ulong> States(ulong seed, ulong first, ulong stride)
    {
        Span<ulong> states = stackalloc ulong[Vector<ulong>.Count];
        for (var lane = 0; lane < states.Length; lane++)
        {
            states[lane] = seed + ((first + ((ulong)lane * stride)) * SplitMix64.Step);
        }

        return new(states);
    }

    private static Vector<ulong> Skip(Vector<ulong> states, uint numbers) => states + new Vector<ulong>(unchecked(numbers * SplitMix64.Step));

    private static Triangle Ready(Estimate? estimate) => new(estimate ?? default);

    private static void Add(double[] column, int draw, Vector<double> more) => (new Vector<double>(column, draw) + more).CopyTo(column, draw);

    private static void AddEverywhere(Span<double> column, double more)
    {
        for (var draw = 0; draw < column.Length; draw++)
        {
            column[draw] += more;
        }
    }

    private static void Return(ref double[] column)
    {
        if (column.Length > 0)
        {
            ArrayPool<double>.Shared.Return(column);
            column = [];
        }
    }

    private double[] Column()
    {
        var column = ArrayPool<double>.Shared.Rent(Math.Max(Padded, 1));
        Array.Clear(column, 0, Padded);
        return column;
    }
}
