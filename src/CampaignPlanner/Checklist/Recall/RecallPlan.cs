using CampaignPlanner.Contracts;

namespace CampaignPlanner.Checklist.Recall;

/// <summary>One per campaign.</summary>
public sealed class RecallPlan : PointDocument
{
    [Answer(Necessity.Required)]
    public bool? RecallMatters { get; set; }

    [Answer(Necessity.When, When = nameof(RecallDoesNotMatter), MaxLength = 300)]
    public string? NotMeasuredReason { get; set; }

    [Answer(Necessity.Required, MaxLength = 150)]
    public string? IntendedMemory { get; set; }

    [Answer(Necessity.Required, MaxLength = 120)]
    public string? WhatItSells { get; set; }

    [Answer(Necessity.Required, MaxLength = 150)]
    public string? WhatItTells { get; set; }

    [Answer(Necessity.When, When = nameof(RecallIsMeasured), Format = AnswerFormat.Percent, AtLeast = 0, AtMost = 100)]
    public decimal? BaselineUnaidedPct { get; set; }

    [Answer(Necessity.When, When = nameof(RecallIsMeasured), Format = AnswerFormat.Percent, AtLeast = 0, AtMost = 100)]
    public decimal? TargetUnaidedPct { get; set; }

    [Answer(Necessity.When, When = nameof(RecallIsMeasured), Format = AnswerFormat.Percent, AtLeast = 0, AtMost = 100)]
    public decimal? BaselineAidedPct { get; set; }

    [Answer(Necessity.When, When = nameof(RecallIsMeasured), Format = AnswerFormat.Percent, AtLeast = 0, AtMost = 100)]
    public decimal? TargetAidedPct { get; set; }

    [Answer(Necessity.Optional, Format = AnswerFormat.Percent, AtLeast = 0, AtMost = 100)]
    public decimal? TargetMessagePct { get; set; }

    [Answer(Necessity.When, When = nameof(RecallIsMeasured))]
    public StudyMethod? StudyMethod { get; set; }

    [Answer(Necessity.Optional, MaxLength = 60)]
    public string? StudyProvider { get; set; }

    [Answer(Necessity.When, When = nameof(RecallIsMeasured))]
    public long? SampleSizePerGroup { get; set; }

    [Answer(Necessity.When, When = nameof(RecallIsMeasured), OneOf = [90, 95, 99])]
    public int? ConfidencePct { get; set; }

    [Answer(Necessity.When, When = nameof(RecallIsMeasured), OneOf = [80, 90])]
    public int? PowerPct { get; set; }

    [Answer(Necessity.When, When = nameof(RecallIsMeasured))]
    public DateOnly? StudyStart { get; set; }

    [Answer(Necessity.When, When = nameof(RecallIsMeasured))]
    public DateOnly? StudyEnd { get; set; }

    [Answer(Necessity.When, When = nameof(RecallIsMeasured), Format = AnswerFormat.Money, AtLeast = 0, Discloses = Discloses.Budget)]
    public decimal? StudyBudget { get; set; }

    [Answer(Necessity.Optional, MaxLength = 200)]
    public string? QuestionUnaided { get; set; }

    [Answer(Necessity.Optional, MaxLength = 200)]
    public string? QuestionAided { get; set; }

    [Answer(Necessity.Required)]
    public BrandingLevel? BrandingLevel { get; set; }

    [Answer(Necessity.Required, Format = AnswerFormat.Seconds, AtLeast = 0)]
    public int? FirstBrandCueSec { get; set; }

    [Answer(Necessity.Required)]
    public List<BrandAsset> DistinctiveAssets { get; set; } = [];

    [Answer(Necessity.Required)]
    public bool? SenderClear { get; set; }

    public bool RecallIsMeasured(PlanFacts facts) => RecallMatters == true;

    public bool RecallDoesNotMatter(PlanFacts facts) => RecallMatters == false;

    public override void Publish(PlanFacts facts)
    {
        // No other point needs to know of this one yet.
    }
}
