using CampaignPlanner.Pdf.Layout;
using CampaignPlanner.Pdf.Text;
using CampaignPlanner.Pdf.Writing;
using UglyToad.PdfPig.Graphics.Operations;
using UglyToad.PdfPig.Graphics.Operations.General;
using UglyToad.PdfPig.Graphics.Operations.SpecialGraphicsState;
using UglyToad.PdfPig.Tokens;

namespace CampaignPlanner.Pdf.Tests;

public sealed class CanvasTests
{
    private static readonly Rgb Red = new(255, 0, 0), Blue = new(0, 0, 255);

    private static Rendered Draw(Action<Canvas> draw) => Rendered.From(new PageTemplate { Width = 200, Height = 100, Margins = Insets.All(0), Background = draw }, new Paragraph("", Rendered.Body));

    private static IReadOnlyList<IGraphicsStateOperation> Operations(Rendered pdf) => pdf.Pages[0].Operations;

    private static double Width(Rendered pdf) => pdf.Pages[0].Letters[^1].EndBaseLine.X - pdf.Pages[0].Letters[0].StartBaseLine.X;

    [Fact]
    public void A_rounded_rectangle_fills_its_area_and_its_corners_are_round()
    {
        using var pdf = Draw(c => c.RoundedRectangle(20, 10, 100, 40, 8, Red, Blue, 2));
        var path = Assert.Single(pdf.Pages[0].Paths);
        Assert.True(path is { IsFilled: true, IsStroked: true });
        var box = path.GetBoundingRectangle()!.Value;
        Assert.Equal([20, 50, 120, 90], new[] { box.Left, box.Bottom, box.Right, box.Top }.Select(v => Math.Round(v, 2)));
        var corners = new[] { (20d, 50d), (120d, 50d), (20d, 90d), (120d, 90d) };
        var points = path.SelectMany(s => s.Commands).OfType<UglyToad.PdfPig.Core.PdfSubpath.CubicBezierCurve>().ToList();
        Assert.Equal(4, points.Count);
        Assert.All(points, p => Assert.DoesNotContain(corners, c => (p.StartPoint.X, p.StartPoint.Y) == c || (p.EndPoint.X, p.EndPoint.Y) == c));
    }

    [Fact]
    public void A_radius_beyond_half_a_side_makes_a_pill_and_not_a_knot()
    {
        using var pdf = Draw(c => c.RoundedRectangle(20, 10, 100, 40, 900, null, Blue));
        var box = Assert.Single(pdf.Pages[0].Paths).GetBoundingRectangle()!.Value;
        Assert.Equal([20, 50, 120, 90], new[] { box.Left, box.Bottom, box.Right, box.Top }.Select(v => Math.Round(v, 2)));
    }

    [Fact]
    public void Lines_and_outlines_may_be_dashed_and_what_follows_is_not()
    {
        using var pdf = Draw(c =>
        {
            c.Line(0, 0, 100, 0, Red, 1, new Dash(3, 2));
            c.Line(0, 5, 100, 5, Red, 1);
            c.Path(new CanvasPath().MoveTo(0, 0).LineTo(50, 50), null, Blue, 1, new Dash(1, 4));
            c.RoundedRectangle(0, 0, 50, 50, 2, Red, Blue, 1, new Dash(0, 0)); // no pattern at all
        });
        var dashes = Operations(pdf).OfType<UglyToad.PdfPig.Graphics.Operations.General.SetLineDashPattern>().Select(d => string.Join(' ', d.Pattern.Array));
        Assert.Equal(["3 2", "", "1 4", ""], dashes);
    }

    [Theory]
    [InlineData("A short text")]
    [InlineData("AVAST 第一 “quoted”")]
    [InlineData("")]
    public void A_text_is_as_wide_as_it_was_measured(string text)
    {
        var measured = 0f;
        using var pdf = Draw(c =>
        {
            measured = c.Measure(text, Rendered.Body);
            c.Text(text + "|", 10, 20, Rendered.Body);
        });
        Assert.Equal(10 + measured, pdf.Pages[0].Letters[^1].StartBaseLine.X, 1);
    }

    [Fact]
    public void Measuring_reports_no_missing_characters()
    {
        using var pdf = Draw(c => c.Measure("\u0E01", Rendered.Body));
        Assert.Empty(pdf.Report.MissingCharacters);
    }

