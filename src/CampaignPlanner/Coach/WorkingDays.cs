using CampaignPlanner.Checklist.Production;

namespace CampaignPlanner.Coach;

/// <summary>Monday to Friday; public holidays are not known.</summary>
internal static class WorkingDays
{
    /// <summary>From the first day, included, to the last, not included; 0 when the last is not later.</summary>
    public static int Between(DateOnly from, DateOnly to) => Math.Max(0, Before(to) - Before(from));

    /// <summary>
    /// Working days from the first task to publication along the critical path of the work breakdown (production reference,
    /// section 2, test vectors).
    /// </summary>
    public static int Needed(QualityTier tier) => tier switch
    {
        QualityTier.T1Phone => 8,
        QualityTier.T2Creator => 16,
        QualityTier.T3Professional => 35,
        QualityTier.T4Commercial => 53,
        _ => 92,
    };

    // Day 0 of the calendar (1 January of the year 1) is a Monday.
    private static int Before(DateOnly day) => (day.DayNumber / 7 * 5) + Math.Min(day.DayNumber % 7, 5);
}
