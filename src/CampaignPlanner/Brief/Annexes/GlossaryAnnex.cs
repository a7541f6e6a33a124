using CampaignPlanner.Checklist.Goals;
using CampaignPlanner.Contracts;

namespace CampaignPlanner.Brief.Annexes;

/// <summary>What the numbers in this plan mean, in the order of the reader's alphabet.</summary>
internal static class GlossaryAnnex
{
    /// <summary>From here on they stand in two columns.</summary>
    private const int ManyTerms = 6;

    /// <returns>Null when the plan uses no number that needs a word.</returns>
    public static BriefSection? Of(BriefPlan plan, string mark)
    {
        var used = Used(plan).Distinct().Select(k => (Term: Words.Of(k, plan.Culture), Meaning: plan.Texts.Find($"Term.{k}")))
            .Where(t => t.Meaning is not null)
            .OrderBy(t => t.Term, StringComparer.Create(plan.Culture, ignoreCase: true)).ToList();
        BriefTable Table(string caption, IReadOnlyList<(string Term, string? Meaning)> some) => new(
            caption,
            [new(plan.Texts["Annex.Glossary.Term"]), new(plan.Texts["Annex.Glossary.Meaning"], 2)],
            [.. some.Select(t => (IReadOnlyList<string>)[t.Term, t.Meaning!])]);
        BriefTable Half(IReadOnlyList<(string Term, string? Meaning)> some) => Table($"{some[0].Term} – {some[^1].Term}", some);
        var half = (used.Count + 1) / 2;
        return used.Count == 0
            ? null
            : new(
                "glossary", mark, plan.Texts["Annex.Glossary"], plan.Texts["Annex.Glossary.Lead"],
                [used.Count < ManyTerms ? Table(plan.Texts["Annex.Glossary"], used) : new BriefPair(Half(used[..half]), Half(used[half..]))]);
    }

    // Only of points this reader gets.
    private static IEnumerable<KpiCode> Used(BriefPlan plan)
    {
        var keys = plan.Printed.Where(d => plan.Card.Prints(d.Point)).Select(d => d.Point.Key).ToHashSet();
        var shown = plan.Shown;
        return [
            .. keys.Contains("goals") && plan.Card.Gets<GoalsPlan>(nameof(GoalsPlan.Goals)) ? shown.Goals.Goals.Select(g => g.Metric).OfType<KpiCode>() : [],
            .. keys.Contains("call-to-action") ? shown.CallToAction.CallsToAction.Select(c => c.KpiCode).OfType<KpiCode>() : [],
            .. keys.Contains("analytics") ? shown.Analytics.Kpis.Select(k => k.KpiCode).OfType<KpiCode>() : [],
            .. keys.Contains("distribution") && shown.Distribution.MediaLines.Count > 0 && plan.Card.MayKnow(Discloses.Forecast) ? new[] { KpiCode.CPM, KpiCode.VTR, KpiCode.CTR, KpiCode.IMPRESSIONS, KpiCode.VIEWS, KpiCode.CLICKS } : [],
        ];
    }
}
