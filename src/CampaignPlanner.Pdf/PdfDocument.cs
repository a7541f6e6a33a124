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
    private sealed record PlacedPage(PageTemplate Template, Fragment Body, bool GoesOn);

    /// <param name="output">Written at the end in one piece, synchronously; left open.</param>
    /// <param name="limits">2,000 pages, 20 million characters and any time unless told otherwise.</param>
    /// <exception cref="RenderLimitException">The content is larger, or takes longer, than the limits allow.</exception>
    /// <exception cref="RenderException">An element could not be placed or painted.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public RenderReport Render(Stream output, RenderLimits? limits = null)
    {
        ArgumentNullException.ThrowIfNull(output);
        var asked = limits ?? new RenderLimits();
        using var clock = CancellationTokenSource.CreateLinkedTokenSource(asked.Cancellation);
        Start(clock, asked.MaxTime);
        var context = new LayoutContext(fonts, asked with { Cancellation = clock.Token });
        using var writer = new PdfWriter();
        int pages;
        try
        {
            pages = Compose(writer, context);
        }
        catch (OperationCanceledException) when (asked.MaxTime is not null && !asked.Cancellation.IsCancellationRequested)
        {
            throw new RenderLimitException(RenderLimit.Milliseconds, (long)asked.MaxTime.Value.TotalMilliseconds, context.Page, context.Anchor);
        }
        catch (Exception cause) when (cause is not (OperationCanceledException or RenderLimitException))
        {
            throw new RenderException(context.Page, context.Path, context.Anchor, cause);
        }

        writer.Finish(output, info);
        return new RenderReport(pages, [.. context.Missing.Select(char.ConvertFromUtf32)]);
    }

    private static void Start(CancellationTokenSource clock, TimeSpan? most)
    {
        if (most <= TimeSpan.Zero)
        {
            clock.Cancel();
        }
        else if (most is { } time)
        {
            clock.CancelAfter(time);
        }
    }

    private int Compose(PdfWriter writer, LayoutContext context)
    {
        var pages = sequences.SelectMany(s => Place(s, context)).ToList();
        var index = new PageIndex(context.AnchorPages);
        List<PagePlace> places = [.. pages.Select((page, i) => new PagePlace(i + 1, pages.Count, index.Read(page.Body, i + 1, page.GoesOn)))];

        context.Anchor = null;
        var painter = new Painter(writer, context);
        for (var i = 0; i < pages.Count; i++)
        {
            context.Page = i + 1;
            Paint(painter, context, pages[i], places[i]);
        }

        return pages.Count;
    }

    private static IEnumerable<PlacedPage> Place(PageSequence sequence, LayoutContext context)
    {
        var template = sequence.Template;
        for (var rest = sequence.Content; rest is not null;)
        {
            if (context.Page >= context.Limits.MaxPages)
            {
                throw new RenderLimitException(RenderLimit.Pages, context.Limits.MaxPages, context.Page, context.Anchor);
            }

            context.Page++;
            context.BodyHeight = template.BodyHeight;
            var (fragment, left) = rest.Place(context, template.BodyWidth, template.BodyHeight, atTop: true);
            yield return new PlacedPage(template, fragment ?? throw new InvalidOperationException($"{rest.GetType().Name} placed nothing on an empty page."), rest != sequence.Content);
            rest = left;
        }
    }

    private static void Paint(Painter painter, LayoutContext context, PlacedPage page, PagePlace place)
    {
        var template = page.Template;
        painter.BeginPage(template);
        Repeat(painter, context, template, template.Header?.Invoke(place), template.HeaderTop);
        painter.Draw(page.Body, template.Margins.Left, template.Margins.Top);
        Repeat(painter, context, template, template.Footer?.Invoke(place), template.FooterTop);
        painter.EndPage(template);
    }

    private static void Repeat(Painter painter, LayoutContext context, PageTemplate template, Element? element, float top)
    {
        if (element?.Place(context, template.BodyWidth, float.PositiveInfinity, atTop: true).Fragment is { } fragment)
        {
            painter.DrawRepeated(fragment, template.Margins.Left, top);
        }
    }
}
