using CampaignPlanner.Pdf.Layout;
using CampaignPlanner.Pdf.Text;
using CampaignPlanner.Pdf.Writing;

namespace CampaignPlanner.Pdf.Tests;

public sealed class SpokenLanguageTests
{
    [Fact]
    public void Words_in_another_language_keep_it_within_a_paragraph()
    {
        using var pdf = Rendered.From(new Paragraph([new TextSpan("They call it "), new TextSpan("gezelligheid", Language: "nl"), new TextSpan(" or "), new TextSpan("气氛", Language: "zh-Hans"), new TextSpan(".")], Rendered.Body));
        var spans = StructureTree.Read(pdf).OfRole("Span").ToList();
        Assert.Equal([("nl", "gezelligheid"), ("zh-Hans", "气氛")], spans.Select(s => (s.Language!, s.Text)));
        Assert.Equal("They call it gezelligheid or 气氛.", pdf.Text);
    }

    [Fact]
    public void A_link_may_have_a_language()
    {
        using var pdf = Rendered.From(new Paragraph([new TextSpan("le site", Address: "https://example.com/", Language: "fr")], Rendered.Body));
        var link = Assert.Single(StructureTree.Read(pdf).OfRole("Link"));
        Assert.Equal(("fr", "le site", 1), (link.Language, link.Text, link.Links));
    }

    [Fact]
    public void A_link_that_leads_nowhere_still_has_its_language()
    {
        using var pdf = Rendered.From(new Paragraph([new TextSpan("le site", Anchor: "nowhere", Language: "fr")], Rendered.Body));
        Assert.Equal("le site", Assert.Single(StructureTree.Read(pdf).All, n => n.Language == "fr").Text);
    }

    [Fact]
    public void An_element_in_another_language_is_one_node_over_its_pages()
    {
        var page = new PageTemplate { Width = 300, Height = 200, Margins = new Insets(20, 30, 20, 30) };
        using var pdf = Rendered.From(page, new Paragraph("Before", Rendered.Body), new InLanguage("nl", new Column(new Paragraph(string.Join('\n', Enumerable.Range(0, 30)), Rendered.Body), new Paragraph("einde", Rendered.Body))));
        Assert.True(pdf.Pages.Count > 1);
        var dutch = Assert.Single(StructureTree.Read(pdf).All, n => n.Language is not null);
        Assert.Equal(("Div", "nl", 2), (dutch.Role, dutch.Language, dutch.Kids.Count));
        Assert.EndsWith("einde", dutch.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void In_a_footer_nothing_is_read_out_in_any_language()
    {
        var page = new PageTemplate { Footer = _ => new Paragraph([new TextSpan("voet", Language: "nl")], Rendered.Body) };
        using var pdf = Rendered.From(page, new Paragraph("text", Rendered.Body));
        Assert.Equal("textvoet", pdf.Text);
        Assert.DoesNotContain(StructureTree.Read(pdf).All, n => n.Language is not null);
    }

    [Fact]
    public void The_language_of_a_span_decides_how_wide_its_quotes_are()
    {
        using var pdf = Rendered.From(new Paragraph([new TextSpan("“好”", Language: "zh"), new TextSpan(" “goed, zei hij” en meer, veel meer Nederlands", Language: "nl")], Rendered.Body));
        var quotes = pdf.Pages[0].Letters.Where(l => l.Value == "“").Select(l => l.Width).ToList();
        Assert.Equal(Rendered.Body.Size, quotes[0], 1);
        Assert.True(quotes[1] < .6 * Rendered.Body.Size);
    }

    [Fact]
    public void A_language_cannot_break_out_of_its_place()
    {
        using var pdf = Rendered.From(new Paragraph([new TextSpan("x", Language: "nl) /Alt (evil")], Rendered.Body));
        var span = Assert.Single(StructureTree.Read(pdf).OfRole("Span"));
        Assert.Equal(("nlAltevil", (string?)null), (span.Language, span.Alternative));
    }
}
