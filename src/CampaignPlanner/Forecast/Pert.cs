using CampaignPlanner.Contracts;

namespace CampaignPlanner.Forecast;

/// <summary>Mean and standard deviation.</summary>
internal readonly record struct Spread(double Mean, double StandardDeviation)
{
    /// <summary>80 % of a normal distribution lie within this many standard deviations of its mean.</summary>
    private const double EightyPercent = 1.2816;

    /// <summary>The range shown: mean ± 1.2816 standard deviations.</summary>
    public Interval Likely => new(Mean - (EightyPercent * StandardDeviation), Mean + (EightyPercent * StandardDeviation));

    public double Variance => StandardDeviation * StandardDeviation;

    /// <summary>Of independent factors: mean = product of means; variance = product(mean² + sd²) - product(mean²).</summary>
    public static Spread operator *(Spread one, Spread other)
    {
        var (m1, m2) = (one.Mean * one.Mean, other.Mean * other.Mean);
        return new(one.Mean * other.Mean, Math.Sqrt((m1 * other.Variance) + (one.Variance * m2) + (one.Variance * other.Variance)));
    }

    public static Spread operator *(Spread one, double factor) => new(one.Mean * factor, one.StandardDeviation * Math.Abs(factor));

    /// <summary>Of independent sums.</summary>
    public static Spread operator +(Spread one, Spread other) => new(one.Mean + other.Mean, Math.Sqrt(one.Variance + other.Variance));
}

/// <summary>
/// The forecast in closed form, without drawing (metrics reference, 6.5). It trusts the likely value more than the triangle
/// does, so its range is smaller.
/// </summary>
internal static class Pert
{
    /// <summary>Mean (a + 4m + b) / 6, standard deviation (b - a) / 6.</summary>
    public static Spread Of(Estimate estimate) =>
        new((estimate.Low + (4 * estimate.Likely) + estimate.High) / 6, (estimate.High - estimate.Low) / 6);

    /// <summary>Of 1/X: mean (1/mu) * (1 + (sd/mu)²), standard deviation sd/mu².</summary>
    public static Spread OfInverse(Estimate estimate)
    {
        var (mean, deviation) = Of(estimate);
        var share = deviation / mean;
        return new(1 / mean * (1 + (share * share)), share / mean);
    }

    /// <summary>A whole plan: all lines, taken as independent, and what is fixed.</summary>
    /// <returns>Null for a number that is not counted along the funnel, and for revenue without an order value.</returns>
    public static Spread? Of(ForecastInput input, KpiCode number)
    {
        if (number == KpiCode.REVENUE && input.UsableOrderValue is null)
        {
            return null;
        }

        double? isFixed = number switch
        {
            KpiCode.IMPRESSIONS => 0,
            KpiCode.VIEWS => input.FixedViews,
            KpiCode.CLICKS => input.FixedClicks,
            KpiCode.ORDERS or KpiCode.CONVERSIONS => input.FixedOrders,
            KpiCode.REVENUE => input.FixedRevenue,
            _ => null,
        };
        if (isFixed is not { } start)
        {
            return null;
        }

        var sum = new Spread(start, 0);
        foreach (var line in input.Lines)
        {
            sum += Of(line, input.UsableOrderValue, number);
        }

        return sum;
    }

    private static Spread Of(ForecastLine line, Estimate? orderValue, KpiCode number)
    {
        if (!line.Counts)
        {
            return default;
        }

        var impressions = OfInverse(line.Cpm!.Value) * (line.Budget * 1000);
        var views = impressions * Rate(line.Vtr);
        var clicks = (line.ClicksOnViews ? views : impressions) * Rate(line.Ctr);
        var orders = clicks * Rate(line.Cvr);
        return number switch
        {
            KpiCode.IMPRESSIONS => impressions,
            KpiCode.VIEWS => views,
            KpiCode.CLICKS => clicks,
            KpiCode.REVENUE => orders * Of(orderValue ?? default),
            _ => orders,
        };
    }

    private static Spread Rate(Estimate? percent) => percent is { } given ? Of(given) * 0.01 : default;
}
