using CampaignPlanner.Checklist.Distribution;
using CampaignPlanner.Checklist.Goals;
using CampaignPlanner.Coach;
using CampaignPlanner.Contracts;
using CampaignPlanner.Forecast;
using CampaignPlanner.Tests.Forecast;
using CampaignPlanner.Tests.Samples;

namespace CampaignPlanner.Tests.Coach;

/// <summary>The good plan's forecast (field reference, test vector P1).</summary>
public sealed class PlanForecastTests
{
    private readonly CampaignPlan _plan = new(SamplePlan.Good.Documents.Select(d => d.Document));

    [Theory]
    [InlineData(KpiCode.IMPRESSIONS, 2_784_954.92, 2_976_245.2, 3_182_014.24)]
    [InlineData(KpiCode.VIEWS, 609_952.72, 669_028.44, 731_412.42)]
    [InlineData(KpiCode.CLICKS, 19_550.12, 21_836.97, 24_299.74)]
    [InlineData(KpiCode.ORDERS, 555.94, 627.67, 709.73)]
    [InlineData(KpiCode.CONVERSIONS, 555.94, 627.67, 709.73)]
    public void The_good_plan_has_the_ranges_of_the_reference(KpiCode number, double p10, double p50, double p90)
    {
        var range = PlanForecast.Ranges(PlanForecast.Input(_plan))[number];

        Assert.Equal(new ForecastRange(p10, p50, p90), new(Math.Round(range.P10, 2), Math.Round(range.P50, 2), Math.Round(range.P90, 2)));
    }

    [Fact]
    public void Its_money_comes_out()
    {
        var ranges = PlanForecast.Ranges(PlanForecast.Input(_plan));

        WorkedExample.Same(52_724, ranges[KpiCode.REVENUE].P50, 0);
        WorkedExample.Same(2.20, ranges[KpiCode.ROAS].P50, 2);
        WorkedExample.Same(-31.9, ranges[KpiCode.ROI].P50, 1);
        Assert.Equal(
            [KpiCode.IMPRESSIONS, KpiCode.VIEWS, KpiCode.CLICKS, KpiCode.ORDERS, KpiCode.CONVERSIONS, KpiCode.REVENUE, KpiCode.ROAS, KpiCode.ROI], ranges.Keys);
    }

    [Fact]
    public void Its_fixed_and_likely_values_come_out()
    {
        var input = PlanForecast.Input(_plan);
        var likely = Outcome.Of(input, Funnel.Likely);

        Assert.Equal((79_000.0, 150.0, 1_800.0), (input.FixedViews, input.FixedOrders, input.FixedClicks));
        Assert.Equal((24_000.0, 48_000.0), (input.MediaCost, input.TotalCost));
        WorkedExample.Same(3_044_012, likely.Funnel.Impressions, 0);
        WorkedExample.Same(672_319, likely.Funnel.Views, 0);
        WorkedExample.Same(21_614, likely.Funnel.Clicks, 0);
        WorkedExample.Same(610.4, likely.Funnel.Orders, 1);
    }

    [Fact]
    public void A_goal_gets_its_chance_for_what_the_campaign_must_add()
    {
        using var simulation = Simulation.Run(PlanForecast.Input(_plan));

        var chances = PlanForecast.Chances(_plan, simulation);

        Assert.Equal(["G1 VIEWS 650000", "G3 ORDERS 570"], chances.Select(c => $"{c.Goal.Id} {c.Number} {c.Need}"));
        Assert.All(chances, c => Assert.InRange(c.Chance, 0.5, 0.9));
        Assert.Equal(simulation.Chance(KpiCode.ORDERS, 570), chances[1].Chance);
    }

    [Fact]
    public void A_goal_that_is_not_to_rise_or_not_complete_has_no_need()
    {
        Assert.Null(PlanForecast.Need(new() { Metric = KpiCode.VIEWS, Direction = GoalDirection.Decrease, Target = 5 }));
        Assert.Null(PlanForecast.Need(new() { Metric = KpiCode.ORDERS, Target = 5 }));
        Assert.Null(PlanForecast.Need(new() { Metric = KpiCode.NPS, Target = 5 }));
        Assert.Equal(5, PlanForecast.Need(new() { Metric = KpiCode.VIEWS, Target = 5 }));
    }

    [Fact]
    public void An_estimate_is_a_benchmark_while_it_is_one_to_the_digit()
    {
        var line = new MediaLine { PlatformId = "tiktok", EstCtrPct = new() { Low = 0.5m, Likely = 0.84m, High = 1.5m } };

        Assert.Equal(RateOrigin.FieldBenchmark, PlanForecast.Origin(line, Factor.Ctr));
        Assert.Null(PlanForecast.Origin(line, Factor.Cpm));
        line.EstCtrPct.High = 1.6m;
        Assert.Equal(RateOrigin.Typed, PlanForecast.Origin(line, Factor.Ctr));
    }

    [Fact]
    public void Odd_plans_are_forecast_too()
    {
        Assert.All(PlanForecast.Ranges(PlanForecast.Input(new([]))).Values, range => Assert.Equal(default, range));
        var huge = new Range3 { Low = decimal.MaxValue, Likely = decimal.MaxValue, High = decimal.MaxValue };
        var plan = new CampaignPlan([new DistributionPlan
        {
            MediaLines = [new() { Budget = decimal.MaxValue, EstCpm = huge, EstVtrPct = huge }, new() { Budget = decimal.MinValue, EstCpm = new() { Low = 1 } }],
            Kols = [new() { ExpectedViews = long.MaxValue, ExpectedOrders = long.MaxValue }],
        }]);
        Assert.NotEmpty(PlanForecast.Ranges(PlanForecast.Input(plan)));
    }
}
