using CampaignPlanner.Contracts;

namespace CampaignPlanner.Checklist.Goals;

/// <summary>One or two per video.</summary>
public sealed class Goal : PlanItem
{
    [Answer(Necessity.Required, MaxLength = 10)]
    public string? Id { get; set; }

    [Answer(Necessity.Required, Refers = Refers.Video)]
    public string? VideoId { get; set; }

    [Answer(Necessity.Required, MaxLength = 200, MinLength = 10)]
    public string? Statement { get; set; }

    [Answer(Necessity.Required)]
    public GoalPriority? Priority { get; set; }

    [Answer(Necessity.Required)]
    public FunnelStage? FunnelStage { get; set; }

    [Answer(Necessity.Required)]
    public KpiCode? Metric { get; set; }

    [Answer(Necessity.Required)]
    public MetricUnit? Unit { get; set; }

    [Answer(Necessity.Required)]
    public GoalDirection? Direction { get; set; }

    [Answer(Necessity.Required, AtLeast = 0)]
    public decimal? Baseline { get; set; }

    [Answer(Necessity.Required, MaxLength = 120)]
    public string? BaselineSource { get; set; }

    [Answer(Necessity.Required)]
    public decimal? Target { get; set; }

    [Answer(Necessity.Required)]
    public DateOnly? Deadline { get; set; }

    [Answer(Necessity.Required)]
    public DataSource? DataSource { get; set; }

    [Answer(Necessity.Optional, MaxLength = 120)]
    public string? DataSourceDetail { get; set; }

    [Answer(Necessity.Required, MaxLength = 60)]
    public string? Owner { get; set; }

    [Answer(Necessity.Required)]
    public SalesLink? SalesLink { get; set; }

    [Answer(Necessity.Required, MaxLength = 300, MinLength = 20)]
    public string? SalesLinkRationale { get; set; }

    [Answer(Necessity.Optional, Format = AnswerFormat.Percent, AtLeast = 0, AtMost = 100)]
    public decimal? SalesLinkRatePct { get; set; }

    [Answer(Necessity.Required)]
    public RealismBasis? RealismBasis { get; set; }

    [Answer(Necessity.Optional, Format = AnswerFormat.Percent, AtLeast = 0, AtMost = 100)]
    public decimal? ConfidencePct { get; set; }

    [Answer(Necessity.Required, MaxLength = 250)]
    public string? MeetingSentence { get; set; }
}
