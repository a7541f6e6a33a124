using Counterexamples.Data;

namespace Counterexamples.Plans;

/// <summary>Breaks line 3: holds the context, though it names nothing of EF.</summary>
public sealed class HoldsTheContext
{
    public HouseDb? House { get; init; }
}
