using CampaignPlanner.Contracts;

namespace CampaignPlanner.Checklist.Production;

/// <summary>One right to clear.</summary>
public sealed class RightsItem : PlanItem
{
    [Answer(Necessity.Required)]
    public RightsKind? Kind { get; set; }

    [Answer(Necessity.Required, MaxLength = 120)]
    public string? Description { get; set; }

    [Answer(Necessity.Required)]
    public bool? Cleared { get; set; }

    [Answer(Necessity.Required)]
    public DateOnly? ExpiryDate { get; set; }

    [Answer(Necessity.Required)]
    public RightsScope? Scope { get; set; }

    [Answer(Necessity.Required, Format = AnswerFormat.Country)]
    public List<string> Territories { get; set; } = [];

    [Answer(Necessity.Required, Refers = Refers.Video)]
    public string? VideoId { get; set; }
}
