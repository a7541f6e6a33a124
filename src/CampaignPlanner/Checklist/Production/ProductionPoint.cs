using CampaignPlanner.Contracts;

namespace CampaignPlanner.Checklist.Production;

/// <summary>Point 5: what the idea needs to be made, and every file that must exist at the end.</summary>
internal sealed class ProductionPoint : Point<ProductionPlan>
{
    public override string Key => "production";

    public override int Number => 5;

    public override string? PlanProperty => "Production";

    public override IReadOnlyList<PointPart> Parts { get; } =
    [
        new("making"),
        new("budget", nameof(ProductionPlan.BudgetLines)),
        new("tiers", nameof(ProductionPlan.Tiers)),
        new("roles", nameof(ProductionPlan.Roles)),
        new("versions", nameof(ProductionPlan.Deliverables)),
        new("rights", nameof(ProductionPlan.Rights)),
        new("tasks", nameof(ProductionPlan.Tasks)),
    ];

    public override IReadOnlyList<Laid> Lays { get; } = [new(Ground.Deliverables, nameof(ProductionPlan.Deliverables))];

    public override IReadOnlyList<Ground> RestsOn { get; } = [Ground.Flight, Ground.Budget, Ground.Markets, Ground.Videos, Ground.Concepts];

    public override Type Editor => typeof(ProductionEditor);
}
