using CampaignPlanner.Contracts;

namespace CampaignPlanner.Checklist.Creative;

/// <summary>Point 4: the idea of each video.</summary>
internal sealed class CreativePoint : Point<CreativePlan>
{
    public override string Key => "creative";

    public override int Number => 4;

    public override IReadOnlyList<PointPart> Parts { get; } = [new("concepts", nameof(CreativePlan.Concepts))];

    public override IReadOnlyList<Laid> Lays { get; } = [new(Ground.Concepts, nameof(CreativePlan.Concepts))];

    public override IReadOnlyList<Ground> RestsOn { get; } = [Ground.Videos, Ground.Audiences, Ground.Calls, Ground.Message];

    public override Type Editor => typeof(CreativeEditor);
}
