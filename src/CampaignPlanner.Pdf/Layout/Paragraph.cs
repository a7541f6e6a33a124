using CampaignPlanner.Pdf.Text;
using CampaignPlanner.Pdf.Writing;

namespace CampaignPlanner.Pdf.Layout;

/// <summary>Running text that wraps and breaks over pages, with at least two lines on either side. A line feed ends a line.</summary>
public sealed class Paragraph : Element
{
    private readonly Tag? _tag;
    private readonly Tag?[]? _inline; // by span; most paragraphs have nothing but text

    public Paragraph(string text, TextStyle style, Role role = Role.P)
        : this([new TextSpan(text)], style, role)
    {
    }

    public Paragraph(IReadOnlyList<TextSpan> spans, TextStyle style, Role role = Role.P)
        : this(spans, style, Tag.For(role))
    {
    }

    internal Paragraph(IReadOnlyList<TextSpan> spans, TextStyle style, Tag? tag)
    {
        ArgumentNullException.ThrowIfNull(spans);
        ArgumentNullException.ThrowIfNull(style);
        Spans = spans;
        Style = style;
        _tag = tag;
        var index = 0;
        foreach (var span in spans)
        {
            if (span.IsLink || span.Language is not null)
            {
                (_inline ??= new Tag?[spans.Count])[index] = new Tag(span.IsLink ? Role.Link : Role.Span) { Language = span.Language };
            }

            index++;
        }
    }

    internal IReadOnlyList<TextSpan> Spans { get; }

    internal TextStyle Style { get; }

    internal override Placement Fit(LayoutContext context, float width, float height, bool atTop) =>
        PlaceFrom(0, context.Lines(this, width), width, height, atTop);

    private Placement PlaceFrom(int first, TextLines text, float width, float height, bool atTop)
    {
        var left = text.Lines.Count - first;
        var count = CountThatStands(left, height, atTop);
        if (count == 0 && left > 0)
        {
            return Placement.Refused(first == 0 ? this : new Continuation(this, first, text));
        }

        var fragment = new Fragment(width, count * Style.Leading)
        {
            Tag = _tag,
            Content = count == 0 ? null : (painter, x, y) => Paint(painter, text, first, count, x, y, width),
        };
        return new Placement(fragment, count == left ? null : new Continuation(this, first + count, text));
    }

    /// <summary>Widows and orphans: neither side of a break has a single line, if there is a choice.</summary>
    private int CountThatStands(int left, float height, bool atTop)
    {
        var fits = (int)Math.Min(left, Math.Max(0, (height + .01f) / Style.Leading));
        if (fits == left)
        {
            return fits;
        }

        var kept = left - fits == 1 ? fits - 1 : fits;
        return kept >= 2 ? kept : atTop ? Math.Max(1, fits) : 0;
    }

    private void Paint(Painter painter, TextLines text, int first, int count, float x, float y, float width)
    {
        for (var i = 0; i < count; i++)
        {
            var line = text.Lines[first + i];
            var top = y + i * Style.Leading;
            var at = x + Indent(text.Glyphs, line, width);
            var baseline = top + Style.Leading / 2 + Style.Size * .36f; // middle of the capitals on the middle of the line
            for (var from = line.From; from < line.To;)
            {
                var to = from;
                var advance = 0f;
                for (; to < line.To && text.Glyphs[to].Span == text.Glyphs[from].Span; to++)
                {
                    advance += text.Glyphs[to].Advance;
                }

                PaintSpan(painter, text.Glyphs.AsMemory(from, to - from), at, top, baseline, advance);
                at += advance;
                from = to;
            }
        }
    }

    private void PaintSpan(Painter painter, ReadOnlyMemory<Glyph> glyphs, float x, float top, float baseline, float width)
    {
        var index = glyphs.Span[0].Span;
        var span = Spans[index];
        var color = span.Color ?? Style.Color;
        if (_inline?[index] is { } inline)
        {
            PaintInline(painter, inline, span, color, glyphs, x, top, baseline, width);
        }
        else
        {
            painter.Canvas.Glyphs(glyphs.Span, x, baseline, Style.Size, color);
        }
    }

    // A method of its own, since its closures are made on entry.
    private void PaintInline(Painter painter, Tag tag, TextSpan span, Rgb color, ReadOnlyMemory<Glyph> glyphs, float x, float top, float baseline, float width)
    {
        if (painter.CanFollow(span))
        {
            painter.Link(tag, (x, top, width, Style.Leading), span, canvas =>
            {
                canvas.Glyphs(glyphs.Span, x, baseline, Style.Size, color);
                canvas.Line(x, baseline + Style.Size * .16f, x + width, baseline + Style.Size * .16f, color, .4f);
            });
        }
        else if (span.Language is not null)
        {
            painter.Inline(tag, canvas => canvas.Glyphs(glyphs.Span, x, baseline, Style.Size, color));
        }
        else
        {
            painter.Canvas.Glyphs(glyphs.Span, x, baseline, Style.Size, color);
        }
    }

    /// <summary>Where the line starts; a full-width opening mark hangs out so that its ink stands on the edge.</summary>
    private float Indent(Glyph[] glyphs, TextLine line, float width)
    {
        switch (Style.Align)
        {
            case TextAlign.End:
                return width - line.Width;
            case TextAlign.Center:
                return (width - line.Width) / 2;
            default:
                var first = line.To > line.From ? glyphs[line.From] : default;
                return first.Advance > .9f * Style.Size && Scripts.FullWidthOpening.Among(first.CodePoint) ? -.46f * Style.Size : 0;
        }
    }

    /// <summary>The lines after a page break; broken already, and part of the same tag.</summary>
    private sealed class Continuation(Paragraph paragraph, int first, TextLines text) : Element
    {
        internal override Placement Fit(LayoutContext context, float width, float height, bool atTop) =>
            paragraph.PlaceFrom(first, text, width, height, atTop);
    }
}
