using Microsoft.AspNetCore.Components;

namespace Counterexamples.Checklist.Goals;

/// <summary>Breaks nothing: an editor is a component.</summary>
public sealed class GoalsEditor : ComponentBase
{
    [Parameter]
    public GoalsPlan? Plan { get; set; }
}