    [Fact]
    public void A_text_that_is_too_wide_ends_in_an_ellipsis_within_its_width()
    {
        for (var width = 12f; width < 180; width += 7)
        {
            using var pdf = Draw(c => c.Text("Everybody who rides a bicycle", 10, 20, Rendered.Body, width));
            Assert.InRange(Width(pdf), 0, width + .1);
            var text = pdf.Text;
            var whole = text == "Everybody who rides a bicycle";
            Assert.True(whole || text.EndsWith('…'), text);
            Assert.DoesNotContain(" …", text, StringComparison.Ordinal);
            Assert.StartsWith(text.TrimEnd('…'), "Everybody who rides a bicycle", StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_text_that_fits_is_left_alone()
    {
        using var pdf = Draw(c => c.Text("fits", 10, 20, Rendered.Body, c.Measure("fits", Rendered.Body)));
        Assert.Equal("fits", pdf.Text);
    }

    [Fact]
    public void A_shortened_text_keeps_accents_with_their_letters()
    {
        using var pdf = Draw(c => c.Text("Z\u0335\u0335\u0335 and more", 10, 20, Rendered.Body, c.Measure("Z\u0335…", Rendered.Body) + .5f));
        Assert.True(pdf.Text is "…" or "Z\u0335\u0335\u0335…", pdf.Text);
    }

    [Theory]
    [InlineData(TextAlign.Start)]
    [InlineData(TextAlign.Center)]
    [InlineData(TextAlign.End)]
    public void A_text_turned_by_ninety_degrees_reads_upwards(TextAlign align)
    {
        var width = 0f;
        using var pdf = Draw(c =>
        {
            width = c.Measure("upwards", Rendered.Body);
            c.RotatedText("upwards", 30, 60, 90, Rendered.Body with { Align = align });
        });
        var letters = pdf.Pages[0].Letters;
        Assert.All(letters, l => Assert.Equal(30, l.StartBaseLine.X, 1));
        Assert.Equal(40 - align switch { TextAlign.Center => width / 2, TextAlign.End => width, _ => 0 }, letters[0].StartBaseLine.Y, 1);
        Assert.Equal(width, letters[^1].EndBaseLine.Y - letters[0].StartBaseLine.Y, 1);
    }

    [Fact]
    public void A_turned_text_is_shortened_too()
    {
        using var pdf = Draw(c => c.RotatedText("upwards and away", 30, 90, 90, Rendered.Body, 40));
        Assert.EndsWith("…", pdf.Text, StringComparison.Ordinal);
        Assert.InRange(pdf.Pages[0].Letters[^1].EndBaseLine.Y - 10, 0, 40.1);
    }

    [Fact]
    public void What_is_drawn_see_through_is_so_and_what_follows_is_not()
    {
        using var pdf = Draw(c =>
        {
            c.Rectangle(0, 0, 10, 10, Red);
            c.WithOpacity(.25f, () =>
            {
                c.Rectangle(0, 0, 10, 10, Blue);
                c.Text("mark", 10, 20, Rendered.Body);
            });
            c.Rectangle(0, 0, 10, 10, Red);
            c.Text("on", 10, 40, Rendered.Body);
        });
        var operations = Operations(pdf).ToList();
        var set = operations.FindIndex(o => o is SetGraphicsStateParametersFromDictionary);
        int push = operations.FindIndex(o => o is Push), pop = operations.FindIndex(o => o is Pop);
        Assert.True(push >= 0 && push < set && set < pop);
        var page = pdf.Pages[0].Dictionary;
        var states = (DictionaryToken)((DictionaryToken)page.Data["Resources"]).Data["ExtGState"];
        var state = (DictionaryToken)pdf.Document.Structure.GetObject(((IndirectReferenceToken)Assert.Single(states.Data).Value).Data).Data;
        Assert.Equal([.25, .25], [((NumericToken)state.Data["ca"]).Double, ((NumericToken)state.Data["CA"]).Double]);
        Assert.True(page.Data.ContainsKey("Group"));
        Assert.Equal([(1d, 0d), (0d, 1d), (1d, 0d)], pdf.Pages[0].Paths.Select(p => p.FillColor!.ToRGBValues()).Select(c => (c.r, c.b)));
        Assert.Equal("markon", pdf.Text); // the font is set again after the state is taken back, else this text cannot be read
    }

    [Fact]
    public void A_foreground_is_painted_last_and_read_out_by_nobody()
    {
        var template = new PageTemplate
        {
            Footer = _ => new Paragraph("foot", Rendered.Body),
            Foreground = c => c.WithOpacity(.1f, () => c.RotatedText("DRAFT", c.PageWidth / 2, c.PageHeight / 2, 45, Rendered.Body with { Size = 80, Align = TextAlign.Center })),
        };
        using var pdf = Rendered.From(template, new Paragraph("one", Rendered.Body), new PageBreak(), new Paragraph("two", Rendered.Body));
        Assert.Equal(["onefootDRAFT", "twofootDRAFT"], pdf.Pages.Select(p => p.Text));
        Assert.Equal("onetwo", StructureTree.Read(pdf).Text);
    }
}
