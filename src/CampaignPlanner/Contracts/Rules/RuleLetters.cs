namespace CampaignPlanner.Contracts;

/// <summary>The letters of SMART as letters, the same in every language.</summary>
public static class RuleLetters
{
    private static readonly (SmartLetters Flag, string Letter)[] All =
        [(SmartLetters.Specific, "S"), (SmartLetters.Measurable, "M"), (SmartLetters.Achievable, "A"), (SmartLetters.Relevant, "R"), (SmartLetters.TimeBound, "T")];

    /// <summary>'SR' for specific and relevant.</summary>
    public static string Of(SmartLetters letters) => string.Concat(All.Where(l => letters.HasFlag(l.Flag)).Select(l => l.Letter));
}
