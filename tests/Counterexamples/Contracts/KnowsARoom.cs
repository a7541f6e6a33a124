using Counterexamples.Checklist.Goals;

namespace Counterexamples.Contracts;

/// <summary>Breaks line 4: Contracts sees no room.</summary>
public static class KnowsARoom
{
    public static Func<object, bool> IsGoals { get; } = document => document is GoalsPlan;
}
