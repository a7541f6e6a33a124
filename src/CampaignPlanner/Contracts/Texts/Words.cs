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
        if (code == Codes.World)
        {
            return RoomTexts.Shared.In(culture)["Country.World"];
        }

        // The runtime names a region in the reader's language only inside the name of a culture: 'français (Belgique)'.
        return Codes.IsCountry(code) ? InBrackets(CultureInfo.GetCultureInfo($"{Cultures.Nearest(culture).Name}-{code}").NativeName) : code;
    }

    /// <summary>'fr' in Dutch is 'Frans'; an unknown code stays as it is.</summary>
    public static string OfLanguage(string code, CultureInfo culture)
    {
        if (code == Codes.NoWords)
        {
            return RoomTexts.Shared.In(culture)["Language.None"];
        }

        return Codes.IsLanguage(code) ? Within(culture, () => CultureInfo.GetCultureInfo(code).DisplayName) : code;
    }

    private static string InBrackets(string name) =>
        name[(name.LastIndexOfAny(['(', '（', '，']) + 1)..].TrimEnd(')', '）');

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
