using CampaignPlanner.Pdf.Fonts;
using CampaignPlanner.Pdf.Text;

namespace CampaignPlanner.Pdf.Writing;

/// <summary>Draws on one page. Points from the page's upper left corner, y downwards.</summary>
public sealed class Canvas
{
    private readonly PdfWriter _writer;
    private readonly FontFamily _fonts;
    private readonly ISet<int> _missing;
    private readonly ByteBuffer _content = new();
    private Rgb? _fill;
    private (FontSubset Font, float Size)? _font;
    private bool _inText;

    internal Canvas(PdfWriter writer, PdfPage page, FontFamily fonts, ISet<int> missing)
    {
        _writer = writer;
        _fonts = fonts;
        _missing = missing;
        Page = page;
    }

    public float PageWidth => Page.Width;

    public float PageHeight => Page.Height;

    internal PdfPage Page { get; }

    public void Rectangle(float x, float y, float width, float height, Rgb fill)
    {
        EndText();
        Fill(fill);
        _content.Number(x).Number(Page.Height - y - height).Number(width).Number(height).Append("re f\n");
    }

    public void Line(float x1, float y1, float x2, float y2, Rgb color, float thickness)
    {
        EndText();
        Stroke(color, thickness);
        _content.Number(x1).Number(Page.Height - y1).Append("m ").Number(x2).Number(Page.Height - y2).Append("l S\n");
    }

    /// <summary>Fills, strokes or both; with neither nothing is drawn.</summary>
    public void Path(CanvasPath path, Rgb? fill, Rgb? stroke = null, float thickness = 1)
    {
        ArgumentNullException.ThrowIfNull(path);
        if (path.Steps.Count == 0 || (fill ?? stroke) is null)
        {
            return;
        }

        EndText();
        if (fill is { } inside)
        {
            Fill(inside);
        }

        if (stroke is { } edge)
        {
            Stroke(edge, thickness);
        }

        foreach (var (step, x1, y1, x2, y2, x, y) in path.Steps)
        {
            Append(step, x1, y1, x2, y2, x, y);
        }

        _content.Append(fill is null ? "S\n" : stroke is null ? "f\n" : "B\n");
    }

    /// <summary>One line of text that does not wrap; the style's alignment says which side of x it stands on.</summary>
    public void Text(string text, float x, float baseline, TextStyle style)
    {
        ArgumentNullException.ThrowIfNull(style);
        var glyphs = Shaper.Shape([new TextSpan(text)], style, _fonts, _missing);
        var width = glyphs.Sum(g => g.Advance);
        Glyphs(glyphs, x - style.Align switch { TextAlign.Center => width / 2, TextAlign.End => width, _ => 0 }, baseline, style.Size, style.Color);
    }

    internal void Glyphs(ReadOnlySpan<Glyph> glyphs, float x, float baseline, float size, Rgb color)
    {
        for (var from = 0; from < glyphs.Length;)
        {
            var to = from;
            var advance = 0f;
            for (; to < glyphs.Length && glyphs[to].Face == glyphs[from].Face; to++)
            {
                advance += glyphs[to].Advance;
            }

            Run(glyphs[from..to], x, baseline, size, color);
            x += advance;
            from = to;
        }
    }

    internal void BeginContent(StructureNode node)
    {
        EndText();
        node.Kids.Add(new MarkedContent(Page, Page.Marked.Count));
        _content.Append($"/{node.Tag.Role} <</MCID ").Append(Page.Marked.Count).Append(">> BDC\n");
        Page.Marked.Add(node);
    }

    /// <param name="pagination">Header, footer or repeated head; else decoration.</param>
    internal void BeginArtifact(bool pagination)
    {
        EndText();
        _content.Append(pagination ? "/Artifact <</Type /Pagination>> BDC\n" : "/Artifact <</Type /Layout>> BDC\n");
    }

    internal void EndContent()
    {
        EndText();
        _content.Append("EMC\n");
    }

    internal void Finish()
    {
        EndText();
        _writer.EndPage(Page, _content);
    }

    private void Run(ReadOnlySpan<Glyph> glyphs, float x, float baseline, float size, Rgb color)
    {
        var font = _writer.Subset(glyphs[0].Face);
        Fill(color);
        if (!_inText)
        {
            _content.Append("BT\n");
            _inText = true;
        }

        if (_font != (font, size))
        {
            _content.Append($"/{font.ResourceName} ").Number(size).Append("Tf\n");
            _font = (font, size);
            Page.Fonts.Add(font.ResourceName);
        }

        _content.Append("1 0 0 1 ").Number(x).Number(Page.Height - baseline).Append("Tm [<");
        foreach (var glyph in glyphs)
        {
            if (glyph.CodePoint == '\n')
            {
                continue;
            }

            _content.Hex(font.Use(glyph.Id, glyph.CodePoint));
            var natural = font.Face.Advance(glyph.Id) * size / font.Face.UnitsPerEm;
            if (MathF.Abs(natural - glyph.Advance) > .002f)
            {
                _content.Append(">").Number((natural - glyph.Advance) * 1000 / size).Append("<");
            }
        }

        _content.Append(">] TJ\n");
    }

    private void Append(CanvasPath.Step step, float x1, float y1, float x2, float y2, float x, float y)
    {
        if (step == CanvasPath.Step.Close)
        {
            _content.Append("h ");
            return;
        }

        if (step == CanvasPath.Step.Curve)
        {
            _content.Number(x1).Number(Page.Height - y1).Number(x2).Number(Page.Height - y2);
        }

        _content.Number(x).Number(Page.Height - y).Append(step switch { CanvasPath.Step.Curve => "c\n", CanvasPath.Step.Move => "m ", _ => "l " });
    }

    private void EndText()
    {
        if (_inText)
        {
            _content.Append("ET\n");
            _inText = false;
        }
    }

    private void Fill(Rgb color)
    {
        if (_fill != color)
        {
            _fill = color;
            Color(color).Append("rg\n");
        }
    }

    private void Stroke(Rgb color, float thickness) => Color(color).Append("RG ").Number(thickness).Append("w\n");

    private ByteBuffer Color(Rgb color) => _content.Number(color.R / 255f).Number(color.G / 255f).Number(color.B / 255f);
}
