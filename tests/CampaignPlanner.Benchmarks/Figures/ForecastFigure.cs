using System.Diagnostics;
using CampaignPlanner.Coach;
using CampaignPlanner.Forecast;

namespace CampaignPlanner.Benchmarks.Figures;

/// <summary>The forecast of a plan with fifty media lines: all draws, and the range of every number.</summary>
internal static class ForecastFigure
{
    private const int Lines = 50;
    private const int WarmUp = 50;
    private const int Times = 200;
    private const double GoalMs = 20;

    public static Task RunAsync()
    {
        Report.Title($"{Simulation.PlanDraws:#,0} draws over {Lines} lines, with every range (median of {Times}, one thread)");
        Report.Table(
            ["order value", "ms", "fastest", "allocated KB", $"goal {GoalMs} ms"],
            [Row("one number, as in a plan", Estimate.Exactly(84)), Row("drawn too", new(70, 84, 95))]);
        return Task.CompletedTask;
    }

    private static string[] Row(string name, Estimate orderValue)
    {
        var input = new ForecastInput([.. Enumerable.Range(0, Lines).Select(Line)], 79_000, 1_800, 150, orderValue, MarginPct: 62, OtherCost: 24_000);
        List<double> times = [], allocated = [];
        for (var i = 0; i < WarmUp + Times; i++)
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            var began = Stopwatch.GetTimestamp();
            var ranges = PlanForecast.Ranges(input);
            var took = Stopwatch.GetElapsedTime(began).TotalMilliseconds;
            if (ranges.Count == 0)
            {
                throw new InvalidOperationException("Nothing was forecast.");
            }

            if (i >= WarmUp)
            {
                times.Add(took);
                allocated.Add((GC.GetAllocatedBytesForCurrentThread() - before) / 1024.0);
            }
        }

        var median = Report.Median(times);
        return [name, Report.Number(median, "0.00"), Report.Number(times.Min(), "0.00"), Report.Number(Report.Median(allocated)), Report.Verdict(median <= GoalMs)];
    }

    private static ForecastLine Line(int index) => new(
        $"M{index + 1}", 1_000 + (37 * index), new(6, 8, 11), new(14, 20, 27), new(0.5, 0.8, 1.1), new(1.5, 2.2, 3.1), ClicksOnViews: index % 5 == 4);
}
