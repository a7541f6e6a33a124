using CampaignPlanner.Pdf.Layout;
using CampaignPlanner.Pdf.Text;
using UglyToad.PdfPig.Actions;
using UglyToad.PdfPig.Annotations;
using UglyToad.PdfPig.Outline;

namespace CampaignPlanner.Pdf.Tests;

public sealed class NavigationTests
{
    private static readonly ContentsStyle Style = new(Rendered.Body, Rendered.Body, new Rgb(0, 0, 0));

    private static Element[] Book() =>
    [
        new Contents([new ContentsEntry("one", "1", "Goals"), new ContentsEntry("two", "2", "Call (to) action", "A detail")], Style),
        new PageBreak(),
        new Anchor("one", new Paragraph("Goals", Rendered.Body), "1 Goals"),
        new Anchor("one.a", new Paragraph("Detail", Rendered.Body), "Detail of 目标", 2),
        new PageBreak(),
        new Anchor("two", new Paragraph("Call", Rendered.Body), "2 Call (to) action"),
    ];

    [Fact]
    public void Bookmarks_form_a_tree_and_lead_to_their_pages()
    {
        using var pdf = Rendered.From(Book());
        Assert.True(pdf.Document.TryGetBookmarks(out var bookmarks));
        Assert.Equal(["1 Goals", "2 Call (to) action"], bookmarks.Roots.Select(r => r.Title));
        Assert.Equal("Detail of 目标", Assert.Single(bookmarks.Roots[0].Children).Title);
        Assert.Equal([2, 3], bookmarks.Roots.Cast<DocumentBookmarkNode>().Select(r => r.PageNumber));
    }

    [Fact]
    public void A_page_knows_the_parts_that_stand_on_it()
    {
        static Element Part(string name, int paragraphs) => new Column(
            [new Figure(3, "", (_, _) => { }), new Anchor(name, new Paragraph(name, Rendered.Body), $"Part {name}"), .. Enumerable.Repeat(new Paragraph("text", Rendered.Body), paragraphs)]);
        var page = new PageTemplate { Height = 300, Margins = Insets.All(40), Header = place => new Paragraph($"[{string.Join("+", place.Parts)}]", Rendered.Body), HeaderTop = 5 };
        var plain = page with { Header = place => new Paragraph($"({place.Parts.Count})", Rendered.Body) };
        using var pdf = Rendered.From(new PdfDocument(
            new PdfInfo("A title", "en"), Fonts.FontFamily.Noto,
            new PageSequence(page, new Column(new Anchor("deep", new Paragraph("deep", Rendered.Body), "Below", 2), Part("a", 3), Part("b", 20), new PageBreak(), Part("c", 1))),
            new PageSequence(plain, new Paragraph("end", Rendered.Body))));
        Assert.Equal(
            ["[Part a+Part b]", "[Part b]", "[Part c]", "(0)"],
            pdf.Pages.Select(p => p.Text[..(p.Text.IndexOfAny([']', ')']) + 1)]));
    }

    [Fact]
    public void Contents_show_the_page_numbers_and_each_line_leads_to_its_page()
    {
        using var pdf = Rendered.From(Book());
        var page = pdf.Pages[0];
        Assert.Equal("1Goals22Call (to) actionA detail3", page.Text);
        var targets = page.GetAnnotations().Where(a => a.Type == AnnotationType.Link).Select(a => ((GoToAction)a.Action!).Destination.PageNumber);
        Assert.Equal([2, 3], targets);
        Assert.Equal(2, StructureTree.Read(pdf).OfRole("Link").Count(l => l.Links == 1));
    }

    [Theory]
    [InlineData("https://example.com/a?b=c", "https://example.com/a?b=c")]
    [InlineData("https://example.com/a(b)\\c", "https://example.com/a%28b%29/c")]
    [InlineData("mailto:who@example.com", "mailto:who@example.com")]
    public void Web_and_mail_addresses_can_be_clicked(string address, string expected)
    {
        using var pdf = Rendered.From(new Paragraph([new TextSpan("here", Address: address)], Rendered.Body));
        var link = Assert.Single(pdf.Pages[0].GetAnnotations());
        Assert.Equal(expected, ((UriAction)link.Action!).Uri);
        Assert.Equal("here", Assert.Single(StructureTree.Read(pdf).OfRole("Link")).Text);
    }

    public static TheoryData<string> LongAddress => ["https://example.com/" + new string('a', 3000)];

    [Theory]
    [InlineData("javascript:alert(1)")]
    [InlineData("file:///etc/passwd")]
    [InlineData("not an address")]
    [MemberData(nameof(LongAddress))]
    public void Other_schemes_and_endless_addresses_stay_plain_text(string address)
    {
        using var pdf = Rendered.From(new Paragraph([new TextSpan("here", Address: address)], Rendered.Body));
        Assert.Empty(pdf.Pages[0].GetAnnotations());
        Assert.Equal("here", pdf.Text);
    }

    [Fact]
    public void A_link_to_an_anchor_that_does_not_exist_is_plain_text()
    {
        using var pdf = Rendered.From(new Paragraph([new TextSpan("here", Anchor: "nowhere")], Rendered.Body), new Contents([new ContentsEntry("nowhere", "9", "Gone")], Style));
        Assert.Empty(pdf.Pages[0].GetAnnotations());
        Assert.Equal("here9Gone", pdf.Text);
    }

    [Fact]
    public void A_link_over_several_lines_can_be_clicked_on_each_and_is_one_node()
    {
        var words = string.Join(' ', Enumerable.Repeat("clickable", 40));
        using var pdf = Rendered.From(new Paragraph([new TextSpan(words, Address: "https://example.com/")], Rendered.Body));
        Assert.Equal(Rendered.Lines(pdf.Pages[0]).Count, pdf.Pages[0].GetAnnotations().Count());
        Assert.Single(StructureTree.Read(pdf).OfRole("Link"));
    }
}
