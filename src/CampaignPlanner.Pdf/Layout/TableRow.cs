using CampaignPlanner.Pdf.Text;
using CampaignPlanner.Pdf.Writing;

namespace CampaignPlanner.Pdf.Layout;

/// <summary>One row of a table, or what is left of it after a page break.</summary>
internal sealed class TableRow
{
    private readonly Element[] _cells;
    private readonly Tag _tag;
    private readonly bool _isHead;

    private TableRow(Element[] cells, Tag tag, bool isHead)
    {
        _cells = cells;
        _tag = tag;
        _isHead = isHead;
    }

    public static TableRow Head(IReadOnlyList<TableColumn> columns, TableStyle style) => new(
        [.. columns.Select(c => new Paragraph([new TextSpan(c.Title)], style.Head with { Align = c.Align }, new Tag(Role.TH) { Scope = "Column" }))],
        new Tag(Role.TR),
        isHead: true);

    public static TableRow Body(IReadOnlyList<TableCell> cells, IReadOnlyList<TableColumn> columns, TableStyle style) => new(
        [.. cells.Select((cell, i) => Cell(cell, style, columns[i].Align, i == 0 ? new Tag(Role.TH) { Scope = "Row" } : new Tag(Role.TD)))],
        new Tag(Role.TR),
        isHead: false);

    public static TableRow Total(IReadOnlyList<TableCell> cells, IReadOnlyList<TableColumn> columns, TableStyle style) =>
        Body(cells, columns, style with { Cell = style.Cell with { Weight = 600 } });

    /// <returns>Null when not even one line of each cell fits, which cannot be at the top of a page.</returns>
    public (Fragment Fragment, TableRow? Remainder)? Place(LayoutContext context, IReadOnlyList<TableColumn> columns, TableStyle style, float width, float height)
    {
        var unit = width / columns.Sum(c => c.Weight);
        var outer = columns.Select(c => c.Weight * unit).ToArray();
        var last = columns.Count - 1;
        float Left(int i) => i == 0 ? 0 : style.PaddingX; // first and last cells touch the edges
        float Right(int i) => i == last ? 0 : style.PaddingX;
        var line = CellLine.Place(context, _cells, [.. outer.Select((w, i) => Math.Max(1, w - Left(i) - Right(i)))], height - 2 * style.PaddingY, atTop: true);
        if (line.Refused)
        {
            return null;
        }

        var row = new Fragment(width, line.Height + 2 * style.PaddingY) { Tag = _tag };
        var x = 0f;
        for (var i = 0; i < line.Fragments.Length; i++)
        {
            var cell = line.Fragments[i];
            row.Add(x + Left(i), style.PaddingY + (_isHead ? line.Height - cell.Height : 0), cell); // heads stand on the rule
            x += outer[i];
        }

        return (row, line.Rest is null ? null : new TableRow(line.Rest, _tag, _isHead));
    }

    private static Element Cell(TableCell cell, TableStyle style, TextAlign align, Tag tag)
    {
        var (words, small) = (style.Cell with { Align = align }, (style.Under ?? style.Cell) with { Align = align });
        return (cell.Text.Count, cell.Under.Count) switch
        {
            (_, 0) => new Paragraph(cell.Text, words, tag),
            (0, _) => new Paragraph(cell.Under, small, tag),
            _ => new Column([new Paragraph(cell.Text, words), new Paragraph(cell.Under, small) { SpaceBefore = 1 }], tag),
        };
    }
}
