using System.Globalization;

namespace CampaignPlanner.Contracts;

/// <summary>Names of choices, channels, countries and languages, in the language of the reader.</summary>
public static class Words
{
    /// <summary>The word for one value of an enum, from the room it lives in.</summary>
    public static string Of(Enum value, CultureInfo culture)
    {
        var type = value.GetType();
        var texts = type.Namespace == typeof(Words).Namespace ? RoomTexts.Shared.In(culture) : RoomTexts.Of(type, culture);
        return texts[$"{type.Name}.{value}"];
    }

    public static string OfChannel(string id, CultureInfo culture) => RoomTexts.Shared.In(culture).Find($"Channel.{id}") ?? id;

    public static string YesNo(bool value, CultureInfo culture) => RoomTexts.Shared.In(culture)[value ? "Yes" : "No"];

    /// <summary>'BE' in French is 'Belgique'; an unknown code stays as it is.</summary>
    public static string OfCountry(string code, CultureInfo culture)
    {
        if (!Codes.IsCountry(code) || code == Codes.World)
        {
            return code;
        }

        return Within(culture, () => new RegionInfo(code).DisplayName);
    }

    /// <summary>'fr' in Dutch is 'Frans'; 'zxx' (no words) and unknown codes stay as they are.</summary>
    public static string OfLanguage(string code, CultureInfo culture) =>
        Codes.IsLanguage(code) && code != Codes.NoWords
            ? Within(culture, () => CultureInfo.GetCultureInfo(code).DisplayName)
            : code;

    // Display names follow the current UI culture only.
    private static string Within(CultureInfo culture, Func<string> read)
    {
        var before = CultureInfo.CurrentUICulture;
        CultureInfo.CurrentUICulture = culture;
        try
        {
            return read();
        }
        finally
        {
            CultureInfo.CurrentUICulture = before;
        }
    }
}
