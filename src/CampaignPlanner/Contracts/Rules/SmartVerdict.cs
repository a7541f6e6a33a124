namespace CampaignPlanner.Contracts;

/// <summary>What the coach says of one letter of one goal.</summary>
public enum VerdictState
{
    Met,
    Weak,
    Missing,
}

/// <param name="Reason">Why it is weak or missing, in the language of the person at the screen; null when it is met.</param>
public sealed record SmartVerdict(SmartLetters Letter, VerdictState State, string? Reason);
