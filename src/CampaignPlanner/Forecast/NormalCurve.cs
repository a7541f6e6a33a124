using MathNet.Numerics;
using MathNet.Numerics.Distributions;

namespace CampaignPlanner.Forecast;

/// <summary>The standard normal distribution, as the tests need it.</summary>
internal static class NormalCurve
{
    /// <summary>Share below z: Phi(z) = 0.5 * erfc(-z / sqrt(2)) (metrics reference, section 8).</summary>
    public static double Phi(double z) => 0.5 * SpecialFunctions.Erfc(-z / Constants.Sqrt2);

    /// <summary>Chance of a value at least this far from 0, on either side; exact in the tail, where 1 - Phi would be 0.</summary>
    public static double BeyondEitherSide(double z) => SpecialFunctions.Erfc(Math.Abs(z) / Constants.Sqrt2);

    /// <summary>zA: 1.959964 for a confidence of 0.95.</summary>
    /// <param name="confidence">Between 0 and 1.</param>
    public static double TwoSided(double confidence) => Normal.InvCDF(0, 1, 1 - ((1 - confidence) / 2));

    /// <summary>zB: 0.841621 for a power of 0.8.</summary>
    /// <param name="power">Between 0 and 1.</param>
    public static double OneSided(double power) => Normal.InvCDF(0, 1, power);
}
