namespace CampaignPlanner.Forecast;

/// <summary>
/// How many people or impressions two groups of equal size need before a difference between two rates can be told from chance:
/// n = ceil((zA * sqrt(2 * pbar * (1 - pbar)) + zB * sqrt(p1 * (1 - p1) + p2 * (1 - p2)))² / (p2 - p1)²) per group, two-sided
/// (metrics reference, section 7; the same as R's power.prop.test).
/// </summary>
internal static class SampleSize
{
    /// <summary>A correction for a small target group is due only below this many times the sample.</summary>
    private const int SmallPopulation = 20;

    /// <summary>People or impressions per group; null when impossible: no difference, or a probability out of bounds.</summary>
    /// <param name="p1">Rate now, as a fraction.</param>
    /// <param name="p2">Rate hoped for, as a fraction.</param>
    public static long? PerGroup(double p1, double p2, double confidence, double power) => Needed(p1, p2, confidence, power).Value;

    /// <inheritdoc cref="PerGroup"/>
    public static Computed<long> Needed(double p1, double p2, double confidence, double power)
    {
        var (exact, why) = Unrounded(p1, p2, confidence, power);
        return why is { } reason ? reason
            : Math.Ceiling(exact!.Value) is < long.MaxValue and var people ? (long)people
            : Impossible.TooManyPeople;
    }

    /// <summary>The sample for a test that should see an effect relative to the rate now: p2 = p1 * (1 + effect) (section 8).</summary>
    /// <param name="effect">As a fraction of the baseline: 0.15 is 15 % more, -0.15 is 15 % less.</param>
    public static Computed<long> NeededForEffect(double baseline, double effect, double confidence, double power) => (baseline, baseline * (1 + effect)) switch
    {
        (0, _) => Impossible.ZeroBaseline,
        ( <= 1, > 1) => Impossible.EffectBeyondWhole,
        var (now, then) => Needed(now, then, confidence, power),
    };

    /// <summary>
    /// The chance to see the difference with this many per group:
    /// Phi((|p2 - p1| * sqrt(n) - zA * sqrt(2 * pbar * (1 - pbar))) / sqrt(p1 * (1 - p1) + p2 * (1 - p2))).
    /// </summary>
    public static Computed<double> Power(double p1, double p2, long perGroup, double confidence)
    {
        if (perGroup <= 0)
        {
            return Impossible.NobodyAsked;
        }

        if (Problem(p1, p2, confidence, power: 0.5) is { } problem)
        {
            return problem;
        }

        var beyond = (Math.Abs(p2 - p1) * Math.Sqrt(perGroup)) - (NormalCurve.TwoSided(confidence) * PooledSpread(p1, p2));
        var spread = Spread(p1, p2);
        return spread > 0 ? NormalCurve.Phi(beyond / spread) : beyond > 0 ? 1.0 : 0.0;
    }

    /// <summary>Before rounding up.</summary>
    public static Computed<double> Unrounded(double p1, double p2, double confidence, double power)
    {
        if (Problem(p1, p2, confidence, power) is { } problem)
        {
            return problem;
        }

        var sum = (NormalCurve.TwoSided(confidence) * PooledSpread(p1, p2)) + (NormalCurve.OneSided(power) * Spread(p1, p2));
        var people = sum * sum / ((p2 - p1) * (p2 - p1));
        return double.IsFinite(people) ? people : Impossible.TooManyPeople;
    }

    /// <summary>
    /// Fewer are enough when the whole target group is small: n / (1 + (n - 1) / population), rounded up; unchanged from 20
    /// times the sample on (Cochran 1977, Sampling Techniques, 4.6; the limit is the metrics reference's).
    /// </summary>
    public static long InSmallPopulation(long perGroup, long population) =>
        perGroup <= 1 || population <= 0 || population / SmallPopulation >= perGroup
            ? perGroup
            : (long)Math.Ceiling(perGroup / (1 + ((perGroup - 1) / (double)population)));

    private static double PooledSpread(double p1, double p2) => Math.Sqrt(2 * ((p1 + p2) / 2) * (1 - ((p1 + p2) / 2)));

    private static double Spread(double p1, double p2) => Math.Sqrt((p1 * (1 - p1)) + (p2 * (1 - p2)));

    private static Impossible? Problem(double p1, double p2, double confidence, double power) => (p1, p2, confidence, power) switch
    {
        (not (>= 0 and <= 1), _, _, _) or (_, not (>= 0 and <= 1), _, _) => Impossible.RateOutOfBounds,
        (_, _, not (> 0 and < 1), _) => Impossible.ConfidenceOutOfBounds,
        (_, _, _, not (> 0 and < 1)) => Impossible.PowerOutOfBounds,
        _ => p1 == p2 ? Impossible.NoDifference : null,
    };
}
