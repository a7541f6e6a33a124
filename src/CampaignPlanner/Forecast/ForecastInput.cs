namespace CampaignPlanner.Forecast;

/// <summary>One paid placement, as far as numbers go.</summary>
/// <param name="Budget">Money in the campaign's currency, without tax.</param>
/// <param name="Cpm">Money per thousand impressions.</param>
/// <param name="Vtr">Views per hundred impressions.</param>
/// <param name="Ctr">Clicks per hundred impressions, or views.</param>
/// <param name="Cvr">Orders per hundred clicks.</param>
internal sealed record ForecastLine(
    string? Id, double Budget, Estimate? Cpm, Estimate? Vtr = null, Estimate? Ctr = null, Estimate? Cvr = null, bool ClicksOnViews = false)
{
    /// <summary>A line without a price, or with guesses out of order, adds nothing.</summary>
    public bool Counts => Budget > 0 && double.IsFinite(Budget)
        && Cpm is { } cpm && cpm.IsInOrder(isRate: false)
        && Vtr?.IsInOrder(isRate: true) != false && Ctr?.IsInOrder(isRate: true) != false && Cvr?.IsInOrder(isRate: true) != false;
}

/// <summary>Everything a forecast rests on.</summary>
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
    public double MediaCost => Lines.Where(l => l.Counts).Sum(l => l.Budget);
}
