using System.Globalization;
using System.Numerics;
using CampaignPlanner.Forecast;

namespace CampaignPlanner.Tests.Forecast;

/// <summary>The generator and the triangle of the metrics reference (6.4).</summary>
public sealed class DrawTests
{
    private static readonly Estimate Cpm = new(6, 8, 11);

    [Fact]
    public void The_first_bits_of_seed_0_are_those_of_the_reference() => Assert.Equal(0xE220A8397B1DCDAFUL, SplitMix64.Bits(0, 1));

    [Fact]
    public void Seed_42_gives_the_numbers_of_the_reference() => Assert.Equal(
        ["0.7415648787718233", "0.1599103928769201", "0.2786011302551387", "0.3441907165236375", "0.0380301685402462"],
        Enumerable.Range(1, 5).Select(n => SplitMix64.Unit(42, (ulong)n).ToString("F16", CultureInfo.InvariantCulture)));

    [Fact]
    public void The_first_draw_of_the_worked_example_is_that_of_the_reference()
    {
        double Draw(ulong n, Estimate estimate) => estimate.At(SplitMix64.Unit(WorkedExample.Seed, n));

        var line = WorkedExample.Line;
        var (cpm, vtr, ctr, cvr, value) = (
            Draw(1, line.Cpm!.Value), Draw(2, line.Vtr!.Value), Draw(3, line.Ctr!.Value), Draw(4, line.Cvr!.Value), Draw(5, WorkedExample.OrderValue));

        Assert.Equal([9.031110, 17.531715, 0.723938, 2.120881, 73.648364], new[] { cpm, vtr, ctr, cvr, value }.Select(v => Math.Round(v, 6)));
        WorkedExample.Same(170.0108, Funnel.Of(line.Budget, cpm, vtr, ctr, cvr, value, clicksOnViews: false).Orders, 4);
    }

    [Theory]
    [InlineData(6, 8, 11)]
    [InlineData(6, 6, 11)]
    [InlineData(6, 11, 11)]
    [InlineData(8, 8, 8)]
    [InlineData(1e-9, 0.3, 1e12)]
    public void Many_at_once_are_to_the_bit_what_one_by_one_gives(double low, double likely, double high)
    {
        var estimate = new Estimate(low, likely, high);
        var triangle = new Triangle(estimate);
        for (ulong first = 1; first < 2_000; first += (ulong)Vector<double>.Count)
        {
            var states = new Vector<ulong>([.. Enumerable.Range(0, Vector<double>.Count).Select(lane => 7 + ((first + (ulong)lane) * SplitMix64.Step))]);
            var drawn = triangle.At(SplitMix64.Units(states));
            for (var lane = 0; lane < Vector<double>.Count; lane++)
            {
                Assert.Equal(BitConverter.DoubleToInt64Bits(estimate.At(SplitMix64.Unit(7, first + (ulong)lane))), BitConverter.DoubleToInt64Bits(drawn[lane]));
            }
        }
    }

    [Fact]
    public void A_sheet_is_to_the_bit_what_the_draws_of_the_reference_give()
    {
        var lines = new[] { WorkedExample.Line, WorkedExample.Line with { Cpm = null }, WorkedExample.Line with { ClicksOnViews = true, Budget = 777 }, WorkedExample.Line with { Cvr = null } };
        var input = WorkedExample.Input with { Lines = lines };
        const int draws = 1_003;

        using var sheet = DrawSheet.Of(input, 42, draws, default);

        ulong n = 0;
        for (var draw = 0; draw < draws; draw++)
        {
            var sum = default(Funnel);
            foreach (var line in lines)
            {
                double Next(Estimate? estimate) => SplitMix64.Unit(42, ++n) is var u && estimate is { } given ? given.At(u) : 0;
                var (cpm, vtr, ctr, cvr, value) = (Next(line.Cpm), Next(line.Vtr), Next(line.Ctr), Next(line.Cvr), Next(input.OrderValue));
                sum += line.Counts ? Funnel.Of(line.Budget, cpm, vtr, ctr, cvr, value, line.ClicksOnViews) : default;
            }

            Assert.Equal(sum, new(sheet.Impressions[draw], sheet.Views[draw], sheet.Clicks[draw], sheet.Orders[draw], sheet.Revenue[draw]));
        }
    }

    [Fact]
    public void Draws_have_the_mean_and_the_variance_of_the_formulas()
    {
        var drawn = Enumerable.Range(1, 100_000).Select(n => Cpm.At(SplitMix64.Unit(1, (ulong)n))).ToList();
        var mean = drawn.Average();

        Assert.Equal((6.0 + 8 + 11) / 3, Cpm.Mean, 12);
        Assert.InRange(mean - Cpm.Mean, -4 * Math.Sqrt(Cpm.Variance / drawn.Count), 4 * Math.Sqrt(Cpm.Variance / drawn.Count));
        Assert.Equal(Cpm.Variance, drawn.Average(v => (v - mean) * (v - mean)), 0.02);
        Assert.Equal(Cpm.MeanOfInverse, drawn.Average(v => 1 / v), 0.0005);
    }

    [Theory]
    [InlineData(8, 8, 8, 0.125)]
    [InlineData(6, 6, 11, 0.133400)]
    [InlineData(6, 11, 11, 0.109055)]
    public void The_mean_of_the_inverse_holds_where_a_side_is_missing(double low, double likely, double high, double expected) =>
        WorkedExample.Same(expected, new Estimate(low, likely, high).MeanOfInverse, 6);
}
