using CampaignPlanner.Contracts;

namespace CampaignPlanner.Coach;

/// <summary>Runs every rule over a plan. Pure: the same plan on the same day gives the same report.</summary>
internal static class PlanJudge
{
    private static readonly Rule[] Rules = [.. RuleBooks.Rules];
    private static readonly Type[] PlanTypes = [.. Rules.Select(r => RuleBooks.All.First(b => b.Rules.Contains(r)).PlanType)];

    /// <summary>What each rule finds, in the order of <see cref="RuleBooks.Rules"/>, without words. At most one millisecond on a very large plan.</summary>
    /// <param name="completeness">0 to 100 for points 1 to 10.</param>
    public static RuleOutcome[] Outcomes(CampaignPlan plan, RuleView view, IReadOnlyList<double> completeness)
    {
        var outcomes = new RuleOutcome[Rules.Length];
        for (var i = 0; i < Rules.Length; i++)
        {
            // Nothing is scolded before it is started.
            if (Rules[i] is { IsOfWhole: true, Kind: not RuleKind.Presence, Point: var point } && completeness[point - 1] <= 0)
            {
                continue;
            }

            outcomes[i] = Rules[i].Judge(plan.Read(PlanTypes[i]), view);
        }

        return outcomes;
    }

    /// <param name="completeness">0 to 100 for points 1 to 10.</param>
    /// <param name="waivers">Findings somebody put aside; those whose facts have changed do not count.</param>
    public static CoachReport Report(
        CampaignPlan plan, RuleView view, IReadOnlyList<double> completeness, IReadOnlyCollection<Waiver> waivers, CoachSettings settings)
    {
        var outcomes = Outcomes(plan, view, completeness);
        var findings = new List<Finding>();
        var waived = new bool[Rules.Length];
        for (var i = 0; i < Rules.Length; i++)
        {
            if (outcomes[i].Wrong is not { } wrong)
            {
                continue;
            }

            var items = Rules[i].Describe(plan.Read(PlanTypes[i]), view, wrong).ToList();
            var waiver = waivers.FirstOrDefault(w => w.RuleId == Rules[i].Id && w.Fingerprint == Fingerprints.Of(Rules[i], items));
            waived[i] = waiver is not null;
            findings.Add(new(Rules[i], items, waiver));
        }

        var score = new Scoring(settings, completeness, outcomes, waived);
        return new(
            score.Raw, score.Total, score.Readiness, score.Points, score.Letters,
            [.. findings.OrderBy(f => !f.IsOpen).ThenByDescending(f => f.Rule.Severity).ThenByDescending(f => settings.PointWeights[f.Rule.Point - 1])],
            outcomes);
    }
}
