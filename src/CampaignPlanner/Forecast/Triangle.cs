using System.Numerics;
using System.Runtime.CompilerServices;

namespace CampaignPlanner.Forecast;

/// <summary>
/// An estimate made ready for drawing several values at once. Same operations in the same order as <see cref="Estimate.At"/>,
/// so that both give the same bits.
/// </summary>
internal readonly struct Triangle(Estimate estimate)
{
    private readonly Vector<double> _low = new(estimate.Low);
    private readonly Vector<double> _high = new(estimate.High);
    private readonly Vector<double> _width = new(estimate.High - estimate.Low);
    private readonly Vector<double> _rise = new(estimate.Likely - estimate.Low);
    private readonly Vector<double> _fall = new(estimate.High - estimate.Likely);

    // Not a number when low is high: then no draw is left of it, the root is 0, and high comes out.
    private readonly Vector<double> _peak = new((estimate.Likely - estimate.Low) / (estimate.High - estimate.Low));

    /// <param name="u">From 0, included, to 1, excluded.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Vector<double> At(Vector<double> u)
    {
        var isLeft = Vector.LessThan(u, _peak);
        var share = Vector.ConditionalSelect(isLeft, u, Vector<double>.One - u);
        var side = Vector.ConditionalSelect(isLeft, _rise, _fall);
        var root = Vector.SquareRoot(share * _width * side);
        return Vector.ConditionalSelect(isLeft, _low + root, _high - root);
    }
}
