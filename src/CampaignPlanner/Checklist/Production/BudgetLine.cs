using CampaignPlanner.Contracts;

namespace CampaignPlanner.Checklist.Production;

/// <summary>One cost line.</summary>
public sealed class BudgetLine : PlanItem
{
    [Answer(Necessity.Required)]
    public CostCategory? Category { get; set; }

    [Answer(Necessity.Optional, MaxLength = 120)]
    public string? Description { get; set; }

    [Answer(Necessity.Required, Format = AnswerFormat.Money, AtLeast = 0, Discloses = Discloses.ProductionCost)]
    public decimal? Planned { get; set; }

    [Answer(Necessity.Optional, Format = AnswerFormat.Money, AtLeast = 0, Discloses = Discloses.ProductionCost)]
    public decimal? Actual { get; set; }
}
