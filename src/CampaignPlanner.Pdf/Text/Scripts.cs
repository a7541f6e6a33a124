using System.Globalization;
using System.Text;

namespace CampaignPlanner.Pdf.Text;

/// <summary>What kind of character this is, for fonts, spacing and line breaking.</summary>
internal static class Scripts
{
    public const string FullWidthOpening = "“‘（《【〈「『";
    public const string FullWidthClosing = "”’）》】〉」』，。、；：";

    public static bool IsHan(int c) => c is >= 0x3400 and <= 0x9FFF or >= 0xF900 and <= 0xFAFF or >= 0x20000 and <= 0x3FFFF;

    /// <summary>Characters between which a line may break: Han, kana, Hangul, their marks and emoji.</summary>
    public static bool IsIdeographic(int c) =>
        c is >= 0x2E80 and <= 0xA4CF or >= 0xAC00 and <= 0xD7A3 or >= 0xF900 and <= 0xFAFF or >= 0xFE30 and <= 0xFE4F or >= 0xFF00 and <= 0xFFEF or >= 0x1F000;

    public static bool IsLetter(int c) => Rune.IsValid(c) && Rune.IsLetter(new Rune(c));

    public static bool IsLetterOrDigit(int c) => Rune.IsValid(c) && Rune.IsLetterOrDigit(new Rune(c));

    public static bool IsCombining(int c) =>
        c >= 0x300 && Rune.IsValid(c)
        && Rune.GetUnicodeCategory(new Rune(c)) is (UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.SpacingCombiningMark);

    /// <summary>Is this Chinese with foreign words in it, rather than the other way round? Decides how wide shared marks are.</summary>
    public static bool IsChinese(IReadOnlyList<string> texts)
    {
        int han = 0, others = 0;
        foreach (var text in texts)
        {
            foreach (var rune in text.EnumerateRunes())
            {
                if (IsHan(rune.Value))
                {
                    han++;
                }
                else if (Rune.IsLetter(rune))
                {
                    others++;
                }
            }
        }

        return han > 0 && han * 4 >= others; // a Chinese word says in one or two characters what takes a Latin one six
    }

    public static bool Among(this string marks, int c) => c < 0x10000 && marks.Contains((char)c);
}
