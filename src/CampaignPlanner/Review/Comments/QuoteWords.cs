using System.Globalization;
using System.Runtime.InteropServices;
using CampaignPlanner.Review.Compare;

namespace CampaignPlanner.Review.Comments;

/// <summary>Finds a quote again by its words, after some of them were changed.</summary>
internal static class QuoteWords
{
    /// <summary>The part of a quote's words that must still be there.</summary>
    public const double Enough = .6;

    /// <summary>The part of the quote's words, counted with repetitions, that the other text has too: 0 to 1.</summary>
    public static double Share(string text, string quote)
    {
        var left = Count(Words(quote));
        var all = left.Values.Sum();
        var found = Words(text).Count(word => Take(left, word.Text));
        return all == 0 ? 0 : (double)found / all;
    }

    /// <summary>The stretch as long as the quote, in words, that has most of its words; of equals the one nearest to the old place.</summary>
    /// <returns>Null when no stretch has enough of them, or when the quote has fewer than three words. Takes time in proportion to the text.</returns>
    public static Passage? Find(string text, string quote, int near)
    {
        var (words, wanted) = (Words(text), Words(quote));
        if (wanted.Count < 3)
        {
            return null;
        }

        var left = Count(wanted);
        var (held, best, found) = (0, 0, ((int First, int Last)?)null);
        for (var end = 0; end < words.Count; end++)
        {
            // A negative count is a word the stretch has more often than the quote.
            held += Left(left, words[end].Text)-- > 0 ? 1 : 0;
            var start = end - wanted.Count + 1;
            if (start > 0)
            {
                held -= ++Left(left, words[start - 1].Text) > 0 ? 1 : 0;
            }

            var at = words[Math.Max(0, start)].Start;
            if (held >= wanted.Count * Enough && (held > best || (held == best && Math.Abs(at - near) < Math.Abs(words[found!.Value.First].Start - near))))
            {
                (best, found) = (held, (Math.Max(0, start), end));
            }
        }

        return found is var (first, last) ? Trim(words, first, last, wanted) : null;
    }

    // Words at the edges that the quote never had are not part of the passage.
    private static Passage Trim(List<(int Start, string Text)> words, int start, int end, List<(int Start, string Text)> wanted)
    {
        var known = wanted.Select(word => word.Text).ToHashSet(StringComparer.Ordinal);
        while (!known.Contains(words[start].Text))
        {
            start++;
        }

        while (!known.Contains(words[end].Text))
        {
            end--;
        }

        return new(words[start].Start, words[end].Start + words[end].Text.Length - words[start].Start);
    }

    private static ref int Left(Dictionary<string, int> left, string word) => ref CollectionsMarshal.GetValueRefOrAddDefault(left, word, out _);

    private static bool Take(Dictionary<string, int> left, string word) => left.TryGetValue(word, out var number) && number > 0 && (left[word] = number - 1) >= 0;

    private static Dictionary<string, int> Count(List<(int Start, string Text)> words) =>
        words.GroupBy(word => word.Text, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.Count(), StringComparer.Ordinal);

    private static List<(int Start, string Text)> Words(string text)
    {
        var (words, at) = (new List<(int, string)>(), 0);
        foreach (var token in Tokens.Of(text, CultureInfo.InvariantCulture))
        {
            if (token.Any(char.IsLetterOrDigit))
            {
                words.Add((at, token));
            }

            at += token.Length;
        }

        return words;
    }
}
