using CampaignPlanner.Contracts;

namespace CampaignPlanner.Checklist.Goals;

/// <summary>A target group, described with the four consumer-side questions: need, cost, convenience, conversation.</summary>
public sealed class Audience : PlanItem
{
    [Answer(Necessity.Required, MaxLength = 60)]
    public string? Name { get; set; }

    [Answer(Necessity.Optional, AtLeast = 0, AtMost = 99)]
    public int? AgeMin { get; set; }

    [Answer(Necessity.Optional)]
    public int? AgeMax { get; set; }

    [Answer(Necessity.Required, MaxLength = 300)]
    public string? Need { get; set; }

    [Answer(Necessity.Optional, MaxLength = 200)]
    public string? CostConcern { get; set; }

    [Answer(Necessity.Optional, MaxLength = 200)]
    public string? Convenience { get; set; }

    [Answer(Necessity.Optional, MaxLength = 200)]
    public string? Conversation { get; set; }

    [Answer(Necessity.Optional, MoreThan = 0)]
    public long? SizeEstimate { get; set; }

    [Answer(Necessity.Required, Format = AnswerFormat.Channel)]
    public List<string> PlatformIds { get; set; } = [];
}
