using CampaignPlanner.Contracts;

namespace CampaignPlanner.Tests.Coach;

/// <summary>What a book of rules says of a plan, in a form a test can read.</summary>
internal static class Verdict
{
    /// <summary>True when something is wrong, false when all is fine, null when the rule does not apply.</summary>
    public static bool? Of(RuleBook book, string id, object plan, PlanFacts facts) =>
        book.Rules.Single(r => r.Id == id).Judge(plan, View(facts)) switch
        {
            { IsTripped: true } => true,
            { Applicable: > 0 } => false,
            _ => null,
        };

    /// <summary>Every finding with the names of its items: 'SOC-14 V1, V2'.</summary>
    public static List<string> Findings(RuleBook book, object plan, PlanFacts facts) =>
    [
        .. from rule in book.Rules
           let wrong = rule.Judge(plan, View(facts)).Wrong
           where wrong is not null
           let names = string.Join(", ", rule.Describe(plan, View(facts), wrong).Select(i => i.Name).OfType<string>())
           orderby rule.Id
           select names.Length > 0 ? $"{rule.Id} {names}" : rule.Id,
    ];

    /// <summary>Where the findings of a rule point, and the values their texts name.</summary>
    public static RuleItem First(RuleBook book, string id, object plan, PlanFacts facts)
    {
        var rule = book.Rules.Single(r => r.Id == id);
        return rule.Describe(plan, View(facts), rule.Judge(plan, View(facts)).Wrong ?? []).First();
    }

    /// <summary>Every finding points at an answer, or a list, that is there.</summary>
    public static void PointsAtAnswers(RuleBook book, object plan, PlanFacts facts, Func<string?, PointDocument> document)
    {
        foreach (var rule in book.Rules)
        {
            var wrong = rule.Judge(plan, View(facts)).Wrong ?? [];
            Assert.All(rule.Describe(plan, View(facts), wrong), item => Assert.NotNull(AnswerPath.Resolve(document(item.PointKey), item.Path)));
        }
    }

    private static RuleView View(PlanFacts facts) => new(facts, CoachLimits.Default, new Dictionary<KpiCode, ForecastRange>());
}
