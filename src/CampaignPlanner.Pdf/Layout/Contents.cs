using CampaignPlanner.Pdf.Text;
using CampaignPlanner.Pdf.Writing;

namespace CampaignPlanner.Pdf.Layout;

/// <param name="Anchor">Name of the <see cref="Layout.Anchor"/> the line leads to.</param>
public sealed record ContentsEntry(string Anchor, string Number, string Title);

/// <summary>A table of contents: each line is a link and ends in the page number, known once all pages are placed.</summary>
public sealed class Contents(IReadOnlyList<ContentsEntry> entries, TextStyle style, Rgb hairline, float numberWidth = 28, float padding = 7) : Element
{
    private readonly Column _column = new([.. entries.Select(e => Line(e, style, hairline, numberWidth, padding))], Role.TOC);

    internal override Placement Place(LayoutContext context, float width, float height, bool atTop) => _column.Place(context, width, height, atTop);

    private static Box Line(ContentsEntry entry, TextStyle style, Rgb hairline, float numberWidth, float padding)
    {
        var words = new Row(
            [
                new RowCell(new Paragraph(entry.Number, style, Role.Span), numberWidth),
                new RowCell(new Paragraph(entry.Title, style, Role.Span)),
                new RowCell(new PageReference(entry.Anchor, style), 40),
            ],
            gutter: 8);
        var link = new Box(words, Role.Link) { LinkTo = entry.Anchor, Padding = Insets.Only(top: padding, bottom: padding), BottomRule = (hairline, .5f) };
        return new Box(new Box(link, Role.Reference), Role.TOCI);
    }
}
