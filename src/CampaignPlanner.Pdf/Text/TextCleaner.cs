using System.Globalization;
using System.Text;

namespace CampaignPlanner.Pdf.Text;

/// <summary>Turns what people paste into what can be set: composed, no control characters, no halves of characters.</summary>
internal static class TextCleaner
{
    private const char Replacement = '\uFFFD';

    public static string Clean(string? text)
    {
        if (string.IsNullOrEmpty(text))
        {
            return "";
        }

        var clean = text.AsSpan().IndexOfAnyExceptInRange(' ', '~') < 0 ? text : Replace(text);
        return clean.IsNormalized() ? clean : clean.Normalize();
    }

    private static string Replace(string text)
    {
        var clean = new StringBuilder(text.Length);
        Span<char> units = stackalloc char[2];
        var afterReturn = false;
        foreach (var rune in text.EnumerateRunes()) // unpaired surrogates arrive as U+FFFD
        {
            var value = rune.Value;
            if (value is '\r' or 0x2028 or 0x2029 || (value == '\n' && !afterReturn))
            {
                clean.Append('\n');
            }
            else if (value is '\t' or '\v' or '\f')
            {
                clean.Append(' ');
            }
            else if (IsNonCharacter(value))
            {
                clean.Append(Replacement);
            }
            else if (value != '\n' && !IsInvisible(rune))
            {
                clean.Append(units[..rune.EncodeToUtf16(units)]);
            }

            afterReturn = value == '\r';
        }

        return clean.ToString();
    }

    private static bool IsNonCharacter(int value) => value is >= 0xFDD0 and <= 0xFDEF || (value & 0xFFFE) == 0xFFFE;

    /// <summary>Controls, marks of direction, joiners, variation selectors and soft hyphens; a zero-width space stays, as it allows a break.</summary>
    private static bool IsInvisible(Rune rune) =>
        rune.Value is >= 0xFE00 and <= 0xFE0F or >= 0xE0100 and <= 0xE01EF
        || (rune.Value != 0x200B && Rune.GetUnicodeCategory(rune) is (UnicodeCategory.Control or UnicodeCategory.Format));
}
