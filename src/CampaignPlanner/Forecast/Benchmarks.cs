namespace CampaignPlanner.Forecast;

/// <summary>Where a rate comes from. No number is shown without it.</summary>
internal enum RateOrigin
{
    OwnResults,
    Typed,
    FieldBenchmark,
}

/// <summary>How far a field benchmark was checked against its sources.</summary>
internal enum Certainty
{
    Unsure,

    /// <summary>The likely value was checked; low and high are unsure.</summary>
    LikelyChecked,

    Checked,
}

/// <summary>A field benchmark: a starting point. Own results always win.</summary>
/// <param name="Range">Money per thousand impressions, in dollars or euros (taken as equal), or percent.</param>
/// <param name="Source">Names and years of the publications.</param>
internal readonly record struct Benchmark(Estimate Range, Certainty Certainty, string Source)
{
    public static RateOrigin Origin => RateOrigin.FieldBenchmark;
}

/// <summary>The field benchmarks of one channel; null where the field gives none.</summary>
internal sealed record ChannelBenchmarks(Benchmark? Cpm, Benchmark? Vtr = null, Benchmark? Ctr = null)
{
    /// <summary>Orders per click, for every channel with clicks: warm audiences do better, cold reach worse.</summary>
    public Benchmark? Cvr => Ctr is null ? null : Benchmarks.WebShop;

    public Benchmark? Of(Factor factor) => factor switch
    {
        Factor.Cpm => Cpm,
        Factor.Vtr => Vtr,
        Factor.Ctr => Ctr,
        Factor.Cvr => Cvr,
        _ => null,
    };
}

/// <summary>Starting values for estimates (metrics reference, section 5, November 2026), by channel id of channels.json.</summary>
internal static class Benchmarks
{
    /// <summary>Prices of the last quarter are 1.3 to 1.8 times the year's (metricuno 2025).</summary>
    public static readonly Interval LastQuarterCpm = new(1.3, 1.8);

    /// <summary>25th percentile, median and 75th percentile of web shops.</summary>
    public static readonly Benchmark WebShop = Checked(0.8, 1.4, 3.1, "Littledata 2024, conversionbench");

    private const string Calc = "calc4marketers 2026";
    private const string CalcAndStop = "calc4marketers 2026; videoadstop 2026";
    private const string Reference = "Campaign Planner, metrics reference 2026";
    private const string Prooflytics = "prooflytics 2026";
    private const string Solomon = "Solomon Partners 2022 (United States), rbr.com, insideaudiomarketing";

    private static readonly ChannelBenchmarks MetaFeed = new(
        Checked(7, 10, 14, "metricuno 2025 (EU and US)"), Unsure(12, 18, 25), Checked(0.8, 1.2, 1.6, CalcAndStop));

    public static IReadOnlyDictionary<string, ChannelBenchmarks> All { get; } = new Dictionary<string, ChannelBenchmarks>
    {
        ["youtube-long"] = new(
            Checked(5, 9, 15, Prooflytics), Checked(20, 31, 40, "calc4marketers 2026; cocoandlowe (average 31.9)"), Checked(0.3, 0.5, 0.65, CalcAndStop)),
        ["youtube-shorts"] = new(Unsure(4, 7, 10), Unsure(15, 22, 30), Checked(0.2, 0.4, 0.5, Calc)),
        ["instagram-feed"] = MetaFeed,
        ["facebook"] = MetaFeed,
        ["instagram-reels"] = new(Unsure(6, 8, 11), Unsure(14, 20, 27), Checked(0.3, 0.6, 0.8, Calc)),
        ["tiktok"] = new(
            Checked(4, 7, 10, "metricuno 2025; prooflytics 2026 gives 10 to 20"), Unsure(10, 15, 21), Checked(0.5, 0.84, 1.5, CalcAndStop)),
        ["linkedin"] = new(Checked(30, 40, 60, Prooflytics), Unsure(20, 28, 38), Checked(0.4, 0.52, 0.8, "videoadstop 2026")),
        ["snapchat"] = new(Checked(5, 8, 12, Prooflytics), Unsure(10, 15, 22), Unsure(0.3, 0.5, 0.8)),
        ["pinterest"] = new(Unsure(4, 7, 10), Unsure(10, 15, 20), Unsure(0.2, 0.4, 0.7)),
        ["x"] = new(Unsure(4, 6, 10), Unsure(15, 22, 30), Unsure(0.3, 0.5, 0.9)),
        ["connected-tv"] = new(Checked(20, 27, 40, "adwave 2025"), Checked(85, 92, 97, "stratpulse 2026 (completion)")),
        ["linear-tv"] = new(Checked(12, 20, 36, Solomon)),
        ["radio"] = new(LikelyChecked(5, 6.75, 10, Solomon)),
        ["dooh"] = new(Checked(2.2, 4, 7.5, Solomon)),
        ["print"] = new(LikelyChecked(35, 46.8, 60, Solomon)),
    };

    /// <summary>Null for a channel the field gives no values for.</summary>
    public static ChannelBenchmarks? Find(string? channelId) => channelId is null ? null : All.GetValueOrDefault(channelId);

    /// <summary>Are the prices given in this money? What a thousand impressions cost in yuan does not follow from euros.</summary>
    public static bool IsMoneyOf(string? currency) => currency is null or "EUR" or "USD";

    private static Benchmark Checked(double low, double likely, double high, string source) => new(new(low, likely, high), Certainty.Checked, source);

    private static Benchmark LikelyChecked(double low, double likely, double high, string source) => new(new(low, likely, high), Certainty.LikelyChecked, source);

    private static Benchmark Unsure(double low, double likely, double high) => new(new(low, likely, high), Certainty.Unsure, Reference);
}
