using CampaignPlanner.Contracts;

namespace CampaignPlanner.Checklist.Production;

/// <summary>One version: ratio x length x language x captions.</summary>
public sealed class Deliverable : PlanItem
{
    [Answer(Necessity.Required, MaxLength = 10)]
    public string? Id { get; set; }

    [Answer(Necessity.Required, Refers = Refers.Video)]
    public string? VideoId { get; set; }

    [Answer(Necessity.Required, MaxLength = 80)]
    public string? Name { get; set; }

    [Answer(Necessity.Required)]
    public AspectRatio? AspectRatio { get; set; }

    [Answer(Necessity.Required, Format = AnswerFormat.Seconds, AtLeast = 0)]
    public int? DurationSec { get; set; }

    [Answer(Necessity.Required, Format = AnswerFormat.Language)]
    public string? Language { get; set; }

    [Answer(Necessity.Required)]
    public CaptionMode? CaptionMode { get; set; }

    [Answer(Necessity.Required)]
    public DateOnly? DueDate { get; set; }

    [Answer(Necessity.Required, Format = AnswerFormat.Channel)]
    public List<string> ForPlatformIds { get; set; } = [];

    [Answer(Necessity.Optional, Format = AnswerFormat.Megabytes, MoreThan = 0)]
    public decimal? FileMb { get; set; }

    [Answer(Necessity.Optional)]
    public bool? ThumbnailReady { get; set; }

    [Answer(Necessity.Required)]
    public WorkStatus? Status { get; set; }
}
