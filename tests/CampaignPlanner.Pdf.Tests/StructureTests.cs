using System.Text;
using CampaignPlanner.Pdf.Layout;
using CampaignPlanner.Pdf.Text;
using CampaignPlanner.Pdf.Writing;
using UglyToad.PdfPig.Tokens;

namespace CampaignPlanner.Pdf.Tests;

public sealed class StructureTests
{
    private static readonly PageTemplate Page = new()
    {
        Width = 300,
        Height = 200,
        Margins = new Insets(20, 30, 20, 30),
        Header = _ => new Paragraph("head of the page", Rendered.Body),
        HeaderTop = 5,
        Footer = n => new Paragraph($"foot {n.Page}", Rendered.Body),
        FooterTop = 180,
        Background = c => c.Rectangle(0, 0, 10, 10, new Rgb(1, 2, 3)),
    };

    private static Element[] Content() =>
    [
        new Paragraph("Heading one", Rendered.Body, Role.H1) { KeepWithNext = true },
        new Paragraph([new TextSpan("Go to "), new TextSpan("the site", Address: "https://example.com/"), new TextSpan(" now.")], Rendered.Body),
        new BulletList([new Paragraph("first item", Rendered.Body, Role.None), new Paragraph("second item", Rendered.Body, Role.None)], Rendered.Body),
        new Figure(40, "A bar of 20 percent", (canvas, area) => canvas.Rectangle(area.X, area.Y, area.Width / 5, area.Height, new Rgb(9, 9, 9))),
        new Paragraph(string.Join(' ', Enumerable.Range(0, 200)), Rendered.Body),
        new Table(Rendered.TableStyle, [new TableColumn("A"), new TableColumn("B")], [.. Enumerable.Range(0, 20).Select(i => (IReadOnlyList<string>)[$"a{i}", $"b{i}"])]),
    ];

    [Fact]
    public void Every_marked_content_is_in_the_tree_once_and_all_text_is_marked()
    {
        using var pdf = Rendered.From(Page, Content());
        var tree = StructureTree.Read(pdf);
        var number = StructureTree.PageObject(pdf);
        var inTree = tree.All.SelectMany(n => n.Marked).ToList();
        var onPages = pdf.Pages.SelectMany(p => p.GetMarkedContents().Where(m => !m.IsArtifact).Select(m => (number(p), m.MarkedContentIdentifier))).ToList();
        Assert.Equal(onPages.Order(), inTree.Order());
        Assert.All(pdf.Pages, p => Assert.Equal(p.Letters.Count, p.GetMarkedContents().Sum(m => m.Letters.Count)));
    }

    [Fact]
    public void The_parent_tree_leads_from_each_content_back_to_a_node()
    {
        using var pdf = Rendered.From(Page, Content());
        var structure = pdf.Document.Structure;
        DictionaryToken Get(IToken t) => (DictionaryToken)structure.GetObject(((IndirectReferenceToken)t).Data).Data;
        var numbers = (ArrayToken)Get(Get(structure.Catalog.CatalogDictionary.Data["StructTreeRoot"]).Data["ParentTree"]).Data["Nums"];
        for (var i = 0; i < pdf.Pages.Count; i++)
        {
            Assert.Equal(i, ((NumericToken)numbers.Data[2 * i]).Int);
            Assert.Equal(pdf.Pages[i].GetMarkedContents().Count(m => !m.IsArtifact), ((ArrayToken)numbers.Data[2 * i + 1]).Length);
        }
    }

    [Fact]
    public void The_tree_reads_the_content_in_order_and_leaves_out_what_repeats()
    {
        using var pdf = Rendered.From(Page, Content());
        var tree = StructureTree.Read(pdf);
        Assert.Equal("Document", tree.Role);
        Assert.Equal(["H1", "P", "L", "Figure", "P", "Table"], tree.Kids.Select(k => k.Role));
        Assert.StartsWith("Heading oneGo to  now.the site•first item•second item0 1 2", tree.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("head of", tree.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("foot", tree.Text, StringComparison.Ordinal);
        Assert.Equal(["Lbl", "LBody", "Lbl", "LBody"], tree.OfRole("LI").SelectMany(i => i.Kids).Select(k => k.Role));
    }

    [Fact]
    public void A_paragraph_over_two_pages_is_one_node()
    {
        using var pdf = Rendered.From(Page, new Paragraph(string.Join(' ', Enumerable.Range(0, 400)), Rendered.Body));
        var paragraph = Assert.Single(StructureTree.Read(pdf).Kids);
        Assert.True(paragraph.Marked.Select(m => m.Page).Distinct().Count() > 1);
    }

    [Fact]
    public void A_figure_says_in_words_what_it_shows()
    {
        using var pdf = Rendered.From(Page, Content());
        Assert.Equal("A bar of 20 percent", Assert.Single(StructureTree.Read(pdf).OfRole("Figure")).Alternative);
    }

    [Fact]
    public void Title_and_language_are_in_the_file()
    {
        using var pdf = Rendered.From(new Pdf.PdfDocument(new PdfInfo("Gezien: «été» 简报", "nl"), Fonts.FontFamily.Noto, new PageSequence(Page, new Paragraph("x", Rendered.Body))));
        var catalog = pdf.Document.Structure.Catalog.CatalogDictionary;
        Assert.Equal("nl", ((StringToken)catalog.Data["Lang"]).Data);
        Assert.Equal("Gezien: «été» 简报", pdf.Document.Information.Title);
        Assert.True(pdf.Document.TryGetXmpMetadata(out var xmp));
        Assert.Contains("Gezien: «été» 简报", Encoding.UTF8.GetString(xmp.GetXmlBytes()), StringComparison.Ordinal);
    }
}
