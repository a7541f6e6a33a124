using System.Globalization;

namespace CampaignPlanner.Contracts;

/// <summary>Numbers, days and money as a reader of one language writes them.</summary>
public static class Show
{
    private const int ChecksumDigits = 16;
    private const int ChecksumGroup = 4;

    /// <summary>As a person compares it: the first sixteen digits, in fours.</summary>
    public static string Checksum(string checksum) =>
        string.Join(' ', checksum[..Math.Min(ChecksumDigits, checksum.Length)].Chunk(ChecksumGroup).Select(digits => new string(digits)));

    /// <summary>20 Sep 2027, 20 sep 2027, 20 sept. 2027, 2027年9月20日.</summary>
    public static string Day(DateOnly day, CultureInfo culture) =>
        day.ToString(culture.TwoLetterISOLanguageName == "zh" ? "yyyy年M月d日" : $"{DayOfMonth(day, culture)} MMM yyyy", culture);

    public static string Days(DateOnly from, DateOnly to, CultureInfo culture)
    {
        if (culture.TwoLetterISOLanguageName == "zh")
        {
            return $"{Day(from, culture)} – {Day(to, culture)}";
        }

        var start = from.Year == to.Year ? from.ToString($"{DayOfMonth(from, culture)} MMM", culture) : Day(from, culture);
        return $"{start} – {Day(to, culture)}";
    }

    /// <summary>One after the other, with the comma of the language.</summary>
    public static string List(IEnumerable<string> items, CultureInfo culture) =>
        string.Join(culture.TwoLetterISOLanguageName == "zh" ? "、" : ", ", items);

    /// <summary>One sentence after the other; Chinese ones without a space.</summary>
    public static string Sentences(IEnumerable<string> sentences, CultureInfo culture) => string.Join(culture.TwoLetterISOLanguageName == "zh" ? "" : " ", sentences);

    /// <summary>Words between the quotation marks of the language.</summary>
    public static string Quoted(string words, CultureInfo culture) =>
        culture.TwoLetterISOLanguageName == "fr" ? $"«\u202F{words}\u202F»" : $"“{words}”";

    // French counts the first day of a month: 1er oct.
    private static string DayOfMonth(DateOnly day, CultureInfo culture) => day.Day == 1 && culture.TwoLetterISOLanguageName == "fr" ? "'1er'" : "d";

    /// <summary>As many decimals as were given, at least none: 48,000 and 0.5.</summary>
    public static string Number(decimal value, CultureInfo culture) => value.ToString("#,##0.############################", culture);

    /// <summary>A percentage number: 60%, and in French 60 % with a narrow space; at most two decimals.</summary>
    public static string Percent(decimal percent, CultureInfo culture)
    {
        var number = decimal.Round(percent, 2).ToString("#,##0.##", culture);
        return culture.TwoLetterISOLanguageName == "fr" ? number + "\u202F%" : number + "%";
    }

    /// <summary>€48,000 in English and Chinese, € 48.000 in Dutch, 48 000 € in French; cents only where there are any.</summary>
    public static string Money(decimal value, string? currency, CultureInfo culture)
    {
        var amount = value.ToString(decimal.Truncate(value) == value ? "#,##0" : "#,##0.00", culture);
        if (string.IsNullOrEmpty(currency))
        {
            return amount;
        }

        var sign = Codes.Symbol(currency);
        return culture.TwoLetterISOLanguageName switch
        {
            "fr" => $"{amount}\u00A0{sign}",
            "nl" => $"{sign}\u00A0{amount}",
            _ => sign.Length == 3 ? $"{sign}\u00A0{amount}" : $"{sign}{amount}",
        };
    }
}
