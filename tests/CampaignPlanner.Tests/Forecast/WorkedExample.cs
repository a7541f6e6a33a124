using CampaignPlanner.Forecast;

namespace CampaignPlanner.Tests.Forecast;

/// <summary>Test vector F1 of the metrics reference (6.3): one line, drawn with seed 42.</summary>
internal static class WorkedExample
{
    public const ulong Seed = 42;

    public static ForecastLine Line { get; } = new("F1", 10_000, new(6, 8, 11), new(14, 20, 27), new(0.5, 0.8, 1.1), new(1.5, 2.2, 3.1));

    public static Estimate OrderValue { get; } = new(70, 84, 95);

    public static ForecastInput Input { get; } = new([Line], OrderValue: OrderValue, MarginPct: 62, OtherCost: 4_000);

    /// <summary>Equal to the digits the reference prints.</summary>
    public static void Same(double expected, double? actual, int decimals) =>
        Assert.Equal(expected, Math.Round(Assert.NotNull(actual), decimals, MidpointRounding.AwayFromZero));
}
