using CampaignPlanner.Contracts;

namespace CampaignPlanner.Checklist.Production;

/// <summary>One task of the work breakdown.</summary>
public sealed class ProductionTask : PlanItem
{
    [Answer(Necessity.Required, MaxLength = 10)]
    public string? Code { get; set; }

    [Answer(Necessity.Required, MaxLength = 120)]
    public string? Name { get; set; }

    [Answer(Necessity.Optional)]
    public ProductionPhase? Phase { get; set; }

    [Answer(Necessity.Optional, MaxLength = 60)]
    public string? Owner { get; set; }

    [Answer(Necessity.Optional, Format = AnswerFormat.Days, AtLeast = 0)]
    public int? DurationDays { get; set; }

    [Answer(Necessity.Optional, MaxLength = 10)]
    public List<string> DependsOn { get; set; } = [];

    [Answer(Necessity.Optional)]
    public DateOnly? Start { get; set; }

    [Answer(Necessity.Optional)]
    public DateOnly? End { get; set; }

    [Answer(Necessity.Optional)]
    public WorkStatus? Status { get; set; }
}

public enum ProductionPhase
{
    Strategy,
    PreProduction,
    Production,
    PostProduction,
    Launch,
    AfterLaunch,
}
