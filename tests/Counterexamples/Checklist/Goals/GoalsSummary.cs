namespace Counterexamples.Checklist.Goals;

/// <summary>Breaks line 2: a model that knows the editor of its own room.</summary>
public static class GoalsSummary
{
    public static string Of(object page) => page is GoalsEditor editor ? $"{editor}" : "";
}
