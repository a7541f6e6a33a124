using CampaignPlanner.Contracts;

namespace CampaignPlanner.Checklist.Goals;

/// <summary>Point 1: what each video must bring about.</summary>
internal sealed class GoalsPoint : Point<GoalsPlan>
{
    public override string Key => "goals";

    public override int Number => 1;

    public override IReadOnlyList<PointPart> Parts { get; } =
    [
        new("campaign"),
        new("audiences", nameof(GoalsPlan.Audiences)),
        new("videos", nameof(GoalsPlan.Videos)),
        new("goals", nameof(GoalsPlan.Goals)),
    ];

    public override IReadOnlyList<Laid> Lays { get; } =
    [
        new(Ground.Campaign, nameof(GoalsPlan.Name), nameof(GoalsPlan.BrandName)),
        new(Ground.Flight, nameof(GoalsPlan.FlightStart), nameof(GoalsPlan.FlightEnd)),
        new(Ground.Budget, nameof(GoalsPlan.Currency), nameof(GoalsPlan.TotalBudget)),
        new(Ground.Markets, nameof(GoalsPlan.Markets), nameof(GoalsPlan.Languages)),
        new(Ground.Audiences, nameof(GoalsPlan.Audiences)),
        new(Ground.Videos, nameof(GoalsPlan.Videos)),
        new(Ground.Goals, nameof(GoalsPlan.Goals)),
    ];

    public override Type Editor => typeof(GoalsEditor);
}
