using System.Collections.Frozen;

namespace CampaignPlanner.Pdf.Text;

/// <summary>
/// Where a line may break: a reduced UAX #14 with the Chinese prohibitions, French spaced punctuation, Dutch compounds,
/// and numbers that stay with their unit. Ordinary spaces hold too where a careful typist would have used no-break ones.
/// </summary>
internal static class LineBreakRules
{
    private const string NoStart = "，。、；：？！”’）》】〉」』〕〗〙〛｝〞．…‥—·～〜％℃ー々ゝゞヽヾ%‰,.;:?!)]}»›-‐–/";
    private const string NoEnd = "“‘（《【〈「『〔〖〘〚｛〝￥＄￡([{«‹„‚#@";
    private const string FrenchSpaced = "?!:;»›%‰";
    private const string FrenchOpening = "«‹";
    private const string Currencies = "€$£¥";
    private const string UnitSigns = "€$£¥°℃";
    private const int LongestUnit = 4;

    /// <summary>As they are written in Dutch, English and French; one that is not here is held by a no-break space.</summary>
    private static readonly FrozenSet<string> Units = new[]
    {
        "s", "sec", "min", "h", "u", "ms", "m", "km", "cm", "mm", "m²", "m³", "km²", "kg", "g", "mg", "t", "l", "ml", "px", "pt", "x",
        "k", "kB", "MB", "GB", "TB", "Hz", "kHz", "MHz", "fps", "dpi", "dB", "W", "kW", "kWh", "mln", "mld", "mio", "bn", "EUR", "USD", "GBP", "CHF", "CNY", "RMB",
    }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>May the line end before <paramref name="text"/>[<paramref name="at"/>]?</summary>
    public static bool MayBreak(ReadOnlySpan<Glyph> text, int at)
    {
        int previous = CodePoint(text, at - 1), next = CodePoint(text, at);
        if (previous == 0x200B)
        {
            return true;
        }

        if (next is ' ' or 0x200B || IsGlue(previous) || IsGlue(next) || Scripts.IsCombining(next))
        {
            return false;
        }

        if (previous == ' ')
        {
            return !HoldsOverSpace(text, at, next);
        }

        if (NoStart.Among(next) || NoEnd.Among(previous) || (IsDigit(previous) && Scripts.IsHan(next)))
        {
            return false;
        }

        return Scripts.IsIdeographic(previous) || Scripts.IsIdeographic(next) || BreaksWord(text, at, previous, next);
    }

    /// <summary>Does the mark, quote or unit after a space belong to what is before it, or the other way round?</summary>
    private static bool HoldsOverSpace(ReadOnlySpan<Glyph> text, int at, int next)
    {
        var last = at - 1;
        while (last >= 0 && text[last].CodePoint == ' ')
        {
            last--;
        }

        int before = CodePoint(text, last), after = CodePoint(text, at + 1);
        if (FrenchOpening.Among(before))
        {
            return !Scripts.IsLetterOrDigit(CodePoint(text, last - 1)); // after a letter it is a German closing quote
        }

        if (FrenchSpaced.Among(next))
        {
            return !Scripts.IsLetterOrDigit(after); // a mark before a letter begins a word, such as a German quote
        }

        return (Scripts.IsIdeographic(next) && NoStart.Among(next))
            || (Scripts.IsIdeographic(before) && NoEnd.Among(before))
            || (Currencies.Among(before) && IsDigit(next))
            || (IsDigit(before) && (UnitSigns.Among(next) || Scripts.IsHan(next) || IsThousand(text, at) || IsUnit(text, at)));
    }

    private static bool BreaksWord(ReadOnlySpan<Glyph> text, int at, int previous, int next)
    {
        var before = CodePoint(text, at - 2);
        return previous switch
        {
            // Neither part of a compound may be a single letter: e-mail, T-shirt and vitamine-c stay whole.
            '-' or '‐' => Scripts.IsLetterOrDigit(before) && Scripts.IsLetterOrDigit(CodePoint(text, at - 3)) && Scripts.IsLetter(next) && Scripts.IsLetterOrDigit(CodePoint(text, at + 1)),
            '–' or '—' => before != ' ' && Scripts.IsLetter(next),
            '/' => Scripts.IsLetter(next) && Scripts.IsLetter(before),
            _ => false,
        };
    }

    /// <summary>Three digits and no more: the rest of a number that is grouped with spaces.</summary>
    private static bool IsThousand(ReadOnlySpan<Glyph> text, int at) =>
        IsDigit(CodePoint(text, at)) && IsDigit(CodePoint(text, at + 1)) && IsDigit(CodePoint(text, at + 2)) && !IsDigit(CodePoint(text, at + 3));

    private static bool IsUnit(ReadOnlySpan<Glyph> text, int at)
    {
        var end = at;
        while (end < text.Length && (Scripts.IsLetter(text[end].CodePoint) || text[end].CodePoint is '²' or '³'))
        {
            if (++end - at > LongestUnit)
            {
                return false;
            }
        }

        Span<char> word = stackalloc char[LongestUnit];
        for (var i = at; i < end; i++)
        {
            word[i - at] = (char)text[i].CodePoint; // a letter beyond the first plane becomes another one, and is no unit either way
        }

        return Units.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word[..(end - at)]);
    }

    private static bool IsDigit(int c) => c is >= '0' and <= '9';

    private static bool IsGlue(int c) => c is 0xA0 or 0x202F or 0x2007 or 0x2060;

    private static int CodePoint(ReadOnlySpan<Glyph> text, int at) => at >= 0 && at < text.Length ? text[at].CodePoint : 0;
}
