using CampaignPlanner.Checklist.Distribution;
using CampaignPlanner.Contracts;

namespace CampaignPlanner.Brief.Pictures;

/// <summary>Risks by likelihood and impact, five by five, each with its number and its name beside.</summary>
internal static class RiskDrawing
{
    private const double Cell = 26;
    private const double Left = 18;
    private const double Names = 190;
    private const int Steps = 5;
    private const int Most = 12;

    /// <summary>In characters; a longer one stands with the creator, not on the one page.</summary>
    private const int ShortAnswer = 120;

    private sealed record Risk(string Who, KolRisk What)
    {
        public int Weight => What.Likelihood!.Value * What.Impact!.Value;
    }

    /// <returns>Nothing while no risk has both numbers.</returns>
    public static BriefPicture? Of(BriefPlan plan)
    {
        var risks = Risks(plan);
        return risks.Count == 0 ? null : new(plan.Texts.Format("Risk.Title", Name(plan, risks[0])), string.Join(' ', risks.Select(r => Told(plan, r) + ".")), Draw(plan, risks), plan.Texts["Risk.Note"]);
    }

    /// <summary>The heaviest first, in a sentence each.</summary>
    public static IEnumerable<string> Heaviest(BriefPlan plan, int count) =>
        Risks(plan).Take(count).Select(r => r.What.Mitigation is { Length: > 0 and <= ShortAnswer } answer ? $"{Told(plan, r)}. {answer}" : Told(plan, r));

    private static List<Risk> Risks(BriefPlan plan) =>
    [
        .. plan.Shown.Distribution.Kols.SelectMany(k => k.Risks, (k, r) => new Risk(k.Alias ?? k.Id ?? "", r))
            .Where(r => r.What is { Likelihood: >= 1 and <= Steps, Impact: >= 1 and <= Steps }).OrderByDescending(r => r.Weight).Take(Most),
    ];

    private static Drawing Draw(BriefPlan plan, List<Risk> risks)
    {
        var drawing = new Drawing(Drawing.FullWidth, Math.Max((Steps * Cell) + 14, risks.Count * 13));
        for (var likelihood = 1; likelihood <= Steps; likelihood++)
        {
            for (var impact = 1; impact <= Steps; impact++)
            {
                drawing.Box(X(impact), Y(likelihood), Cell - 1.5, Cell - 1.5, InkOf(likelihood * impact), radius: 1);
            }

            drawing.Text(Left - 5, Y(likelihood) + 15, Show.Number(likelihood, plan.Culture), 6.4, Ink.Quiet, side: TextSide.Before);
            drawing.Text(X(likelihood) + (Cell / 2), (Steps * Cell) + 9, Show.Number(likelihood, plan.Culture), 6.4, Ink.Quiet, side: TextSide.Around);
        }

        foreach (var cell in risks.Index().GroupBy(r => (r.Item.What.Likelihood!.Value, r.Item.What.Impact!.Value)))
        {
            var words = string.Join(' ', cell.Select(r => r.Index + 1));
            drawing.Text(X(cell.Key.Item2) + ((Cell - 1.5) / 2), Y(cell.Key.Item1) + 15, words, 7, InkOf(cell.Key.Item1 * cell.Key.Item2) == Ink.Light ? Ink.Text : Ink.Blank, strong: true, side: TextSide.Around, fit: Cell - 3);
        }

        foreach (var (index, risk) in risks.Index())
        {
            drawing.Text(Names, 9 + (index * 13), $"{index + 1}  {Told(plan, risk)}", 7, Ink.Text, fit: Drawing.FullWidth - Names);
        }

        return drawing;
    }

    // Medium from 8, high from 15: as the rules weigh them.
    private static Ink InkOf(int weight) => weight switch { >= 15 => Ink.Bad, >= 8 => Ink.Warn, _ => Ink.Light };

    private static double X(int impact) => Left + ((impact - 1) * Cell);

    private static double Y(int likelihood) => (Steps - likelihood) * Cell;

    private static string Name(BriefPlan plan, Risk risk) => risk.What.Kind is { } kind ? Words.Of(kind, plan.Culture) : risk.Who;

    private static string Told(BriefPlan plan, Risk risk) => plan.Texts.Format("Risk.Alt", risk.Who, Name(plan, risk), risk.What.Likelihood, risk.What.Impact);
}
