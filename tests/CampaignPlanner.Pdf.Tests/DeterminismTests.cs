using System.Text;
using CampaignPlanner.Pdf.Fonts;
using CampaignPlanner.Pdf.Layout;

namespace CampaignPlanner.Pdf.Tests;

public sealed class DeterminismTests
{
    private static Pdf.PdfDocument Make() => Rendered.Make(
        new PageTemplate { Footer = n => new Paragraph($"{n.Page} of {n.Pages}", Rendered.Body) },
        [.. Enumerable.Range(0, 30).Select(i => new Anchor($"a{i}", new Paragraph($"Paragraph {i}: AVAST 第{i}段 – “quoted” \u0E01", Rendered.Body), $"Mark {i}"))]);

    private static byte[] Bytes(Pdf.PdfDocument document)
    {
        using var stream = new MemoryStream();
        document.Render(stream);
        return stream.ToArray();
    }

    [Fact]
    public void Equal_documents_give_equal_bytes()
    {
        Assert.Equal(Bytes(Make()), Bytes(Make()));
    }

    [Fact]
    public void Documents_rendered_in_parallel_are_equal_to_one_rendered_alone()
    {
        var alone = Bytes(Make());
        var shared = Make();
        Parallel.For(0, 24, i => Assert.Equal(alone, Bytes(i % 2 == 0 ? shared : Make())));
    }

    [Fact]
    public void No_date_is_written_unless_one_is_given()
    {
        var page = new PageSequence(new PageTemplate(), new Paragraph("x", Rendered.Body));
        using var dated = Rendered.From(new Pdf.PdfDocument(new PdfInfo("t", "en", Created: new DateTimeOffset(2027, 9, 20, 1, 0, 0, TimeSpan.FromHours(2))), FontFamily.Noto, page));
        using var undated = Rendered.From(new Pdf.PdfDocument(new PdfInfo("t", "en"), FontFamily.Noto, page));
        Assert.Equal("D:20270919230000Z", dated.Document.Information.CreationDate);
        Assert.Null(undated.Document.Information.CreationDate);
        Assert.DoesNotContain("CreateDate", Encoding.Latin1.GetString(undated.Bytes), StringComparison.Ordinal);
    }
}
