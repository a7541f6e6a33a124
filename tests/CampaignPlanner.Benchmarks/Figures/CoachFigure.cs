using System.Diagnostics;
using CampaignPlanner.Benchmarks.Served;
using CampaignPlanner.Checklist.Distribution;
using CampaignPlanner.Checklist.Goals;
using CampaignPlanner.Coach;
using CampaignPlanner.Contracts;
using CampaignPlanner.Forecast;
using CampaignPlanner.Plans;

namespace CampaignPlanner.Benchmarks.Figures;

/// <summary>All rules over a very large plan: 50 videos, 100 goals, 200 media lines, forecast given.</summary>
internal static class CoachFigure
{
    // A server judges with code the runtime has optimised long ago.
    private const int WarmUp = 1000;
    private const int Times = 200;

    public static Task RunAsync()
    {
        var documents = Large();
        var facts = PlanDocuments.Facts(documents, new(2027, 7, 26));
        var forecast = PlanForecast.Ranges(Simulation.Run(PlanForecast.Input(new(documents.Select(d => d.Document)))));
        var view = new RuleView(facts, CoachLimits.Default, forecast);
        var completeness = Enumerable.Repeat(90.0, 10).ToArray();

        List<double> times = [], allocated = [];
        for (var i = 0; i < WarmUp + Times; i++)
        {
            // A new plan each time: what it looks up by id is part of the cost.
            var plan = new CampaignPlan(documents.Select(d => d.Document));
            var before = GC.GetAllocatedBytesForCurrentThread();
            var began = Stopwatch.GetTimestamp();
            PlanJudge.Outcomes(plan, view, completeness);
            times.Add(Stopwatch.GetElapsedTime(began).TotalMilliseconds);
            allocated.Add((GC.GetAllocatedBytesForCurrentThread() - before) / 1024.0);
        }

        var (median, kilobytes) = (Report.Median(times.Skip(WarmUp)), Report.Median(allocated.Skip(WarmUp)));
        Report.Title($"All {RuleBooks.Rules.Count} rules, 50 videos, 100 goals, 200 media lines (median of {Times} after {WarmUp} others)");
        Report.Table(
            ["", "measured", "goal", ""],
            [
                ["ms", Report.Number(median, "0.00"), "1", Report.Verdict(median <= 1)],
                ["allocated KB", Report.Number(kilobytes, "0"), "100", Report.Verdict(kilobytes <= 100)],
            ]);
        return Task.CompletedTask;
    }

    private static IReadOnlyList<(Point Point, PointDocument Document)> Large()
    {
        var documents = SamplePlan.Documents();
        var goals = documents.Select(d => d.Document).OfType<GoalsPlan>().Single();
        var distribution = documents.Select(d => d.Document).OfType<DistributionPlan>().Single();
        Grow(goals.Videos, 50, (video, n) => video.Id = $"V{n}");
        Grow(goals.Goals, 100, (goal, n) => (goal.Id, goal.VideoId) = ($"G{n}", $"V{((n - 1) % 50) + 1}"));
        Grow(distribution.MediaLines, 200, (line, n) => (line.Id, line.VideoId) = ($"M{n}", $"V{((n - 1) % 50) + 1}"));
        return documents;
    }

    private static void Grow<T>(List<T> items, int count, Action<T, int> number)
        where T : PlanItem
    {
        for (var n = items.Count + 1; n <= count; n++)
        {
            var copy = PlanJson.CopyItem(items[(n - 1) % 2]);
            number(copy, n);
            items.Add(copy);
        }
    }
}
