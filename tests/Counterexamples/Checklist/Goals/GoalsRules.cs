using Microsoft.EntityFrameworkCore;

namespace Counterexamples.Checklist.Goals;

/// <summary>Breaks line 2 (and line 3): a rule that asks the database, out of sight in a waiting lambda.</summary>
public static class GoalsRules
{
    public static Func<IQueryable<GoalsPlan>, Task<bool>> Any { get; } = async plans =>
    {
        await Task.Yield();
        return await plans.AnyAsync();
    };
}
