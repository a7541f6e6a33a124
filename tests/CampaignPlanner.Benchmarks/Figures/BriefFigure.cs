using System.Diagnostics;
using CampaignPlanner.Benchmarks.Served;
using CampaignPlanner.Brief;
using CampaignPlanner.Brief.Readers;
using CampaignPlanner.Plans;

namespace CampaignPlanner.Benchmarks.Figures;

/// <summary>The whole brief of the sample plan, from the database to the bytes of the PDF.</summary>
internal static class BriefFigure
{
    private const int WarmUp = 40;
    private const int Times = 30;
    private static readonly DateOnly Day = new(2027, 7, 26);

    public static async Task RunAsync()
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
            _ = (await making.ExportAsync(actor, plan, BriefReader.Client, null, default))!;
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
    }

    private static string Number(double value) => Report.Number(value, "0");
}
