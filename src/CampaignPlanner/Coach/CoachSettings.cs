using CampaignPlanner.Contracts;

namespace CampaignPlanner.Coach;

/// <summary>Thresholds and weights of the coach. The defaults are those of the rule catalogue.</summary>
public sealed record CoachSettings
{
    public static CoachSettings Default { get; } = new();

    public CoachLimits Limits { get; init; } = CoachLimits.Default;

    /// <summary>Weight of points 1 to 10 in the score; only their proportions count.</summary>
    public IReadOnlyList<double> PointWeights { get; init; } = [18, 12, 8, 10, 8, 14, 8, 5, 5, 12];

    /// <summary>Weight of S, M, A, R and T in the score; only their proportions count.</summary>
    public IReadOnlyList<double> LetterWeights { get; init; } = [25, 25, 15, 15, 20];

    /// <summary>Part of the score that the points make; the letters make the rest. 0 to 1.</summary>
    public double PointShare { get; init; } = 0.75;

    /// <summary>What one tripped rule takes from the quality of its point: blocker, warning, tip.</summary>
    public IReadOnlyList<double> Deductions { get; init; } = [40, 12, 3];

    /// <summary>Weight of a rule in its letters: blocker, warning, tip.</summary>
    public IReadOnlyList<double> RuleWeights { get; init; } = [5, 3, 1];

    /// <summary>The most a plan with an open blocker gets, and one with any open finding.</summary>
    public int BlockedCap { get; init; } = 59;

    public int FindingCap { get; init; } = 99;

    public int ReadyFrom { get; init; } = 80;

    public int AlmostReadyFrom { get; init; } = 60;

    public int InProgressFrom { get; init; } = 20;

    /// <summary>Completeness every point needs for 'ready'.</summary>
    public double ReadyCompleteness { get; init; } = 90;

    public double Deduction(Severity severity) => Of(Deductions, severity);

    public double Weight(Severity severity) => Of(RuleWeights, severity);

    /// <summary>What makes these settings useless, as the name of the setting; null when nothing does.</summary>
    public string? Fault() => this switch
    {
        _ when !Weigh(PointWeights, 10) => nameof(PointWeights),
        _ when !Weigh(LetterWeights, 5) => nameof(LetterWeights),
        _ when Deductions is not { Count: 3 } || Deductions.Any(d => d is not >= 0) => nameof(Deductions),
        _ when !Weigh(RuleWeights, 3) => nameof(RuleWeights),
        { PointShare: not (>= 0 and <= 1) } => nameof(PointShare),
        { BlockedCap: not (>= 0 and <= 59) } => nameof(BlockedCap),
        { FindingCap: not (>= 0 and <= 100) } => nameof(FindingCap),
        { Limits: null } => nameof(Limits),
        _ => null,
    };

    private static bool Weigh(IReadOnlyList<double>? weights, int count) =>
        weights?.Count == count && weights.All(w => w is >= 0 and <= 1e6) && weights.Sum() > 0;

    private static double Of(IReadOnlyList<double> values, Severity severity) => values[severity switch
    {
        Severity.Blocker => 0,
        Severity.Warning => 1,
        _ => 2,
    }];
}
