using MudBlazor;

namespace Counterexamples.Checklist.Goals;

/// <summary>Breaks line 2: a validator that knows MudBlazor.</summary>
public static class GoalsValidator
{
    public static object Check(GoalsPlan plan) => plan.Name is null ? Severity.Error : Severity.Normal;
}
