using Microsoft.AspNetCore.Components;

namespace Counterexamples.Checklist.Goals;

/// <summary>Breaks line 2: a brief that knows components, hidden in a list.</summary>
public sealed class GoalsBrief
{
    public List<MarkupString> Blocks { get; } = [];
}
