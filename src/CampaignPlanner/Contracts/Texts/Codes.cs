using System.Globalization;

namespace CampaignPlanner.Contracts;

/// <summary>Codes of countries (ISO 3166-1 alpha-2), languages (ISO 639) and currencies (ISO 4217), as the runtime knows them.</summary>
public static class Codes
{
    /// <summary>Every country.</summary>
    public const string World = "WORLD";

    /// <summary>No words at all (ISO 639-2).</summary>
    public const string NoWords = "zxx";

    private static readonly CultureInfo[] Cultures = CultureInfo.GetCultures(CultureTypes.SpecificCultures);

    private static readonly HashSet<string> Regions = [.. Cultures
        .Select(c => new RegionInfo(c.Name)).Where(r => r.TwoLetterISORegionName is [>= 'A' and <= 'Z', >= 'A' and <= 'Z'])
        .Select(r => r.TwoLetterISORegionName)];

    private static readonly HashSet<string> Tongues = [.. CultureInfo.GetCultures(CultureTypes.NeutralCultures)
        .Where(c => c.Name.Length > 0).Select(c => c.TwoLetterISOLanguageName)];

    private static readonly Dictionary<string, string> Symbols = Cultures
        .Select(c => new RegionInfo(c.Name)).Where(r => r.ISOCurrencySymbol is { Length: 3 })
        .GroupBy(r => r.ISOCurrencySymbol).ToDictionary(g => g.Key, g => g.Key switch
        {
            "EUR" => "€",
            "USD" => "$",
            "GBP" => "£",
            "CNY" or "JPY" => "¥",
            _ => g.Key,
        });

    public static IReadOnlyCollection<string> Currencies => Symbols.Keys;

    public static bool IsCountry(string code) => Regions.Contains(code) || code == World;

    public static bool IsLanguage(string code) => code == NoWords || Tongues.Contains(code.Split('-')[0]);

    public static bool IsCurrency(string code) => Symbols.ContainsKey(code);

    /// <summary>The sign before or behind an amount; the code itself where no sign is safe from confusion.</summary>
    public static string Symbol(string currency) => Symbols.GetValueOrDefault(currency, currency);
}
