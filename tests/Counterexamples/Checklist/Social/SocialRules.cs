using Counterexamples.Checklist.Goals;

namespace Counterexamples.Checklist.Social;

/// <summary>Breaks line 1: a point that knows another point, out of sight in a waiting method.</summary>
public static class SocialRules
{
    public static async Task<int> CountAsync(IEnumerable<object> documents)
    {
        await Task.Yield();
        return documents.Count(d => d is GoalsPlan);
    }
}
