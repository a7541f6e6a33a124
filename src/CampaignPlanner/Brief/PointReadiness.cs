using CampaignPlanner.Coach;
using CampaignPlanner.Contracts;

namespace CampaignPlanner.Brief;

/// <summary>How ready a point is, in a few words: what is open that this reader may hear of, and the score.</summary>
internal static class PointReadiness
{
    private const int Full = 100;

    private static readonly Severity[] HeaviestFirst = [Severity.Blocker, Severity.Warning, Severity.Tip];

    public static BriefStanding Of(BriefPlan plan, Point point)
    {
        var score = Score(plan, point);
        var shown = Show.Number(score, plan.Culture);
        if (Open(plan, point) is [var heaviest, ..])
        {
            return new($"{heaviest.Words} · {shown}", heaviest.Ink);
        }

        // What is open and not for this reader is not told as nothing; what was put aside may have cost points.
        return IsOpen(plan, point) ? new(shown, Ink.Quiet)
            : plan.Report.Points[point.Number - 1].Completeness <= 0 ? new($"{plan.Texts["Point.Empty"]} · {shown}", Ink.Quiet)
            : new($"{plan.Texts["Point.NothingOpen"]} · {shown}", score == Full ? Ink.Good : Ink.Quiet);
    }

    /// <summary>How many findings of each weight are open, the heaviest first; of those that this reader may hear of.</summary>
    public static IReadOnlyList<BriefStanding> Open(BriefPlan plan, Point point) =>
    [
        .. HeaviestFirst
            .Select(severity => (Severity: severity, Count: plan.Open.Count(finding => finding.Rule.Point == point.Number && finding.Rule.Severity == severity)))
            .Where(open => open.Count > 0)
            .Select(open => new BriefStanding(plan.CoachWords.Count($"Severity.{open.Severity}.Count", open.Count), InkOf(open.Severity))),
    ];

    /// <returns>0 to 100, and 100 only where nothing is open, as for the whole plan.</returns>
    public static int Score(BriefPlan plan, Point point) => Math.Min(plan.Report.Points[point.Number - 1].Rounded, IsOpen(plan, point) ? Full - 1 : Full);

    private static bool IsOpen(BriefPlan plan, Point point) => plan.Report.Open.Any(finding => finding.Rule.Point == point.Number);

    private static Ink InkOf(Severity severity) => severity switch { Severity.Blocker => Ink.Bad, Severity.Warning => Ink.Warn, _ => Ink.Quiet };
}
