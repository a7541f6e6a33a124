using CampaignPlanner.Contracts;

namespace CampaignPlanner.Checklist.Social;

/// <summary>Point 7: where the videos live, how they are shared, and who answers.</summary>
internal sealed class SocialPoint : Point<SocialPlan>
{
    public override string Key => "social";

    public override int Number => 7;

    public override string PlanProperty => "Social";

    public override IReadOnlyList<PointPart> Parts { get; } =
    [
        new("strategy"),
        new("channels", nameof(SocialPlan.Channels)),
        new("flow", nameof(SocialPlan.ShareFlow)),
        new("comments", nameof(SocialPlan.CommentPlan)),
    ];

    public override IReadOnlyList<Laid> Lays { get; } = [new(Ground.Channels, nameof(SocialPlan.Channels))];

    public override IReadOnlyList<Ground> RestsOn { get; } = [Ground.Flight, Ground.Markets, Ground.Videos, Ground.Calls];

    public override Type Editor => typeof(SocialEditor);
}
