using System.Text;
using CampaignPlanner.Pdf.Fonts;
using CampaignPlanner.Pdf.Images;
using CampaignPlanner.Pdf.Layout;
using CampaignPlanner.Pdf.Text;
using UglyToad.PdfPig.Core;

namespace CampaignPlanner.Pdf.Tests;

public sealed class PictureTests
{
    /// <summary>A body of 260 by 140 points, from (20, 30).</summary>
    private static readonly PageTemplate Small = new() { Width = 300, Height = 200, Margins = new Insets(20, 30, 20, 30) };

    private static readonly Image Wide = Image.Load(new PngMaker(1, 400, 100, 8, 6, interlaced: false).File());
    private static readonly Image Tall = Image.Load(new PngMaker(2, 100, 400, 8, 2, interlaced: false).File());

    private static PdfRectangle Place(Rendered pdf, int page = 0) => Assert.Single(pdf.Pages[page].GetImages()).BoundingBox;

    private static void Stands(PdfRectangle box, double left, double top, double width, double height)
    {
        Assert.Equal(left, box.Left, 1);
        Assert.Equal(200 - top, box.Top, 1);
        Assert.Equal(width, box.Width, 1);
        Assert.Equal(height, box.Height, 1);
    }

    [Fact]
    public void A_picture_keeps_its_shape_within_the_width_and_height_asked_for()
    {
        using var byWidth = Rendered.From(Small, new Picture(Wide, "Logo", width: 120));
        Stands(Place(byWidth), 20, 30, 120, 30);
        using var byHeight = Rendered.From(Small, new Picture(Wide, "Logo", height: 10));
        Stands(Place(byHeight), 20, 30, 40, 10);
        using var byBoth = Rendered.From(Small, new Picture(Tall, "Logo", width: 50, height: 50));
        Stands(Place(byBoth), 20, 30, 12.5, 50);
        using var bySelf = Rendered.From(Small, new Picture(Image.Load(Sample.Bytes("rgb-baseline.jpg")), "Logo"));
        Stands(Place(bySelf), 20, 30, 18, 12);
    }

    [Fact]
    public void A_picture_is_never_wider_than_its_column_or_taller_than_the_page()
    {
        using var wide = Rendered.From(Small, new Picture(Wide, "Logo", width: 900));
        Stands(Place(wide), 20, 30, 260, 65);
        using var tall = Rendered.From(Small, new Picture(Tall, "Logo", height: 900));
        Stands(Place(tall), 20, 30, 35, 140);
    }

    [Fact]
    public void A_picture_stands_where_it_is_aligned()
    {
        using var end = Rendered.From(Small, new Picture(Wide, "Logo", width: 100) { Align = TextAlign.End });
        Stands(Place(end), 180, 30, 100, 25);
        using var middle = Rendered.From(Small, new Picture(Wide, "", width: 100) { Align = TextAlign.Center });
        Stands(Place(middle), 100, 30, 100, 25);
    }

    [Fact]
    public void A_picture_that_does_not_fit_moves_to_the_next_page()
    {
        using var pdf = Rendered.From(Small, new Paragraph(string.Join('\n', Enumerable.Repeat("x", 8)), Rendered.Body), new Picture(Tall, "Logo", height: 60));
        Assert.Empty(pdf.Pages[0].GetImages());
        Stands(Place(pdf, 1), 20, 30, 15, 60);
    }

    [Fact]
    public void A_picture_is_a_figure_with_its_words_and_its_bounds()
    {
        using var pdf = Rendered.From(Small, new Paragraph("Before", Rendered.Body), new Picture(Wide, "The logo of the house", width: 120) { Align = TextAlign.End });
        var figure = Assert.Single(StructureTree.Read(pdf).OfRole("Figure"));
        Assert.Equal("The logo of the house", figure.Alternative);
        Assert.Equal([160, 126, 280, 156], figure.Bounds);
        Assert.Single(figure.Marked);
    }

    [Fact]
    public void A_picture_without_words_is_decoration()
    {
        using var pdf = Rendered.From(Small, new Picture(Wide, " ", width: 120));
        Assert.Empty(StructureTree.Read(pdf).Kids);
        Assert.Single(pdf.Pages[0].GetMarkedContents(), m => m.IsArtifact && m.Images.Count == 1);
    }

    [Fact]
    public void One_image_on_many_pages_is_written_once()
    {
        var page = Small with { Background = c => c.Image(Wide, 0, 0, 40, 10), Header = _ => new Picture(Wide, "Logo", height: 10), HeaderTop = 5 };
        using var one = Rendered.From(page, new Picture(Wide, "Logo", width: 120));
        using var many = Rendered.From(page, [.. Enumerable.Range(0, 20).SelectMany(_ => new Element[] { new Picture(Wide, "Logo", width: 120), new PageBreak() })]);
        Assert.True(one.Bytes.Length > 120_000, "random pixels do not pack, or this test proves nothing");
        Assert.True(many.Pages.Count >= 20);
        Assert.InRange(many.Bytes.Length - one.Bytes.Length, 0, 40_000);
        Assert.All(many.Pages.Take(20), p => Assert.Equal(3, p.GetImages().Count()));
        Assert.Equal(3, Encoding.Latin1.GetString(many.Bytes).Split("/Subtype /Image").Length); // the image and its mask
    }

    [Fact]
    public void An_image_may_be_shared_by_documents_on_many_threads()
    {
        byte[] Render()
        {
            using var stream = new MemoryStream();
            new Pdf.PdfDocument(new PdfInfo("t", "en"), FontFamily.Noto, new PageSequence(Small, new Picture(Tall, "Logo"))).Render(stream);
            return stream.ToArray();
        }

        var alone = Render();
        Parallel.For(0, 16, _ => Assert.Equal(alone, Render()));
    }
}
