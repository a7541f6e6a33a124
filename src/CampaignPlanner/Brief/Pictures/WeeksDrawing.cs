using CampaignPlanner.Contracts;

namespace CampaignPlanner.Brief.Pictures;

/// <summary>The flight in little: a bar for each film, for creators and for the study.</summary>
internal static class WeeksDrawing
{
    private const double Width = 240;
    private const double Left = 70;
    private const double Row = 17;
    private const double Head = 20;
    private const int Most = 6;

    private sealed record Bar(string Name, DateOnly From, DateOnly To, Ink Ink);

    /// <returns>Nothing while nothing has a first and a last day.</returns>
    public static BriefPicture? Of(BriefPlan plan)
    {
        var bars = Bars(plan).Take(Most).ToList();
        return bars.Count == 0
            ? null
            : new(
                plan.Texts.Format("Flight.Title", Show.Days(bars.Min(b => b.From), bars.Max(b => b.To), plan.Culture)),
                string.Join(' ', bars.Select(b => $"{b.Name}: {Show.Days(b.From, b.To, plan.Culture)}.")),
                Draw(plan, bars));
    }

    private static IEnumerable<Bar> Bars(BriefPlan plan)
    {
        var films = new Films(plan.Shown);
        foreach (var lines in plan.Shown.Distribution.MediaLines.Where(l => l is { StartDate: not null, EndDate: not null } && l.StartDate <= l.EndDate).GroupBy(l => l.VideoId))
        {
            yield return new(films.Name(lines.Key), lines.Min(l => l.StartDate!.Value), lines.Max(l => l.EndDate!.Value), films.Of(lines.Key));
        }

        var creators = plan.Shown.Distribution.Kols.Where(k => k is { PublishFrom: not null, PublishTo: not null } && k.PublishFrom <= k.PublishTo).ToList();
        if (creators.Count > 0)
        {
            yield return new(plan.Texts["Budget.Creators"], creators.Min(k => k.PublishFrom!.Value), creators.Max(k => k.PublishTo!.Value), Ink.Light);
        }

        if (plan.Shown.Recall is { RecallMatters: true, StudyStart: { } from, StudyEnd: { } to } && from <= to)
        {
            yield return new(plan.Texts["Budget.Study"], from, to, Ink.Light);
        }
    }

    private static Drawing Draw(BriefPlan plan, List<Bar> bars)
    {
        var axis = new TimeAxis(bars.SelectMany(b => new[] { b.From, b.To }), Left, Width);
        var drawing = new Drawing(Width, Head + (bars.Count * Row));
        axis.Draw(drawing, Head - 8, drawing.Height, plan.Culture);
        foreach (var (index, bar) in bars.Index())
        {
            var y = Head + (index * Row);
            drawing.Text(0, y + 7.5, bar.Name, 6.8, Ink.Text, fit: Left - 6);
            drawing.Box(axis.X(bar.From), y, axis.End(bar.To) - axis.X(bar.From), 10, bar.Ink, radius: 1);
        }

        return drawing;
    }
}
