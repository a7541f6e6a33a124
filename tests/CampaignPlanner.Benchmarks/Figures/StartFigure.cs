using CampaignPlanner.Benchmarks.Served;

namespace CampaignPlanner.Benchmarks.Figures;

/// <summary>From the start of the process to the first answered page, beside the framework's empty template.</summary>
internal static class StartFigure
{
    private const int Starts = 5;
    private const string SignIn = "/account/sign-in";

    public static async Task RunAsync(Built template, Built product)
    {
        var planner = await FurnishedPlanner.CreateAsync(product);
        List<double> theirs = [], ours = [], first = [];
        for (var round = 0; round < Starts; round++)
        {
            Report.Doing($"start {round + 1} of {Starts}");
            theirs.Add(await OnceAsync(template, "/", null));
            ours.Add(await OnceAsync(product, SignIn, planner.Folder));
            first.Add(await OnceAsync(product, SignIn, DataHouse.NewFolder()));
        }

        Report.Title($"Start to first answered page ({Starts} interleaved starts each)");
        Report.Table(
            ["app", "median ms", "fastest", "slowest", "beside the template", "goal 2.0x"],
            [
                Row("empty template, /", theirs, null),
                Row("planner, sign-in, existing database", ours, Report.Median(theirs)),
                Row("planner, sign-in, empty folder (makes the database)", first, Report.Median(theirs)),
            ]);
    }

    private static async Task<double> OnceAsync(Built app, string path, string? folder)
    {
        await using var served = await ServedApp.StartAsync(app, path, folder);
        return served.FirstAnswer;
    }

    private static string[] Row(string name, List<double> times, double? template) =>
    [
        name, Report.Number(Report.Median(times), "0"), Report.Number(times.Min(), "0"), Report.Number(times.Max(), "0"),
        template is { } one ? Report.Ratio(Report.Median(times), one) : "1",
        template is { } two ? Report.Verdict(Report.Median(times) <= 2 * two) : "",
    ];
}
