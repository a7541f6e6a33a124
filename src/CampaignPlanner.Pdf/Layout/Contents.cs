using CampaignPlanner.Pdf.Text;
using CampaignPlanner.Pdf.Writing;

namespace CampaignPlanner.Pdf.Layout;

/// <param name="Anchor">Name of the <see cref="Layout.Anchor"/> the line leads to.</param>
/// <param name="Detail">A quiet sentence under the title.</param>
public sealed record ContentsEntry(string Anchor, string Number, string Title, string? Detail = null);

/// <summary>Looks of a table of contents.</summary>
public sealed record ContentsStyle(TextStyle Title, TextStyle Detail, Rgb Hairline, float NumberWidth = 28, float PaddingY = 7);

/// <summary>A table of contents: each line is a link and ends in the page number, known once all pages are placed.</summary>
public sealed class Contents(IReadOnlyList<ContentsEntry> entries, ContentsStyle style) : Element
{
    private readonly Column _column = new([.. entries.Select(e => Line(e, style))], Role.TOC);

    internal override Placement Fit(LayoutContext context, float width, float height, bool atTop) => _column.Place(context, width, height, atTop);

    private static Box Line(ContentsEntry entry, ContentsStyle style)
    {
        var words = new Row(
            [
                new RowCell(new Paragraph(entry.Number, style.Title, Role.Span), style.NumberWidth),
                new RowCell(Words(entry, style)),
                new RowCell(new PageReference(entry.Anchor, style.Title), 40),
            ],
            gutter: 8);
        var link = new Box(words, Role.Link)
        {
            LinkTo = entry.Anchor,
            LinkText = entry.Title,
            Padding = Insets.Only(top: style.PaddingY, bottom: style.PaddingY),
            BottomRule = (style.Hairline, .5f),
        };
        return new Box(new Box(link, Role.Reference), Role.TOCI);
    }

    private static Column Words(ContentsEntry entry, ContentsStyle style)
    {
        var title = new Paragraph(entry.Title, style.Title, Role.Span);
        return string.IsNullOrWhiteSpace(entry.Detail)
            ? new Column(title)
            : new Column(title, new Paragraph(entry.Detail, style.Detail, Role.Span) { SpaceBefore = 1 });
    }
}
