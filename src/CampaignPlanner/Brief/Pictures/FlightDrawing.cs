using CampaignPlanner.Contracts;

namespace CampaignPlanner.Brief.Pictures;

/// <summary>What runs when: placements by film, creators and own channels, and the media money of each week.</summary>
internal static class FlightDrawing
{
    private const double Left = 132;
    private const double Row = 15;
    private const double Head = 26;
    private const double Spend = 42;
    private const double Size = 7;
    private const int MostRows = 34;

    private sealed record Bar(string Name, string? Detail, DateOnly From, DateOnly To, Ink Ink, decimal? Money);

    /// <returns>Nothing while nothing has a first and a last day, or when more runs than a page can show.</returns>
    public static BriefPicture? Of(BriefPlan plan)
    {
        var bars = Bars(plan).ToList();
        if (bars.Count is 0 or > MostRows)
        {
            return null;
        }

        var (from, to) = (bars.Min(b => b.From), bars.Max(b => b.To));
        return new(
            plan.Texts.Format("Flight.Title", Show.Days(from, to, plan.Culture)),
            string.Join(' ', bars.Select(b => $"{b.Name}{(b.Detail is null ? "" : $" ({b.Detail})")}: {Show.Days(b.From, b.To, plan.Culture)}{(b.Money is { } money ? $", {plan.Money(money)}" : "")}.")),
            Draw(plan, bars),
            plan.Texts[plan.Shown.Goals.Videos.Count > 1 ? "Flight.Note" : "Flight.Note.One"]);
    }

    private static IEnumerable<Bar> Bars(BriefPlan plan)
    {
        var films = new Films(plan.Shown);
        foreach (var line in plan.Shown.Distribution.MediaLines.OrderBy(l => films.All.ToList().FindIndex(v => v.Id == l.VideoId)))
        {
            if (line is { StartDate: { } from, EndDate: { } to } && from <= to)
            {
                yield return new(Channel(plan, line.PlatformId), line.PaidFormat, from, to, films.Of(line.VideoId), line.Budget);
            }
        }

        foreach (var creator in plan.Shown.Distribution.Kols)
        {
            if (creator is { PublishFrom: { } from, PublishTo: { } to } && from <= to)
            {
                yield return new(creator.Alias ?? creator.Id ?? "", Channel(plan, creator.PlatformId), from, to, Ink.Light, null);
            }
        }

        foreach (var seed in plan.Shown.Distribution.OwnedSeeds.Where(s => s is { Date: not null, Channel: not null }))
        {
            yield return new(Words.Of(seed.Channel!.Value, plan.Culture), films.Name(seed.VideoId), seed.Date!.Value, seed.Date.Value, films.Of(seed.VideoId), null);
        }
    }

    private static Drawing Draw(BriefPlan plan, List<Bar> bars)
    {
        var axis = new TimeAxis(bars.SelectMany(b => new[] { b.From, b.To }), Left, Drawing.FullWidth);
        var paid = bars.Where(b => b.Money > 0).ToList();
        var bottom = Head + (bars.Count * Row) + 4;
        var drawing = new Drawing(Drawing.FullWidth, bottom + (paid.Count > 0 ? Spend : 0));
        axis.Draw(drawing, Head - 8, drawing.Height, plan.Culture);
        foreach (var (index, bar) in bars.Index())
        {
            var y = Head + (index * Row);
            var name = DrawnWords.Fit(bar.Name, Left - 10, Size, strong: true);
            var used = DrawnWords.Width(name, Size, strong: true);
            drawing.Text(0, y + 7.5, name, Size, Ink.Text, strong: true);
            if (bar.Detail is not null && Left - 14 - used > 16)
            {
                drawing.Text(used + 4, y + 7.5, bar.Detail, 6.3, Ink.Quiet, fit: Left - 14 - used);
            }

            Mark(drawing, plan, bar, axis, y);
        }

        if (paid.Count > 0)
        {
            Weeks(drawing, plan, paid, axis, bottom);
        }

        return drawing;
    }

    private static void Mark(Drawing drawing, BriefPlan plan, Bar bar, TimeAxis axis, double y)
    {
        var (from, to) = (axis.X(bar.From), axis.End(bar.To));
        if (bar.From == bar.To)
        {
            var middle = Math.Clamp((from + to) / 2, Left + 4, Drawing.FullWidth - 4);
            drawing.Path(DrawnOutline.Through([(middle, y + 1), (middle + 4, y + 5), (middle, y + 9), (middle - 4, y + 5)]).Close(), bar.Ink == Ink.Light ? Ink.Mid : bar.Ink);
            return;
        }

        drawing.Box(from, y, to - from, 10.5, bar.Ink, radius: 1);
        if (bar.Money is { } money && DrawnWords.Width(plan.Money(money), 6.6, strong: true) < to - from - 6)
        {
            drawing.Text(from + 4, y + 7.6, plan.Money(money), 6.6, Films.On(bar.Ink), strong: true);
        }
    }

    /// <summary>A placement's money spread evenly over its days.</summary>
    private static void Weeks(Drawing drawing, BriefPlan plan, List<Bar> paid, TimeAxis axis, double top)
    {
        var weeks = axis.Weeks.Select(w => (w.From, w.To, Money: paid.Sum(b => Within(b, w.From, w.To)))).ToList();
        var most = Math.Max(1, weeks.Max(w => w.Money));
        var floor = top + Spend - 2;
        drawing.Text(0, floor - 8, plan.Texts["Flight.Weeks"], Size, Ink.Text, strong: true, fit: Left - 10);
        foreach (var week in weeks.Where(w => w.Money > 0))
        {
            var (from, to) = (axis.X(week.From), axis.End(week.To));
            var height = (double)(week.Money / most) * (Spend - 16);
            drawing.Box(from + .8, floor - height, to - from - 1.6, height, Ink.Mid);
            var words = Thousands(plan, week.Money);
            if (DrawnWords.Width(words, 6.2) < to - from)
            {
                drawing.Text((from + to) / 2, floor - height - 3, words, 6.2, Ink.Text, side: TextSide.Around);
            }
        }

        drawing.Line(Left, floor, Drawing.FullWidth, floor, Ink.Deep, .8);
    }

    private static decimal Within(Bar bar, DateOnly from, DateOnly to)
    {
        var days = Math.Min(bar.To.DayNumber, to.DayNumber) - Math.Max(bar.From.DayNumber, from.DayNumber) + 1;
        return days <= 0 ? 0 : Amounts.Bounded(bar.Money) * days / (bar.To.DayNumber - bar.From.DayNumber + 1);
    }

    private static string Thousands(BriefPlan plan, decimal money) =>
        money < 1000 ? Show.Number(decimal.Round(money), plan.Culture) : (money / 1000).ToString("#,##0.0", plan.Culture) + "k";

    private static string Channel(BriefPlan plan, string? id) => id is null ? "" : Words.OfChannel(id, plan.Culture);
}
