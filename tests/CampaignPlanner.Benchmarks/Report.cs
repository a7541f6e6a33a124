using System.Globalization;

namespace CampaignPlanner.Benchmarks;

/// <summary>A table in Markdown, and the few statistics the figures need.</summary>
internal static class Report
{
    public static void Title(string text) => Console.WriteLine($"\n### {text}\n");

    public static void Note(string text) => Console.WriteLine($"\n{text}");

    public static void Table(string[] head, IEnumerable<string[]> rows)
    {
        Console.WriteLine($"| {string.Join(" | ", head)} |");
        Console.WriteLine($"|{string.Concat(head.Select(_ => " --- |"))}");
        foreach (var row in rows)
        {
            Console.WriteLine($"| {string.Join(" | ", row)} |");
        }
    }

    /// <summary>What is going on, for whoever waits; not part of the tables.</summary>
    public static void Doing(string text) => Console.Error.WriteLine($"[{DateTime.Now:HH:mm:ss}] {text}");

    public static string Number(double value, string format = "0.0") => value.ToString(format, CultureInfo.InvariantCulture);

    public static string Ratio(double ours, double theirs) => $"{Number(ours / theirs, "0.00")}x";

    public static string Verdict(bool held) => held ? "held" : "**missed**";

    public static double Median(IEnumerable<double> values) => Quantile(values, 0.5);

    public static double Quantile(IEnumerable<double> values, double share)
    {
        var sorted = values.Order().ToArray();
        return sorted.Length == 0 ? double.NaN : sorted[Math.Min(sorted.Length - 1, (int)(share * sorted.Length))];
    }
}
