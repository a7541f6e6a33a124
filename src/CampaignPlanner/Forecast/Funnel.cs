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
    public static Funnel Likely(ForecastLine line, Estimate? orderValue) => Of(line, orderValue, e => e.Likely, e => e.Likely);

    /// <summary>The high price and the low rates: not a percentile, since five factors seldom go wrong together (6.2).</summary>
    public static Funnel Pessimistic(ForecastLine line, Estimate? orderValue) => Of(line, orderValue, e => e.High, e => e.Low);

    /// <summary>The low price and the high rates.</summary>
    public static Funnel Optimistic(ForecastLine line, Estimate? orderValue) => Of(line, orderValue, e => e.Low, e => e.High);

    /// <summary>
    /// The exact mean of what <see cref="Simulation"/> draws: the factors are independent, so the mean of their product is the
    /// product of their means, with the mean of 1/CPM for the price (6.4).
    /// </summary>
    public static Funnel Mean(ForecastLine line, Estimate? orderValue) => Of(line, orderValue, e => 1 / e.MeanOfInverse, e => e.Mean);

    /// <summary>A whole plan: all lines, and what is fixed.</summary>
    /// <param name="ofLine">One of the above.</param>
    public static Funnel Total(ForecastInput input, Func<ForecastLine, Estimate?, Funnel> ofLine)
    {
        var sum = new Funnel(0, input.FixedViews, input.FixedClicks, input.FixedOrders, input.FixedRevenue);
        foreach (var line in input.Lines)
        {
            sum += ofLine(line, input.UsableOrderValue);
        }

        return sum;
    }

    public static Funnel operator +(Funnel one, Funnel other) => new(
        one.Impressions + other.Impressions, one.Views + other.Views, one.Clicks + other.Clicks, one.Orders + other.Orders, one.Revenue + other.Revenue);

    public static Funnel operator -(Funnel one, Funnel other) => new(
        one.Impressions - other.Impressions, one.Views - other.Views, one.Clicks - other.Clicks, one.Orders - other.Orders, one.Revenue - other.Revenue);

    private static Funnel Of(ForecastLine line, Estimate? orderValue, Func<Estimate, double> price, Func<Estimate, double> rate) => line.Counts
        ? Of(line.Budget, price(line.Cpm!.Value), Pick(line.Vtr, rate), Pick(line.Ctr, rate), Pick(line.Cvr, rate), Pick(orderValue, rate), line.ClicksOnViews)
        : default;

    private static double Pick(Estimate? estimate, Func<Estimate, double> pick) => estimate is { } given ? pick(given) : 0;
}
