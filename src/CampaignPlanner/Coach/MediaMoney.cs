namespace CampaignPlanner.Coach;

/// <summary>Sums of the media lines' budgets.</summary>
internal static class MediaMoney
{
    // Absurd amounts must not overflow a sum; beyond this they are all the same.
    private const decimal Most = 1_000_000_000_000_000_000m;

    public static decimal Total(CampaignPlan plan)
    {
        var sum = 0m;
        foreach (var line in plan.Distribution.MediaLines)
        {
            sum += Bounded(line.Budget);
        }

        return sum;
    }

    /// <summary>What goes to videos that have a main goal.</summary>
    public static decimal OnMainGoals(CampaignPlan plan)
    {
        var sum = 0m;
        foreach (var line in plan.Distribution.MediaLines)
        {
            sum += plan.HasMainGoal(line.VideoId) ? Bounded(line.Budget) : 0;
        }

        return sum;
    }

    private static decimal Bounded(decimal? budget) => Math.Clamp(budget ?? 0, -Most, Most);
}
