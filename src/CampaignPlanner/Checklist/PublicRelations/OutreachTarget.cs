using CampaignPlanner.Contracts;

namespace CampaignPlanner.Checklist.PublicRelations;

/// <summary>One blog, publication or programme.</summary>
public sealed class OutreachTarget : PlanItem
{
    [Answer(Necessity.Required, MaxLength = 80)]
    public string? Name { get; set; }

    [Answer(Necessity.Required)]
    public OutreachTier? Tier { get; set; }

    [Answer(Necessity.Required, MaxLength = 200)]
    public string? Angle { get; set; }

    [Answer(Necessity.Required)]
    public DateOnly? PitchDate { get; set; }

    [Answer(Necessity.Required)]
    public OutreachStatus? Status { get; set; }
}
