using CampaignPlanner.Checklist.Analytics;
using CampaignPlanner.Checklist.Distribution;
using CampaignPlanner.Checklist.Goals;
using CampaignPlanner.Checklist.Recall;
using CampaignPlanner.Coach.Charts;
using CampaignPlanner.Contracts;
using CampaignPlanner.Forecast;

namespace CampaignPlanner.Coach;

/// <summary>
/// What the forecast says at one point of a plan: numbers only, worked out once at each judgement, so that a page that is open
/// keeps neither the plan nor the draws.
/// </summary>
public abstract record PointForecast
{
    private protected PointForecast()
    {
    }

    /// <param name="point">The document of the point that is open.</param>
    /// <returns>Null where the forecast has nothing to say.</returns>
    internal static PointForecast? Of(CampaignPlan plan, PointDocument point, RememberedForecasts forecasts) => point switch
    {
        GoalsPlan => GoalsForecast.Of(plan, PlanForecast.Input(plan), forecasts),
        DistributionPlan => MediaForecast.Of(plan, PlanForecast.Input(plan), forecasts),
        RecallPlan => PeopleForecast.Of(PeopleNeeded.Of(plan.Recall)),
        AnalyticsPlan => PeopleForecast.Of(PeopleNeeded.Of(plan.Analytics)),
        _ => null,
    };
}

/// <summary>One goal beside its forecast.</summary>
/// <param name="Need">What the campaign itself must bring.</param>
internal sealed record GoalForecast(string? Id, string? Statement, KpiCode Number, double Need, GoalOdds Odds);

/// <summary>The goals whose number is forecast.</summary>
internal sealed record GoalsForecast(double MediaCost, IReadOnlyList<GoalForecast> Goals, RateSources Sources) : PointForecast
{
    public static GoalsForecast Of(CampaignPlan plan, ForecastInput input, RememberedForecasts forecasts)
    {
        // Without media money there is nothing that could be drawn.
        var needs = input.MediaCost > 0 ? PlanForecast.Needs(plan).ToList() : [];
        var goals = forecasts.Odds(input, needs).Zip(needs)
            .Where(g => g.First is not null)
            .Select(g => new GoalForecast(g.Second.Goal.Id, g.Second.Goal.Statement, g.Second.Number, g.Second.Need, g.First!));
        return new(input.MediaCost, [.. goals], RateSources.Of(plan.Distribution.MediaLines));
    }
}

/// <summary>What the media money brings of one number.</summary>
/// <param name="Still">What comes without media money.</param>
/// <param name="Target">The most a goal needs of it.</param>
internal sealed record MediaForecast(double MediaCost, KpiCode Number, ForecastRange Range, double Still, double? Target, RateSources Sources) : PointForecast
{
    public static MediaForecast Of(CampaignPlan plan, ForecastInput input, RememberedForecasts forecasts)
    {
        var ranges = forecasts.Ranges(input);
        ForecastRange? RangeOf(KpiCode each) => ranges.TryGetValue(each, out var range) ? range : null;
        var needs = PlanForecast.Needs(plan).ToList();
        var number = PlanForecast.First(needs.Select(n => n.Number), RangeOf);
        return new(
            input.MediaCost, number, RangeOf(number) ?? default, SpendCurve.Still(input, number),
            needs.Where(n => n.Number == number).Select(n => (double?)n.Need).Max(), RateSources.Of(plan.Distribution.MediaLines));
    }
}

/// <summary>People needed beside people planned.</summary>
internal sealed record PeopleForecast(IReadOnlyList<PeopleNeeded> Groups) : PointForecast
{
    /// <returns>Null when nobody is asked.</returns>
    public static PeopleForecast? Of(IEnumerable<PeopleNeeded> groups) => groups.ToList() is { Count: > 0 } some ? new(some) : null;
}
