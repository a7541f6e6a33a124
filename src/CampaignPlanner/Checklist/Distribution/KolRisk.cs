using CampaignPlanner.Contracts;

namespace CampaignPlanner.Checklist.Distribution;

/// <summary>Something that may go wrong with a creator.</summary>
public sealed class KolRisk : PlanItem
{
    [Answer(Necessity.Required)]
    public KolRiskKind? Kind { get; set; }

    [Answer(Necessity.Required, AtLeast = 1, AtMost = 5)]
    public int? Likelihood { get; set; }

    [Answer(Necessity.Required, AtLeast = 1, AtMost = 5)]
    public int? Impact { get; set; }

    [Answer(Necessity.Required, MaxLength = 300)]
    public string? Mitigation { get; set; }
}

public enum KolRiskKind
{
    Reputation,
    Disclosure,
    FalseClaims,
    FakeAudience,
    ContentQuality,
    Inconsistency,
    Schedule,
    Performance,
    IpRights,
    Contract,
    Privacy,
    AccountSecurity,
    PlatformChange,
    Competitor,
    Lifecycle,
    Legal,
}
