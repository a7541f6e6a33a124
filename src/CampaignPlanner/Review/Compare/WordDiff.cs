using System.Globalization;

namespace CampaignPlanner.Review.Compare;

/// <summary>Whether a run of words stands in both texts or in one.</summary>
public enum RunKind
{
    Same,
    Removed,
    Added,
}

/// <summary>Words that belong together.</summary>
public readonly record struct WordRun(RunKind Kind, string Text);

/// <summary>The words that changed in a text. Same and removed runs joined are the old text, same and added ones the new text.</summary>
internal static class WordDiff
{
    /// <summary>Tokens that differ beyond which two texts are told as one replaced by the other; bounds the work to about ten million steps.</summary>
    public const int MostTokens = 10_000;

    /// <param name="culture">The language of the reader: where an apostrophe ends a word.</param>
    public static IReadOnlyList<WordRun> Of(string old, string @new, CultureInfo culture)
    {
        if (old == @new)
        {
            return old.Length == 0 ? [] : [new(RunKind.Same, old)];
        }

        var (before, after) = (Tokens.Of(old, culture), Tokens.Of(@new, culture));
        var (start, end) = Common(before, after);
        var (a, b) = (before[start..^end], after[start..^end]);
        if (a.Length + b.Length > MostTokens || EditScript.Of(a, b) is not { } script)
        {
            return Replaced(old, @new);
        }

        var runs = new WordRuns();
        runs.Add(RunKind.Same, string.Concat(before[..start]));
        var (i, j) = (0, 0);
        foreach (var step in script)
        {
            runs.Add(step, step == RunKind.Added ? b[j] : a[i]);
            i += step == RunKind.Added ? 0 : 1;
            j += step == RunKind.Removed ? 0 : 1;
        }

        runs.Add(RunKind.Same, string.Concat(before[^end..]));
        return runs.Tidy() is var tidy && IsReadable(tidy, old, @new) ? tidy : Replaced(old, @new);
    }

    private static (int Start, int End) Common(string[] a, string[] b)
    {
        var (start, end, most) = (0, 0, Math.Min(a.Length, b.Length));
        while (start < most && a[start] == b[start])
        {
            start++;
        }

        while (end < most - start && a[^(end + 1)] == b[^(end + 1)])
        {
            end++;
        }

        return (start, end);
    }

    // A fifth in common is chance: marks all over it are harder to read than the two texts.
    private static bool IsReadable(IReadOnlyList<WordRun> runs, string old, string @new) =>
        runs.Where(run => run.Kind == RunKind.Same).Sum(run => run.Text.Count(c => !char.IsWhiteSpace(c))) * 5 >= Math.Min(old.Length, @new.Length);

    private static WordRun[] Replaced(string old, string @new) =>
        [.. new WordRun[] { new(RunKind.Removed, old), new(RunKind.Added, @new) }.Where(run => run.Text.Length > 0)];
}
