using System.Globalization;

namespace CampaignPlanner.Shell;

internal static class Dates
{
    /// <summary>20 Sep 2027, 20 sep 2027, 20 sept. 2027, 2027年9月20日.</summary>
    public static string Short(DateOnly date) => date.ToString(Pattern, CultureInfo.CurrentCulture);

    /// <summary>The day of an instant in UTC: the time zone of the reader is not known on the server.</summary>
    public static string Short(DateTimeOffset instant) => Short(DateOnly.FromDateTime(instant.UtcDateTime));

    private static string Pattern => CultureInfo.CurrentCulture.TwoLetterISOLanguageName == "zh" ? "yyyy年M月d日" : "d MMM yyyy";
}
