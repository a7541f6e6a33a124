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

    public override Type Editor => typeof(GoalsEditor);
}
