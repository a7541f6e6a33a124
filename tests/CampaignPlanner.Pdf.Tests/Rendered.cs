using System.Text;
using CampaignPlanner.Pdf.Fonts;
using CampaignPlanner.Pdf.Layout;
using CampaignPlanner.Pdf.Text;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Graphics.Operations.TextShowing;
using UglyToad.PdfPig.Tokens;

namespace CampaignPlanner.Pdf.Tests;

/// <summary>A document written by us and read back by a reader that is not ours.</summary>
internal sealed class Rendered : IDisposable
{
    public static readonly TextStyle Body = new(10, 14, new Rgb(0, 0, 0));
    public static readonly TableStyle TableStyle = new(Body with { Weight = 600 }, Body, new Rgb(0, 0, 0), new Rgb(200, 200, 200));

    private Rendered(byte[] bytes, RenderReport report)
    {
        Bytes = bytes;
        Report = report;
        Document = UglyToad.PdfPig.PdfDocument.Open(bytes);
    }

    public byte[] Bytes { get; }

    public RenderReport Report { get; }

    public UglyToad.PdfPig.PdfDocument Document { get; }

    public IReadOnlyList<Page> Pages => [.. Document.GetPages()];

    public string Text => string.Concat(Pages.Select(p => p.Text));

    public static Rendered From(params Element[] elements) => From(new PageTemplate(), elements);

    public static Rendered From(PageTemplate template, params Element[] elements) => From(Make(template, elements));

    public static Rendered From(Pdf.PdfDocument document, RenderLimits? limits = null)
    {
        using var stream = new MemoryStream();
        var report = document.Render(stream, limits);
        return new Rendered(stream.ToArray(), report);
    }

    public static Pdf.PdfDocument Make(PageTemplate template, params Element[] elements) =>
        new(new PdfInfo("A title", "en"), FontFamily.Noto, new PageSequence(template, new Column(elements)));

    /// <summary>Two-byte glyph numbers of all text on a page, in order.</summary>
    public static IEnumerable<int> GlyphNumbers(Page page) =>
        page.Operations.OfType<ShowTextsWithPositioning>()
            .SelectMany(o => o.Array)
            .OfType<HexToken>()
            .SelectMany(hex => hex.Bytes.ToArray().Chunk(2).Select(pair => pair[0] << 8 | pair[1]));

    /// <summary>The words of a page by their lines, from top to bottom.</summary>
    public static IReadOnlyList<string> Lines(Page page) =>
        [.. page.Letters.GroupBy(l => Math.Round(l.StartBaseLine.Y, 1)).OrderByDescending(g => g.Key)
            .Select(g => g.Aggregate(new StringBuilder(), (b, l) => b.Append(l.Value)).ToString().Trim())];

    public void Dispose() => Document.Dispose();
}
