using CampaignPlanner.Checklist.Goals;
using CampaignPlanner.Contracts;

namespace CampaignPlanner.Coach;

/// <summary>Five verdicts for each goal, from the findings that point at it.</summary>
internal static class GoalVerdicts
{
    private static readonly SmartLetters[] Letters =
        [SmartLetters.Specific, SmartLetters.Measurable, SmartLetters.Achievable, SmartLetters.Relevant, SmartLetters.TimeBound];

    /// <returns>By key path of the goal; a goal nobody finds fault with is met five times.</returns>
    public static Dictionary<string, IReadOnlyList<SmartVerdict>> Of(GoalsPlan plan, CoachReport report, FindingText text) =>
        plan.Goals.ToDictionary(goal => $"{nameof(GoalsPlan.Goals)}/{goal.Key}", goal => Of(goal, report, text));

    private static IReadOnlyList<SmartVerdict> Of(Goal goal, CoachReport report, FindingText text)
    {
        var place = $"{nameof(GoalsPlan.Goals)}/{goal.Key}";
        var faults = report.Open
            .SelectMany(f => f.Items, (finding, item) => (finding.Rule, Item: item))
            .Where(f => IsAt(f.Rule, f.Item, place))
            .ToList();
        return [.. Letters.Select(letter => Verdict(letter, goal, [.. faults.Where(f => f.Rule.Letters.HasFlag(letter))], text))];
    }

    private static SmartVerdict Verdict(SmartLetters letter, Goal goal, List<(Rule Rule, RuleItem Item)> faults, FindingText text)
    {
        if (faults.Count > 0)
        {
            var isMissing = faults.Exists(f => f.Rule.Kind == RuleKind.Presence);
            var worst = faults.MaxBy(f => (f.Rule.Kind == RuleKind.Presence, f.Rule.Severity));
            return new(letter, isMissing ? VerdictState.Missing : VerdictState.Weak, text.Message(worst.Rule, worst.Item));
        }

        // Without two numbers nobody can say whether it can be reached.
        return letter == SmartLetters.Achievable && (goal.Baseline is null || goal.Target is null)
            ? new(letter, VerdictState.Missing, CoachTexts.T["Verdict.NoNumbers"])
            : new(letter, VerdictState.Met, null);
    }

    private static bool IsAt(Rule rule, RuleItem item, string place) =>
        (item.PointKey ?? Points.All[rule.Point - 1].Key) == Points.All[0].Key
        && (item.Path == place || item.Path.StartsWith(place + "/", StringComparison.Ordinal));
}
