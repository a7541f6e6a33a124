using CampaignPlanner.Coach;
using CampaignPlanner.Contracts;

namespace CampaignPlanner.Brief.Annexes;

/// <summary>Every line that costs money, as far as the reader may know, and the sum.</summary>
internal static class BudgetAnnex
{
    /// <returns>Null for readers who may not know what the campaign costs, and while nothing costs anything.</returns>
    public static BriefSection? Of(BriefPlan plan, string mark)
    {
        if (!plan.MayKnowSums || plan.Totals.Allocated <= 0)
        {
            return null;
        }

        var texts = plan.Texts;
        List<IReadOnlyList<string>> rows = [.. Lines(plan).Where(l => l.Amount > 0).Select(l => new[] { texts[l.Part], l.Name, plan.Money(l.Amount) })];
        rows.Add([texts["Annex.Budget.Sum"], "", plan.Money(plan.Totals.Allocated)]);
        return new(
            "budget", mark, texts["Annex.Budget"], texts["Annex.Budget.Lead"],
            [
                new BriefTable(
                    texts["Annex.Budget"],
                    [new(texts["Annex.Budget.Part"]), new(texts["Annex.Budget.Line"], 2.4), new(texts["Annex.Budget.Amount"], Numeric: true)],
                    rows),
            ]);
    }

    private static IEnumerable<(string Part, string Name, decimal Amount)> Lines(BriefPlan plan)
    {
        var (shown, totals) = (plan.Shown, plan.Totals);
        foreach (var line in plan.HidesOneFee ? [] : shown.Distribution.MediaLines)
        {
            yield return ("Budget.Media", Joined(line.Id, line.PlatformId is { } channel ? Words.OfChannel(channel, plan.Culture) : null, line.PaidFormat), Amounts.Bounded(line.Budget));
        }

        var lines = 0m;
        foreach (var line in shown.Production.BudgetLines)
        {
            lines += Amounts.Bounded(line.Planned);
            yield return ("Budget.Production", Joined(line.Category is { } category ? Words.Of(category, plan.Culture) : null, line.Description), Amounts.Bounded(line.Planned));
        }

        yield return (
            "Budget.Production", plan.Texts.Format("Annex.Budget.Reserve", Show.Percent(Amounts.Bounded(shown.Production.ContingencyPct), plan.Culture)), totals.Production - lines);
        foreach (var creator in shown.Distribution.Kols)
        {
            yield return ("Budget.Creators", Joined(creator.Id, creator.Alias), Amounts.Bounded(creator.Fee));
        }

        if (plan.HidesOneFee)
        {
            yield return ("Budget.MediaAndCreators", "", totals.Media + totals.Creators);
        }
        else if (!plan.Card.MayKnow(Discloses.Fee))
        {
            yield return ("Budget.Creators", "", totals.Creators);
        }

        yield return ("Budget.Pr", "", totals.Pr);
        yield return ("Budget.Study", "", totals.Study);
        yield return ("Budget.Adjustment", "", totals.Adjustment);
    }

    private static string Joined(params string?[] pieces) => string.Join(" ", pieces.Where(p => !string.IsNullOrWhiteSpace(p)));
}
