using CampaignPlanner.Checklist.Production;
using CampaignPlanner.Contracts;

namespace CampaignPlanner.Coach;

/// <summary>What the plan spends, by block, in the campaign's currency.</summary>
/// <param name="Production">Making the videos, with the reserve for the unforeseen.</param>
/// <param name="Media">Paid placements.</param>
/// <param name="Creators">Fees.</param>
/// <param name="Pr">Press and outreach.</param>
/// <param name="Study">Measuring recall.</param>
/// <param name="Adjustment">Kept for changes during the campaign.</param>
internal readonly record struct BudgetTotals(
    decimal Production, decimal Media, decimal Creators, decimal Pr, decimal Study, decimal Adjustment)
{
    private const decimal MostPercent = 1_000m;

    public decimal Allocated => Production + Media + Creators + Pr + Study + Adjustment;

    public static BudgetTotals Of(CampaignPlan plan)
    {
        var media = 0m;
        foreach (var line in plan.Distribution.MediaLines)
        {
            media += Amounts.Bounded(line.Budget);
        }

        var creators = 0m;
        foreach (var creator in plan.Distribution.Kols)
        {
            creators += Amounts.Bounded(creator.Fee);
        }

        return new(
            ProductionOf(plan.Production), media, creators,
            Amounts.Bounded(plan.PublicRelations.Budget), Amounts.Bounded(plan.Recall.StudyBudget), Amounts.Bounded(plan.Analytics.AdjustmentBudget));
    }

    private static decimal ProductionOf(ProductionPlan plan)
    {
        var sum = 0m;
        foreach (var line in plan.BudgetLines)
        {
            sum += Amounts.Bounded(line.Planned);
        }

        return sum * (1 + (Math.Clamp(plan.ContingencyPct ?? 0, -MostPercent, MostPercent) / 100));
    }
}
