using CampaignPlanner.Coach;
using CampaignPlanner.Contracts;

namespace CampaignPlanner.Brief;

/// <summary>How ready a point is, in a few words: what is open and its score.</summary>
internal static class PointStanding
{
    public static BriefStanding Of(BriefPlan plan, Point point)
    {
        var (severity, count) = Heaviest(plan, point);
        var words = severity is null ? plan.CoachWords["Readiness.Ready"] : Counted(plan, severity.Value, count);
        return new($"{words} · {Show.Number(Score(plan, point), plan.Culture)}", InkOf(severity));
    }

    /// <summary>The heaviest of what is open; empty when nothing is.</summary>
    public static string Open(BriefPlan plan, Point point) => Heaviest(plan, point) is ({ } severity, var count) ? Counted(plan, severity, count) : "";

    /// <returns>0 to 100, rounded as the whole score is.</returns>
    public static int Score(BriefPlan plan, Point point) => (int)Math.Floor(plan.Report.Points.First(p => p.Point == point.Number).Value + 0.5);

    private static string Counted(BriefPlan plan, Severity severity, int count) => plan.CoachWords.Count($"Severity.{severity}.Count", count);

    private static (Severity? Severity, int Count) Heaviest(BriefPlan plan, Point point)
    {
        var open = plan.Report.Open.Where(finding => finding.Rule.Point == point.Number).ToList();
        Severity? heaviest = open.Count == 0 ? null : open.Max(finding => finding.Rule.Severity);
        return (heaviest, open.Count(finding => finding.Rule.Severity == heaviest));
    }

    private static Ink InkOf(Severity? severity) => severity switch { Severity.Blocker => Ink.Bad, Severity.Warning => Ink.Warn, Severity.Tip => Ink.Quiet, _ => Ink.Good };
}
