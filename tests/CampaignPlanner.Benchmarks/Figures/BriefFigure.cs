using System.Diagnostics;
using CampaignPlanner.Benchmarks.Served;
using CampaignPlanner.Brief;
using CampaignPlanner.Brief.Readers;

namespace CampaignPlanner.Benchmarks.Figures;

/// <summary>The whole brief of the sample plan, from the database to the bytes of the PDF.</summary>
internal static class BriefFigure
{
    private const int Times = 15;

    public static async Task RunAsync()
    {
        await using var house = await DataHouse.OpenAsync(DataHouse.NewFolder());
        var actor = await house.FoundAsync();
        var plan = await house.AddSampleAsync(actor);
        var making = house.Get<BriefMaking>();

        List<double> times = [], allocated = [];
        BriefFile file = null!;
        for (var i = 0; i <= Times; i++)
        {
            var before = GC.GetTotalAllocatedBytes(precise: true);
            var began = Stopwatch.GetTimestamp();
            file = (await making.ExportAsync(actor, plan, BriefReader.Client, null, default))!;
            times.Add(Stopwatch.GetElapsedTime(began).TotalMilliseconds);
            allocated.Add((GC.GetTotalAllocatedBytes(precise: true) - before) / 1048576.0);
        }

        var preview = (await making.PreviewAsync(actor, plan, BriefReader.Client, null, default))!;
        var pages = house.Get<IBriefPdfRenderer>().Render(preview.Document, Stream.Null).Pages;
        Report.Title("The brief of the sample plan (BriefMaking.ExportAsync)");
        Report.Table(
            ["", "ms", "allocated MB"],
            [
                ["the first one of a process (fonts, code and queries are met for the first time)", Report.Number(times[0], "0"), Report.Number(allocated[0])],
                [$"median of the next {Times}", Report.Number(Report.Median(times.Skip(1)), "0"), Report.Number(Report.Median(allocated.Skip(1)))],
            ]);
        Report.Note($"{pages} pages, {file.Content.Length / 1024:#,0} KB.");
    }
}
