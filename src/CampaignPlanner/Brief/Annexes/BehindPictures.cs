using CampaignPlanner.Brief.Pictures;
using CampaignPlanner.Coach;
using CampaignPlanner.Contracts;

namespace CampaignPlanner.Brief.Annexes;

/// <summary>An annex with the tables that the pictures were drawn from.</summary>
internal static class BehindPictures
{
    /// <returns>Null when the plan draws nothing.</returns>
    public static BriefSection? Of(BriefPlan plan, GoldenThread thread, string mark)
    {
        var tables = new List<BriefTable>();
        if (thread.Nodes.Count > 0 && plan.Card.Judges)
        {
            tables.Add(ThreadDrawing.Table(plan, thread));
        }

        if (plan.Card.MayKnow(Discloses.Forecast) && !plan.Forecast.IsEmpty)
        {
            tables.Add(Ranges(plan));
        }

        return tables.Count == 0 ? null : new("behind", mark, plan.Texts["Behind.Title"], plan.Texts["Behind.Lead"], tables);
    }

    private static BriefTable Ranges(BriefPlan plan)
    {
        var (words, numbers, simulation) = (plan.CoachWords, plan.Numbers, plan.Forecast.Simulation);
        return new(
            words["ForecastPage.Ranges"],
            [
                new(words["ForecastPage.Col.Number"], 1.5), new(words["ForecastPage.Col.P10"], Numeric: true),
                new(words["ForecastPage.Col.P50"], Numeric: true), new(words["ForecastPage.Col.P90"], Numeric: true),
            ],
            [.. plan.Forecast.Numbers.Select(n => (Number: n, Range: simulation.Range(n)!.Value)).Select(n => (IReadOnlyList<string>)[
                numbers.Word(n.Number), numbers.Of(n.Number, n.Range.P10), numbers.Of(n.Number, n.Range.P50), numbers.Of(n.Number, n.Range.P90)])]);
    }
}
