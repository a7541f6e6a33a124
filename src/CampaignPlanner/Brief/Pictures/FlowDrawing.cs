using CampaignPlanner.Checklist.Social;
using CampaignPlanner.Contracts;

namespace CampaignPlanner.Brief.Pictures;

/// <summary>Who passes the films on, and when: a line for each channel, a large dot for the first share, small ones for repeats.</summary>
internal static class FlowDrawing
{
    private const double Left = 160;
    private const double Row = 22;
    private const double Head = 22;
    private const double Large = 4;
    private const double Small = 2.6;
    private const int MostRows = 26;
    private const int MostRepeats = 60;

    private sealed record Share(ShareStep Step, DateOnly First, IReadOnlyList<DateOnly> Days);

    /// <returns>Nothing with fewer than two steps that have a day; a sentence says those better.</returns>
    public static BriefPicture? Of(BriefPlan plan)
    {
        var shares = Shares(plan).ToList();
        var channels = shares.Select(s => s.Step.TargetPlatformId!).Distinct().ToList();
        if (shares.Count < 2 || channels.Count > MostRows)
        {
            return null;
        }

        return new(
            plan.Texts.Format("Flow.Title", shares.Count, shares.Sum(s => s.Days.Count)),
            string.Join(' ', shares.Select(s => plan.Texts.Format("Flow.Alt", Channel(plan, s.Step.SourcePlatformId), Channel(plan, s.Step.TargetPlatformId), Show.Day(s.First, plan.Culture), s.Days.Count))),
            Draw(plan, shares, channels),
            plan.Texts["Flow.Note"]);
    }

    private static IEnumerable<Share> Shares(BriefPlan plan) =>
        from step in plan.Shown.Social.ShareFlow
        where step is { TargetPlatformId: not null, OffsetDays: not null }
        let published = plan.Shown.VideoOf(step.VideoId)?.PublishDate
        where published is not null
        let first = Later(published.Value, step.OffsetDays!.Value)
        orderby first
        select new Share(step, first, [.. Enumerable.Range(0, 1 + Math.Clamp(step.RepeatEveryDays > 0 ? step.RepeatCount ?? 0 : 0, 0, MostRepeats)).Select(n => Later(first, n * (long)(step.RepeatEveryDays ?? 0)))]);

    private static Drawing Draw(BriefPlan plan, List<Share> shares, List<string> channels)
    {
        var films = new Films(plan.Shown);
        var axis = new TimeAxis(shares.SelectMany(s => s.Days), Left + Large, Drawing.FullWidth - Large);
        var drawing = new Drawing(Drawing.FullWidth, Head + (channels.Count * Row));
        axis.Draw(drawing, Head - 8, drawing.Height, plan.Culture);
        foreach (var (index, channel) in channels.Index())
        {
            var y = Head + (index * Row);
            var here = shares.Where(s => s.Step.TargetPlatformId == channel).ToList();
            drawing.Box(0, y, Left - 12, Row - 3, Ink.Panel, radius: 1.5);
            drawing.Text(6, y + 8, Channel(plan, channel), 7, Ink.Text, strong: true, fit: Left - 26);
            drawing.Text(6, y + 15.6, string.Join(", ", here.Select(s => Action(plan, s.Step)).Distinct()), 6.1, Ink.Quiet, fit: Left - 26);
            foreach (var share in here)
            {
                Dots(drawing, share, axis, films.Of(share.Step.VideoId), y + ((Row - 3) / 2));
            }
        }

        return drawing;
    }

    private static void Dots(Drawing drawing, Share share, TimeAxis axis, Ink ink, double y)
    {
        drawing.Line(axis.X(share.Days[0]), y, axis.X(share.Days[^1]), y, Ink.Mid, .7);
        foreach (var (index, day) in share.Days.Index())
        {
            var radius = index == 0 ? Large : Small;
            drawing.Box(axis.X(day) - radius, y - radius, 2 * radius, 2 * radius, ink, Ink.Deep, radius, .5);
        }
    }

    private static string Action(BriefPlan plan, ShareStep step)
    {
        var action = step.Action is { } given ? Words.Of(given, plan.Culture) : "";
        return step.TimeOfDay is { } time ? $"{action} {time.ToString("HH:mm", plan.Culture)}" : action;
    }

    private static DateOnly Later(DateOnly day, long days) =>
        DateOnly.FromDayNumber((int)Math.Clamp(day.DayNumber + days, DateOnly.MinValue.DayNumber, DateOnly.MaxValue.DayNumber - 1));

    private static string Channel(BriefPlan plan, string? id) => id is null ? "–" : Words.OfChannel(id, plan.Culture);
}
