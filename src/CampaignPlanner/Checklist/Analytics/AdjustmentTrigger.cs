using CampaignPlanner.Contracts;

namespace CampaignPlanner.Checklist.Analytics;

/// <summary>If ... then ...</summary>
public sealed class AdjustmentTrigger : PlanItem
{
    [Answer(Necessity.Required)]
    public KpiCode? KpiCode { get; set; }

    [Answer(Necessity.Required)]
    public Comparison? Comparison { get; set; }

    [Answer(Necessity.Required)]
    public decimal? Threshold { get; set; }

    [Answer(Necessity.Required, AtLeast = 1, AtMost = 28)]
    public int? WindowDays { get; set; }

    [Answer(Necessity.Required, AtLeast = 0)]
    public long? MinVolume { get; set; }

    [Answer(Necessity.Required, MaxLength = 200)]
    public string? Action { get; set; }

    [Answer(Necessity.Required, MaxLength = 60)]
    public string? Owner { get; set; }

    [Answer(Necessity.Required, AtLeast = 1, AtMost = 14)]
    public int? MaxReactionDays { get; set; }
}
