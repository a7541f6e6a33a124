using System.Buffers;
using System.Globalization;
using System.Text.RegularExpressions;
using CampaignPlanner.Contracts;

namespace CampaignPlanner.Checklist.Goals;

/// <summary>
/// Words in a goal that everyone reads differently. Those of all languages count in every language of the interface: the same
/// plan has the same findings whoever looks at it.
/// </summary>
internal static class VagueWords
{
    private static readonly string[] All = [.. Cultures.Names
        .SelectMany(name => RoomTexts.Of(typeof(VagueWords), Cultures.Of(name))["VagueWords"].Split('|', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        .Distinct(StringComparer.OrdinalIgnoreCase)];

    // Most goals hold none of the words, and this says so many times sooner than the expression.
    private static readonly SearchValues<string> Beginnings =
        SearchValues.Create([.. All.Select(word => word.Split(" * ")[0])], StringComparison.OrdinalIgnoreCase);

    private static readonly Regex Any = new(
        string.Join('|', All.Select(Pattern)), RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.Compiled);

    public static bool AreIn(string text) => text.AsSpan().ContainsAny(Beginnings) && Any.IsMatch(text);

    /// <summary>The first of them, as it stands in the text.</summary>
    public static string? FirstIn(string text) => Any.Match(text) is { Success: true } match ? match.Value : null;

    // A star stands for up to three words: 'as many views as possible'. Chinese is written without spaces, so its words have no
    // boundary to look for.
    private static string Pattern(string word)
    {
        var pattern = Regex.Escape(word).Replace(@"\ \*\ ", @"(?:\s+\w+){0,3}\s+", StringComparison.Ordinal);
        return char.GetUnicodeCategory(word[0]) == UnicodeCategory.OtherLetter ? pattern : $@"\b{pattern}\b";
    }
}
