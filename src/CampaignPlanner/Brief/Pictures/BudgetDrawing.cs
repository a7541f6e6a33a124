using CampaignPlanner.Contracts;

namespace CampaignPlanner.Brief.Pictures;

/// <summary>Where the money goes: a ring, and its parts with amount and share.</summary>
internal static class BudgetDrawing
{
    private const double Width = 240;
    private const double Height = 116;
    private const double Middle = 50;
    private const double Row = 15;
    private const double Left = 112;
    private static readonly Ink[] Inks = [Ink.Deep, Ink.Mid, Ink.Bright, Ink.Light, Ink.Quiet, Ink.Hairline];

    /// <returns>Nothing for readers who may not know, and while nothing costs anything.</returns>
    public static BriefPicture? Of(BriefPlan plan)
    {
        var parts = Parts(plan);
        var sum = parts.Sum(p => p.Amount);
        return sum <= 0
            ? null
            : new(
                plan.Texts.Format("Budget.Title", plan.Money(sum), parts[0].Name),
                string.Join(", ", parts.Select(p => $"{p.Name} {plan.Money(p.Amount)} ({Share(plan, p.Amount, sum)})")) + ".",
                Draw(plan, parts, sum));
    }

    /// <summary>The parts that cost something, largest first; none for readers who may not know.</summary>
    public static IReadOnlyList<(string Name, decimal Amount)> Parts(BriefPlan plan)
    {
        if (!plan.MayKnowSums)
        {
            return [];
        }

        var totals = plan.Totals;
        var isOneFee = plan.HidesOneFee;
        (string Key, decimal Amount)[] parts =
        [
            (isOneFee ? "Budget.MediaAndCreators" : "Budget.Media", isOneFee ? totals.Media + totals.Creators : totals.Media),
            ("Budget.Production", totals.Production),
            ("Budget.Creators", isOneFee ? 0 : totals.Creators),
            ("Budget.Pr", totals.Pr),
            ("Budget.Study", totals.Study),
            ("Budget.Adjustment", totals.Adjustment),
        ];
        return [.. parts.Where(p => p.Amount > 0).OrderByDescending(p => p.Amount).Select(p => (plan.Texts[p.Key], p.Amount))];
    }

    private static Drawing Draw(BriefPlan plan, IReadOnlyList<(string Name, decimal Amount)> parts, decimal sum)
    {
        var drawing = new Drawing(Width, Height);
        var turn = 0.0;
        foreach (var (index, part) in parts.Index())
        {
            var share = (double)(part.Amount / sum);
            drawing.Path(DrawnOutline.Sector(Middle, Middle + 4, 30, 48, turn, turn + share), Inks[index], Ink.Blank, .8);
            turn += share;
            var y = 14 + (index * Row);
            drawing.Box(Left, y - 6, 7, 7, Inks[index]);
            drawing.Text(Left + 12, y, part.Name, 6.8, Ink.Text, fit: 58);
            drawing.Text(Width - 24, y, plan.Money(part.Amount), 6.8, Ink.Text, strong: true, side: TextSide.Before, fit: 44);
            drawing.Text(Width, y, Share(plan, part.Amount, sum), 6.4, Ink.Quiet, side: TextSide.Before, fit: 22);
        }

        return drawing.Text(Middle, Middle + 8, plan.Money(sum), 9, Ink.Deep, strong: true, side: TextSide.Around, fit: 56);
    }

    private static string Share(BriefPlan plan, decimal amount, decimal sum) => Show.Percent(decimal.Round(100 * amount / sum), plan.Culture);
}
