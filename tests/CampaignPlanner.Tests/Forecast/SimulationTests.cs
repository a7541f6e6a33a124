using CampaignPlanner.Contracts;
using CampaignPlanner.Forecast;

namespace CampaignPlanner.Tests.Forecast;

public sealed class SimulationTests
{
    [Theory]
    [InlineData(KpiCode.IMPRESSIONS, 1_217_320, 1_027_390, 1_207_559, 1_425_090, 0)]
    [InlineData(KpiCode.VIEWS, 247_754, 192_419, 244_662, 307_849, 0)]
    [InlineData(KpiCode.CLICKS, 9_730.1, 7_326.2, 9_636.5, 12_291.7, 1)]
    [InlineData(KpiCode.CONVERSIONS, 220.66, 155.18, 214.62, 293.19, 2)]
    [InlineData(KpiCode.ORDERS, 220.66, 155.18, 214.62, 293.19, 2)]
    [InlineData(KpiCode.REVENUE, 18_310.01, 12_693.43, 17_794.15, 24_658.09, 2)]
    [InlineData(KpiCode.ROAS, 1.8310, 1.2693, 1.7794, 2.4658, 4)]
    [InlineData(KpiCode.ROI, -18.91, -43.79, -21.20, 9.20, 2)]
    public void Seed_42_gives_the_table_of_the_reference(KpiCode number, double mean, double p10, double p50, double p90, int decimals)
    {
        using var simulation = Simulation.Run(WorkedExample.Input, WorkedExample.Seed);

        var range = Assert.NotNull(simulation.Range(number));
        WorkedExample.Same(mean, simulation.Mean(number), decimals);
        WorkedExample.Same(p10, range.P10, decimals);
        WorkedExample.Same(p50, range.P50, decimals);
        WorkedExample.Same(p90, range.P90, decimals);
    }

    [Theory]
    [InlineData(KpiCode.ROAS, 1, 98.62)]
    [InlineData(KpiCode.CONVERSIONS, 200, 61.15)]
    [InlineData(KpiCode.ROI, 0, 17.60)]
    public void The_chances_are_those_of_the_reference(KpiCode number, double atLeast, double percent)
    {
        using var simulation = Simulation.Run(WorkedExample.Input, WorkedExample.Seed);

        WorkedExample.Same(percent, simulation.Chance(number, atLeast) * 100, 2);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(20_270_920)]
    public void The_mean_of_the_draws_is_that_of_the_closed_form(ulong seed)
    {
        var input = new ForecastInput(
            [WorkedExample.Line, WorkedExample.Line with { Budget = 2_500, ClicksOnViews = true, Ctr = new(2, 3, 5) }], 500, 60, 7, WorkedExample.OrderValue, 62, 4_000);
        var exact = Outcome.Of(input, Funnel.Mean);

        using var simulation = Simulation.Run(input, seed);

        foreach (var number in simulation.Numbers)
        {
            // A tenth of the draws lie below P10 and a tenth above P90; for these shapes that is some 2.5 deviations apart.
            var range = simulation.Range(number)!.Value;
            var error = (range.P90 - range.P10) / 2.5 / Math.Sqrt(simulation.Draws);
            Assert.InRange(simulation.Mean(number)!.Value - exact.Of(number)!.Value, -4 * error, 4 * error);
        }
    }

    [Fact]
    public void The_same_plan_gives_the_same_picture_and_another_seed_another()
    {
        using var one = Simulation.Run(WorkedExample.Input);
        using var same = Simulation.Run(WorkedExample.Input);
        using var other = Simulation.Run(WorkedExample.Input, seed: 1);

        Assert.All(one.Numbers, number => Assert.Equal(one.Range(number), same.Range(number)));
        Assert.NotEqual(one.Range(KpiCode.VIEWS), other.Range(KpiCode.VIEWS));
    }

    [Fact]
    public void A_line_that_does_not_count_keeps_the_numbers_of_the_others_in_place()
    {
        var bad = new[]
        {
            WorkedExample.Line with { Cpm = null },
            WorkedExample.Line with { Vtr = new(30, 20, 27) },
            WorkedExample.Line with { Cvr = new(50, 80, 101) },
            WorkedExample.Line with { Ctr = new(0, 1, 2) },
            WorkedExample.Line with { Budget = 0 },
        };
        foreach (var line in bad)
        {
            var input = WorkedExample.Input with { Lines = [line, WorkedExample.Line] };
            using var whole = Simulation.Run(input);
            using var alone = Simulation.RunLine(input, 1);

            Assert.False(line.Counts);
            Assert.Equal(alone.Range(KpiCode.VIEWS), whole.Range(KpiCode.VIEWS));
            Assert.Equal(10_000, input.MediaCost);
        }
    }

    [Fact]
    public void Lines_and_what_is_fixed_add_up_to_the_plan()
    {
        var input = new ForecastInput([WorkedExample.Line, WorkedExample.Line with { Budget = 3_000 }], 79_000, 1_800, 150, Estimate.Exactly(84), 62, 4_000);

        using var whole = Simulation.Run(input);
        using var first = Simulation.RunLine(input, 0);
        using var second = Simulation.RunLine(input, 1);

        Assert.Equal(whole.Mean(KpiCode.VIEWS)!.Value, first.Mean(KpiCode.VIEWS)!.Value + second.Mean(KpiCode.VIEWS)!.Value + 79_000, 1e-4);
        Assert.Equal(whole.Mean(KpiCode.ORDERS)!.Value, first.Mean(KpiCode.ORDERS)!.Value + second.Mean(KpiCode.ORDERS)!.Value + 150, 1e-6);
        Assert.Equal(whole.Percentile(KpiCode.ORDERS, 0.5) * 84, whole.Percentile(KpiCode.REVENUE, 0.5));
        Assert.Equal(second.Mean(KpiCode.REVENUE)!.Value / 3_000, second.Mean(KpiCode.ROAS)!.Value, 1e-9);
    }

