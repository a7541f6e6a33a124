using Counterexamples.Checklist.Goals;

namespace Counterexamples.Shell;

/// <summary>Breaks line 4: lists a point by hand.</summary>
public static class PointList
{
    public static IReadOnlyList<Type> All { get; } = [typeof(GoalsPoint)];
}
