using System.Diagnostics;
using CampaignPlanner.Benchmarks.Circuits;
using CampaignPlanner.Benchmarks.Served;
using CampaignPlanner.Contracts;

namespace CampaignPlanner.Benchmarks.Figures;

/// <summary>
/// Whether the collector should adapt its heap to what is in use, and collect beside the running program (both the framework's
/// defaults), on our own page: people who open a point and type in it, each in a plan of their own.
/// </summary>
internal static class CollectorFigure
{
    private const int People = 60;
    private const int Pauses = 10;
    private const int Rounds = 3;
    private const string Adapts = "DOTNET_GCDynamicAdaptationMode";
    private const string IsConcurrent = "DOTNET_gcConcurrent";

    private static readonly (string Name, (string Key, string Value)[] Settings)[] Modes =
    [
        ("adapting, concurrent (the framework's default)", [(Adapts, "1"), (IsConcurrent, "1")]),
        ("adapting, not concurrent", [(Adapts, "1"), (IsConcurrent, "0")]),
        ("not adapting, concurrent", [(Adapts, "0"), (IsConcurrent, "1")]),
    ];

    public static async Task RunAsync(Built product)
    {
        var planner = await FurnishedPlanner.CreateAsync(product);
        var plans = await planner.AddPlansAsync(People);
        var results = Modes.Select(mode => (mode.Name, mode.Settings, List: new List<Result>())).ToList();
        for (var round = 0; round < Rounds; round++)
        {
            foreach (var (name, settings, list) in results)
            {
                Report.Doing($"{name}, round {round + 1} of {Rounds}");
                list.Add(await OnceAsync(product, planner, plans, settings));
            }
        }

        Report.Title($"Garbage collection: {People} people open a point and hand over {Pauses} answers each ({Rounds} interleaved rounds, medians)");
        Report.Table(
            ["collector", "answer p50 ms", "p95 ms", "slowest ms", "paused ms", "working set MB"],
            results.Select(result => new[]
            {
                result.Name, Median(result.List, one => one.P50), Median(result.List, one => one.P95), Median(result.List, one => one.Slowest),
                Median(result.List, one => one.Paused), Median(result.List, one => one.Megabytes),
            }));
    }

    private static string Median(IEnumerable<Result> results, Func<Result, double> what) => Report.Number(Report.Median(results.Select(what)), "0");

    private static async Task<Result> OnceAsync(Built product, FurnishedPlanner planner, IReadOnlyList<Guid> plans, (string Key, string Value)[] settings)
    {
        await using var app = await ServedApp.StartAsync(
            product, "/account/sign-in", planner.Folder, probed: true, settings: settings);
        using var member = await FurnishedPlanner.SignInAsync(app);
        var point = Points.All[0];
        var pages = new Queue<Page>(plans.Select(plan => new Page(point, point.Parts[0], plan)));
        var circuits = await CircuitFigure.OpenManyAsync(() => pages.Dequeue().OpenAsync(member), People);
        var before = await app.ReadAsync(collect: false);
        var times = await Task.WhenAll(circuits.Select((circuit, person) => TypeAsync(circuit, point, person)));
        var after = await app.ReadAsync(collect: false);
        await CircuitFigure.CloseAsync(circuits);
        var all = times.SelectMany(one => one).ToList();
        return new(Report.Median(all), Report.Quantile(all, .95), all.Max(), after.Paused - before.Paused, after.WorkingSet / 1048576);
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

    private sealed record Result(double P50, double P95, double Slowest, double Paused, double Megabytes);
}
