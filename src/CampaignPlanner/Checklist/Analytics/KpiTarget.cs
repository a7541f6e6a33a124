using CampaignPlanner.Contracts;

namespace CampaignPlanner.Checklist.Analytics;

/// <summary>One KPI.</summary>
public sealed class KpiTarget : PlanItem
{
    [Answer(Necessity.Required)]
    public KpiCode? KpiCode { get; set; }

    [Answer(Necessity.Optional, Refers = Refers.Goal)]
    public List<string> GoalIds { get; set; } = [];

    [Answer(Necessity.Optional, Refers = Refers.Call)]
    public List<string> CtaIds { get; set; } = [];

    [Answer(Necessity.Required)]
    public bool? IsPrimary { get; set; }

    [Answer(Necessity.Required)]
    public decimal? Target { get; set; }

    [Answer(Necessity.Required)]
    public DataSource? DataSource { get; set; }

    [Answer(Necessity.Optional, Format = AnswerFormat.Channel)]
    public List<string> PlatformIds { get; set; } = [];

    [Answer(Necessity.Required, AtLeast = 1)]
    public int? CadenceDays { get; set; }

    [Answer(Necessity.Required, MaxLength = 60)]
    public string? Owner { get; set; }
}
