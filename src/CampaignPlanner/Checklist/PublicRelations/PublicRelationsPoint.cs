using CampaignPlanner.Contracts;

namespace CampaignPlanner.Checklist.PublicRelations;

/// <summary>Point 8: why a writer would care.</summary>
internal sealed class PublicRelationsPoint : Point<PrPlan>
{
    public override string Key => "pr";

    public override int Number => 8;

    public override string PlanProperty => "Pr";

    public override IReadOnlyList<PointPart> Parts { get; } =
    [
        new("release"),
        new("outreach", nameof(PrPlan.OutreachTargets)),
    ];

    public override IReadOnlyList<Ground> RestsOn { get; } = [Ground.Campaign, Ground.Flight, Ground.Videos];

    public override Type Editor => typeof(PublicRelationsEditor);
}
