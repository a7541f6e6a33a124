using CampaignPlanner.Contracts;

namespace CampaignPlanner.Checklist.Analytics;

/// <summary>Runtime: one reading, typed in or imported.</summary>
public sealed class KpiActual : PlanItem
{
    [Answer(Necessity.Required)]
    public DateOnly? Date { get; set; }

    [Answer(Necessity.Required)]
    public KpiCode? KpiCode { get; set; }

    [Answer(Necessity.Optional, Format = AnswerFormat.Channel)]
    public string? PlatformId { get; set; }

    [Answer(Necessity.Optional, Refers = Refers.Video)]
    public string? VideoId { get; set; }

    [Answer(Necessity.Required)]
    public decimal? Value { get; set; }
}
