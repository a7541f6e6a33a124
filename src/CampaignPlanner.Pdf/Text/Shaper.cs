using CampaignPlanner.Pdf.Fonts;

namespace CampaignPlanner.Pdf.Text;

/// <summary>
/// One glyph per character with pair kerning and tracking: enough for Latin, Greek, Cyrillic and Chinese. Scripts that
/// join or reorder (Arabic, Indic) are not shaped.
/// </summary>
internal static class Shaper
{
    private const int GlyphsBetweenChecks = 4096;

    public static Glyph[] Shape(IReadOnlyList<TextSpan> spans, TextStyle style, FontFamily fonts, ISet<int> missing, CancellationToken cancellation = default)
    {
        var texts = new string[spans.Count];
        var length = 0;
        for (var i = 0; i < texts.Length; i++)
        {
            texts[i] = TextCleaner.Clean(spans[i].Text);
            length += texts[i].Length;
        }

        var mostlyChinese = Scripts.IsChinese(texts);
        var glyphs = new Glyph[length]; // no list: a long text must not be in memory twice
        var count = 0;
        for (var i = 0; i < texts.Length; i++)
        {
            var chinese = spans[i].Language is { } language ? language.StartsWith("zh", StringComparison.OrdinalIgnoreCase) : mostlyChinese;
            var stack = fonts.Stack(spans[i].Weight ?? style.Weight, spans[i].Italic ?? style.Italic);
            foreach (var rune in texts[i].EnumerateRunes())
            {
                if (count % GlyphsBetweenChecks == 0)
                {
                    cancellation.ThrowIfCancellationRequested();
                }

                if (rune.Value == '\n')
                {
                    glyphs[count++] = new Glyph(stack.Choose(' ', false).Face, 0, '\n', 0, i); // ends a line and is never drawn
                    continue;
                }

                var choice = stack.Choose(rune.Value, chinese);
                if (choice.Missing)
                {
                    missing.Add(rune.Value);
                }

                var face = choice.Face;
                var advance = face.Advance(choice.Glyph) * style.Size / face.UnitsPerEm * choice.Scale;
                glyphs[count++] = new Glyph(face, choice.Glyph, rune.Value, advance + style.Tracking, i);
            }
        }

        Array.Resize(ref glyphs, count); // fewer than units of UTF-16 where there are pairs
        Fit(glyphs, style.Size);
        return glyphs;
    }

    /// <summary>As much from the start as leaves room for the ellipsis; no space before it, and no accent lost.</summary>
    public static Glyph[] Shorten(Glyph[] glyphs, Glyph[] ellipsis, float width)
    {
        var room = width - ellipsis.Sum(g => g.Advance);
        var count = 0;
        for (; count < glyphs.Length && glyphs[count].Advance <= room; count++)
        {
            room -= glyphs[count].Advance;
        }

        while (count > 0 && count < glyphs.Length && (glyphs[count - 1].CodePoint == ' ' || Scripts.IsCombining(glyphs[count].CodePoint)))
        {
            count--;
        }

        return [.. glyphs.AsSpan(0, count), .. ellipsis];
    }

    /// <summary>Kerns Latin pairs, and lets adjacent full-width marks share half an em.</summary>
    private static void Fit(Glyph[] glyphs, float size)
    {
        for (var i = 1; i < glyphs.Length; i++)
        {
            ref var left = ref glyphs[i - 1];
            var right = glyphs[i];
            if (left.Face != right.Face || left.Id == 0 || right.Id == 0)
            {
                continue;
            }

            if (left.CodePoint < 0x2E80 && right.CodePoint < 0x2E80)
            {
                left.Advance += left.Face.Kern(left.Id, right.Id) * size / left.Face.UnitsPerEm;
            }

            var meets = Scripts.FullWidthClosing.Among(right.CodePoint) || Scripts.FullWidthOpening.Among(right.CodePoint);
            if (meets && left.Advance > .9f * size && Scripts.FullWidthClosing.Among(left.CodePoint))
            {
                left.Advance -= size / 2;
            }
        }
    }
}
