using CampaignPlanner.Pdf.Fonts;
using CampaignPlanner.Pdf.Images;
using CampaignPlanner.Pdf.Text;

namespace CampaignPlanner.Pdf.Writing;

/// <summary>Draws on one page. Points from the page's upper left corner, y downwards.</summary>
public sealed class Canvas
{
    private readonly PdfWriter _writer;
    private readonly FontFamily _fonts;
    private readonly ISet<int> _missing;
    private readonly ByteBuffer _content;
    private Rgb? _fill;
    private (FontSubset Font, float Size)? _font;
    private bool _inText;

    internal Canvas(PdfWriter writer, PdfPage page, FontFamily fonts, ISet<int> missing)
    {
        _writer = writer;
        _content = writer.Content;
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

    /// <summary>Fills, strokes or both; with neither nothing is drawn.</summary>
    /// <param name="radius">Of the corners; at most half of the shorter side is taken.</param>
    public void RoundedRectangle(float x, float y, float width, float height, float radius, Rgb? fill, Rgb? stroke = null, float thickness = 1, Dash? dash = null) =>
        Path(CanvasPath.RoundedRectangle(x, y, width, height, radius), fill, stroke, thickness, dash);

    public void Line(float x1, float y1, float x2, float y2, Rgb color, float thickness, Dash? dash = null)
    {
        EndText();
        Stroke(color, thickness, dash);
        _content.Number(x1).Number(Page.Height - y1).Append("m ").Number(x2).Number(Page.Height - y2).Append("l S\n");
        EndDash(dash);
    }

    /// <summary>Fills, strokes or both; with neither nothing is drawn.</summary>
    public void Path(CanvasPath path, Rgb? fill, Rgb? stroke = null, float thickness = 1, Dash? dash = null)
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
            Stroke(edge, thickness, dash);
        }

        foreach (var (step, x1, y1, x2, y2, x, y) in path.Steps)
        {
            Append(step, x1, y1, x2, y2, x, y);
        }

