using CampaignPlanner.Contracts;

namespace CampaignPlanner.Checklist.Integration;

/// <summary>Point 3: how the videos fit the whole campaign.</summary>
internal sealed class IntegrationPoint : Point<IntegrationPlan>
{
    public override string Key => "integration";

    public override int Number => 3;

    public override string? PlanProperty => "Integration";

    public override IReadOnlyList<PointPart> Parts { get; } =
    [
        new("message"),
        new("touchpoints", nameof(IntegrationPlan.Touchpoints)),
    ];

    public override IReadOnlyList<Laid> Lays { get; } = [new(Ground.Message, nameof(IntegrationPlan.CampaignMessage), nameof(IntegrationPlan.CampaignHashtag))];

    public override IReadOnlyList<Ground> RestsOn { get; } = [Ground.Campaign, Ground.Flight, Ground.Videos];

    public override Type Editor => typeof(IntegrationEditor);
}
