using CampaignPlanner.Contracts;

namespace CampaignPlanner.Checklist.Goals;

/// <summary>Point 1 in the brief: the campaign, the groups, the videos, and each goal with its reasons.</summary>
internal sealed class GoalsBrief : PointBrief<GoalsPlan>
{
    public override void Compose(GoalsPlan plan, BriefWriter write)
    {
        write.Prose(plan, nameof(GoalsPlan.StrategyStatement));
        write.ShortAnswers(
            plan, nameof(GoalsPlan.Name), nameof(GoalsPlan.BrandName), nameof(GoalsPlan.ProductName), nameof(GoalsPlan.ProductUrl),
            nameof(GoalsPlan.StrategyAuthor), nameof(GoalsPlan.StrategyOwner), nameof(GoalsPlan.Markets), nameof(GoalsPlan.Languages),
            nameof(GoalsPlan.Currency), nameof(GoalsPlan.FlightStart), nameof(GoalsPlan.FlightEnd), nameof(GoalsPlan.TotalBudget),
            nameof(GoalsPlan.AverageOrderValue), nameof(GoalsPlan.GrossMarginPct));
        write.Items(plan, nameof(GoalsPlan.Audiences), plan.Audiences, a => a.Name, audience => write.ShortAnswers(
            audience, nameof(Audience.Name), nameof(Audience.AgeMin), nameof(Audience.AgeMax), nameof(Audience.Need), nameof(Audience.CostConcern),
            nameof(Audience.Convenience), nameof(Audience.Conversation), nameof(Audience.SizeEstimate), nameof(Audience.PlatformIds)));
        write.Table(
            plan, nameof(GoalsPlan.Videos), plan.Videos, nameof(Video.Id), nameof(Video.Title), nameof(Video.VideoType), nameof(Video.FunnelStage),
            nameof(Video.MasterDurationSec), nameof(Video.PublishDate), nameof(Video.AudienceNames), nameof(Video.WhyNow));
        write.Items(plan, nameof(GoalsPlan.Goals), plan.Goals, g => $"{g.Id} {g.Statement}".Trim(), goal => write.ShortAnswers(
            goal, nameof(Goal.VideoId), nameof(Goal.Priority), nameof(Goal.FunnelStage), nameof(Goal.Metric), nameof(Goal.Unit),
            nameof(Goal.Direction), nameof(Goal.Baseline), nameof(Goal.BaselineSource), nameof(Goal.Target), nameof(Goal.Deadline),
            nameof(Goal.DataSource), nameof(Goal.DataSourceDetail), nameof(Goal.Owner), nameof(Goal.SalesLink), nameof(Goal.SalesLinkRationale),
            nameof(Goal.SalesLinkRatePct), nameof(Goal.RealismBasis), nameof(Goal.ConfidencePct), nameof(Goal.MeetingSentence)));
    }
}
