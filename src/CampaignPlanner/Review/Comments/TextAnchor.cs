namespace CampaignPlanner.Review.Comments;

/// <summary>Characters of a text.</summary>
internal readonly record struct Passage(int Start, int Length);

/// <summary>Which words of an answer a comment is about, kept so that they are found again after the answer was edited.</summary>
/// <param name="Start">Place of the first character when the comment was made.</param>
/// <param name="Quote">The words themselves.</param>
/// <param name="Before">Up to 32 characters in front of them.</param>
/// <param name="After">Up to 32 characters behind them.</param>
internal sealed record TextAnchor(int Start, string Quote, string Before, string After)
{
    /// <summary>A longer passage is found by its beginning.</summary>
    public const int LongestQuote = 1000;

    private const int Around = 32;

    /// <summary>A shorter quote that was edited could be any word.</summary>
    private const int ShortestEdited = 8;

    /// <exception cref="ArgumentOutOfRangeException">The passage is empty or not inside the text.</exception>
    public static TextAnchor Of(string text, int start, int length)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(start);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(length);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(length, text.Length - start);
        length = Math.Min(length, LongestQuote);
        return new(start, text.Substring(start, length), text[Math.Max(0, start - Around)..start], text[(start + length)..Math.Min(text.Length, start + length + Around)]);
    }

    /// <summary>Where the passage is in the text as it is now; null when it is gone.</summary>
    public Passage? Find(string text) => Exact(text) ?? (Quote.Length >= ShortestEdited ? Edited(text) : null);

    // Several: the one whose surroundings fit best, then the one nearest to the old place.
    private Passage? Exact(string text)
    {
        var (best, fit) = (-1, -1);
        for (var at = text.IndexOf(Quote, StringComparison.Ordinal); at >= 0 && at < text.Length; at = at + 1 < text.Length ? text.IndexOf(Quote, at + 1, StringComparison.Ordinal) : -1)
        {
            var here = Alike(text, at, at + Quote.Length);
            if (here > fit || (here == fit && Math.Abs(at - Start) < Math.Abs(best - Start)))
            {
                (best, fit) = (at, here);
            }
        }

        return best < 0 ? null : new(best, Quote.Length);
    }

    private int Alike(string text, int start, int end)
    {
        var (before, after) = (0, 0);
        while (before < Before.Length && before < start && Before[^(before + 1)] == text[start - before - 1])
        {
            before++;
        }

        while (after < After.Length && end + after < text.Length && After[after] == text[end + after])
        {
            after++;
        }

        return before + after;
    }

    private Passage? Edited(string text) => Between(text) ?? QuoteWords.Find(text, Quote, Start);

    // What now stands between the old surroundings, if it is still much the same.
    private Passage? Between(string text)
    {
        Passage? found = null;
        var most = (2 * Quote.Length) + Around;
        foreach (var start in Ends(text))
        {
            var stop = Stop(text, start, Math.Min(text.Length - start, most + After.Length));
            if (stop > start && stop - start <= most && LikeEnough(text.AsSpan(start, stop - start))
                && (found is null || Math.Abs(start - Start) < Math.Abs(found.Value.Start - Start)))
            {
                found = new(start, stop - start);
            }
        }

        return found;
    }

    // Surroundings that were cut short stood at the end of the text.
    private int Stop(string text, int start, int within) => After.Length < Around
        ? (text.EndsWith(After, StringComparison.Ordinal) ? text.Length - After.Length : -1)
        : text.AsSpan(start, within).IndexOf(After, StringComparison.Ordinal) + start;

    // At most ten places: a text that repeats itself more often tells nothing by its surroundings.
    private List<int> Ends(string text)
    {
        if (Before.Length < Around)
        {
            return text.StartsWith(Before, StringComparison.Ordinal) ? [Before.Length] : [];
        }

        var ends = new List<int>();
        for (var at = text.IndexOf(Before, StringComparison.Ordinal); at >= 0 && ends.Count < 10; at = text.IndexOf(Before, at + 1, StringComparison.Ordinal))
        {
            ends.Add(at + Before.Length);
        }

        return ends;
    }

    private bool LikeEnough(ReadOnlySpan<char> now)
    {
        var (start, end, most) = (0, 0, Math.Min(now.Length, Quote.Length));
        while (start < most && now[start] == Quote[start])
        {
            start++;
        }

        while (end < most - start && now[^(end + 1)] == Quote[^(end + 1)])
        {
            end++;
        }

        return 2 * (start + end) >= Quote.Length || QuoteWords.Share(now.ToString(), Quote) >= QuoteWords.Enough;
    }
}
