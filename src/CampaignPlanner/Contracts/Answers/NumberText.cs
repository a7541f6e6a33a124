using System.Globalization;

namespace CampaignPlanner.Contracts;

/// <summary>Reads a number the way people type it: any grouping, decimal comma or point, currency signs and per cent signs left out.</summary>
public static class NumberText
{
    /// <summary>
    /// A lone separator followed by exactly three digits is grouping only where the language writes it so: '1.500' is 1500 in Dutch
    /// and 1.5 in English. Every other lone separator is the decimal sign in every language, so '1.5' is never read as 15.
    /// </summary>
    public static bool TryRead(string text, CultureInfo culture, out decimal number)
    {
        number = 0;
        var s = new string([.. text.Select(Narrow).Where(c => !char.IsWhiteSpace(c) && c is not ('\'' or '’' or '%' or '€' or '$' or '£' or '¥' or '￥'))]);
        s = s.Replace('−', '-');
        if (s.Length == 0 || s.Any(c => !char.IsAsciiDigit(c) && c is not ('.' or ',' or '-')))
        {
            return false;
        }

        var last = s.LastIndexOfAny(['.', ',']);
        if (last >= 0)
        {
            var isDecimal = IsDecimal(s, last, culture);
            var grouped = (isDecimal ? s[..last] : s).TrimStart('-');
            if (grouped.AsSpan().ContainsAny('.', ',') && !IsGrouped(grouped))
            {
                return false;
            }

            var whole = s[..last].Replace(".", "", StringComparison.Ordinal).Replace(",", "", StringComparison.Ordinal);
            s = isDecimal ? $"{whole}.{s[(last + 1)..]}" : whole + s[(last + 1)..];
        }

        return decimal.TryParse(s, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out number);
    }

    private static bool IsDecimal(string s, int last, CultureInfo culture)
    {
        var (sign, before) = (s[last], s[..last].TrimStart('-'));
        return s.Count(c => c == sign) == 1
            && (before.AsSpan().ContainsAny('.', ',')
                || s.Length - last - 1 != 3
                || sign == culture.NumberFormat.NumberDecimalSeparator[0]
                || before is "" or "0"); // Nothing is grouped after a lone nought.
    }

    private static bool IsGrouped(string s)
    {
        var groups = s.Split('.', ',');
        return groups[0].Length is >= 1 and <= 3 && groups.Skip(1).All(g => g.Length == 3);
    }

    // Chinese keyboards write digits and signs as wide as a character.
    private static char Narrow(char c) => c is >= '！' and <= '～' ? (char)(c - 0xFEE0) : c;
}
