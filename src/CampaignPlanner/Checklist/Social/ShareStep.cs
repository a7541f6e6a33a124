using CampaignPlanner.Contracts;

namespace CampaignPlanner.Checklist.Social;

/// <summary>One arrow in the share flow: source -> platform -> action -> timing, repeated.</summary>
public sealed class ShareStep : PlanItem
{
    [Answer(Necessity.Required, AtLeast = 1)]
    public int? Order { get; set; }

    [Answer(Necessity.Required, Format = AnswerFormat.Channel)]
    public string? SourcePlatformId { get; set; }

    [Answer(Necessity.Required, Format = AnswerFormat.Channel)]
    public string? TargetPlatformId { get; set; }

    [Answer(Necessity.Required)]
    public ShareAction? Action { get; set; }

    [Answer(Necessity.Required, Refers = Refers.Video)]
    public string? VideoId { get; set; }

    [Answer(Necessity.Required, AtLeast = -30, AtMost = 365)]
    public int? OffsetDays { get; set; }

    [Answer(Necessity.Optional)]
    public TimeOnly? TimeOfDay { get; set; }

    [Answer(Necessity.Optional, AtLeast = 1)]
    public int? RepeatEveryDays { get; set; }

    [Answer(Necessity.Optional, AtLeast = 0, AtMost = 52)]
    public int? RepeatCount { get; set; }

    [Answer(Necessity.When, When = nameof(Repeats), MaxLength = 150)]
    public string? Variation { get; set; }

    [Answer(Necessity.Optional, Refers = Refers.Call)]
    public string? CtaId { get; set; }

    [Answer(Necessity.Required, MaxLength = 60)]
    public string? Owner { get; set; }

    public bool Repeats(PlanFacts facts) => RepeatCount > 0;
}
