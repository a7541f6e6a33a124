using CampaignPlanner.Contracts;

namespace CampaignPlanner.Checklist.Distribution;

/// <summary>Point 6: who pays to be seen, and where.</summary>
internal sealed class DistributionPoint : Point<DistributionPlan>
{
    public override string Key => "distribution";

    public override int Number => 6;

    public override string PlanProperty => "Distribution";

    public override IReadOnlyList<PointPart> Parts { get; } =
    [
        new("push"),
        new("media", nameof(DistributionPlan.MediaLines)),
        new("creators", nameof(DistributionPlan.Kols)),
        new("own", nameof(DistributionPlan.OwnedSeeds)),
    ];

    public override IReadOnlyList<Laid> Lays { get; } = [new(Ground.Placements, nameof(DistributionPlan.MediaLines))];

    public override IReadOnlyList<Ground> RestsOn { get; } = [Ground.Flight, Ground.Budget, Ground.Markets, Ground.Audiences, Ground.Videos, Ground.Goals, Ground.Deliverables, Ground.Channels];

    public override Type Editor => typeof(DistributionEditor);
}
