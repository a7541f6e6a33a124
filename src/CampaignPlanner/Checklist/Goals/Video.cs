using CampaignPlanner.Contracts;

namespace CampaignPlanner.Checklist.Goals;

/// <summary>A video with one job.</summary>
public sealed class Video : PlanItem
{
    [Answer(Necessity.Required, MaxLength = 10)]
    public string? Id { get; set; }

    [Answer(Necessity.Required, MaxLength = 100)]
    public string? Title { get; set; }

    [Answer(Necessity.Required)]
    public VideoType? VideoType { get; set; }

    [Answer(Necessity.Required)]
    public FunnelStage? FunnelStage { get; set; }

    [Answer(Necessity.Required, Format = AnswerFormat.Seconds, AtLeast = 1, AtMost = 43200)]
    public int? MasterDurationSec { get; set; }

    [Answer(Necessity.Required)]
    public DateOnly? PublishDate { get; set; }

    [Answer(Necessity.Required, Refers = Refers.Audience)]
    public List<string> AudienceNames { get; set; } = [];

    [Answer(Necessity.Optional, MaxLength = 200)]
    public string? WhyNow { get; set; }
}
