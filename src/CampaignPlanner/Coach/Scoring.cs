using CampaignPlanner.Contracts;

namespace CampaignPlanner.Coach;

/// <summary>The score of a judged plan, in the three steps of the rule catalogue: points, letters, total.</summary>
internal sealed class Scoring
{
    private static readonly SmartLetters[] AllLetters =
        [SmartLetters.Specific, SmartLetters.Measurable, SmartLetters.Achievable, SmartLetters.Relevant, SmartLetters.TimeBound];

    private readonly CoachSettings _settings;
    private readonly IReadOnlyList<double> _completeness;
    private readonly RuleOutcome[] _outcomes;
    private readonly bool[] _waived;

    public Scoring(CoachSettings settings, IReadOnlyList<double> completeness, RuleOutcome[] outcomes, bool[] waived)
    {
        (_settings, _completeness, _outcomes, _waived) = (settings, completeness, outcomes, waived);
        Points = [.. Enumerable.Range(1, completeness.Count).Select(point => new PointScore(point, completeness[point - 1], Quality(point)))];
        Letters = AllLetters.ToDictionary(letter => letter, Letter);
        Raw = _settings.PointShare * Mean(Points.Select(p => p.Value), _settings.PointWeights)
            + (1 - _settings.PointShare) * Mean(AllLetters.Select(l => Letters[l]), _settings.LetterWeights);
        (Total, Readiness) = Close();
    }

    public IReadOnlyList<PointScore> Points { get; }

    public IReadOnlyDictionary<SmartLetters, double> Letters { get; }

    public double Raw { get; }

    public int Total { get; }

    public Readiness Readiness { get; }

    // What is missing already lowers completeness, so presence rules cost no quality. A rule counts once, however many items it hits.
    private double Quality(int point)
    {
        var quality = 100.0;
        for (var i = 0; i < _outcomes.Length; i++)
        {
            if (RuleBooks.Rules[i] is { Kind: not RuleKind.Presence } rule && rule.Point == point && IsOpen(i))
            {
                quality -= _settings.Deduction(rule.Severity);
            }
        }

        return Math.Max(0, quality);
    }

    private double Letter(SmartLetters letter)
    {
        var (weights, passed) = (0.0, 0.0);
        for (var i = 0; i < _outcomes.Length; i++)
        {
            var (rule, outcome) = (RuleBooks.Rules[i], _outcomes[i]);
            if ((rule.Letters & letter) == 0 || outcome.Applicable == 0 || (!outcome.IsTripped && _completeness[rule.Point - 1] <= 0))
            {
                continue;
            }

            var weight = _settings.Weight(rule.Severity);
            weights += weight;
            passed += weight * (IsOpen(i) ? 1 - ((double)outcome.Wrong!.Count / outcome.Applicable) : 1);
        }

        return weights > 0 ? 100 * passed / weights : 0;
    }

    private (int Total, Readiness Readiness) Close()
    {
        var (isBlocked, isTripped) = (false, false);
        for (var i = 0; i < _outcomes.Length; i++)
        {
            isTripped |= IsOpen(i);
            isBlocked |= IsOpen(i) && RuleBooks.Rules[i].Severity == Severity.Blocker;
        }

        var cap = isBlocked ? _settings.BlockedCap : isTripped ? _settings.FindingCap : 100;
        var total = Math.Min((int)Math.Floor(Raw + 0.5), cap);
        return (total, this switch
        {
            _ when !isBlocked && total >= _settings.ReadyFrom && _completeness.All(c => c >= _settings.ReadyCompleteness) => Readiness.Ready,
            _ when !isBlocked && total >= _settings.AlmostReadyFrom => Readiness.AlmostReady,
            _ when total >= _settings.InProgressFrom => Readiness.InProgress,
            _ => Readiness.Draft,
        });
    }

    private bool IsOpen(int rule) => _outcomes[rule].IsTripped && !_waived[rule];

    private static double Mean(IEnumerable<double> values, IReadOnlyList<double> weights) =>
        values.Zip(weights, (value, weight) => value * weight).Sum() / weights.Sum();
}
