using CampaignPlanner.Contracts;

namespace CampaignPlanner.Checklist.PublicRelations;

/// <summary>One per campaign.</summary>
public sealed class PrPlan : PointDocument
{
    [Answer(Necessity.Required)]
    public bool? HasPressRelease { get; set; }

    [Answer(Necessity.When, When = nameof(NoPr), MaxLength = 300)]
    public string? NoPrReason { get; set; }

    [Answer(Necessity.When, When = nameof(SendsRelease))]
    public DateOnly? ReleaseDate { get; set; }

    [Answer(Necessity.Optional)]
    public DateOnly? EmbargoUntil { get; set; }

    [Answer(Necessity.When, When = nameof(SendsRelease), MaxLength = 100)]
    public string? Headline { get; set; }

    [Answer(Necessity.When, When = nameof(SendsRelease))]
    public VideoProminence? VideoProminence { get; set; }

    [Answer(Necessity.When, When = nameof(SendsRelease))]
    public LinkPlacement? LinkPlacement { get; set; }

    [Answer(Necessity.When, When = nameof(ReachesOut), MaxLength = 200)]
    public string? WhatTheyClickOn { get; set; }

    [Answer(Necessity.When, When = nameof(ReachesOut), MaxLength = 300)]
    public string? WhyRelevant { get; set; }

    [Answer(Necessity.When, When = nameof(ReachesOut), MaxLength = 200)]
    public string? WhyShare { get; set; }

    [Answer(Necessity.Optional, MaxLength = 2000, Format = AnswerFormat.Url)]
    public string? PressKitUrl { get; set; }

    [Answer(Necessity.Optional)]
    public bool? EmbedCodeProvided { get; set; }

    [Answer(Necessity.Optional, MaxLength = 60)]
    public string? SpokespersonRole { get; set; }

    [Answer(Necessity.Optional, Format = AnswerFormat.Money, AtLeast = 0, Discloses = Discloses.Budget)]
    public decimal? Budget { get; set; }

    [Answer(Necessity.Optional)]
    public List<OutreachTarget> OutreachTargets { get; set; } = [];

    public bool SendsRelease(PlanFacts facts) => HasPressRelease == true;

    public bool ReachesOut(PlanFacts facts) => HasPressRelease == true || OutreachTargets.Count > 0;

    public bool NoPr(PlanFacts facts) => HasPressRelease == false && OutreachTargets.Count == 0;

    public override void Publish(PlanFacts facts) => facts.HasOutreach = OutreachTargets.Count > 0;
}
