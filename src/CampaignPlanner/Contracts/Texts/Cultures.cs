using System.Globalization;

namespace CampaignPlanner.Contracts;

/// <summary>The four languages of the interface and of a brief.</summary>
public static class Cultures
{
    public const string English = "en";

    public static IReadOnlyList<string> Names { get; } = [English, "nl", "fr", "zh-Hans"];

    /// <summary>Each language in its own words, for the language switch.</summary>
    public static IReadOnlyDictionary<string, string> OwnNames { get; } = new Dictionary<string, string>
    {
        ["en"] = "English",
        ["nl"] = "Nederlands",
        ["fr"] = "Français",
        ["zh-Hans"] = "简体中文",
    };

    /// <summary>The culture of one of the four; English for anything else.</summary>
    public static CultureInfo Of(string? language) =>
        CultureInfo.GetCultureInfo(language is not null && Names.Contains(language) ? language : English);

    /// <summary>The one of the four that a more special culture (nl-BE, zh-CN) belongs to; English for anything else.</summary>
    public static CultureInfo Nearest(CultureInfo culture)
    {
        for (var each = culture; each.Name.Length > 0; each = each.Parent)
        {
            if (Names.Contains(each.Name))
            {
                return each;
            }
        }

        return Of(English);
    }
}
