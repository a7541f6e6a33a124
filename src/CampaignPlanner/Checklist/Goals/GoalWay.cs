using CampaignPlanner.Contracts;

namespace CampaignPlanner.Checklist.Goals;

/// <summary>The way from where a goal's number is today to where it should be, on a scale that begins at zero.</summary>
internal static class GoalWay
{
    private const double Height = 14;

    /// <returns>Null while there is no number to reach.</returns>
    public static Drawing? Of(Goal goal, double width)
    {
        if (goal.Target is null)
        {
            return null;
        }

        var drawing = new Drawing(width, Height);
        DrawOn(drawing, goal, 0, Height / 2, width);
        return drawing;
    }

    /// <param name="y">The middle of the line.</param>
    /// <param name="room">Length of the whole scale.</param>
    public static void DrawOn(Drawing drawing, Goal goal, double left, double y, double room)
    {
        var most = Math.Max(Math.Abs((double)(goal.Target ?? 0)), Math.Abs((double)(goal.Baseline ?? 0)));
        double At(decimal? value) => most <= 0 ? left : left + (Math.Clamp((double)(value ?? 0) / most, 0, 1) * room * .94);
        var (now, then) = (At(goal.Baseline), At(goal.Target));
        drawing.Line(left, y, left + room, y, Ink.Light, 2);
        drawing.Line(Math.Min(now, then), y, Math.Max(now, then), y, Ink.Bright, 4);
        drawing.Line(now, y - 4, now, y + 4, Ink.Text, .9).Line(then, y - 6, then, y + 6, Ink.Deep, 1.8);
    }
}
