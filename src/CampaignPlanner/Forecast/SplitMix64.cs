using System.Numerics;
using System.Runtime.CompilerServices;

namespace CampaignPlanner.Forecast;

/// <summary>
/// Random numbers that are the same on every platform (metrics reference, 6.4). The n-th number follows from seed and n alone,
/// so numbers may be asked for in any order, and several at once.
/// </summary>
internal static class SplitMix64
{
    /// <summary>From the state of one number to that of the next.</summary>
    public const ulong Step = 0x9E3779B97F4A7C15UL;

    private const ulong First = 0xBF58476D1CE4E5B9UL;
    private const ulong Second = 0x94D049BB133111EBUL;
    private const double Fraction = 1.0 / 9007199254740992.0;

    /// <param name="n">1 for the first.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Bits(ulong seed, ulong n)
    {
        var z = seed + (n * Step);
        z = (z ^ (z >> 30)) * First;
        z = (z ^ (z >> 27)) * Second;
        return z ^ (z >> 31);
    }

    /// <summary>From 0, included, to 1, excluded.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static double Unit(ulong seed, ulong n) => (Bits(seed, n) >> 11) * Fraction;

    /// <summary>The numbers of several states, each seed + n * <see cref="Step"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector<double> Units(Vector<ulong> states)
    {
        var z = states;
        z = (z ^ (z >>> 30)) * First;
        z = (z ^ (z >>> 27)) * Second;
        return Vector.ConvertToDouble((z ^ (z >>> 31)) >>> 11) * Fraction;
    }
}
