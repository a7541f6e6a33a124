namespace CampaignPlanner.Forecast;

/// <summary>Everything a forecast rests on. Two inputs with the same numbers are equal, so an unchanged plan need not be drawn again.</summary>
/// <param name="FixedViews">Expected of creators, for certain.</param>
/// <param name="FixedClicks">Expected of own channels.</param>
/// <param name="FixedOrders">Expected of creators and own channels.</param>
/// <param name="OrderValue">Money per order; null when not known: then there is no revenue.</param>
/// <param name="MarginPct">Part of the revenue that remains, in percent.</param>
/// <param name="OtherCost">What the campaign costs besides the lines.</param>
internal sealed record ForecastInput(
    IReadOnlyList<ForecastLine> Lines, double FixedViews = 0, double FixedClicks = 0, double FixedOrders = 0,
    Estimate? OrderValue = null, double? MarginPct = null, double OtherCost = 0)
{
    /// <summary>Money of the lines that count. A line without estimates is left out with what it costs: its results are not in either.</summary>
    public double MediaCost
    {
        get
        {
            var sum = 0.0;
            foreach (var line in Lines)
            {
                sum += line.Counts ? line.Budget : 0;
            }

            return sum;
        }
    }

    public double TotalCost => MediaCost + OtherCost;

    /// <summary>The order value when it makes sense.</summary>
    public Estimate? UsableOrderValue => OrderValue is { } value && value.IsInOrder(isRate: false) ? value : null;

    /// <summary>The order value differs from draw to draw.</summary>
    public bool DrawsOrderValue => UsableOrderValue is { IsExact: false };

    public double FixedRevenue => FixedOrders * (UsableOrderValue?.Likely ?? 0);

    /// <summary>One line of this plan as a plan of its own, without what is fixed and without the other cost.</summary>
    public ForecastInput Only(int line) => new([Lines[line]], OrderValue: OrderValue, MarginPct: MarginPct);

    public bool Equals(ForecastInput? other) =>
        other is not null && FixedViews.Equals(other.FixedViews) && FixedClicks.Equals(other.FixedClicks) && FixedOrders.Equals(other.FixedOrders)
        && OrderValue.Equals(other.OrderValue) && MarginPct.Equals(other.MarginPct) && OtherCost.Equals(other.OtherCost) && Lines.SequenceEqual(other.Lines);

    public override int GetHashCode() => HashCode.Combine(FixedViews, FixedClicks, FixedOrders, OrderValue, MarginPct, OtherCost, Lines.Count);
}
