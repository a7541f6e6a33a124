using CampaignPlanner.Pdf.Fonts;
using CampaignPlanner.Pdf.Layout;
using CampaignPlanner.Pdf.Writing;

namespace CampaignPlanner.Pdf;

/// <summary>Content that flows over as many pages of one template as it needs.</summary>
public sealed record PageSequence(PageTemplate Template, Element Content);

/// <param name="Pages">How many pages were written.</param>
/// <param name="MissingCharacters">Characters that no font has, each once, in order of code; on paper a visible stand-in is in their place.</param>
public sealed record RenderReport(int Pages, IReadOnlyList<string> MissingCharacters);

/// <summary>
/// A document of elements, written as a tagged PDF. Equal documents give equal bytes; one document may be rendered by
/// many threads at once.
/// </summary>
public sealed class PdfDocument(PdfInfo info, FontFamily fonts, params IReadOnlyList<PageSequence> sequences)
{
    /// <summary>Far beyond any text a person writes; stops an endless one before memory does.</summary>
    private const int MostPages = 50_000;

    private sealed record PlacedPage(PageTemplate Template, Fragment Body);

    /// <param name="output">Written at the end in one piece, synchronously; left open.</param>
    /// <exception cref="InvalidOperationException">The content needs more than 50,000 pages.</exception>
    public RenderReport Render(Stream output)
    {
        ArgumentNullException.ThrowIfNull(output);
        var context = new LayoutContext(fonts);
        var pages = sequences.SelectMany(s => Place(s, context)).Take(MostPages + 1).ToList();
        if (pages.Count > MostPages)
        {
            throw new InvalidOperationException($"The document needs more than {MostPages} pages.");
        }

        for (var i = 0; i < pages.Count; i++)
        {
            NoteAnchors(pages[i].Body, i + 1, context);
        }

        var writer = new PdfWriter();
        var painter = new Painter(writer, context);
        for (var i = 0; i < pages.Count; i++)
        {
            Paint(painter, context, pages[i], new PageNumber(i + 1, pages.Count));
        }

        writer.Finish(output, info);
        return new RenderReport(pages.Count, [.. context.Missing.Select(char.ConvertFromUtf32)]);
    }

    private static IEnumerable<PlacedPage> Place(PageSequence sequence, LayoutContext context)
    {
        var template = sequence.Template;
        for (var rest = sequence.Content; rest is not null;)
        {
            context.BodyHeight = template.BodyHeight;
            var (fragment, left) = rest.Place(context, template.BodyWidth, template.BodyHeight, atTop: true);
            yield return new PlacedPage(template, fragment ?? throw new InvalidOperationException($"{rest.GetType().Name} placed nothing on an empty page."));
            rest = left;
        }
    }

    private static void NoteAnchors(Fragment fragment, int page, LayoutContext context)
    {
        if (fragment.Anchor is { } anchor)
        {
            context.AnchorPages.TryAdd(anchor, page);
        }

        foreach (var (_, _, child) in fragment.Children)
        {
            NoteAnchors(child, page, context);
        }
    }

    private static void Paint(Painter painter, LayoutContext context, PlacedPage page, PageNumber number)
    {
        var template = page.Template;
        painter.BeginPage(template);
        Repeat(painter, context, template, template.Header?.Invoke(number), template.HeaderTop);
        painter.Draw(page.Body, template.Margins.Left, template.Margins.Top);
        Repeat(painter, context, template, template.Footer?.Invoke(number), template.FooterTop);
        painter.EndPage();
    }

    private static void Repeat(Painter painter, LayoutContext context, PageTemplate template, Element? element, float top)
    {
        if (element?.Place(context, template.BodyWidth, float.PositiveInfinity, atTop: true).Fragment is { } fragment)
        {
            painter.DrawRepeated(fragment, template.Margins.Left, top);
        }
    }
}
