using CampaignPlanner.Contracts;

namespace CampaignPlanner.Checklist.Analytics;

/// <summary>One per campaign.</summary>
public sealed class AnalyticsPlan : PointDocument
{
    [Answer(Necessity.Required, MaxLength = 300)]
    public string? SuccessDefinition { get; set; }

    [Answer(Necessity.Required)]
    public List<KpiTarget> Kpis { get; set; } = [];

    [Answer(Necessity.Required, AtLeast = 1)]
    public int? ReviewCadenceDays { get; set; }

    [Answer(Necessity.Required)]
    public DateOnly? FirstReviewDate { get; set; }

    [Answer(Necessity.Required)]
    public bool? AdjustmentsAllowed { get; set; }

    [Answer(Necessity.Required, Format = AnswerFormat.Money, AtLeast = 0, Discloses = Discloses.Budget)]
    public decimal? AdjustmentBudget { get; set; }

    [Answer(Necessity.Required)]
    public List<FeedbackSource> FeedbackSources { get; set; } = [];

    [Answer(Necessity.Required)]
    public AttributionModel? AttributionModel { get; set; }

    [Answer(Necessity.Required, Format = AnswerFormat.Days, AtLeast = 1, AtMost = 90)]
    public int? AttributionWindowDays { get; set; }

    [Answer(Necessity.Required)]
    public bool? ConversionTrackingTested { get; set; }

    [Answer(Necessity.Required)]
    public bool? ConsentHandled { get; set; }

    [Answer(Necessity.Optional)]
    public bool? ViewDefinitionNoted { get; set; }

    [Answer(Necessity.Required)]
    public List<AdjustmentTrigger> Triggers { get; set; } = [];

    [Answer(Necessity.Optional)]
    public List<AbTest> AbTests { get; set; } = [];

    [Answer(Necessity.Required)]
    public DateOnly? PostMortemDate { get; set; }

    [Answer(Necessity.Optional)]
    public List<KpiActual> Actuals { get; set; } = [];

    public override void Publish(PlanFacts facts)
        => facts.Kpis = [.. Kpis.Select(k => k.KpiCode).OfType<KpiCode>().Distinct()];
}
