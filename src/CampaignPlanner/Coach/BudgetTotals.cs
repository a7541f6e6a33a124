using CampaignPlanner.Checklist.Production;

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
    // Absurd amounts must not overflow a sum; beyond these bounds they are all the same.
    private const decimal Most = 1_000_000_000_000_000_000m;
    private const decimal MostPercent = 1_000m;

    public decimal Allocated => Production + Media + Creators + Pr + Study + Adjustment;

    public static BudgetTotals Of(CampaignPlan plan)
    {
        var media = 0m;
        foreach (var line in plan.Distribution.MediaLines)
        {
            media += Bounded(line.Budget);
        }

        var creators = 0m;
        foreach (var creator in plan.Distribution.Kols)
        {
            creators += Bounded(creator.Fee);
        }

        return new(
            ProductionOf(plan.Production), media, creators,
            Bounded(plan.PublicRelations.Budget), Bounded(plan.Recall.StudyBudget), Bounded(plan.Analytics.AdjustmentBudget));
    }

    /// <summary>An amount that can be added up and multiplied without overflow; nothing when it is not there.</summary>
    public static decimal Bounded(decimal? amount) => Math.Clamp(amount ?? 0, -Most, Most);

    private static decimal ProductionOf(ProductionPlan plan)
    {
        var sum = 0m;
        foreach (var line in plan.BudgetLines)
        {
            sum += Bounded(line.Planned);
        }

        return sum * (1 + (Math.Clamp(plan.ContingencyPct ?? 0, -MostPercent, MostPercent) / 100));
    }
}
