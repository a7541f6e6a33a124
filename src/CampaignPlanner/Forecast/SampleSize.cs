using MathNet.Numerics.Distributions;

namespace CampaignPlanner.Forecast;

/// <summary>How many people or impressions two groups need before a difference between two rates can be told from chance (metrics reference, section 7).</summary>
internal static class SampleSize
{
    /// <summary>People or impressions per group, for a two-sided test; null when impossible: no difference, or a probability out of bounds.</summary>
    /// <param name="p1">Rate now, as a fraction.</param>
    /// <param name="p2">Rate hoped for, as a fraction.</param>
    public static long? PerGroup(double p1, double p2, double confidence, double power)
    {
        if (p1 is not (>= 0 and <= 1) || p2 is not (>= 0 and <= 1) || confidence is not (> 0 and < 1) || power is not (> 0 and < 1))
        {
            return null;
        }

        var zA = Normal.InvCDF(0, 1, 1 - ((1 - confidence) / 2));
        var zB = Normal.InvCDF(0, 1, power);
        var mean = (p1 + p2) / 2;
        var spread = (zA * Math.Sqrt(2 * mean * (1 - mean))) + (zB * Math.Sqrt((p1 * (1 - p1)) + (p2 * (1 - p2))));
        var people = Math.Ceiling(spread * spread / ((p2 - p1) * (p2 - p1)));
        return double.IsFinite(people) && people < long.MaxValue ? (long)people : null;
    }
}
