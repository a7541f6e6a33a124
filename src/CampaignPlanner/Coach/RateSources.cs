using CampaignPlanner.Checklist.Distribution;
using CampaignPlanner.Forecast;
using static CampaignPlanner.Coach.CoachTexts;

namespace CampaignPlanner.Coach;

/// <summary>Where the rates behind a forecast come from: no number is shown without it.</summary>
/// <param name="Typed">Some were typed.</param>
/// <param name="Benchmarks">Sources of the others, each once.</param>
internal sealed record RateSources(bool Typed, IReadOnlyList<string> Benchmarks)
{
    private static readonly Factor[] Factors = [Factor.Cpm, Factor.Vtr, Factor.Ctr, Factor.Cvr];

    /// <summary>Of the lines that are forecast.</summary>
    public static RateSources Of(IEnumerable<MediaLine> lines)
    {
        var (typed, benchmarks) = (false, new List<string>());
        foreach (var line in lines.Where(l => PlanForecast.LineOf(l).Counts))
        {
            foreach (var factor in Factors)
            {
                switch (PlanForecast.Origin(line, factor))
                {
                    case RateOrigin.FieldBenchmark when Forecast.Benchmarks.Find(line.PlatformId)!.Of(factor)!.Value.Source is var source && !benchmarks.Contains(source):
                        benchmarks.Add(source);
                        break;
                    case RateOrigin.Typed:
                        typed = true;
                        break;
                }
            }
        }

        return new(typed, benchmarks);
    }

    /// <summary>'typed by you; field benchmark: prooflytics 2026'.</summary>
    public string Say() => (Typed, Benchmarks.Count) switch
    {
        (_, 0) => T["ForecastPage.Typed"],
        (false, _) => Field(),
        _ => T.Format("ForecastPage.Both", T["ForecastPage.Typed"], Field()),
    };

    private string Field() => T.Format("ForecastPage.Benchmark", string.Join("; ", Benchmarks));
}
