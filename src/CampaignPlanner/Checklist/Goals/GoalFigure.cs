using System.Globalization;
using CampaignPlanner.Contracts;

namespace CampaignPlanner.Checklist.Goals;

/// <summary>A goal's number with its unit, as one says it.</summary>
internal static class GoalFigure
{
    /// <returns>Null when there is no number.</returns>
    public static string? Of(decimal? number, MetricUnit? unit, string? currency, CultureInfo culture)
    {
        if (number is not { } given)
        {
            return null;
        }

        var shown = Show.Number(given, culture);
        return unit switch
        {
            MetricUnit.Percent => Show.Percent(given, culture),
            MetricUnit.Money => Show.Money(Amounts.Bounded(given), currency, culture),
            MetricUnit.Seconds => RoomTexts.Shared.In(culture).Format("With.Seconds", shown),
            MetricUnit.Hours => RoomTexts.Shared.In(culture).Format("With.Hours", shown),
            MetricUnit.Minutes or MetricUnit.PercentPoints => RoomTexts.Of(typeof(GoalFigure), culture).Format($"Figure.{unit}", shown),
            _ => shown,
        };
    }
}
