using CampaignPlanner.Pdf.Layout;
using CampaignPlanner.Pdf.Text;

namespace CampaignPlanner.Pdf.Tests;

public sealed class TextTests
{
    [Fact]
    public void Text_comes_back_in_the_order_it_was_given()
    {
        using var pdf = Rendered.From(new Paragraph("First said.", Rendered.Body), new Paragraph("Then shown.", Rendered.Body), new Paragraph("Last listed.", Rendered.Body));
        Assert.Equal("First said.Then shown.Last listed.", pdf.Text);
    }

    [Theory]
    [InlineData("看不见你，就躲不开你：两支视频。")]
    [InlineData("李喆堃说：“目标……达成”——《身后的目光》")]
    [InlineData("Nguyễn, Ελένη, Наталья")]
    [InlineData("Łódź, Čapek, naïveté, cœur, Ïjsvrij, ß")]
    [InlineData("≥ 20% → ✓ ☐ № − €")]
    public void Text_of_each_language_can_be_found_again_character_by_character(string text)
    {
        using var pdf = Rendered.From(new Paragraph(text, Rendered.Body));
        Assert.Equal(text, pdf.Text);
        Assert.Empty(pdf.Report.MissingCharacters);
    }

    [Fact]
    public void French_narrow_spaces_are_drawn_narrow_and_stay_what_they_are()
    {
        using var pdf = Rendered.From(new Paragraph("42\u202F500\u00A0€", Rendered.Body));
        Assert.Equal("42\u202F500\u00A0€", pdf.Text);
        var letters = pdf.Pages[0].Letters;
        var narrow = letters[3].StartBaseLine.X - letters[2].StartBaseLine.X;
        var wide = letters[7].StartBaseLine.X - letters[6].StartBaseLine.X;
        Assert.InRange(narrow, .3 * wide, .9 * wide);
    }

    [Fact]
    public void Quotes_are_full_width_in_Chinese_and_not_in_Dutch()
    {
        using var chinese = Rendered.From(new Paragraph("他说“好”。", Rendered.Body));
        using var dutch = Rendered.From(new Paragraph("Hij zei “goed”.", Rendered.Body));
        double Width(Rendered pdf) => pdf.Pages[0].Letters.Single(l => l.Value == "“").Width;
        Assert.Equal(Rendered.Body.Size, Width(chinese), 1);
        Assert.True(Width(dutch) < .6 * Rendered.Body.Size);
    }

    [Fact]
    public void Pairs_are_kerned()
    {
        using var pdf = Rendered.From(new Paragraph("AVHH", Rendered.Body));
        var x = pdf.Pages[0].Letters.Select(l => l.StartBaseLine.X).ToList();
        var a = pdf.Pages[0].Letters[0].Width;
        Assert.True(x[1] - x[0] < a - .1, "V should move under the slope of A");
    }

    [Fact]
    public void Characters_without_a_glyph_are_reported_drawn_and_still_searchable()
    {
        using var pdf = Rendered.From(new Paragraph("a\u0E01b\U00020BB7", Rendered.Body)); // Thai, and a rare Han character beyond the BMP
        Assert.Equal(["\u0E01", "\U00020BB7"], pdf.Report.MissingCharacters);
        Assert.Equal("a\u0E01b\U00020BB7", pdf.Text);
        Assert.DoesNotContain(0, Rendered.GlyphNumbers(pdf.Pages[0]));
    }

    [Fact]
    public void Decomposed_letters_are_composed()
    {
        using var pdf = Rendered.From(new Paragraph("e\u0301te\u0301", Rendered.Body));
        Assert.Equal("été", pdf.Text);
    }

    [Fact]
    public void A_word_wider_than_the_line_breaks_inside_and_loses_nothing()
    {
        var word = new string('m', 400);
        using var pdf = Rendered.From(new Paragraph(word, Rendered.Body));
        Assert.Equal(word, pdf.Text);
        Assert.All(pdf.Pages[0].Letters, l => Assert.InRange(l.EndBaseLine.X, 48, 595.28 - 48 + .1));
        Assert.True(Rendered.Lines(pdf.Pages[0]).Count > 5);
    }

    [Fact]
    public void A_paragraph_does_not_end_in_a_very_short_line()
    {
        // Fills one line but for its last word.
        var text = "The first film must be seen and remembered by commuters, the second must sell to the parents of small riders soon.";
        using var pdf = Rendered.From(new Paragraph(text, Rendered.Body));
        var last = Rendered.Lines(pdf.Pages[0])[^1];
        Assert.Equal(2, Rendered.Lines(pdf.Pages[0]).Count);
        Assert.True(last.Contains(' '), $"The last line is '{last}'.");
    }
}
