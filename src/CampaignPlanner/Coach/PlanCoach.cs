using System.Collections.Concurrent;
using CampaignPlanner.Contracts;
using CampaignPlanner.Forecast;

namespace CampaignPlanner.Coach;

/// <summary>Judges plans by the settings of their workspace.</summary>
internal sealed class PlanCoach(CoachSettingsFiles settings)
{
    private const int MostRemembered = 500;

    // Ten thousand draws are most of the cost of a save, and hardly any save changes a number they rest on.
    private readonly ConcurrentDictionary<ForecastInput, IReadOnlyDictionary<KpiCode, ForecastRange>> _forecasts = new();

    /// <param name="documents">Of all ten points.</param>
    /// <param name="facts">As the documents publish them.</param>
    /// <param name="progress">How far each point is.</param>
    public CoachReport Judge(
        Guid workspace, IReadOnlyList<(Point Point, PointDocument Document)> documents, PlanFacts facts, Func<Point, PointProgress> progress, IReadOnlyCollection<Waiver> waivers) =>
        Judge(settings.Of(workspace).Settings, documents, facts, progress, waivers, Remembered);

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

    private IReadOnlyDictionary<KpiCode, ForecastRange> Remembered(ForecastInput input)
    {
        if (_forecasts.Count > MostRemembered)
        {
            _forecasts.Clear();
        }

        return _forecasts.GetOrAdd(input, static each => PlanForecast.Ranges(each));
    }

    private static double Completeness(PointProgress progress) => progress.Needed == 0 ? 100 : 100.0 * (progress.Filled + progress.Begun) / progress.Needed;
}
