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
        var all = plan.Shown.Goals.Goals.Where(g => g is { Target: not null, Metric: not null }).OrderBy(g => g.Priority == GoalPriority.Primary ? 0 : 1).ToList();
        var goals = all.Take(Most).ToList();
        return goals.Count == 0
            ? null
            : new(
                Title(plan, all),
                string.Join(' ', goals.Select(g => plan.Texts.Format("Goals.Alt", Metric(plan, g), Value(plan, g, g.Target), Value(plan, g, g.Baseline), Day(plan, g)))),
                Draw(plan, goals));
    }

    private static string Title(BriefPlan plan, List<Goal> all) => (all.Count > Most, all.TrueForAll(g => g.Deadline is not null)) switch
    {
        (true, _) => plan.Texts.Format("Goals.Title.Some", Most, all.Count),
        (false, true) => plan.Texts.Count("Goals.Title", all.Count),
        (false, false) => plan.Texts.Count("Goals.Title.NoDate", all.Count),
    };

    /// <summary>A goal's number with its unit, as a reader writes it; a dash when there is none.</summary>
    public static string Value(BriefPlan plan, Goal goal, decimal? value) => GoalFigure.Of(value, goal.Unit, plan.Facts.Frame.Currency, plan.Culture) ?? "–";

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
        GoalWay.DrawOn(drawing, goal, left + Inset, 66, room);
        drawing.Text(left + Inset, 84, plan.Texts.Format("Goals.From", Value(plan, goal, goal.Baseline)), 6.8, Ink.Quiet, fit: room);
        drawing.Text(left + Inset, 94, plan.Texts.Format("Goals.By", Day(plan, goal)), 6.8, Ink.Quiet, fit: room);
    }

    private static string Metric(BriefPlan plan, Goal goal) => Words.Of(goal.Metric!.Value, plan.Culture);

    private static string Day(BriefPlan plan, Goal goal) => goal.Deadline is { } day ? Show.Day(day, plan.Culture) : "–";
}
