using CampaignPlanner.Contracts;

namespace CampaignPlanner.Brief;

/// <summary>
/// How wide the columns of a table are: as their weights ask, but none narrower than its longest word, so that no word is
/// broken while another column has room to give.
/// </summary>
internal static class ColumnWidths
{
    private const double Least = .05;

    /// <summary>Word width is estimated, and letters with serifs are wider.</summary>
    private const double Allowance = 1.1;

    /// <summary>What stands under the text of a cell, beside that text.</summary>
    private const double SmallType = .89;

    /// <summary>One endless word must not take the table.</summary>
    private const double MostOfTable = .3;

    /// <param name="width">Points from edge to edge.</param>
    /// <param name="head">Size of the type in the head, which is semibold.</param>
    /// <param name="cell">Size of the type in the cells.</param>
    /// <param name="padding">Points on either side of a cell.</param>
    public static IReadOnlyList<float> Of(BriefTable table, double width, double head, double cell, double padding)
    {
        var weights = table.Columns.Select(c => Math.Max(Least, c.Weight)).ToList();
        var asked = weights.Select(w => width * w / weights.Sum()).ToList();
        var needed = table.Columns.Select((column, i) => Math.Min(
            width * MostOfTable,
            (2 * padding) + (Allowance * table.Rows.Select(r => i < r.Count ? Longest(r[i], cell, strong: i == 0) : 0).Append(Longest(column.Title, head, strong: true)).Max()))).ToList();
        var missing = asked.Zip(needed, (a, n) => Math.Max(0, n - a)).Sum();
        var spare = asked.Zip(needed, (a, n) => Math.Max(0, a - n)).Sum();
        return missing > spare
            ? [.. needed.Select(n => (float)(width * n / needed.Sum()))]
            : [.. asked.Zip(needed, (a, n) => (float)(a < n ? n : a - (spare > 0 ? (a - n) * missing / spare : 0)))];
    }

    private static double Longest(BriefCell cell, double size, bool strong) =>
        cell.Under.SelectMany(fact => new[] { Longest(fact.Label, size * SmallType, strong: true), Longest(fact.Value, size * SmallType, strong: false) })
            .Append(Longest(cell.Text, size, strong)).Max();

    private static double Longest(string text, double size, bool strong)
    {
        var (longest, start) = (0.0, 0);
        for (var at = 0; at <= text.Length; at++)
        {
            if (at == text.Length || char.IsWhiteSpace(text[at]) || text[at] is '-' or '/' || DrawnWords.IsWide(text[at]))
            {
                longest = Math.Max(longest, DrawnWords.Width(text.AsSpan(start, Math.Min(text.Length, at + 1) - start).TrimEnd(), size, strong));
                start = at + 1;
            }
        }

        return longest;
    }
}
