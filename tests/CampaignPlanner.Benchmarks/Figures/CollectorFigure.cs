using System.Diagnostics;
using CampaignPlanner.Benchmarks.Circuits;
using CampaignPlanner.Benchmarks.Served;
using CampaignPlanner.Contracts;

namespace CampaignPlanner.Benchmarks.Figures;

/// <summary>
/// Whether the collector should adapt its heap to what is in use (the framework's default) or not, on our own page: people
/// who open a point and type in it, each in a plan of their own.
/// </summary>
internal static class CollectorFigure
{
    private const int People = 60;
    private const int Pauses = 10;
    private const int Rounds = 3;

    public static async Task RunAsync(Built product)
    {
        var planner = await FurnishedPlanner.CreateAsync(product);
        var plans = await planner.AddPlansAsync(People);
        Dictionary<string, List<Result>> results = new() { ["1"] = [], ["0"] = [] };
        for (var round = 0; round < Rounds; round++)
        {
            foreach (var (mode, list) in results)
            {
                Report.Doing($"adaptation {mode}, round {round + 1} of {Rounds}");
                list.Add(await OnceAsync(product, planner, plans, mode));
            }
        }

        Report.Title($"Garbage collection: {People} people open a point and hand over {Pauses} answers each ({Rounds} interleaved rounds, medians)");
        Report.Table(
            ["GarbageCollectionAdaptationMode", "answer p50 ms", "p95 ms", "paused ms", "working set MB"],
            results.Select(result => new[]
            {
                result.Key == "1" ? "1 (adapting, the default)" : "0",
                Median(result.Value, one => one.P50), Median(result.Value, one => one.P95), Median(result.Value, one => one.Paused), Median(result.Value, one => one.Megabytes),
            }));
    }

    private static string Median(IEnumerable<Result> results, Func<Result, double> what) => Report.Number(Report.Median(results.Select(what)), "0");

    private static async Task<Result> OnceAsync(Built product, FurnishedPlanner planner, IReadOnlyList<Guid> plans, string mode)
    {
        await using var app = await ServedApp.StartAsync(
            product, "/account/sign-in", planner.Folder, probed: true, settings: [("DOTNET_GCDynamicAdaptationMode", mode)]);
        using var member = await FurnishedPlanner.SignInAsync(app);
        var point = Points.All[0];
        var pages = new Queue<Page>(plans.Select(plan => new Page(point, point.Parts[0], plan)));
        var circuits = await CircuitFigure.OpenManyAsync(() => pages.Dequeue().OpenAsync(member), People);
        var before = await app.ReadAsync(collect: false);
        var times = await Task.WhenAll(circuits.Select((circuit, person) => TypeAsync(circuit, point, person)));
        var after = await app.ReadAsync(collect: false);
        await CircuitFigure.CloseAsync(circuits);
        var all = times.SelectMany(one => one).ToList();
        return new(Report.Median(all), Report.Quantile(all, .95), after.Paused - before.Paused, after.WorkingSet / 1048576);
    }

    private static async Task<List<double>> TypeAsync(Circuit circuit, Point point, int person)
    {
        var times = new List<double>();
        for (var pause = 0; pause < Pauses; pause++)
        {
            await Task.Delay(500 + (person * 37 % 500));
            var began = Stopwatch.GetTimestamp();
            await circuit.TypeAsync(point.Key, "StrategyStatement", $"What person {person} typed, pause {pause}", pause + 1);
            times.Add(Stopwatch.GetElapsedTime(began).TotalMilliseconds);
        }

        return times;
    }

    private sealed record Result(double P50, double P95, double Paused, double Megabytes);
}
