namespace CampaignPlanner.Pdf.Text;

/// <summary>Breaks shaped text into lines, greedily and in linear time.</summary>
internal static class LineBreaker
{
    /// <summary>Longer texts are not tried again at narrower measures: the gain is one line, the cost is the whole text.</summary>
    private const int FineTuneLines = 40;

    /// <summary>A line may hold any number of spaces or accents.</summary>
    private const int FineTuneGlyphs = 20_000;

    private const float Tolerance = .01f;

    /// <summary>Breaks, then narrows the measure a little where that saves a heading from imbalance or a paragraph from a short last line.</summary>
    public static TextLines Break(Glyph[] glyphs, TextStyle style, float width, CancellationToken cancellation = default)
    {
        var best = Lines(glyphs, width, cancellation);
        if (best.Count is < 2 or > FineTuneLines || glyphs.Length > FineTuneGlyphs || style.Align != TextAlign.Start || (!style.Balance && best[^1].Width >= .18f * width))
        {
            return new TextLines(glyphs, best);
        }

        for (var share = .98f; share > .5f; share -= .02f)
        {
            var narrower = Lines(glyphs, width * share, cancellation);
            if (narrower.Count > best.Count)
            {
                break;
            }

            best = narrower;
            if (!style.Balance && best[^1].Width >= .24f * width)
            {
                break;
            }
        }

        return new TextLines(glyphs, best);
    }

    private static List<TextLine> Lines(Glyph[] glyphs, float width, CancellationToken cancellation)
    {
        var lines = new List<TextLine>();
        for (var from = 0; from < glyphs.Length;)
        {
            cancellation.ThrowIfCancellationRequested();
            var next = NextBreak(glyphs, from, width);
            var to = next;
            while (to > from && glyphs[to - 1].CodePoint is (' ' or '\n' or 0x200B))
            {
                to--;
            }

            var used = 0f;
            for (var i = from; i < to; i++)
            {
                used += glyphs[i].Advance;
            }

            lines.Add(new TextLine(from, to, used));
            from = next;
        }

        return lines;
    }

    /// <summary>Index of the first glyph of the next line; always after <paramref name="from"/>, also when nothing fits.</summary>
    private static int NextBreak(Glyph[] glyphs, int from, float width)
    {
        var allowed = -1;
        var x = 0f;
        for (var i = from; i < glyphs.Length; i++)
        {
            var c = glyphs[i].CodePoint;
            if (c == '\n')
            {
                return i + 1;
            }

            if (i > from && LineBreakRules.MayBreak(glyphs, i))
            {
                allowed = i;
            }

            x += glyphs[i].Advance;
            if (c != ' ' && x > width + Tolerance && i > from)
            {
                return allowed > 0 ? allowed : BeforeMarks(glyphs, from, i);
            }
        }

        return glyphs.Length;
    }

    /// <summary>Emergency break within a word that is wider than the line; an accent stays with its letter if it can.</summary>
    private static int BeforeMarks(Glyph[] glyphs, int from, int at)
    {
        var back = at;
        while (back > from + 1 && at - back < 8 && Scripts.IsCombining(glyphs[back].CodePoint))
        {
            back--;
        }

        return back;
    }
}
