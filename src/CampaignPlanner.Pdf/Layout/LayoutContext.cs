using System.Runtime.CompilerServices;
using CampaignPlanner.Pdf.Fonts;
using CampaignPlanner.Pdf.Text;

namespace CampaignPlanner.Pdf.Layout;

/// <summary>What one rendering shares: fonts, broken paragraphs, missing characters, where it is, and in the end the pages of the anchors.</summary>
internal sealed class LayoutContext(FontFamily fonts, RenderLimits limits)
{
    private const int DeepestPath = 12;

    private readonly Dictionary<(Paragraph Paragraph, float Width), TextLines> _lines = [];
    private readonly List<Element> _path = [];
    private long _characters;

    public FontFamily Fonts { get; } = fonts;

    public RenderLimits Limits { get; } = limits;

    public SortedSet<int> Missing { get; } = [];

    /// <summary>Height of a page's body: the tallest thing that can stand whole.</summary>
    public float BodyHeight { get; set; }

    /// <summary>Page numbers from 1; complete once all pages are placed.</summary>
    public Dictionary<string, int> AnchorPages { get; } = new(StringComparer.Ordinal);

    /// <summary>The page that is being placed or painted, from 1.</summary>
    public int Page { get; set; }

    /// <summary>The last one that was placed or painted.</summary>
    public string? Anchor { get; set; }

    /// <summary>The elements that are being placed or painted, from the outside in; the middle of a very deep one is left out.</summary>
    public string Path => _path.Count == 0
        ? "what returns on each page"
        : (_path.Count > DeepestPath ? "… > " : "") + string.Join(" > ", _path.TakeLast(DeepestPath).Select(e => (e.GetType().DeclaringType ?? e.GetType()).Name));

    /// <summary>Call when an element is begun. After an error nobody leaves, so the path still says where it was.</summary>
    public void Enter(Element element)
    {
        Limits.Cancellation.ThrowIfCancellationRequested();
        RuntimeHelpers.EnsureSufficientExecutionStack(); // a stack that overflows would end the process
        _path.Add(element);
    }

    public void Leave() => _path.RemoveAt(_path.Count - 1);

    /// <summary>A paragraph is measured more than once on its way to a page, but shaped and broken only once per width.</summary>
    public TextLines Lines(Paragraph paragraph, float width)
    {
        if (!_lines.TryGetValue((paragraph, width), out var lines))
        {
            _characters += paragraph.Spans.Sum(s => (long)s.Text.Length);
            if (_characters > Limits.MaxCharacters)
            {
                throw new RenderLimitException(RenderLimit.Characters, Limits.MaxCharacters, Page - 1, Anchor);
            }

            var glyphs = Shaper.Shape(paragraph.Spans, paragraph.Style, Fonts, Missing, Limits.Cancellation);
            _lines[(paragraph, width)] = lines = LineBreaker.Break(glyphs, paragraph.Style, width, Limits.Cancellation);
        }

        return lines;
    }
}
