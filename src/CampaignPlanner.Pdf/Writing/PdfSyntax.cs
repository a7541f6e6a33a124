using System.Globalization;
using System.Text;
using CampaignPlanner.Pdf.Text;

namespace CampaignPlanner.Pdf.Writing;

/// <summary>Values as PDF spells them.</summary>
internal static class PdfSyntax
{
    public static string Ref(int id) => string.Create(CultureInfo.InvariantCulture, $"{id} 0 R");

    public static string Number(float value) => value.ToString("0.###", CultureInfo.InvariantCulture);

    /// <summary>A text string: plain where it can be, else UTF-16 with its mark.</summary>
    public static string Text(string value)
    {
        var clean = TextCleaner.Clean(value).Replace('\n', ' ');
        return clean.All(c => c is >= ' ' and <= '~' and not ('(' or ')' or '\\'))
            ? $"({clean})"
            : $"<FEFF{Convert.ToHexString(Encoding.BigEndianUnicode.GetBytes(clean))}>";
    }

    /// <summary>Cuts what a reader shows in one line, and what is written again for every line of a link.</summary>
    public static string Shorten(string value)
    {
        const int Longest = 250;
        return value.Length <= Longest ? value : value[..(Longest - (char.IsHighSurrogate(value[Longest - 1]) ? 1 : 0))] + "…";
    }

    /// <summary>The name of a destination; sorts by bytes as it sorts by this spelling.</summary>
    public static string Key(string name) => $"<{Convert.ToHexString(Encoding.UTF8.GetBytes(name))}>";

    /// <summary>An address of ASCII characters; those that would end the string are escaped.</summary>
    public static string Address(string uri) => $"({uri.Replace("\\", "%5C", StringComparison.Ordinal).Replace("(", "%28", StringComparison.Ordinal).Replace(")", "%29", StringComparison.Ordinal)})";

    public static string Language(string tag)
    {
        var safe = new string(tag.Where(c => char.IsAsciiLetterOrDigit(c) || c == '-').ToArray());
        return safe.Length == 0 ? "und" : safe;
    }
}
