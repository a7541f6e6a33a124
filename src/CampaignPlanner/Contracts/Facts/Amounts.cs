namespace CampaignPlanner.Contracts;

/// <summary>Amounts as somebody typed them, made safe to reckon with.</summary>
public static class Amounts
{
    // Absurd amounts must not overflow a sum; beyond these bounds they are all the same.
    private const decimal Most = 1_000_000_000_000_000_000m;

    /// <summary>An amount that can be added up and multiplied without overflow; nothing when it is not there.</summary>
    public static decimal Bounded(decimal? amount) => Math.Clamp(amount ?? 0, -Most, Most);
}
