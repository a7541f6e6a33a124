using System.Globalization;

namespace CampaignPlanner.Api;

/// <summary>Writes the way to a place in a file, on one line and of bearable length whatever names stand in the file.</summary>
internal static class JsonPath
{
    private const int LongestWord = 60;

    public static string Field(string path, string name) =>
        name.Length is > 0 and <= LongestWord && name.All(c => char.IsAsciiLetterOrDigit(c) || c is '_' or '$')
            ? $"{path}.{name}"
            : $"{path}['{Word(name).Replace("'", "\\'", StringComparison.Ordinal)}']";

    public static string Item(string path, int index) => string.Create(CultureInfo.InvariantCulture, $"{path}[{index}]");

    /// <summary>Something found in the file, fit to stand in a message.</summary>
    public static string Word(string text)
    {
        var cut = text.Length <= LongestWord ? text : text[..(char.IsHighSurrogate(text[LongestWord - 1]) ? LongestWord - 1 : LongestWord)] + "…";
        return new string([.. cut.Select(c => char.IsControl(c) || c is '\u2028' or '\u2029' ? ' ' : c)]);
    }
}
