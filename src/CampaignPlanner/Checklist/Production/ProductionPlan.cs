using CampaignPlanner.Contracts;

namespace CampaignPlanner.Checklist.Production;

/// <summary>One per campaign.</summary>
public sealed class ProductionPlan : PointDocument
{
    [Answer(Necessity.Required)]
    public Producer? Producer { get; set; }

    [Answer(Necessity.Required)]
    public List<BudgetLine> BudgetLines { get; set; } = [];

    [Answer(Necessity.Required, Format = AnswerFormat.Percent, AtLeast = 0, AtMost = 50, Discloses = Discloses.ProductionCost)]
    public decimal? ContingencyPct { get; set; }

    [Answer(Necessity.Required, AtLeast = 1, AtMost = 5)]
    public int? ReviewRounds { get; set; }

    [Answer(Necessity.Required, Format = AnswerFormat.Hours, AtLeast = 8, AtMost = 240)]
    public int? FeedbackWindowHours { get; set; }

    [Answer(Necessity.Required, MaxLength = 60)]
    public string? FinalApprover { get; set; }

    [Answer(Necessity.Required)]
    public List<VideoTier> Tiers { get; set; } = [];

    [Answer(Necessity.Required)]
    public List<RoleAssignment> Roles { get; set; } = [];

    [Answer(Necessity.Required)]
    public List<Deliverable> Deliverables { get; set; } = [];

    [Answer(Necessity.Optional)]
    public List<RightsItem> Rights { get; set; } = [];

    [Answer(Necessity.Optional)]
    public List<ProductionTask> Tasks { get; set; } = [];

    public override void Publish(PlanFacts facts)
        => facts.Deliverables = [.. Deliverables.Where(d => !string.IsNullOrWhiteSpace(d.Id)).Select(d =>
            new DeliverableFact(d.Id!, d.Name, d.VideoId, d.ForPlatformIds.Exists(id => ChannelCatalogue.Find(id) is { IsSocial: true })))];
}
