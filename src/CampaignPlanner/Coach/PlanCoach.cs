using CampaignPlanner.Contracts;
using CampaignPlanner.Forecast;

namespace CampaignPlanner.Coach;

/// <summary>Judges plans by the settings of their workspace.</summary>
internal sealed class PlanCoach(CoachSettingsFiles settings)
{
    private readonly RememberedForecasts _forecasts = new();

    /// <param name="documents">Of all ten points.</param>
    /// <param name="facts">As the documents publish them.</param>
    /// <param name="progress">How far each point is.</param>
    public CoachReport Judge(
        Guid workspace, IReadOnlyList<(Point Point, PointDocument Document)> documents, PlanFacts facts, Func<Point, PointProgress> progress, IReadOnlyCollection<Waiver> waivers) =>
        Judge(settings.Of(workspace).Settings, documents, facts, progress, waivers, _forecasts.Ranges);

    /// <summary>What the forecast says beside the form of the point that is open; null where it has nothing to say.</summary>
    /// <param name="documents">Of all ten points.</param>
    public PointForecast? Forecast(IReadOnlyList<(Point Point, PointDocument Document)> documents, PointDocument open) =>
        PointForecast.Of(new CampaignPlan(documents.Select(d => d.Document)), open, _forecasts);

    public (CoachSettings Settings, string? Problem) Settings(Guid workspace) => settings.Of(workspace);

    /// <inheritdoc cref="Judge(Guid, IReadOnlyList{ValueTuple{Point, PointDocument}}, PlanFacts, Func{Point, PointProgress}, IReadOnlyCollection{Waiver})"/>
    /// <param name="forecast">Where forecasts come from; drawn anew when not given.</param>
    public static CoachReport Judge(
        CoachSettings settings,
        IReadOnlyList<(Point Point, PointDocument Document)> documents,
        PlanFacts facts,
        Func<Point, PointProgress> progress,
        IReadOnlyCollection<Waiver> waivers,
        Func<ForecastInput, IReadOnlyDictionary<KpiCode, ForecastRange>>? forecast = null)
    {
        var plan = new CampaignPlan(documents.Select(d => d.Document));
        var input = PlanForecast.Input(plan);
        var view = new RuleView(facts, settings.Limits, forecast is null ? PlanForecast.Ranges(input) : forecast(input));
        return PlanJudge.Report(plan, view, [.. Points.All.Select(point => Completeness(progress(point)))], waivers, settings);
    }

    private static double Completeness(PointProgress progress) => progress.Needed == 0 ? 100 : 100.0 * (progress.Filled + progress.Begun) / progress.Needed;
}
