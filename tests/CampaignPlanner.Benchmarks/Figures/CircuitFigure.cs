using CampaignPlanner.Benchmarks.Circuits;
using CampaignPlanner.Benchmarks.Served;
using CampaignPlanner.Contracts;

namespace CampaignPlanner.Benchmarks.Figures;

/// <summary>What one open page keeps in the server's memory, beside the template's counter; and what one pause in typing sends.</summary>
internal static class CircuitFigure
{
    private const int Few = 40;
    private const int Many = 200;

    public static async Task RunAsync(Built template, Built product)
    {
        var planner = await FurnishedPlanner.CreateAsync(product);
        await using var counterApp = await ServedApp.StartAsync(template, "/", probed: true);
        await using var plannerApp = await ServedApp.StartAsync(product, "/account/sign-in", planner.Folder, probed: true);
        using var stranger = new Visitor(counterApp.Address);
        using var member = await FurnishedPlanner.SignInAsync(plannerApp);

        var counter = await HeapAsync(counterApp, () => Circuit.OpenAsync(stranger, "/counter", hasJournal: false), Many);
        var pages = Points.All.SelectMany(point => point.Parts.Select(part => new Page(point, part, planner.Plan))).ToList();
        var rows = new List<(Page Page, double AsOpened, double Unfolded, string Typing)>();
        foreach (var page in pages)
        {
            var asOpened = await HeapAsync(plannerApp, () => page.OpenAsync(member), Few);
            var unfolded = await HeapAsync(plannerApp, () => page.OpenUnfoldedAsync(member), Few);
            rows.Add((page, asOpened, unfolded, await page.TypingAsync(member)));
        }

        var heaviest = rows.MaxBy(row => row.AsOpened);
        var heap = await HeapAsync(plannerApp, () => heaviest.Page.OpenAsync(member), Many);
        var mostOpen = rows.MaxBy(row => row.Unfolded);
        var full = await HeapAsync(plannerApp, () => mostOpen.Page.OpenUnfoldedAsync(member), Many);

        Report.Title($"Retained heap per circuit ({Many} circuits each, after forced collections)");
        Report.Table(
            ["page", "KB", "beside the counter", "goal 2.5x"],
            [
                ["template, counter", Report.Number(counter), "1", ""],
                [$"planner, {heaviest.Page.Name} (heaviest as it opens)", Report.Number(heap), Report.Ratio(heap, counter), Report.Verdict(heap <= 2.5 * counter)],
                [$"planner, {mostOpen.Page.Name} (heaviest with every fold open)", Report.Number(full), Report.Ratio(full, counter), ""],
            ]);
        Report.Title($"All pages ({Few} circuits each), and one pause in typing");
        Report.Table(
            ["page", "KB as it opens", "ratio", "KB with every fold and one card of each list open", "ratio", "render batch bytes per pause"],
            rows.Select(row => new[]
            {
                row.Page.Name, Report.Number(row.AsOpened), Report.Ratio(row.AsOpened, counter), Report.Number(row.Unfolded), Report.Ratio(row.Unfolded, counter), row.Typing,
            }));
    }

    /// <summary>KB of heap one circuit of this kind retains.</summary>
    public static async Task<double> HeapAsync(ServedApp app, Func<Task<Circuit>> open, int count)
    {
        await CloseAsync(await OpenManyAsync(open, 5)); // code that runs for the first time leaves things behind
        var before = await SettledAsync(app);
        var circuits = await OpenManyAsync(open, count);
        var after = await SettledAsync(app);
        await CloseAsync(circuits);
        var kilobytes = (after.Heap - before.Heap) / count / 1024;
        Report.Doing($"{kilobytes:0.0} KB per circuit");
        return kilobytes;
    }

    public static async Task<List<Circuit>> OpenManyAsync(Func<Task<Circuit>> open, int count)
    {
        var circuits = new List<Circuit>();
        foreach (var four in Enumerable.Range(0, count).Chunk(4))
        {
            circuits.AddRange(await Task.WhenAll(four.Select(_ => open())));
        }

        return circuits;
    }

    public static Task CloseAsync(IEnumerable<Circuit> circuits) => Task.WhenAll(circuits.Select(circuit => circuit.DisposeAsync().AsTask()));

    private static async Task<Reading> SettledAsync(ServedApp app)
    {
        await Task.Delay(1000); // what was sent last is confirmed, what was closed is let go
        return await app.ReadAsync(collect: true);
    }
}
