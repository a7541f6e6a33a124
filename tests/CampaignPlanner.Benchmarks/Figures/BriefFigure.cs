using System.Diagnostics;
using CampaignPlanner.Benchmarks.Served;
using CampaignPlanner.Brief;
using CampaignPlanner.Brief.Readers;
using CampaignPlanner.Contracts;
using CampaignPlanner.Plans;

namespace CampaignPlanner.Benchmarks.Figures;

/// <summary>The whole brief of the sample plan, from the database to the bytes of the PDF.</summary>
internal static class BriefFigure
{
    private const int WarmUp = 40;
    private const int Times = 30;
    private static readonly DateOnly Day = new(2027, 7, 26);

    public static async Task RunAsync(Built product)
    {
        await using var house = await DataHouse.OpenAsync(DataHouse.NewFolder());
        var actor = await house.FoundAsync();
        var plan = await house.AddSampleAsync(actor);
        var making = house.Get<BriefMaking>();

        List<double> whole = [], allocated = [], export = [], check = [];
        var paper = house.Get<IBriefPdfRenderer>();
        var documents = PlanDocuments.Read((await house.Plans.OpenAsync(actor, plan, default))!);
        var size = 0L;
        var pages = 0;
        for (var i = 0; i <= WarmUp + Times; i++)
        {
            var before = GC.GetTotalAllocatedBytes(precise: true);
            var began = Stopwatch.GetTimestamp();
            using var brief = BriefMaking.OfFile(documents, Day, new("Nachtspaak", 1, Day, "en", BriefReader.Client));
            var content = new MemoryStream();
            pages = paper.Render(BriefComposer.Compose(brief), content).Pages;
            whole.Add(Stopwatch.GetElapsedTime(began).TotalMilliseconds);
            allocated.Add((GC.GetTotalAllocatedBytes(precise: true) - before) / 1048576.0);
            size = content.Length;
            began = Stopwatch.GetTimestamp();
            _ = LeakCheck.Find(content.ToArray(), brief);
            check.Add(Stopwatch.GetElapsedTime(began).TotalMilliseconds);
            began = Stopwatch.GetTimestamp();
            _ = (await making.ExportAsync(actor, plan, new(BriefReader.Client), new Uri("https://plans.example.com/"), default))!;
            export.Add(Stopwatch.GetElapsedTime(began).TotalMilliseconds);
        }

        Report.Title($"The brief of the sample plan for a client ({pages} pages with pictures, {size / 1024:#,0} KB)");
        Report.Table(
            ["", "first of a process, ms", $"median of {Times} after {WarmUp} others, ms", "allocated MB", "goal"],
            [
                ["judged, composed, laid out and written", Number(whole[0]), Number(Report.Median(whole.Skip(WarmUp + 1))), Report.Number(Report.Median(allocated.Skip(WarmUp + 1))), Report.Verdict(Report.Median(whole.Skip(WarmUp + 1)) <= 25 && whole[0] <= 200)],
                ["read back by the leak check", Number(check[0]), Number(Report.Median(check.Skip(WarmUp + 1))), "", ""],
                ["BriefMaking.ExportAsync, with database and leak check", Number(export[0]), Number(Report.Median(export.Skip(WarmUp + 1))), "", ""],
            ]);
        var chromium = await ChromiumAsync(product);
        Report.Note($"Chromium prints the preview of the same brief in {Number(chromium)} ms (median of 5, page already open): {Report.Ratio(chromium, Report.Median(whole.Skip(WarmUp + 1)))} ours, goal 20x.");
        await TogetherAsync(paper, documents);
    }

    /// <summary>The same briefs on one core and on two.</summary>
    private static async Task TogetherAsync(IBriefPdfRenderer paper, IReadOnlyList<(Point Point, PointDocument Document)> documents)
    {
        void Make()
        {
            using var brief = BriefMaking.OfFile(documents, Day, new("Nachtspaak", 1, Day, "en", BriefReader.Client));
            paper.Render(BriefComposer.Compose(brief), new MemoryStream());
        }

        async Task<double> PerSecondAsync(int threads)
        {
            var began = Stopwatch.GetTimestamp();
            await Task.WhenAll(Enumerable.Range(0, threads).Select(_ => Task.Run(() =>
            {
                for (var i = 0; i < Times; i++)
                {
                    Make();
                }
            })));
            return threads * Times / Stopwatch.GetElapsedTime(began).TotalSeconds;
        }

        List<double> one = [], two = [];
        for (var round = 0; round < 3; round++)
        {
            one.Add(await PerSecondAsync(1));
            two.Add(await PerSecondAsync(2));
        }

        var (alone, both) = (Report.Median(one), Report.Median(two));
        Report.Title("Briefs per second (3 interleaved rounds, medians)");
        Report.Table(["one core", "two cores", "ratio", "goal 1.6x"], [[Report.Number(alone), Report.Number(both), Report.Ratio(both, alone), Report.Verdict(both >= 1.6 * alone)]]);
    }

    /// <summary>What Chromium needs to print the preview of the same brief.</summary>
    private static async Task<double> ChromiumAsync(Built product)
    {
        var planner = await FurnishedPlanner.CreateAsync(product);
        await using var app = await ServedApp.StartAsync(product, "/account/sign-in", planner.Folder);
        var (driver, browser) = await Chromium.StartAsync();
        using var _ = driver;
        var page = await browser.NewPageAsync();
        await FurnishedPlanner.SignInAsync(app, page);
        await page.GotoAsync(new Uri(app.Address, $"/plans/{planner.Plan}/brief?reader=client").ToString());
        List<double> times = [];
        for (var i = 0; i < 6; i++)
        {
            var began = Stopwatch.GetTimestamp();
            await page.PdfAsync();
            times.Add(Stopwatch.GetElapsedTime(began).TotalMilliseconds);
        }

        await browser.CloseAsync();
        return Report.Median(times.Skip(1));
    }

    private static string Number(double value) => Report.Number(value, "0");
}
