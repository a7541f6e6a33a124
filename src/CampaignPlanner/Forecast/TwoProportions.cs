namespace CampaignPlanner.Forecast;

/// <summary>One group: how many of how many did it.</summary>
internal readonly record struct Group(long Hits, long People)
{
    public double Rate => (double)Hits / People;

    public long Misses => People - Hits;

    public Impossible? Problem => People <= 0 ? Impossible.NobodyAsked : Hits < 0 || Hits > People ? Impossible.HitsOutOfBounds : null;
}

/// <summary>From low to high, as fractions.</summary>
internal readonly record struct Interval(double Low, double High);

/// <summary>Two groups beside each other. All rates are fractions; the difference is B minus A.</summary>
/// <param name="Pooled">The rate if both were the same.</param>
/// <param name="StandardError">Of the difference, if both were the same.</param>
/// <param name="PValue">Two-sided: the chance of a difference at least as large if both were the same.</param>
/// <param name="Between">Where the true difference lies, at the confidence asked for.</param>
/// <param name="RelativeLift">Difference / A; null when A is 0. Never shown without the difference.</param>
/// <param name="Alpha">What the p-value must stay below.</param>
internal readonly record struct Comparison(
    double RateA, double RateB, double Pooled, double StandardError, double Z, double PValue, double Difference, Interval Between, double? RelativeLift, double Alpha)
{
    public bool IsSignificant => PValue < Alpha;
}

/// <summary>
/// The z-test of two independent proportions, two-sided, without continuity correction (metrics reference, sections 7 and 8):
/// p = (x1 + x2) / (n1 + n2); se = sqrt(p * (1 - p) * (1/n1 + 1/n2)); z = (x2/n2 - x1/n1) / se; p-value = 2 * (1 - Phi(|z|)).
/// </summary>
internal static class TwoProportions
{
    /// <summary>
    /// The interval of the difference is not pooled: (p2 - p1) ± zA * sqrt(p1 * (1 - p1) / n1 + p2 * (1 - p2) / n2).
    /// </summary>
    /// <param name="confidence">Between 0 and 1; alpha is what remains.</param>
    /// <param name="variants">How many variants are compared with the same control: alpha is divided by it (Bonferroni).</param>
    public static Computed<Comparison> Compare(Group a, Group b, double confidence, int variants = 1)
    {
        if ((a.Problem ?? b.Problem) is { } problem)
        {
            return problem;
        }

        if (confidence is not (> 0 and < 1))
        {
            return Impossible.ConfidenceOutOfBounds;
        }

        var (pA, pB) = (a.Rate, b.Rate);
        var pooled = ((double)a.Hits + b.Hits) / ((double)a.People + b.People);
        var error = Math.Sqrt(pooled * (1 - pooled) * ((1.0 / a.People) + (1.0 / b.People)));
        if (!(error > 0))
        {
            return Impossible.NoVariation;
        }

        var alpha = (1 - confidence) / Math.Max(variants, 1);
        var (difference, z) = (pB - pA, (pB - pA) / error);
        var reach = NormalCurve.TwoSided(1 - alpha) * Math.Sqrt((pA * (1 - pA) / a.People) + (pB * (1 - pB) / b.People));
        return new Comparison(
            pA, pB, pooled, error, z, NormalCurve.BeyondEitherSide(z), difference, new(difference - reach, difference + reach),
            pA > 0 ? difference / pA : null, alpha);
    }

    /// <summary>
    /// Where the true rate of one group lies, also near 0 and 1: (p + z²/2n ± z * sqrt(p * (1 - p) / n + z²/4n²)) / (1 + z²/n)
    /// (Wilson 1927, Journal of the American Statistical Association 22, 209-212).
    /// </summary>
    public static Computed<Interval> Wilson(Group group, double confidence)
    {
        if (group.Problem is { } problem)
        {
            return problem;
        }

        if (confidence is not (> 0 and < 1))
        {
            return Impossible.ConfidenceOutOfBounds;
        }

        var (z, n, p) = (NormalCurve.TwoSided(confidence), (double)group.People, group.Rate);
        var whole = 1 + (z * z / n);
        var middle = (p + (z * z / (2 * n))) / whole;
        var reach = z / whole * Math.Sqrt((p * (1 - p) / n) + (z * z / (4 * n * n)));
        return new Interval(Math.Max(middle - reach, 0), Math.Min(middle + reach, 1));
    }
}
