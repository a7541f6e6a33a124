using CampaignPlanner.Contracts;
using CampaignPlanner.Forecast;

namespace CampaignPlanner.Tests.Forecast;

/// <summary>From a result back to the money, and what moves it.</summary>
public sealed class BackwardTests
{
    private static readonly ForecastInput Plan = new(
        [WorkedExample.Line, new("M2", 5_000, new(4, 7, 10), new(10, 15, 21), new(0.5, 0.84, 1.5), new(0.8, 1.4, 3.1))], 20_000, 900, 40, new(70, 84, 95), 62, 4_000);

    [Theory]
    [InlineData(KpiCode.VIEWS, 600_000, 0.8)]
    [InlineData(KpiCode.CLICKS, 30_000, 0.9)]
    [InlineData(KpiCode.ORDERS, 400, 0.8)]
    [InlineData(KpiCode.REVENUE, 20_000, 0.5)]
    [InlineData(KpiCode.REVENUE, 40_000, 1)]
    public void The_budget_found_gives_the_chance_asked_for_and_a_little_less_does_not(KpiCode number, double target, double chance)
    {
        var need = Assert.NotNull(Backward.ForAllLines(Plan, number, target, chance).Value);

        Assert.Equal(15_000 * need.Factor!.Value, need.Budget, 1e-6);
        Assert.True(Chance(need.Factor.Value * 1.000001) >= chance);
        Assert.True(Chance(need.Factor.Value * 0.999999) < chance);

        double Chance(double factor)
        {
            using var simulation = Simulation.Run(Plan with { Lines = [.. Plan.Lines.Select(line => line with { Budget = line.Budget * factor })] });
            return simulation.Chance(number, target)!.Value;
        }
    }

    [Theory]
    [InlineData(0, KpiCode.VIEWS, 600_000)]
    [InlineData(1, KpiCode.VIEWS, 600_000)]
    [InlineData(0, KpiCode.REVENUE, 40_000)]
    [InlineData(1, KpiCode.ORDERS, 450)]
    public void The_budget_of_one_line_is_found_while_the_others_stay(int line, KpiCode number, double target)
    {
        var need = Assert.NotNull(Backward.ForLine(Plan, line, number, target, 0.6).Value);

        Assert.Equal(need.Budget / Plan.Lines[line].Budget, need.Factor!.Value, 1e-12);
        Assert.True(Chance(need.Budget * 1.000001) >= 0.6);
        Assert.True(Chance(need.Budget * 0.999999) < 0.6);

        double Chance(double budget)
        {
            using var simulation = Simulation.Run(Plan with { Lines = [.. Plan.Lines.Select((one, index) => index == line ? one with { Budget = budget } : one)] });
            return simulation.Chance(number, target)!.Value;
        }
    }

    [Theory]
    [InlineData(0, 0.5)]
    [InlineData(-10, 0.6)]
    [InlineData(-20, 0.8)]
    [InlineData(-30, 0.95)]
    public void No_smaller_budget_gives_the_return_asked_for(double percent, double chance)
    {
        var input = Plan with { OtherCost = 7_000 };

        var need = Assert.NotNull(Backward.ForLine(input, 0, KpiCode.ROI, percent, chance).Value);

        Assert.True(need.Budget > 0);
        Assert.True(Chance(need.Budget * 1.000001) >= chance - 1e-4);
        Assert.All(Enumerable.Range(0, 40), step => Assert.True(Chance(need.Budget * 0.999999 * step / 39) < chance));

        double Chance(double budget)
        {
            using var simulation = Simulation.Run(input with { Lines = [input.Lines[0] with { Budget = budget }, input.Lines[1]] });
            return simulation.Chance(KpiCode.ROI, percent)!.Value;
        }
    }

    [Fact]
    public void A_line_without_a_budget_is_told_what_it_needs()
    {
        var input = Plan with { Lines = [Plan.Lines[0], Plan.Lines[1] with { Budget = 0 }] };

        var need = Assert.NotNull(Backward.ForLine(input, 1, KpiCode.VIEWS, 600_000).Value);

        Assert.True(need.Budget > 0);
        Assert.Null(need.Factor);
    }

    [Fact]
    public void What_is_fixed_may_be_enough() => Assert.Equal(new BudgetNeed(0, 0), Backward.ForAllLines(Plan, KpiCode.ORDERS, 40).Value);

    [Fact]
    public void What_cannot_be_found_says_why()
    {
        Assert.Equal(Impossible.DoesNotGrowWithMoney, Backward.ForAllLines(Plan, KpiCode.ROAS, 3).Why);
        Assert.Equal(Impossible.NotForecast, Backward.ForAllLines(Plan, KpiCode.NPS, 3).Why);
        Assert.Equal(Impossible.NotForecast, Backward.ForAllLines(Plan with { OrderValue = null }, KpiCode.REVENUE, 3).Why);
        Assert.Equal(Impossible.NotForecast, Backward.ForAllLines(Plan with { MarginPct = null }, KpiCode.ROI, 3).Why);
        Assert.Equal(Impossible.ChanceOutOfBounds, Backward.ForAllLines(Plan, KpiCode.VIEWS, 3, chance: 0).Why);
        Assert.Equal(Impossible.NoTarget, Backward.ForAllLines(Plan, KpiCode.VIEWS, double.NaN).Why);
        Assert.Equal(Impossible.NothingToScale, Backward.ForAllLines(Plan with { Lines = [] }, KpiCode.VIEWS, 3).Why);
        Assert.Equal(Impossible.NothingToScale, Backward.ForLine(Plan with { Lines = [WorkedExample.Line with { Cpm = null }] }, 0, KpiCode.VIEWS, 3).Why);
        Assert.Equal(Impossible.OutOfReach, Backward.ForAllLines(Plan, KpiCode.ROI, 300).Why);
        Assert.Equal(Impossible.OutOfReach, Backward.ForAllLines(Plan with { Lines = [WorkedExample.Line with { Ctr = null }] }, KpiCode.CLICKS, 5_000).Why);
    }

    [Fact]
    public void The_tornado_starts_with_what_moves_the_result_most()
    {
        var swings = Tornado.ByLine(WorkedExample.Input, KpiCode.REVENUE);

        Assert.Equal([Factor.Ctr, Factor.Cvr, Factor.Cpm, Factor.OrderValue], swings.Select(s => s.Factor));
        Assert.Equal([11_550, 25_410], new[] { swings[0].AtLow, swings[0].AtHigh }.Select(v => Math.Round(v, 6)));
        Assert.Equal([15_400, 20_900], new[] { swings[3].AtLow, swings[3].AtHigh }.Select(v => Math.Round(v, 6)));
        Assert.True(swings[2].AtLow > swings[2].AtHigh, "a low price is the better end");
    }

    [Fact]
    public void A_market_that_moves_together_moves_more_than_a_line()
    {
        var byLine = Tornado.ByLine(Plan, KpiCode.ORDERS);
        var together = Tornado.ByFactor(Plan, KpiCode.ORDERS);

        Assert.Equal(6, byLine.Count);
        Assert.Equal(["F1", "M2"], byLine.Where(s => s.Factor == Factor.Cpm).Select(s => s.LineId).Order());
        Assert.Equal(byLine.Where(s => s.Factor == Factor.Cpm).Sum(s => s.Width), together.Single(s => s.Factor == Factor.Cpm).Width, 1e-9);
        Assert.Equal(byLine.Select(s => s.Width).OrderDescending(), byLine.Select(s => s.Width));
    }
}
