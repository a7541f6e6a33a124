using CampaignPlanner.Contracts;

namespace CampaignPlanner.Checklist.Goals;

/// <summary>Point 1 in the brief: the campaign and its groups, the videos, and a card for each goal with its reasons.</summary>
internal sealed class GoalsBrief : PointBrief<GoalsPlan>
{
    private const double WayWidth = 120;

    public override void Compose(GoalsPlan plan, BriefWriter write)
    {
        write.Margin(
            plan, nameof(GoalsPlan.Name), nameof(GoalsPlan.BrandName), nameof(GoalsPlan.ProductName), nameof(GoalsPlan.ProductUrl),
            nameof(GoalsPlan.FlightStart), nameof(GoalsPlan.FlightEnd), nameof(GoalsPlan.Markets), nameof(GoalsPlan.Languages),
            nameof(GoalsPlan.TotalBudget), nameof(GoalsPlan.Currency), nameof(GoalsPlan.AverageOrderValue), nameof(GoalsPlan.GrossMarginPct),
            nameof(GoalsPlan.StrategyOwner), nameof(GoalsPlan.StrategyAuthor));
        write.Text(plan, nameof(GoalsPlan.StrategyStatement));
        write.Cards(plan, nameof(GoalsPlan.Audiences), plan.Audiences, a => new(a.Name ?? ""), opens: true, write: audience => write.ShortAnswers(
            audience, nameof(Audience.AgeMin), nameof(Audience.AgeMax), nameof(Audience.SizeEstimate), nameof(Audience.Need),
            nameof(Audience.CostConcern), nameof(Audience.Convenience), nameof(Audience.Conversation), nameof(Audience.PlatformIds)));
        write.FirstTable(
            plan, nameof(GoalsPlan.Videos), plan.Videos, Col(nameof(Video.Title), nameof(Video.Id)) with { Weight = 1.6 },
            Col(nameof(Video.VideoType), nameof(Video.FunnelStage)) with { Weight = 1.2 }, Col(nameof(Video.PublishDate), nameof(Video.MasterDurationSec)) with { Weight = 1.4 },
            nameof(Video.AudienceNames), Col(nameof(Video.WhyNow)) with { Weight = 1.8 });
        write.Cards(plan, nameof(GoalsPlan.Goals), MainFirst(plan), goal => Head(goal, write), goal =>
        {
            string[] told = Figure(goal.Target, goal, write) is { } figure && figure.Contains(write.Answer(goal, nameof(Goal.Target)), StringComparison.Ordinal) ? [] : [nameof(Goal.Target)];
            write.ShortAnswers(
                goal,
                [
                    .. told, nameof(Goal.Baseline), nameof(Goal.BaselineSource), nameof(Goal.Deadline), nameof(Goal.Unit), nameof(Goal.Direction),
                    nameof(Goal.FunnelStage), nameof(Goal.Owner), nameof(Goal.DataSource), nameof(Goal.DataSourceDetail), nameof(Goal.SalesLink),
                    nameof(Goal.SalesLinkRationale), nameof(Goal.SalesLinkRatePct), nameof(Goal.RealismBasis), nameof(Goal.ConfidencePct),
                ]);
            write.Quote(goal, nameof(Goal.MeetingSentence));
        });
    }

    /// <summary>How many goals, and how far the main ones go.</summary>
    public override string? Lead(GoalsPlan plan, BriefWriter write)
    {
        List<string> main = [.. plan.Goals.Where(goal => goal is { Priority: GoalPriority.Primary, Target: not null, Metric: not null }).Select(goal => Way(goal, write))];
        return main.Count == 0 ? null : write.Texts.Count("Brief.Lead", plan.Goals.Count, write.First(main));
    }

    private static string Way(Goal goal, BriefWriter write)
    {
        var (metric, target) = (write.Texts.Running(write.Answer(goal, nameof(Goal.Metric))), Figure(goal.Target, goal, write));
        return goal.Baseline is null || goal.Baseline == goal.Target
            ? $"{metric} {target}"
            : write.Texts.Format("Brief.Lead.Way", metric, target, Figure(goal.Baseline, goal, write));
    }

    private static List<Goal> MainFirst(GoalsPlan plan) => [.. plan.Goals.OrderBy(goal => goal.Priority == GoalPriority.Primary ? 0 : 1)];

    private static BriefCardHead Head(Goal goal, BriefWriter write)
    {
        string[] kicker = [goal.Id ?? "", write.Answer(goal, nameof(Goal.Priority)), write.Answer(goal, nameof(Goal.VideoId))];
        var metric = write.Answer(goal, nameof(Goal.Metric));
        return new(
            goal.Statement ?? "", string.Join(" · ", kicker.Where(part => part.Length > 0)), Figure(goal.Target, goal, write) ?? metric, goal.Target is null ? null : metric,
            GoalWay.Of(goal, WayWidth), $"{write.Answer(goal, nameof(Goal.Baseline))} → {write.Answer(goal, nameof(Goal.Target))}", goal.Priority == GoalPriority.Primary);
    }

    private static string? Figure(decimal? number, Goal goal, BriefWriter write) => GoalFigure.Of(number, goal.Unit, write.Facts.Frame.Currency, write.Culture);
}
