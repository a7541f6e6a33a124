using CampaignPlanner.Contracts;
using CampaignPlanner.Forecast;

namespace CampaignPlanner.Tests.Forecast;

public sealed class BenchmarksTests
{
    private static readonly Factor[] Factors = [Factor.Cpm, Factor.Vtr, Factor.Ctr, Factor.Cvr];

    [Fact]
    public void Every_benchmark_is_of_a_channel_in_order_and_has_a_source() => Assert.All(Benchmarks.All, channel =>
    {
        Assert.NotNull(ChannelCatalogue.Find(channel.Key));
        foreach (var factor in Factors)
        {
            if (channel.Value.Of(factor) is { } benchmark)
            {
                Assert.True(benchmark.Range.IsInOrder(isRate: factor != Factor.Cpm), $"{channel.Key} {factor}");
                Assert.False(string.IsNullOrWhiteSpace(benchmark.Source));
            }
        }
    });

    [Fact]
    public void Values_are_those_of_the_reference()
    {
        var tiktok = Benchmarks.Find("tiktok")!;

        Assert.Equal((new Estimate(4, 7, 10), Certainty.Checked), (tiktok.Cpm!.Value.Range, tiktok.Cpm.Value.Certainty));
        Assert.Equal((new Estimate(10, 15, 21), Certainty.Unsure), (tiktok.Vtr!.Value.Range, tiktok.Vtr.Value.Certainty));
        Assert.Equal((new Estimate(0.8, 1.4, 3.1), Certainty.Checked), (tiktok.Cvr!.Value.Range, tiktok.Cvr.Value.Certainty));
        Assert.Equal(RateOrigin.FieldBenchmark, Benchmark.Origin);
    }

    [Fact]
    public void Nobody_clicks_on_a_radio()
    {
        Assert.Null(Benchmarks.Find("radio")!.Ctr);
        Assert.Null(Benchmarks.Find("radio")!.Cvr);
        Assert.Null(Benchmarks.Find("douyin"));
        Assert.Null(Benchmarks.Find(null));
    }
}
