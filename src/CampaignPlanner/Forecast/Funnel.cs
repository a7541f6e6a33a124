namespace CampaignPlanner.Forecast;

/// <summary>What comes out of money, step by step (metrics reference, 6.1).</summary>
internal readonly record struct Funnel(double Impressions, double Views, double Clicks, double Orders, double Revenue)
{
    /// <param name="cpm">Money per thousand impressions, above 0.</param>
    /// <param name="vtr">In percent; 0 when not known, as the other rates.</param>
    public static Funnel Of(double budget, double cpm, double vtr, double ctr, double cvr, double orderValue, bool clicksOnViews)
    {
        var impressions = budget / cpm * 1000;
        var views = impressions * vtr / 100;
        var clicks = (clicksOnViews ? views : impressions) * ctr / 100;
        var orders = clicks * cvr / 100;
        return new(impressions, views, clicks, orders, orders * orderValue);
    }

    /// <summary>Everything at its likely value.</summary>
    public static Funnel Likely(ForecastLine line, double orderValue) => Of(line, orderValue, e => e.Likely, e => e.Likely);

    /// <summary>The high price and the low rates: not a percentile, since five factors seldom go wrong together.</summary>
    public static Funnel Pessimistic(ForecastLine line, double orderValue) => Of(line, orderValue, e => e.High, e => e.Low);

    public static Funnel Optimistic(ForecastLine line, double orderValue) => Of(line, orderValue, e => e.Low, e => e.High);

    public static Funnel operator +(Funnel one, Funnel other) => new(
        one.Impressions + other.Impressions, one.Views + other.Views, one.Clicks + other.Clicks, one.Orders + other.Orders, one.Revenue + other.Revenue);

    private static Funnel Of(ForecastLine line, double orderValue, Func<Estimate, double> price, Func<Estimate, double> rate) => line.Counts
        ? Of(line.Budget, price(line.Cpm!.Value), Rate(line.Vtr, rate), Rate(line.Ctr, rate), Rate(line.Cvr, rate), orderValue, line.ClicksOnViews)
        : default;

    private static double Rate(Estimate? estimate, Func<Estimate, double> pick) => estimate is { } given ? pick(given) : 0;
}
