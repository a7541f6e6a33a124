using CampaignPlanner.Checklist.Production;
using CampaignPlanner.Contracts;

namespace CampaignPlanner.Brief.Pictures;

/// <summary>The production's tasks along the calendar, in the order they begin.</summary>
internal static class TasksDrawing
{
    private const double Left = 170;
    private const double Row = 14;
    private const double Head = 22;
    private const int MostRows = 42;

    /// <returns>Nothing while no task has days, or with more tasks than a page can show.</returns>
    public static BriefPicture? Of(BriefPlan plan)
    {
        var tasks = plan.Shown.Production.Tasks.Where(t => t is { Start: { } start, End: { } end } && start <= end).OrderBy(t => t.Start).ThenBy(t => t.End).ToList();
        return tasks.Count is 0 or > MostRows
            ? null
            : new(
                plan.Texts.Format("Tasks.Title", Show.Days(tasks[0].Start!.Value, tasks.Max(t => t.End!.Value), plan.Culture)),
                string.Join(' ', tasks.Select(t => $"{t.Name ?? t.Code}: {Show.Days(t.Start!.Value, t.End!.Value, plan.Culture)}.")),
                Draw(plan, tasks));
    }

    private static Drawing Draw(BriefPlan plan, List<ProductionTask> tasks)
    {
        var axis = new TimeAxis(tasks.SelectMany(t => new[] { t.Start!.Value, t.End!.Value }), Left, Drawing.FullWidth);
        var drawing = new Drawing(Drawing.FullWidth, Head + (tasks.Count * Row));
        axis.Draw(drawing, Head - 8, drawing.Height, plan.Culture);
        foreach (var (index, task) in tasks.Index())
        {
            var y = Head + (index * Row);
            drawing.Text(0, y + 7.5, $"{task.Code} {task.Name}".Trim(), 7, Ink.Text, fit: Left - 10);
            drawing.Box(axis.X(task.Start!.Value), y, axis.End(task.End!.Value) - axis.X(task.Start.Value), 10, task.Status == WorkStatus.Delivered ? Ink.Mid : Ink.Deep, radius: 1);
        }

        return drawing;
    }
}
