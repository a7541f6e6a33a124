using CampaignPlanner.Coach;
using CampaignPlanner.Contracts;

namespace CampaignPlanner.Brief.Pictures;

/// <summary>People planned beside people needed, one bar for each study or experiment.</summary>
internal static class PeopleDrawing
{
    private const double Left = 140;
    private const double Right = 120;
    private const double Row = 22;
    private const double Bar = 8;
    private const double Size = 7;
    private const int Most = 20;

    /// <param name="needs">Those whose need can be worked out are drawn.</param>
    /// <returns>Nothing when there is none.</returns>
    public static BriefPicture? Of(BriefPlan plan, IEnumerable<PeopleNeeded> needs)
    {
        var rows = needs.Where(n => n.Needed.Value is not null).Take(Most).ToList();
        return rows.Count == 0
            ? null
            : new(Title(plan, rows), string.Join(' ', rows.Select(r => $"{Name(plan, r)}: {Sentence(plan, r)}")), Draw(plan, rows));
    }

    private static string Title(BriefPlan plan, List<PeopleNeeded> rows) =>
        plan.Texts[rows.TrueForAll(IsEnough) ? "People.Enough" : "People.TooFew"];

    private static Drawing Draw(BriefPlan plan, List<PeopleNeeded> rows)
    {
        var most = Math.Max(1, rows.Max(r => Math.Max(Needed(r), r.Planned ?? 0)));
        double Long(long people) => (Drawing.FullWidth - Left - Right) * people / most;
        var drawing = new Drawing(Drawing.FullWidth, rows.Count * Row);
        foreach (var (index, row) in rows.Index())
        {
            var (top, needed) = (index * Row, Left + Long(Needed(row)));
            var middle = top + (Row / 2);
            drawing.Text(0, middle + 2.5, Name(plan, row), Size, Ink.Text, strong: true, fit: Left - 8);
            drawing.Box(Left, middle - (Bar / 2), Drawing.FullWidth - Left - Right, Bar, Ink.Panel);
            drawing.Box(Left, middle - (Bar / 2), Long(row.Planned ?? 0), Bar, IsEnough(row) ? Ink.Deep : Ink.Warn);
            drawing.Line(needed, middle - Bar, needed, middle + Bar, Ink.Text, 1.2);
            drawing.Text(Drawing.FullWidth - Right + 8, middle + 2.5, plan.Texts.Format("People.Of", Number(plan, row.Planned ?? 0), Number(plan, Needed(row))), Size, IsEnough(row) ? Ink.Text : Ink.Warn, fit: Right - 8);
        }

        return drawing;
    }

    private static bool IsEnough(PeopleNeeded row) => row.Planned >= Needed(row);

    private static long Needed(PeopleNeeded row) => row.Needed.Value ?? 0;

    private static string Name(BriefPlan plan, PeopleNeeded row) => row.Name ?? plan.CoachWords["ForecastPage.Study"];

    private static string Sentence(BriefPlan plan, PeopleNeeded row) => plan.CoachWords.Format(
        IsEnough(row) ? "ForecastPage.People.Enough" : "ForecastPage.People.TooFew", Number(plan, Needed(row)), Number(plan, row.Planned ?? 0));

    private static string Number(BriefPlan plan, long people) => people.ToString("#,##0", plan.Culture);
}
