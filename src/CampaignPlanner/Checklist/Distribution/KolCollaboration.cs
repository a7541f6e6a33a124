using CampaignPlanner.Contracts;

namespace CampaignPlanner.Checklist.Distribution;

/// <summary>One creator (details and score in kol.md).</summary>
public sealed class KolCollaboration : PlanItem
{
    [Answer(Necessity.Required, MaxLength = 10)]
    public string? Id { get; set; }

    [Answer(Necessity.Required, MaxLength = 60)]
    public string? Alias { get; set; }

    [Answer(Necessity.Required, Format = AnswerFormat.Channel)]
    public string? PlatformId { get; set; }

    [Answer(Necessity.Required)]
    public KolTier? Tier { get; set; }

    [Answer(Necessity.Required, MoreThan = 0)]
    public long? Followers { get; set; }

    [Answer(Necessity.Optional, Format = AnswerFormat.Percent, AtLeast = 0, AtMost = 100, Discloses = Discloses.Score)]
    public decimal? FakeFollowerPct { get; set; }

    [Answer(Necessity.Required, Format = AnswerFormat.Percent, AtLeast = 0, AtMost = 100, Discloses = Discloses.Score)]
    public decimal? EngagementRatePct { get; set; }

    [Answer(Necessity.Required, Discloses = Discloses.Score)]
    public KolScores Scores { get; set; } = new();

    [Answer(Necessity.Calculated, Discloses = Discloses.Score)]
    public int? FitScore => Scores.Fit();

    [Answer(Necessity.When, When = nameof(ScoreIsMiddling), MaxLength = 300, Discloses = Discloses.Score)]
    public string? Justification { get; set; }

    [Answer(Necessity.Required)]
    public KolMode? Mode { get; set; }

    [Answer(Necessity.Required)]
    public KolStage? Stage { get; set; }

    [Answer(Necessity.Required, Format = AnswerFormat.Money, AtLeast = 0, Discloses = Discloses.Fee)]
    public decimal? Fee { get; set; }

    [Answer(Necessity.Optional, Format = AnswerFormat.Percent, AtLeast = 0, AtMost = 100, Discloses = Discloses.Fee)]
    public decimal? CommissionPct { get; set; }

    [Answer(Necessity.Required, AtLeast = 1)]
    public int? PostCount { get; set; }

    [Answer(Necessity.Required)]
    public DateOnly? PublishFrom { get; set; }

    [Answer(Necessity.Required)]
    public DateOnly? PublishTo { get; set; }

    [Answer(Necessity.Required)]
    public bool? ContractSigned { get; set; }

    [Answer(Necessity.Required, MaxLength = 40)]
    public string? DisclosureLabel { get; set; }

    [Answer(Necessity.Required)]
    public bool? DisclosureAgreed { get; set; }

    [Answer(Necessity.Required)]
    public RightsScope? UsageRights { get; set; }

    [Answer(Necessity.Optional)]
    public DateOnly? UsageUntil { get; set; }

    [Answer(Necessity.Required)]
    public bool? UsedInPaid { get; set; }

    [Answer(Necessity.Optional)]
    public DateOnly? ExclusivityUntil { get; set; }

    [Answer(Necessity.Required, MaxLength = 60)]
    public string? PromoCode { get; set; }

    [Answer(Necessity.Optional, AtLeast = 0, Discloses = Discloses.Forecast)]
    public long? ExpectedReach { get; set; }

    [Answer(Necessity.Optional, AtLeast = 0, Discloses = Discloses.Forecast)]
    public long? ExpectedViews { get; set; }

    [Answer(Necessity.Optional, AtLeast = 0, Discloses = Discloses.Forecast)]
    public long? ExpectedEngagements { get; set; }

    [Answer(Necessity.Optional, AtLeast = 0, Discloses = Discloses.Forecast)]
    public long? ExpectedOrders { get; set; }

    [Answer(Necessity.Optional, Discloses = Discloses.Score)]
    public List<KolRisk> Risks { get; set; } = [];

    public bool ScoreIsMiddling(PlanFacts facts) => FitScore is >= 50 and < 65;
}