    [Fact]
    public void An_order_value_that_is_known_still_takes_its_number()
    {
        var known = WorkedExample.Input with { Lines = [WorkedExample.Line, WorkedExample.Line], OrderValue = Estimate.Exactly(84) };

        using var drawn = Simulation.Run(known with { OrderValue = new(83, 84, 85) });
        using var simulation = Simulation.Run(known);
        using var none = Simulation.Run(known with { OrderValue = null });

        Assert.Equal(drawn.Range(KpiCode.ORDERS), simulation.Range(KpiCode.ORDERS));
        Assert.Equal(none.Range(KpiCode.ORDERS), simulation.Range(KpiCode.ORDERS));
        Assert.Equal([KpiCode.IMPRESSIONS, KpiCode.VIEWS, KpiCode.CLICKS, KpiCode.ORDERS, KpiCode.CONVERSIONS], none.Numbers);
    }

    [Fact]
    public void Percentiles_are_of_the_nearest_rank()
    {
        using var ten = Simulation.Run(WorkedExample.Input, draws: 10);

        Assert.Equal(0.9, ten.Chance(KpiCode.VIEWS, ten.Percentile(KpiCode.VIEWS, 0.2)!.Value));
        Assert.Equal(0.1, ten.Chance(KpiCode.VIEWS, ten.Percentile(KpiCode.VIEWS, 1)!.Value));
        Assert.Equal(1, ten.Chance(KpiCode.VIEWS, ten.Percentile(KpiCode.VIEWS, 0)!.Value));
    }

    [Fact]
    public void It_stops_when_nobody_waits_any_more() => Assert.Throws<OperationCanceledException>(
        () => Simulation.Run(WorkedExample.Input, cancellation: new(canceled: true)));

    [Fact]
    public void Inputs_with_the_same_numbers_are_equal()
    {
        var copy = WorkedExample.Input with { Lines = [WorkedExample.Line with { }] };

        Assert.Equal((WorkedExample.Input, WorkedExample.Input.GetHashCode()), (copy, copy.GetHashCode()));
        Assert.NotEqual(WorkedExample.Input, copy with { Lines = [WorkedExample.Line with { Budget = 9_999 }] });
        Assert.NotEqual(WorkedExample.Input, copy with { FixedViews = 1 });
    }

    public static TheoryData<string> Odd => [.. OddInputs.Keys];

    [Theory]
    [MemberData(nameof(Odd))]
    public void No_input_makes_it_throw(string name)
    {
        var input = OddInputs[name];

        using var simulation = Simulation.Run(input, draws: 101);
        foreach (var number in Enum.GetValues<KpiCode>())
        {
            _ = (simulation.Range(number), simulation.Mean(number), simulation.Chance(number, double.NaN), simulation.Chance(number, 1), simulation.Percentile(number, double.NaN));
            _ = (Pert.Of(input, number), Tornado.ByLine(input, number), Tornado.ByFactor(input, number));
            _ = Backward.ForAllLines(input, number, 1_000, draws: 101);
            for (var line = 0; line < input.Lines.Count; line++)
            {
                _ = Backward.ForLine(input, line, number, 1_000, draws: 101);
            }
        }
    }

    [Fact]
    public void No_draws_and_no_more_columns_give_no_numbers()
    {
        using var none = Simulation.Run(WorkedExample.Input, draws: 0);
        var gone = Simulation.Run(WorkedExample.Input, draws: 10);
        gone.Dispose();
        gone.Dispose();

        Assert.Equal((null, null, null), (none.Range(KpiCode.VIEWS), none.Mean(KpiCode.VIEWS), none.Chance(KpiCode.VIEWS, 1)));
        Assert.Null(gone.Range(KpiCode.VIEWS));
    }

    private static Dictionary<string, ForecastInput> OddInputs { get; } = new()
    {
        ["nothing"] = new([]),
        ["all null"] = new([new(null, 0, null)]),
        ["no budget"] = WorkedExample.Input with { Lines = [WorkedExample.Line with { Budget = 0 }] },
        ["money back"] = WorkedExample.Input with { Lines = [WorkedExample.Line with { Budget = -5 }], OtherCost = -4_000, MarginPct = -10 },
        ["no price"] = WorkedExample.Input with { Lines = [WorkedExample.Line with { Cpm = null }] },
        ["disordered"] = WorkedExample.Input with { Lines = [WorkedExample.Line with { Ctr = new(9, 1, 5) }], OrderValue = new(9, 1, 5) },
        ["all the same"] = new([new("M1", 100, new(5, 5, 5), new(10, 10, 10), new(1, 1, 1), new(2, 2, 2))], OrderValue: Estimate.Exactly(10), MarginPct: 0),
        ["huge"] = new([new("M1", 1e300, new(1e-300, 1e-300, 1e-300), new(100, 100, 100), new(1e-300, 1, 100), new(1, 1, 100))], 1e308, 1e308, 1e308, new(1, 2, 1e308), 100, 1e308),
        ["not numbers"] = new([new("M1", double.NaN, new(double.NaN, 1, 2), new(1, double.NaN, 2))], double.NaN, double.NaN, double.NaN, new(double.NaN, 1, 1), double.NaN, double.NaN),
        ["without end"] = new([new("M1", double.PositiveInfinity, new(1, 2, double.PositiveInfinity))], double.PositiveInfinity, OrderValue: new(1, 2, double.PositiveInfinity)),
    };
}
