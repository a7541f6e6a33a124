namespace CampaignPlanner.Forecast;

/// <summary>What a result is made of, in the order of the chain.</summary>
internal enum Factor
{
    Cpm,
    Vtr,
    Ctr,
    Cvr,
    OrderValue,
}

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

    public Estimate? Of(Factor factor) => factor switch
    {
        Factor.Cpm => Cpm,
        Factor.Vtr => Vtr,
        Factor.Ctr => Ctr,
        Factor.Cvr => Cvr,
        _ => null,
    };

    /// <summary>The same line with one factor known for certain.</summary>
    public ForecastLine With(Factor factor, double value) => factor switch
    {
        Factor.Cpm => this with { Cpm = Estimate.Exactly(value) },
        Factor.Vtr => this with { Vtr = Estimate.Exactly(value) },
        Factor.Ctr => this with { Ctr = Estimate.Exactly(value) },
        Factor.Cvr => this with { Cvr = Estimate.Exactly(value) },
        _ => this,
    };
}
