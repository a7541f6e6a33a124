using CampaignPlanner.Contracts;

namespace CampaignPlanner.Checklist.Goals;

/// <summary>What the coach says about the campaign's frame and its goals from point 1 alone.</summary>
internal sealed class GoalsRules : RuleBook<GoalsPlan>
{
    private static readonly RuleScope<GoalsPlan, VideoFact> WithoutGoal = RuleScope.Videos<GoalsPlan>(nameof(GoalsPlan.Goals));

    private static readonly RuleScope<GoalsPlan, Goal> Goals = RuleScope.List(nameof(GoalsPlan.Goals), (GoalsPlan p) => p.Goals, g => g.Id);

    public GoalsRules()
        : base(1)
    {
        Frame();
        Groups();
        Numbers();
        Days();
        Meaning();
    }

    private void Frame()
    {
        Whole(
            "PLAN-01", Severity.Blocker, RuleKind.Presence, SmartLetters.TimeBound, nameof(GoalsPlan.FlightStart),
            (plan, _) => plan.FlightStart is null || plan.FlightEnd is null || plan.FlightEnd <= plan.FlightStart,
            (plan, _) => [plan.FlightStart, plan.FlightEnd]);
        Whole(
            "PLAN-02", Severity.Blocker, RuleKind.Presence, SmartLetters.Specific, nameof(GoalsPlan.Audiences),
            (plan, _) => plan.Audiences.Count == 0);
        Whole(
            "PLAN-03", Severity.Blocker, RuleKind.Presence, SmartLetters.Specific, nameof(GoalsPlan.Videos),
            (plan, _) => plan.Videos.Count == 0);
        Whole(
            "PLAN-04", Severity.Blocker, RuleKind.Presence, SmartLetters.Achievable, nameof(GoalsPlan.TotalBudget),
            (plan, _) => plan.TotalBudget is null or <= 0,
            (plan, _) => [plan.TotalBudget is { } budget ? new Amount(budget) : null]);
        // No strategy at all says as little as a short one.
        Whole(
            "PLAN-05", Severity.Warning, RuleKind.Quality, SmartLetters.Specific | SmartLetters.Relevant, nameof(GoalsPlan.StrategyStatement),
            (plan, view) => plan.StrategyStatement.AsSpan().Trim().Length < view.Limits.StrategyLengthMin,
            (plan, view) => [plan.StrategyStatement.AsSpan().Trim().Length, view.Limits.StrategyLengthMin]);
    }

    private void Groups()
    {
        Each(
            "PLAN-09", Severity.Warning, RuleKind.Presence, SmartLetters.Relevant,
            RuleScope.List(nameof(GoalsPlan.Audiences), (GoalsPlan p) => p.Audiences, a => a.Name), nameof(Audience.Need),
            (audience, _, _) => string.IsNullOrWhiteSpace(audience.Need),
            (audience, _, _) => [audience.Name]);
        Each(
            "PLAN-10", Severity.Blocker, RuleKind.Quality, SmartLetters.TimeBound,
            RuleScope.List(nameof(GoalsPlan.Videos), (GoalsPlan p) => p.Videos, v => v.Id), nameof(Video.PublishDate),
            (video, plan, _) => video.PublishDate is null || video.PublishDate < plan.FlightStart || video.PublishDate > plan.FlightEnd,
            (video, plan, _) => [video.PublishDate, plan.FlightStart, plan.FlightEnd]);
        Each(
            "GOAL-01", Severity.Blocker, RuleKind.Presence, SmartLetters.Specific, WithoutGoal, "",
            (video, _, view) => view.Facts.GoalsOf(video.Id) == 0,
            (video, _, _) => [video.Title]);
        Each(
            "GOAL-02", Severity.Warning, RuleKind.Quality, SmartLetters.Specific, WithoutGoal, "",
            (video, _, view) => view.Facts.GoalsOf(video.Id) > view.Limits.GoalsPerVideoMax,
            (video, _, view) => [view.Facts.GoalsOf(video.Id), view.Limits.GoalsPerVideoMax]);
    }

