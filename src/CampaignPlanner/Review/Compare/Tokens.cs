using System.Globalization;
using System.Text;

namespace CampaignPlanner.Review.Compare;

/// <summary>
/// Cuts a text into words, blanks and signs; Chinese and Japanese, which put no blanks between words, into characters. Never inside what
/// a reader sees as one character.
/// </summary>
internal static class Tokens
{
    private enum Sort
    {
        Sign,
        Blank,
        Letter,
        Digit,
        Character,
    }

    public static string[] Of(string text, CultureInfo culture)
    {
        var tokens = new List<string>();
        var endsAtApostrophe = culture.TwoLetterISOLanguageName == "fr";
        for (var start = 0; start < text.Length;)
        {
            var (sort, end) = Next(text, start);
            while (end < text.Length && sort is not (Sort.Sign or Sort.Character))
            {
                var (next, after) = Next(text, end);
                if (!Continues(sort, next) && !(next != sort && Joins(text, start, end, after, endsAtApostrophe)))
                {
                    break;
                }

                end = after;
            }

            tokens.Add(text[start..end]);
            start = end;
        }

        return [.. tokens];
    }

    private static bool Continues(Sort sort, Sort next) => sort == Sort.Blank ? next == Sort.Blank : next is Sort.Letter or Sort.Digit;

    // 1,720 and 1 720 are one number, driver's is one word; in French l’heure is two.
    private static bool Joins(string text, int start, int at, int after, bool endsAtApostrophe)
    {
        if (char.IsWhiteSpace(text[start]) || after >= text.Length || after - at != 1)
        {
            return false;
        }

        return text[at] switch
        {
            '.' or ',' or '\u00A0' or '\u202F' => char.IsDigit(text[at - 1]) && char.IsDigit(text[after]),
            '\'' or '’' => !endsAtApostrophe && char.IsLetter(text[at - 1]) && char.IsLetter(text[after]),
            _ => false,
        };
    }

    private static (Sort Sort, int End) Next(string text, int start)
    {
        var end = start + StringInfo.GetNextTextElementLength(text, start);
        var sort = !Rune.TryGetRuneAt(text, start, out var rune) ? Sort.Sign
            : Rune.IsWhiteSpace(rune) ? Sort.Blank
            : IsUnspaced(rune.Value) ? Sort.Character
            : Rune.IsDigit(rune) ? Sort.Digit
            : Rune.IsLetter(rune) ? Sort.Letter
            : Sort.Sign;
        return (sort, end);
    }

    // Han, kana, and the rarer Han characters outside the first plane.
    private static bool IsUnspaced(int rune) => rune is (>= 0x2E80 and <= 0x30FF) or (>= 0x31C0 and <= 0x9FFF) or (>= 0xF900 and <= 0xFAFF) or (>= 0x20000 and <= 0x3FFFF);
}
