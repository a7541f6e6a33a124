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
    private const int WarmUp = 120;
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
        await TenfoldAsync(paper, documents);
        await TogetherAsync(paper, documents);
    }

    /// <summary>The sample plan and one with ten times the items in each of its lists, one after the other.</summary>
    private static async Task TenfoldAsync(IBriefPdfRenderer paper, IReadOnlyList<(Point Point, PointDocument Document)> documents)
    {
        const int Rounds = 10;
        var many = SamplePlan.Tenfold(documents);
        List<double> once = [], tenfold = [];
        var (pages, size) = (0, 0L);
        double Time(IReadOnlyList<(Point Point, PointDocument Document)> plan)
        {
            var began = Stopwatch.GetTimestamp();
            (pages, size) = Make(paper, plan);
            return Stopwatch.GetElapsedTime(began).TotalMilliseconds;
        }

        var peak = new PeakMemory();
        await using (peak)
        {
            Time(many);
            for (var round = 0; round < Rounds; round++)
            {
                once.Add(Time(documents));
                tenfold.Add(Time(many));
            }
        }

        var (one, ten) = (Report.Median(once), Report.Median(tenfold));
        Report.Title($"Ten times the items ({Rounds} interleaved rounds, medians)");
        Report.Table(
            ["pages", "KB", "ms", "the sample's ms", "ratio", "working set grew at most, MB", "goal 10x"],
            [[$"{pages}", Number(size / 1024.0), Number(ten), Number(one), Report.Ratio(ten, one), Number(peak.Megabytes), Report.Verdict(ten <= 10 * one)]]);
    }

    private static (int Pages, long Size) Make(IBriefPdfRenderer paper, IReadOnlyList<(Point Point, PointDocument Document)> documents)
    {
        using var brief = BriefMaking.OfFile(documents, Day, new("Nachtspaak", 1, Day, "en", BriefReader.Client));
        var content = new MemoryStream();
        return (paper.Render(BriefComposer.Compose(brief), content).Pages, content.Length);
    }

    /// <summary>The same briefs on one core and on two.</summary>
    private static async Task TogetherAsync(IBriefPdfRenderer paper, IReadOnlyList<(Point Point, PointDocument Document)> documents)
    {
        async Task<double> PerSecondAsync(int threads)
        {
            var began = Stopwatch.GetTimestamp();
            await Task.WhenAll(Enumerable.Range(0, threads).Select(_ => Task.Run(() =>
            {
                for (var i = 0; i < Times; i++)
                {
                    Make(paper, documents);
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
        await using var chromium = await Chromium.OpenAsync(product, "brief?reader=client");
        List<double> times = [];
        for (var i = 0; i < 6; i++)
        {
            var began = Stopwatch.GetTimestamp();
            await chromium.Page.PdfAsync();
            times.Add(Stopwatch.GetElapsedTime(began).TotalMilliseconds);
        }

        return Report.Median(times.Skip(1));
    }

    private static string Number(double value) => Report.Number(value, "0");
}
