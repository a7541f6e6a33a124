using CampaignPlanner.Checklist.Goals;
using CampaignPlanner.Contracts;

namespace CampaignPlanner.Coach.Rules;

/// <summary>Where point 1 contradicts another point: money that does not add up, targets the media plan does not carry.</summary>
internal sealed class GoalsCrossRules : RuleBook<CampaignPlan>
{
    private static readonly RuleScope<CampaignPlan, Goal> Goals =
        RuleScope.List(nameof(GoalsPlan.Goals), (CampaignPlan p) => p.Goals.Goals, g => g.Id);

    public GoalsCrossRules()
        : base(1)
    {
        Money();
        Forecast();
        Whole(
            "GOAL-17", Severity.Warning, RuleKind.Cross, SmartLetters.Relevant, nameof(GoalsPlan.Goals),
            (plan, _) => plan.Goals.Goals.Count > 0 && plan.Goals.Goals.TrueForAll(CountsEyes) && !plan.Goals.Goals.Exists(EndsInSales),
            (plan, _) => [plan.Goals.Goals.Count]);
    }

    // Without a budget PLAN-04 speaks: a budget of nothing is not also exceeded, and the rule counts as met.
    private void Money()
    {
        Whole(
            "PLAN-06", Severity.Blocker, RuleKind.Cross, SmartLetters.Achievable, nameof(GoalsPlan.TotalBudget),
            (plan, _) => plan.Goals.TotalBudget is { } total ? total > 0 && BudgetTotals.Of(plan).Allocated > total : null,
            (plan, _) => Sums(BudgetTotals.Of(plan).Allocated, plan));
        Whole(
            "PLAN-07", Severity.Tip, RuleKind.Cross, SmartLetters.Achievable, nameof(GoalsPlan.TotalBudget),
            (plan, view) => plan.Goals.TotalBudget is { } total
                ? total > 0 && BudgetTotals.Of(plan).Allocated < view.Limits.BudgetPlannedShareMin * Amounts.Bounded(total)
                : null,
            (plan, _) => Sums(BudgetTotals.Of(plan).Allocated, plan));
        Whole(
            "PLAN-08", Severity.Warning, RuleKind.Cross, SmartLetters.Achievable, nameof(GoalsPlan.TotalBudget),
            (plan, view) => plan.Goals.TotalBudget is { } total
                ? total > 0 && BudgetTotals.Of(plan).Production > view.Limits.ProductionShareMax * Amounts.Bounded(total)
                : null,
            (plan, view) => [.. Sums(BudgetTotals.Of(plan).Production, plan), new Share(100 * view.Limits.ProductionShareMax)]);
    }

    private void Forecast()
    {
        Each(
            "GOAL-12", Severity.Warning, RuleKind.Cross, SmartLetters.Achievable, Goals, nameof(Goal.Target),
            (goal, _, view) => Need(goal) is { } need && view.Forecast.TryGetValue(goal.Metric!.Value, out var range) ? (double)need > range.P90 : null,
            (goal, _, view) => [goal.Metric, Need(goal), Math.Round(view.Forecast[goal.Metric!.Value].P90)]);
        Each(
            "GOAL-13", Severity.Tip, RuleKind.Cross, SmartLetters.Achievable, Goals, nameof(Goal.Target),
            (goal, _, view) => Need(goal) is { } need && view.Forecast.TryGetValue(goal.Metric!.Value, out var range) ? (double)need < range.P10 : null,
            (goal, _, view) => [goal.Metric, Need(goal), Math.Round(view.Forecast[goal.Metric!.Value].P10)]);
    }

    /// <summary>What the campaign itself must bring; null for a number that is not forecast.</summary>
    private static decimal? Need(Goal goal) => goal.Metric switch
    {
        KpiCode.IMPRESSIONS or KpiCode.VIEWS or KpiCode.CLICKS => goal.Target,
        KpiCode.ORDERS or KpiCode.CONVERSIONS when goal is { Target: { } target, Baseline: { } now } =>
            Amounts.Bounded(target) - Amounts.Bounded(now),
        _ => null,
    };

    /// <summary>The sum, the budget, the difference between them and the sum as a share of the budget.</summary>
    private static object?[] Sums(decimal sum, CampaignPlan plan)
    {
        var total = Amounts.Bounded(plan.Goals.TotalBudget);
        var share = total > 0 ? Math.Round((double)sum / (double)total * 100) : 0;
        return [new Amount(sum), new Amount(total), new Amount(Math.Abs(total - sum)), new Share((decimal)Math.Clamp(share, -1e18, 1e18))];
    }

    private static bool CountsEyes(Goal goal) => Kpis.IsVanity(goal.Metric) || Kpis.IsRecall(goal.Metric);

    private static bool EndsInSales(Goal goal) => goal.SalesLink is SalesLink.DirectSale or SalesLink.LeadToSale or SalesLink.RepeatSale;
}
