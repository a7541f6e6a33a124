using CampaignPlanner.Pdf.Fonts;
using CampaignPlanner.Pdf.Text;

namespace CampaignPlanner.Pdf.Layout;

/// <summary>What one rendering shares: fonts, broken paragraphs, missing characters, and in the end the pages of the anchors.</summary>
internal sealed class LayoutContext(FontFamily fonts)
{
    private readonly Dictionary<(Paragraph Paragraph, float Width), TextLines> _lines = [];

    public FontFamily Fonts { get; } = fonts;

    public SortedSet<int> Missing { get; } = [];

    /// <summary>Height of a page's body: the tallest thing that can stand whole.</summary>
    public float BodyHeight { get; set; }

    /// <summary>Page numbers from 1; complete once all pages are placed.</summary>
    public Dictionary<string, int> AnchorPages { get; } = new(StringComparer.Ordinal);

    /// <summary>A paragraph is measured more than once on its way to a page, but shaped and broken only once per width.</summary>
    public TextLines Lines(Paragraph paragraph, float width)
    {
        if (!_lines.TryGetValue((paragraph, width), out var lines))
        {
            var glyphs = Shaper.Shape(paragraph.Spans, paragraph.Style, Fonts, Missing);
            _lines[(paragraph, width)] = lines = LineBreaker.Break(glyphs, paragraph.Style, width);
        }

        return lines;
    }
}
