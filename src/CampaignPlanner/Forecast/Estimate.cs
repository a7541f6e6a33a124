namespace CampaignPlanner.Forecast;

/// <summary>Three guesses of one number: a triangle from low over likely to high (metrics reference, 6.4).</summary>
internal readonly record struct Estimate(double Low, double Likely, double High)
{
    public static Estimate Exactly(double value) => new(value, value, value);

    public bool IsExact => Low == High;

    /// <summary>Above zero and in order; a rate also at most 100.</summary>
    public bool IsInOrder(bool isRate) => Low > 0 && Low <= Likely && Likely <= High && double.IsFinite(High) && (!isRate || High <= 100);

    public double Mean => (Low + Likely + High) / 3;

    public double Variance => ((Low * Low) + (Likely * Likely) + (High * High) - (Low * Likely) - (Low * High) - (Likely * High)) / 18;

    /// <summary>Mean of 1/X: of impressions per money, while X is a price.</summary>
    public double MeanOfInverse => High == Low
        ? 1 / Low
        : 2 / (High - Low) * ((High * LogRatio(High, Likely)) - (Low * LogRatio(Likely, Low)));

    /// <summary>The value below which a share <paramref name="u"/> of all draws lie.</summary>
    public double At(double u)
    {
        var width = High - Low;
        if (width == 0)
        {
            return Low;
        }

        return u < (Likely - Low) / width
            ? Low + Math.Sqrt(u * width * (Likely - Low))
            : High - Math.Sqrt((1 - u) * width * (High - Likely));
    }

    private static double LogRatio(double above, double below) => above == below ? 1 / above : Math.Log(above / below) / (above - below);
}