    private void Numbers()
    {
        Each(
            "GOAL-03", Severity.Blocker, RuleKind.Presence, SmartLetters.Measurable, Goals, nameof(Goal.Target),
            (goal, _, _) => goal.Metric is null || goal.Target is null || goal.Unit is null,
            (goal, _, _) => [goal.Metric, goal.Target, goal.Unit]);
        Each(
            "GOAL-04", Severity.Blocker, RuleKind.Presence, SmartLetters.Measurable, Goals, nameof(Goal.Baseline),
            (goal, _, _) => goal.Baseline is null || string.IsNullOrWhiteSpace(goal.BaselineSource),
            (goal, _, _) => [goal.Baseline, goal.BaselineSource]);
        Each(
            "GOAL-09", Severity.Warning, RuleKind.Presence, SmartLetters.Measurable, Goals, nameof(Goal.DataSource),
            (goal, _, _) => goal.DataSource is null || string.IsNullOrWhiteSpace(goal.Owner),
            (goal, _, _) => [goal.DataSource, goal.Owner]);
        Each(
            "GOAL-10", Severity.Blocker, RuleKind.Quality, SmartLetters.Measurable, Goals, nameof(Goal.Target),
            (goal, _, _) => Contradicts(goal),
            (goal, _, _) => [goal.Baseline, goal.Target, goal.Direction, goal.Unit]);
        Each(
            "GOAL-11", Severity.Warning, RuleKind.Quality, SmartLetters.Achievable, Goals, nameof(Goal.RealismBasis),
            (goal, _, view) => goal is { Baseline: { } now and > 0, Target: { } target, RealismBasis: { } basis }
                ? IsAbove(target, now, view.Limits.TargetGrowthMax) && basis is RealismBasis.None or RealismBasis.ExpertJudgement
                : null,
            (goal, _, view) => [goal.Baseline, goal.Target, goal.RealismBasis, new Share(100 * view.Limits.TargetGrowthMax)]);
    }

    private void Days()
    {
        Each(
            "GOAL-05", Severity.Blocker, RuleKind.Presence, SmartLetters.TimeBound, Goals, nameof(Goal.Deadline),
            (goal, _, _) => goal.Deadline is null);
        Each(
            "GOAL-06", Severity.Blocker, RuleKind.Quality, SmartLetters.TimeBound, Goals, nameof(Goal.Deadline),
            (goal, _, view) => goal.Deadline is { } deadline && view.Facts.Video(goal.VideoId)?.PublishDate is { } published ? deadline <= published : null,
            (goal, _, view) => [goal.Deadline, goal.VideoId, view.Facts.Video(goal.VideoId)?.PublishDate]);
        Each(
            "GOAL-07", Severity.Tip, RuleKind.Quality, SmartLetters.TimeBound, Goals, nameof(Goal.Deadline),
            (goal, plan, view) => goal.Deadline is { } deadline && plan.FlightEnd is { } end
                ? (long)deadline.DayNumber - end.DayNumber > view.Limits.DeadlineDaysAfterFlightMax
                : null,
            (goal, plan, view) => [goal.Deadline, plan.FlightEnd, view.Limits.DeadlineDaysAfterFlightMax]);
    }

    private void Meaning()
    {
        Each(
            "GOAL-08", Severity.Blocker, RuleKind.Presence, SmartLetters.Relevant, Goals, nameof(Goal.SalesLinkRationale),
            (goal, _, view) => goal.SalesLink is null or SalesLink.None || goal.SalesLinkRationale.AsSpan().Trim().Length < view.Limits.SalesLinkLengthMin,
            (goal, _, view) => [goal.SalesLink, goal.SalesLinkRationale, view.Limits.SalesLinkLengthMin]);
        // A vague word is not the precondition: a goal in plain words meets this rule.
        Each(
            "GOAL-14", Severity.Warning, RuleKind.Quality, SmartLetters.Specific, Goals, nameof(Goal.Statement),
            (goal, _, _) => string.IsNullOrWhiteSpace(goal.Statement) ? null : !HasDigit(goal.Statement) && VagueWords.AreIn(goal.Statement),
            (goal, _, _) => [VagueWords.FirstIn(goal.Statement!), goal.Statement]);
        Each(
            "GOAL-15", Severity.Warning, RuleKind.Quality, SmartLetters.Relevant, Goals, nameof(Goal.Metric),
            (goal, _, _) => StageOf(goal) is { } stage && goal.FunnelStage is { } own ? stage != own : null,
            (goal, _, _) => [goal.Metric, StageOf(goal), goal.FunnelStage]);
        Each(
            "GOAL-16", Severity.Tip, RuleKind.Presence, SmartLetters.Specific | SmartLetters.Relevant, Goals, nameof(Goal.MeetingSentence),
            (goal, _, _) => string.IsNullOrWhiteSpace(goal.MeetingSentence));
    }

    // Null while what is known does not decide it. A percentage outside its range is wrong whatever the direction.
    private static bool? Contradicts(Goal goal)
    {
        if (goal.Target is not { } target)
        {
            return null;
        }

        if (goal.Unit == MetricUnit.Percent && target is < 0 or > 100)
        {
            return true;
        }

        return goal.Direction switch
        {
            null => null,
            GoalDirection.Maintain => false,
            _ when goal.Baseline is null => null,
            GoalDirection.Increase => target <= goal.Baseline,
            _ => target >= goal.Baseline,
        };
    }

    // As floating point: the numbers may be of any size, and growth is judged, not counted.
    private static bool IsAbove(decimal target, decimal now, decimal growth) => ((double)target - (double)now) / (double)now > (double)growth;

    private static FunnelStage? StageOf(Goal goal) => goal.Metric is { } metric && Kpis.All.TryGetValue(metric, out var kpi) ? kpi.Stage : null;

    private static bool HasDigit(string text)
    {
        foreach (var sign in text)
        {
            if (char.IsDigit(sign))
            {
                return true;
            }
        }

        return false;
    }
}