        _content.Append(fill is null ? "S\n" : stroke is null ? "f\n" : "B\n");
        EndDash(stroke is null ? null : dash);
    }

    /// <summary>Stretches the image over the area; see <see cref="Layout.Picture"/> to keep its shape.</summary>
    public void Image(Image image, float x, float y, float width, float height)
    {
        ArgumentNullException.ThrowIfNull(image);
        EndText();
        var name = _writer.Image(image);
        Page.Images.Add(name);
        Page.IsTransparent |= image.Mask is not null;
        var turn = image.Turn;
        _content.Append("q ").Number(turn.A * width).Number(turn.B * height).Number(turn.C * width).Number(turn.D * height)
            .Number(x + turn.E * width).Number(Page.Height - y - height + turn.F * height).Append($"cm /{name} Do Q\n");
    }

    /// <summary>Width in points of one line of text, tracking after its last character included.</summary>
    public float Measure(string text, TextStyle style)
    {
        ArgumentNullException.ThrowIfNull(style);
        return Width(Shaper.Shape([new TextSpan(text)], style, _fonts, new HashSet<int>()));
    }

    /// <summary>One line of text that does not wrap; the style's alignment says which side of x it stands on.</summary>
    /// <param name="maxWidth">Points; a longer text is cut and ends in an ellipsis.</param>
    public void Text(string text, float x, float baseline, TextStyle style, float maxWidth = float.PositiveInfinity)
    {
        ArgumentNullException.ThrowIfNull(style);
        var glyphs = Shape(text, style, maxWidth);
        Glyphs(glyphs, x - Start(style.Align, Width(glyphs)), baseline, style.Size, style.Color);
    }

    /// <summary>As <see cref="Text"/>, turned about the point where it would stand.</summary>
    /// <param name="degrees">Against the clock: 90 reads upwards.</param>
    public void RotatedText(string text, float x, float baseline, float degrees, TextStyle style, float maxWidth = float.PositiveInfinity)
    {
        ArgumentNullException.ThrowIfNull(style);
        var glyphs = Shape(text, style, maxWidth);
        var (sine, cosine) = MathF.SinCos(degrees * MathF.PI / 180);
        var start = Start(style.Align, Width(glyphs));
        Glyphs(glyphs, x - start * cosine, baseline + start * sine, style.Size, style.Color, (cosine, sine));
    }

    /// <summary>Draws see-through, such as a watermark.</summary>
    /// <param name="opacity">From 0, nothing to see, to 1.</param>
    public void WithOpacity(float opacity, Action draw)
    {
        ArgumentNullException.ThrowIfNull(draw);
        EndText();
        var name = _writer.Opacity(opacity);
        Page.Opacities.Add(name);
        Page.IsTransparent = true;
        var (fill, font) = (_fill, _font);
        _content.Append($"q /{name} gs\n");
        draw();
        EndText();
        _content.Append("Q\n");
        (_fill, _font) = (fill, font); // the reader forgets what was set inside, so must we
    }

    /// <param name="direction">Cosine and sine of the angle of the line, against the clock.</param>
    internal void Glyphs(ReadOnlySpan<Glyph> glyphs, float x, float baseline, float size, Rgb color, (float Cosine, float Sine)? direction = null)
    {
        var (cosine, sine) = direction ?? (1, 0);
        for (var from = 0; from < glyphs.Length;)
        {
            var to = from;
            var advance = 0f;
            for (; to < glyphs.Length && glyphs[to].Face == glyphs[from].Face; to++)
            {
                advance += glyphs[to].Advance;
            }

            Run(glyphs[from..to], x, baseline, size, color, cosine, sine);
            x += advance * cosine;
            baseline -= advance * sine;
            from = to;
        }
    }

    internal void BeginContent(StructureNode node)
    {
        EndText();
        node.Kids.Add(new StructureKid(null, Page, Page.Marked.Count));
        _content.Append("/").Append(node.Tag.RoleName).Append(" <</MCID ").Append(Page.Marked.Count).Append(">> BDC\n");
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
        _writer.EndPage(Page);
    }

    private void Run(ReadOnlySpan<Glyph> glyphs, float x, float baseline, float size, Rgb color, float cosine, float sine)
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
            _content.Append("/").Append(font.ResourceName).Append(" ").Number(size).Append("Tf\n");
            _font = (font, size);
            Page.Fonts.Add(font.ResourceName);
        }

        _content.Number(cosine).Number(sine).Number(-sine).Number(cosine).Number(x).Number(Page.Height - baseline).Append("Tm [<");
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

    private void Stroke(Rgb color, float thickness, Dash? dash)
    {
        Color(color).Append("RG ").Number(thickness).Append("w\n");
        if (dash is { IsDrawable: true } pattern)
        {
            _content.Append("[").Number(pattern.On).Number(pattern.Off).Append("] 0 d\n");
        }
    }

    private void EndDash(Dash? dash)
    {
        if (dash is { IsDrawable: true })
        {
            _content.Append("[] 0 d\n");
        }
    }

    private Glyph[] Shape(string text, TextStyle style, float maxWidth)
    {
        var glyphs = Shaper.Shape([new TextSpan(text)], style, _fonts, _missing);
        return Width(glyphs) <= maxWidth ? glyphs : Shaper.Shorten(glyphs, Shaper.Shape([new TextSpan("…")], style, _fonts, _missing), maxWidth);
    }

    private static float Width(Glyph[] glyphs)
    {
        var width = 0d;
        foreach (var glyph in glyphs)
        {
            width += glyph.Advance;
        }

        return (float)width;
    }

    private static float Start(TextAlign align, float width) => align switch { TextAlign.Center => width / 2, TextAlign.End => width, _ => 0 };

    private ByteBuffer Color(Rgb color) => _content.Number(color.R / 255f).Number(color.G / 255f).Number(color.B / 255f);
}
