namespace Counterexamples.Contracts;

/// <summary>The card of a point, as in the app.</summary>
public abstract class Point
{
    public abstract Type Editor { get; }
}
