using CampaignPlanner.Contracts;

namespace CampaignPlanner.Coach;

/// <summary>Where the media money goes.</summary>
internal static class MediaMoney
{
    /// <summary>What goes to videos that have a main goal.</summary>
    public static decimal OnMainGoals(CampaignPlan plan)
    {
        var sum = 0m;
        foreach (var line in plan.Distribution.MediaLines)
        {
            sum += plan.HasMainGoal(line.VideoId) ? Amounts.Bounded(line.Budget) : 0;
        }

        return sum;
    }
}
