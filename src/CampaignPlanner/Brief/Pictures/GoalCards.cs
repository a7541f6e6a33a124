using CampaignPlanner.Checklist.Goals;
using CampaignPlanner.Contracts;

namespace CampaignPlanner.Brief.Pictures;

/// <summary>A card for each goal: the number, what it counts, and the way from today to there.</summary>
internal static class GoalCards
{
    private const int Most = 4;
    private const double Gap = 10;
    private const double Height = 104;
    private const double Inset = 9;

    /// <returns>Nothing while no goal has a number to reach.</returns>
    public static BriefPicture? Of(BriefPlan plan)
    {
        var goals = plan.Shown.Goals.Goals.Where(g => g is { Target: not null, Metric: not null })
            .OrderBy(g => g.Priority == GoalPriority.Primary ? 0 : 1).Take(Most).ToList();
        return goals.Count == 0
            ? null
            : new(
                plan.Texts.Count("Goals.Title", goals.Count),
                string.Join(' ', goals.Select(g => plan.Texts.Format("Goals.Alt", Metric(plan, g), Value(plan, g, g.Target), Value(plan, g, g.Baseline), Day(plan, g)))),
                Draw(plan, goals));
    }

    /// <summary>A goal's number with its unit, as a reader writes it; a dash when there is none.</summary>
    public static string Value(BriefPlan plan, Goal goal, decimal? value) => (value, goal.Unit) switch
    {
        (null, _) => "–",
        ({ } given, MetricUnit.Percent) => Show.Percent(given, plan.Culture),
        ({ } given, MetricUnit.Money) => plan.Money(given),
        ({ } given, _) => Show.Number(given, plan.Culture),
    };

    private static Drawing Draw(BriefPlan plan, List<Goal> goals)
    {
        var width = (Drawing.FullWidth - ((Most - 1) * Gap)) / Most;
        var drawing = new Drawing(Drawing.FullWidth, Height);
        foreach (var (index, goal) in goals.Index())
        {
            Card(drawing, plan, goal, index * (width + Gap), width);
        }

        return drawing;
    }

    private static void Card(Drawing drawing, BriefPlan plan, Goal goal, double left, double width)
    {
        var (room, isMain) = (width - (2 * Inset), goal.Priority == GoalPriority.Primary);
        drawing.Box(left, 0, width, Height, Ink.Panel).Box(left, 0, width, 1.8, isMain ? Ink.Deep : Ink.Mid);
        drawing.Text(left + Inset, 16, plan.Texts[isMain ? "Goals.Main" : "Goals.Second"], 6.8, Ink.Quiet, strong: true, fit: room);
        drawing.Text(left + Inset, 39, Value(plan, goal, goal.Target), 19, Ink.Deep, strong: true, fit: room);
        drawing.Text(left + Inset, 52, Metric(plan, goal), 7.6, Ink.Text, strong: true, fit: room);
        Bullet(drawing, goal, left + Inset, 66, room);
        drawing.Text(left + Inset, 84, plan.Texts.Format("Goals.From", Value(plan, goal, goal.Baseline)), 6.8, Ink.Quiet, fit: room);
        drawing.Text(left + Inset, 94, plan.Texts.Format("Goals.By", Day(plan, goal)), 6.8, Ink.Quiet, fit: room);
    }

    // From today to the target on a scale that begins at zero.
    private static void Bullet(Drawing drawing, Goal goal, double left, double y, double room)
    {
        var most = Math.Max(Math.Abs((double)goal.Target!.Value), Math.Abs((double)(goal.Baseline ?? 0)));
        double At(decimal? value) => most <= 0 ? left : left + (Math.Clamp((double)(value ?? 0) / most, 0, 1) * room * .94);
        var (now, then) = (At(goal.Baseline), At(goal.Target));
        drawing.Line(left, y, left + room, y, Ink.Light, 2);
        drawing.Line(Math.Min(now, then), y, Math.Max(now, then), y, Ink.Bright, 4);
        drawing.Line(now, y - 4, now, y + 4, Ink.Text, .9).Line(then, y - 6, then, y + 6, Ink.Deep, 1.8);
    }

    private static string Metric(BriefPlan plan, Goal goal) => Words.Of(goal.Metric!.Value, plan.Culture);

    private static string Day(BriefPlan plan, Goal goal) => goal.Deadline is { } day ? Show.Day(day, plan.Culture) : "–";
}
