using System.Globalization;
using CampaignPlanner.Contracts;
using CampaignPlanner.Forecast;

namespace CampaignPlanner.Checklist.Distribution;

/// <summary>The field benchmark for each range of a paid placement.</summary>
internal static class RangeBenchmarks
{
    /// <param name="range">Name of the range's property.</param>
    /// <param name="currency">Of the campaign.</param>
    /// <returns>Null where the field gives none, or gives it in other money.</returns>
    public static Benchmark? For(MediaLine line, string range, string? currency) => range switch
    {
        nameof(MediaLine.EstCpm) => Benchmarks.IsMoneyOf(currency) ? Of(line, Factor.Cpm) : null,
        nameof(MediaLine.EstVtrPct) => Of(line, Factor.Vtr),
        nameof(MediaLine.EstCtrPct) => Of(line, Factor.Ctr),
        nameof(MediaLine.EstCvrPct) => Of(line, Factor.Cvr),
        _ => null,
    };

    /// <summary>Its three numbers as somebody would type them.</summary>
    /// <param name="path">Of the range.</param>
    public static (string Path, string Text)[] Answers(string path, Benchmark benchmark) =>
    [
        ($"{path}/{nameof(Range3.Low)}", Text(benchmark.Range.Low)),
        ($"{path}/{nameof(Range3.Likely)}", Text(benchmark.Range.Likely)),
        ($"{path}/{nameof(Range3.High)}", Text(benchmark.Range.High)),
    ];

    private static Benchmark? Of(MediaLine line, Factor factor) => Benchmarks.Find(line.PlatformId)?.Of(factor);

    private static string Text(double number) => Show.Number((decimal)number, CultureInfo.CurrentCulture);
}
