using System.Runtime.CompilerServices;

namespace CampaignPlanner.Forecast;

/// <summary>
/// Random numbers that are the same on every platform (metrics reference, 6.4). The n-th number follows from seed and n alone,
/// so numbers may be asked for in any order.
/// </summary>
internal static class SplitMix64
{
    private const ulong Step = 0x9E3779B97F4A7C15UL;

    /// <param name="n">1 for the first.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Bits(ulong seed, ulong n)
    {
        var z = seed + (n * Step);
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9UL;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EBUL;
        return z ^ (z >> 31);
    }

    /// <summary>From 0, included, to 1, excluded.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static double Unit(ulong seed, ulong n) => (Bits(seed, n) >> 11) * (1.0 / 9007199254740992.0);
}
