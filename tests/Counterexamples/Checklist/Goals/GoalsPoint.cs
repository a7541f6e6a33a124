using Counterexamples.Contracts;

namespace Counterexamples.Checklist.Goals;

/// <summary>Breaks nothing: a card names its editor.</summary>
public sealed class GoalsPoint : Point
{
    public override Type Editor => typeof(GoalsEditor);
}
