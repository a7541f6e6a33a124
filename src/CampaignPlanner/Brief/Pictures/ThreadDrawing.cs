using CampaignPlanner.Coach;
using CampaignPlanner.Coach.Charts;
using CampaignPlanner.Contracts;

namespace CampaignPlanner.Brief.Pictures;

/// <summary>The golden thread across a page: what leads to what, and what hangs loose.</summary>
internal static class ThreadDrawing
{
    private const double Scale = Drawing.FullWidth / 71;
    private const double Head = 16;
    private const double Inset = 4;
    private const double LabelSize = 7;
    private const double DetailSize = 6.2;

    /// <summary>More rows than this do not fit on a page; the table still has them all.</summary>
    private const double TallestPage = 640;

    /// <returns>Nothing while the plan has nothing to connect, or more than a page can show.</returns>
    public static BriefPicture? Of(BriefPlan plan, GoldenThread thread)
    {
        var layout = new ThreadLayout(thread);
        var height = Head + (layout.Height * Scale);
        return thread.Nodes.Count == 0 || height > TallestPage
            ? null
            : new(Title(plan, thread), Alternative(plan, thread), Draw(plan, thread, layout, height), plan.Texts["Thread.Note"]);
    }

    /// <summary>The same as a table: each thing, what it leads to, and why it hangs loose.</summary>
    public static BriefTable Table(BriefPlan plan, GoldenThread thread)
    {
        var words = plan.CoachWords;
        var names = thread.Nodes.ToDictionary(n => n.Key, n => n.Label);
        var leads = thread.Edges.ToLookup(e => e.From, e => names[e.To]);
        return new(
            plan.Texts["Thread.Table"],
            [new(words["ThreadPage.Col.Kind"]), new(words["ThreadPage.Col.Thing"], 1.4), new(words["ThreadPage.Col.Leads"], 2), new(words["ThreadPage.Col.Loose"], 1.2)],
            [.. thread.Nodes.Select(n => (IReadOnlyList<string>)[
                words[$"ThreadColumn.{n.Column}"], Whole(n), string.Join(", ", leads[n.Key]), n.Loose is { } loose ? words[$"Loose.{loose}"] : ""])]);
    }

    private static string Title(BriefPlan plan, GoldenThread thread)
    {
        var loose = thread.LooseEnds.Count();
        return loose == 0 ? plan.CoachWords["ThreadPage.Holds"] : plan.CoachWords.Count("ThreadPage.Loose", loose);
    }

    private static string Alternative(BriefPlan plan, GoldenThread thread)
    {
        var words = plan.CoachWords;
        var counts = thread.Nodes.CountBy(n => n.Column).Select(c => $"{words[$"ThreadColumn.{c.Key}"]}: {c.Value}");
        var loose = thread.LooseEnds.Select(n => $"{words[$"Loose.{n.Loose}"]}: {n.Label}");
        return plan.Texts.Format("Thread.Alt", string.Join(", ", counts), string.Join(", ", loose)).Trim();
    }

    private static Drawing Draw(BriefPlan plan, GoldenThread thread, ThreadLayout layout, double height)
    {
        var drawing = new Drawing(Drawing.FullWidth, height);
        foreach (var column in thread.Nodes.Select(n => n.Column).Distinct())
        {
            var left = layout.Of(thread.Nodes.First(n => n.Column == column)).X * Scale;
            drawing.Text(left, 7, plan.CoachWords[$"ThreadColumn.{column}"], LabelSize, Ink.Quiet, strong: true, fit: ThreadLayout.BoxWidth * Scale);
        }

        foreach (var (x1, y1, bend, x2, y2) in layout.Lines)
        {
            drawing.Path(new DrawnOutline().MoveTo(x1 * Scale, Y(y1)).CurveTo(bend * Scale, Y(y1), bend * Scale, Y(y2), x2 * Scale, Y(y2)), null, Ink.Mid, .6);
        }

        foreach (var node in thread.Nodes)
        {
            var (x, y) = layout.Of(node);
            Box(drawing, plan, node, x * Scale, Y(y));
        }

        return drawing;
    }

    private static void Box(Drawing drawing, BriefPlan plan, ThreadNode node, double x, double y)
    {
        const double Width = ThreadLayout.BoxWidth * Scale, Height = ThreadLayout.BoxHeight * Scale, Room = Width - (2 * Inset);
        var detail = node.Loose is { } loose ? plan.CoachWords[$"Loose.{loose}"] : node.Detail;
        drawing.Box(x, y, Width, Height, Ink.Blank, node.Loose is null ? Ink.Hairline : Ink.Bad, 2, node.Loose is null ? .7 : 1.2, dashed: node.Loose is not null);
        drawing.Text(x + Inset, y + (detail is null ? 16 : 11.5), node.Label, LabelSize, Ink.Text, strong: true, fit: Room);
        if (detail is not null)
        {
            drawing.Text(x + Inset, y + 20.5, detail, DetailSize, node.Loose is null ? Ink.Quiet : Ink.Bad, fit: Room);
        }
    }

    private static double Y(double units) => Head + (units * Scale);

    private static string Whole(ThreadNode node) => node.Detail is null ? node.Label : $"{node.Label} ({node.Detail})";
}
