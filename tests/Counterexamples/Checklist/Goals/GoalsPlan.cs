namespace Counterexamples.Checklist.Goals;

/// <summary>Breaks nothing.</summary>
public sealed class GoalsPlan
{
    public string? Name { get; set; }
}
