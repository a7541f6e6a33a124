using CampaignPlanner.Contracts;

namespace CampaignPlanner.Coach;

/// <summary>What a rule found in this plan, in the words of the plan.</summary>
/// <param name="Items">At least one, in the order of the plan.</param>
/// <param name="Waiver">Set when somebody put it aside with a reason that still holds.</param>
public sealed record Finding(Rule Rule, IReadOnlyList<RuleItem> Items, Waiver? Waiver)
{
    public bool IsOpen => Waiver is null;
}

/// <summary>A finding put aside: by whom, why, and the facts it rested on then.</summary>
/// <param name="Fingerprint">As <see cref="Fingerprints.Of"/> makes it; when the finding's own is another, the waiver no longer holds.</param>
public sealed record Waiver(string RuleId, string Fingerprint, string Reason, string ByName, DateTimeOffset At);

/// <summary>One point of the checklist in the score.</summary>
/// <param name="Completeness">0 to 100: answers filled in of those needed.</param>
/// <param name="Quality">0 to 100: 100 less what tripped quality and cross rules cost.</param>
public readonly record struct PointScore(int Point, double Completeness, double Quality)
{
    public double Value => Completeness * Quality / 100;

    /// <summary>0 to 100, as the whole score is rounded.</summary>
    public int Rounded => (int)Math.Floor(Value + 0.5);
}

/// <summary>The whole judgement of a plan at one moment (rule catalogue, 'Score').</summary>
/// <param name="Raw">0 to 100, before the caps.</param>
/// <param name="Letters">0 to 100 for each letter of SMART.</param>
/// <param name="Findings">Worst first, then by weight of the point, then as the catalogue lists them; waived ones last.</param>
/// <param name="Outcomes">What each rule found, in the order of <see cref="RuleBooks.Rules"/>.</param>
public sealed record CoachReport(
    double Raw,
    int Score,
    Readiness Readiness,
    IReadOnlyList<PointScore> Points,
    IReadOnlyDictionary<SmartLetters, double> Letters,
    IReadOnlyList<Finding> Findings,
    IReadOnlyList<RuleOutcome> Outcomes)
{
    public IEnumerable<Finding> Open => Findings.Where(f => f.IsOpen);

    public int Count(Severity severity) => Open.Count(f => f.Rule.Severity == severity);

    /// <summary>The score if no blocker held it back.</summary>
    public int Uncapped => Math.Min((int)Math.Floor(Raw + 0.5), Open.Any() ? 99 : 100);
}
