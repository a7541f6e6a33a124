using CampaignPlanner.Coach;
using CampaignPlanner.Contracts;
using CampaignPlanner.Data;

namespace CampaignPlanner.Plans;

/// <summary>What a plan's row repeats of its documents, so that lists need not read them.</summary>
internal static class PlanRows
{
    /// <param name="fallback">The title to keep while the name is empty.</param>
    public static PlanHeadline Headline(CampaignFrame frame, string fallback) => new(
        string.IsNullOrWhiteSpace(frame.Name) ? fallback : Cut(frame.Name.Trim(), 200),
        Cut(frame.BrandName?.Trim() ?? "", 200),
        frame.Currency is { Length: 3 } currency ? currency : "",
        frame.FlightStart,
        frame.FlightEnd,
        MinorUnits(frame.TotalBudget));

    public static StoredProgress Progress(PointProgress progress) => new(progress.Filled, progress.Needed, progress.Problems);

    public static PlanJudgement Judgement(CoachReport report) => new(report.Score, report.Readiness, report.Count(Severity.Blocker), report.Open.Count());

    /// <summary>Whole cents; an amount beyond what a column holds is cut to its edge, it is a problem in the plan anyway.</summary>
    public static long MinorUnits(decimal? amount) => (long)Math.Round(Math.Clamp(amount ?? 0, -9e15m, 9e15m) * 100m);

    private static string Cut(string text, int length) => text.Length <= length ? text : text[..length];
}
