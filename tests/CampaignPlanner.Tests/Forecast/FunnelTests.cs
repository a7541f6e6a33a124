using CampaignPlanner.Contracts;
using CampaignPlanner.Forecast;

namespace CampaignPlanner.Tests.Forecast;

/// <summary>The chain of one line, and its closed forms (metrics reference, 6.1 to 6.5).</summary>
public sealed class FunnelTests
{
    [Theory]
    [InlineData(nameof(Funnel.Pessimistic), 909_091, 127_273, 4_545.5, 68.18, 4_772.73, 0.4773, -78.86)]
    [InlineData(nameof(Funnel.Likely), 1_250_000, 250_000, 10_000.0, 220.00, 18_480.00, 1.8480, -18.16)]
    [InlineData(nameof(Funnel.Optimistic), 1_666_667, 450_000, 18_333.3, 568.33, 53_991.67, 5.3992, 139.11)]
    [InlineData(nameof(Funnel.Mean), 1_218_470, 247_756, 9_747.8, 220.95, 18_338.78, 1.8339, -18.79)]
    public void The_worked_example_comes_out(
        string scenario, double impressions, double views, double clicks, double orders, double revenue, double roas, double roi)
    {
        var outcome = Outcome.Of(WorkedExample.Input, Scenario(scenario));

        WorkedExample.Same(impressions, outcome.Of(KpiCode.IMPRESSIONS), 0);
        WorkedExample.Same(views, outcome.Of(KpiCode.VIEWS), 0);
        WorkedExample.Same(clicks, outcome.Of(KpiCode.CLICKS), 1);
        WorkedExample.Same(orders, outcome.Of(KpiCode.CONVERSIONS), 2);
        WorkedExample.Same(revenue, outcome.Of(KpiCode.REVENUE), 2);
        WorkedExample.Same(roas, outcome.Of(KpiCode.ROAS), 4);
        WorkedExample.Same(roi, outcome.Of(KpiCode.ROI), 2);
    }

    [Fact]
    public void The_likely_unit_costs_and_the_break_even_come_out()
    {
        var outcome = Outcome.Of(WorkedExample.Line, WorkedExample.OrderValue, 62, 4_000, Funnel.Likely);

        WorkedExample.Same(0.0400, outcome.Cpv, 4);
        WorkedExample.Same(1.0000, outcome.Cpc, 4);
        WorkedExample.Same(45.4545, outcome.Cpa, 4);
        WorkedExample.Same(8, outcome.Cpm, 9);
        WorkedExample.Same(1.6129, outcome.BreakEvenRoas, 4);
        WorkedExample.Same(2.2581, outcome.BreakEvenRoasOnAllCost, 4);
    }

    [Fact]
    public void Views_feed_clicks_only_when_the_line_says_so()
    {
        var line = WorkedExample.Line with { ClicksOnViews = true };

        Assert.Equal(2_000, Funnel.Likely(line, null).Clicks, 9);
        Assert.Equal(0, Funnel.Likely(line with { Vtr = null }, null).Clicks);
    }

    [Fact]
    public void A_ratio_without_a_denominator_is_nothing()
    {
        var empty = new Outcome(default, 0, 0);
        var unseen = Outcome.Of(WorkedExample.Line with { Vtr = null, Ctr = null }, null, null, 0, Funnel.Likely);

        Assert.Equal((null, null, null, null, null, null), (empty.Roas, empty.RoiPct, empty.Cpm, empty.BreakEvenRoas, empty.BreakEvenRoasOnAllCost, empty.Of(KpiCode.NPS)));
        Assert.Equal((null, null, null, null), (unseen.Cpv, unseen.Cpc, unseen.Cpa, unseen.RoiPct));
        Assert.Equal(0, unseen.Roas);
    }

    [Theory]
    [InlineData(KpiCode.IMPRESSIONS, 1_237_240, 124_948, 0)]
    [InlineData(KpiCode.CLICKS, 9_897.9, 1_595.5, 1)]
    [InlineData(KpiCode.CONVERSIONS, 221.05, 44.55, 2)]
    [InlineData(KpiCode.REVENUE, 18_457.96, 3_836.50, 2)]
    public void Pert_gives_the_table_of_the_reference(KpiCode number, double mean, double deviation, int decimals)
    {
        var spread = Assert.NotNull(Pert.Of(WorkedExample.Input, number));

        WorkedExample.Same(mean, spread.Mean, decimals);
        WorkedExample.Same(deviation, spread.StandardDeviation, decimals);
        Assert.Equal(2 * 1.2816 * spread.StandardDeviation, spread.Likely.High - spread.Likely.Low, 1e-6);
    }

    [Fact]
    public void Pert_adds_lines_as_independent_and_what_is_fixed_as_certain()
    {
        var one = Pert.Of(WorkedExample.Input, KpiCode.ORDERS)!.Value;
        var four = Pert.Of(WorkedExample.Input with { Lines = [.. Enumerable.Repeat(WorkedExample.Line, 4)], FixedOrders = 100 }, KpiCode.ORDERS)!.Value;

        Assert.Equal((100 + (4 * one.Mean), 2 * one.StandardDeviation), (four.Mean, Math.Round(four.StandardDeviation, 10)), Near);
        Assert.Null(Pert.Of(WorkedExample.Input, KpiCode.ROAS));
        Assert.Null(Pert.Of(WorkedExample.Input with { OrderValue = null }, KpiCode.REVENUE));
    }

    private static bool Near((double Mean, double Deviation) one, (double Mean, double Deviation) other) =>
        Math.Abs(one.Mean - other.Mean) < 1e-6 && Math.Abs(one.Deviation - other.Deviation) < 1e-6;

    private static Func<ForecastLine, Estimate?, Funnel> Scenario(string name) => name switch
    {
        nameof(Funnel.Pessimistic) => Funnel.Pessimistic,
        nameof(Funnel.Optimistic) => Funnel.Optimistic,
        nameof(Funnel.Mean) => Funnel.Mean,
        _ => Funnel.Likely,
    };
}
