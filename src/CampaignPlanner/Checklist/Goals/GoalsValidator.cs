using CampaignPlanner.Contracts;
using FluentValidation;

namespace CampaignPlanner.Checklist.Goals;

/// <summary>What binds the answers of point 1 together.</summary>
internal sealed class GoalsValidator : PointValidator<GoalsPlan>
{
    public GoalsValidator()
    {
        RuleFor(p => p.Name).Must((_, name, facts) => name != facts.TakenName, "NameTaken", (_, name, _) => [name]);
        RuleFor(p => p.FlightEnd).After(p => p.FlightStart).WithinDays(p => p.FlightStart, 366);
        RuleFor(p => p.Audiences).Unique(a => a.Name);
        RuleForEach(p => p.Audiences).ChildRules(audience => audience.RuleFor(a => a.AgeMax).NotBelow(a => a.AgeMin));
        RuleFor(p => p.Videos).Unique(v => v.Id);
        RuleForEach(p => p.Videos).ChildRules(video => video.RuleFor(v => v.PublishDate).InsideFlight());
        RuleFor(p => p.Goals).Unique(g => g.Id)
            .OneMarkedPerVideo(g => g.VideoId, g => g.Priority == GoalPriority.Primary, nameof(Goal.Priority));
        RuleForEach(p => p.Goals).ChildRules(GoalRules);
    }

    private static void GoalRules(InlineValidator<Goal> goal)
    {
        goal.RuleFor(g => g.FunnelStage).Must(
            (g, stage, _) => g.Metric is not { } metric || Kpis.All[metric].Stage == stage,
            "WrongStage",
            (g, _, _) => [Words.Of(g.Metric!.Value, RoomTexts.Shared.Culture), Words.Of(Kpis.All[g.Metric!.Value].Stage, RoomTexts.Shared.Culture)]);
        goal.RuleFor(g => g.Target).Must(
            (g, target, _) => g.Baseline is not { } now || g.Direction switch
            {
                GoalDirection.Increase => target > now,
                GoalDirection.Decrease => target < now,
                _ => true,
            },
            "BetterThan",
            (g, _, _) => [Show.Number(g.Baseline!.Value, RoomTexts.Shared.Culture)]);
        goal.RuleFor(g => g.Deadline).ComparedWith(
            "After",
            (deadline, published) => deadline > published,
            (g, facts) => facts.Video(g.VideoId) is { PublishDate: { } day } video ? (day, video.Id) : null);
        goal.RuleFor(g => g.SalesLink).NotNone();
        goal.RuleFor(g => g.RealismBasis).NotNone();
    }
}
