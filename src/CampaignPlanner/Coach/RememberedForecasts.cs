using System.Collections.Concurrent;
using CampaignPlanner.Contracts;
using CampaignPlanner.Forecast;

namespace CampaignPlanner.Coach;

/// <summary>How a forecast number stands to what a goal needs.</summary>
/// <param name="Chance">0 to 1.</param>
/// <param name="Budget">The media budget that makes the chance <see cref="ForecastView.WantedChance"/>; null when it is that already.</param>
internal sealed record GoalOdds(ForecastRange Range, double Chance, Computed<BudgetNeed>? Budget);

/// <summary>
/// What was worked out of the draws, by the input they rest on: ten thousand draws are most of the cost of a save, and hardly
/// any save changes a number they rest on. Numbers only; the draws are given back at once.
/// </summary>
internal sealed class RememberedForecasts
{
    private const int MostInputs = 500;
    private const int MostOdds = 100;
    private readonly ConcurrentDictionary<ForecastInput, Numbers> _inputs = new();

    /// <summary>The forecast the rules compare with.</summary>
    public IReadOnlyDictionary<KpiCode, ForecastRange> Ranges(ForecastInput input) => Of(input).Ranges;

    /// <summary>In the order of the needs; null for a number that is not forecast.</summary>
    public IReadOnlyList<GoalOdds?> Odds(ForecastInput input, IReadOnlyList<GoalNeed> needs)
    {
        var (ranges, known) = Of(input);
        if (known.Count > MostOdds)
        {
            known.Clear();
        }

        Simulation? simulation = null;
        try
        {
            return [.. needs.Select(need => !ranges.ContainsKey(need.Number) ? null : known.GetOrAdd(
                (need.Number, need.Need), _ => Worked(simulation ??= Simulation.Run(input), input, need, ranges[need.Number])))];
        }
        finally
        {
            simulation?.Dispose();
        }
    }

    private static GoalOdds Worked(Simulation simulation, ForecastInput input, GoalNeed need, ForecastRange range)
    {
        var chance = simulation.Chance(need.Number, need.Need)!.Value;
        return new(range, chance, chance >= ForecastView.WantedChance ? null : Backward.ForAllLines(input, need.Number, need.Need, ForecastView.WantedChance));
    }

    private Numbers Of(ForecastInput input)
    {
        if (_inputs.Count > MostInputs)
        {
            _inputs.Clear();
        }

        return _inputs.GetOrAdd(input, static each => new(PlanForecast.Ranges(each), new()));
    }

    private sealed record Numbers(IReadOnlyDictionary<KpiCode, ForecastRange> Ranges, ConcurrentDictionary<(KpiCode Number, double Need), GoalOdds> Odds);
}
