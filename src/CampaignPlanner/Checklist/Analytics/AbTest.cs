using CampaignPlanner.Contracts;

namespace CampaignPlanner.Checklist.Analytics;

/// <summary>One experiment.</summary>
public sealed class AbTest : PlanItem
{
    [Answer(Necessity.Required, MaxLength = 60)]
    public string? Name { get; set; }

    [Answer(Necessity.Required, Refers = Refers.Video)]
    public string? VideoId { get; set; }

    [Answer(Necessity.Required)]
    public TestVariable? Variable { get; set; }

    [Answer(Necessity.Required, MaxLength = 250)]
    public string? Hypothesis { get; set; }

    [Answer(Necessity.Required, MaxLength = 120)]
    public string? VariantA { get; set; }

    [Answer(Necessity.Required, MaxLength = 120)]
    public string? VariantB { get; set; }

    [Answer(Necessity.Required)]
    public KpiCode? KpiCode { get; set; }

    [Answer(Necessity.Required, Format = AnswerFormat.Percent, MoreThan = 0, AtMost = 99.99)]
    public decimal? BaselinePct { get; set; }

    [Answer(Necessity.Required, Format = AnswerFormat.Percent, AtLeast = 1, AtMost = 200)]
    public decimal? MinEffectRelPct { get; set; }

    [Answer(Necessity.Required, OneOf = [90, 95, 99])]
    public int? ConfidencePct { get; set; }

    [Answer(Necessity.Required, OneOf = [80, 90])]
    public int? PowerPct { get; set; }

    [Answer(Necessity.Required)]
    public long? ExpectedPerVariant { get; set; }

    [Answer(Necessity.Required)]
    public DateOnly? StartDate { get; set; }

    [Answer(Necessity.Required)]
    public DateOnly? EndDate { get; set; }
}
