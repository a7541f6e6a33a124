using CampaignPlanner.Checklist.Analytics;
using CampaignPlanner.Checklist.Goals;
using CampaignPlanner.Checklist.Production;
using CampaignPlanner.Coach;
using CampaignPlanner.Contracts;
using CampaignPlanner.Tests.Samples;

namespace CampaignPlanner.Tests.Coach.Rules;

public sealed class GoalsCrossRulesTests
{
    [Fact]
    public void The_blocks_of_the_good_plan_add_up_to_its_budget()
    {
        var totals = BudgetTotals.Of(new CampaignPlan(SamplePlan.Good.Documents.Select(d => d.Document)));
        Assert.Equal(new BudgetTotals(14_000, 24_000, 5_000, 1_200, 2_000, 1_800), totals);
        Assert.Equal(48_000, totals.Allocated);
        Assert.Equal(26_500, BudgetTotals.Of(new CampaignPlan(SamplePlan.Bad.Documents.Select(d => d.Document))).Allocated);
    }

    [Theory]
    [InlineData("PLAN-06", 47_999, "plan")]
    [InlineData("PLAN-06", 48_000, "")]
    [InlineData("PLAN-06", 0, "")]
    [InlineData("PLAN-06", null, "n/a")]
    [InlineData("PLAN-07", 53_334, "plan")]
    [InlineData("PLAN-07", 53_333, "")]
    [InlineData("PLAN-07", 0, "")]
    [InlineData("PLAN-07", null, "n/a")]
    [InlineData("PLAN-08", 23_333, "plan")]
    [InlineData("PLAN-08", 23_334, "")]
    [InlineData("PLAN-08", -1, "")]
    [InlineData("PLAN-08", null, "n/a")]
    public void The_money_fits_the_budget(string id, int? budget, string wrong) =>
        AimingBench.Check<GoalsPlan>(id, wrong, p => p.TotalBudget = budget);

    [Fact]
    public void The_finding_names_the_sums()
    {
        var bench = AimingBench.Good;
        bench.Of<GoalsPlan>().TotalBudget = 45_000;
        Assert.Equal([new Amount(48_000), new Amount(45_000), new Amount(3_000), new Share(107)], Assert.Single(bench.Items("PLAN-06")).Values);
    }

    [Fact]
    public void Absurd_amounts_are_judged_too()
    {
        AimingBench.Check("PLAN-06", "plan", bench =>
        {
            bench.Of<ProductionPlan>().BudgetLines.ForEach(l => l.Planned = decimal.MaxValue);
            bench.Of<ProductionPlan>().ContingencyPct = decimal.MaxValue;
            bench.Of<AnalyticsPlan>().AdjustmentBudget = decimal.MinValue;
        });
        AimingBench.Check<GoalsPlan>("PLAN-07", "plan", p => p.TotalBudget = decimal.MaxValue);
        AimingBench.Check<GoalsPlan>("GOAL-12", "G3", p => (p.Goals[2].Target, p.Goals[2].Baseline) = (decimal.MaxValue, decimal.MinValue));
    }

    [Fact]
    public void A_target_lies_within_the_forecast()
    {
        Goals("GOAL-12", "G1", p => p.Goals[0].Target = 731_413);
        Goals("GOAL-12", "", p => p.Goals[0].Target = 731_412);
        Goals("GOAL-12", "G3", p => p.Goals[2].Target = 1_860);
        Goals("GOAL-12", "", p => p.Goals[2].Target = 1_859);
        Goals("GOAL-13", "G1", p => p.Goals[0].Target = 609_952);
        Goals("GOAL-13", "", p => p.Goals[0].Target = 609_953);
        Goals("GOAL-13", "G3", p => p.Goals[2].Baseline = 1_165);
        Goals("GOAL-13", "n/a", p => p.Goals.RemoveAll(g => g.Metric is KpiCode.VIEWS or KpiCode.ORDERS));
        Goals("GOAL-12", "n/a", p => p.Goals.ForEach(g => (g.Target, g.Baseline) = (g.Id == "G3" ? g.Target : null, null)));
        AimingBench.Check("GOAL-12", "n/a", (AimingBench bench) => bench.Forecast.Clear());
        Assert.Equal((2, 2), (AimingBench.Good.Applicable("GOAL-12"), AimingBench.Good.Applicable("GOAL-13")));
    }

    [Fact]
    public void One_goal_touches_sales()
    {
        Goals("GOAL-17", "plan", p => (p.Goals, p.Goals[0].SalesLink) = (p.Goals[..2], SalesLink.AssistedSale));
        Goals("GOAL-17", "", p => (p.Goals, p.Goals[0].SalesLink) = (p.Goals[..2], SalesLink.RepeatSale));
        Goals("GOAL-17", "", p => (p.Goals, p.Goals[0].Metric) = (p.Goals[..2], KpiCode.CLICKS));
        Goals("GOAL-17", "", p => (p.Goals, p.Goals[0].Metric) = (p.Goals[..2], null));
        Goals("GOAL-17", "", p => p.Goals.Clear());
    }

    private static void Goals(string id, string wrong, Action<GoalsPlan> change) => AimingBench.Check(id, wrong, change);
}
