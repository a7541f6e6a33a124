using CampaignPlanner.Contracts;

namespace CampaignPlanner.Coach;

/// <summary>Judges plans by the settings of their workspace.</summary>
internal sealed class PlanCoach(CoachSettingsFiles settings)
{
    /// <param name="documents">Of all ten points.</param>
    /// <param name="facts">As the documents publish them.</param>
    /// <param name="progress">How far each point is.</param>
    public CoachReport Judge(
        Guid workspace, IReadOnlyList<(Point Point, PointDocument Document)> documents, PlanFacts facts, Func<Point, PointProgress> progress, IReadOnlyCollection<Waiver> waivers)
    {
        var (chosen, _) = settings.Of(workspace);
        return Judge(chosen, documents, facts, progress, waivers);
    }

    public (CoachSettings Settings, string? Problem) Settings(Guid workspace) => settings.Of(workspace);

    /// <inheritdoc cref="Judge(Guid, IReadOnlyList{ValueTuple{Point, PointDocument}}, PlanFacts, Func{Point, PointProgress}, IReadOnlyCollection{Waiver})"/>
    public static CoachReport Judge(
        CoachSettings settings, IReadOnlyList<(Point Point, PointDocument Document)> documents, PlanFacts facts, Func<Point, PointProgress> progress, IReadOnlyCollection<Waiver> waivers)
    {
        var plan = new CampaignPlan(documents.Select(d => d.Document));
        var view = new RuleView(facts, settings.Limits, PlanForecast.Ranges(PlanForecast.Input(plan)));
        return PlanJudge.Report(plan, view, [.. Points.All.Select(point => Completeness(progress(point)))], waivers, settings);
    }

    private static double Completeness(PointProgress progress) => progress.Needed == 0 ? 100 : 100.0 * (progress.Filled + progress.Begun) / progress.Needed;
}
