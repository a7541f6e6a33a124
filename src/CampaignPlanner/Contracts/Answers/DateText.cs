using System.Globalization;

namespace CampaignPlanner.Contracts;

/// <summary>Reads a day as the browser sends it (2027-09-20) or as a person of the language writes it.</summary>
public static class DateText
{
    private static readonly string[] Day = ["d MMM yyyy", "d MMMM yyyy", "yyyy年M月d日"];

    public static bool TryRead(string text, CultureInfo culture, out DateOnly day) =>
        DateOnly.TryParseExact(text.Trim(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out day)
        || DateOnly.TryParseExact(text.Trim(), Day, culture, DateTimeStyles.None, out day);
}
