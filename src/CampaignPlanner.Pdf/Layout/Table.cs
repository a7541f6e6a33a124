using System.Runtime.CompilerServices;
using CampaignPlanner.Pdf.Text;
using CampaignPlanner.Pdf.Writing;

namespace CampaignPlanner.Pdf.Layout;

/// <param name="Weight">Share of the width relative to the other columns.</param>
public sealed record TableColumn(string Title, float Weight = 1, TextAlign Align = TextAlign.Start);

/// <summary>What stands in a cell: its text, and small type under it.</summary>
/// <param name="Text">Spans of one paragraph; none where there is only something under it.</param>
/// <param name="Under">As the text; none for a text alone.</param>
public sealed record TableCell(IReadOnlyList<TextSpan> Text, IReadOnlyList<TextSpan> Under)
{
    /// <summary>A text alone.</summary>
    public TableCell(string text)
        : this([new TextSpan(text)], [])
    {
    }
}

/// <summary>Looks of a table: rules only, no fills.</summary>
/// <param name="Strong">Rule under the head, above the totals and at the end.</param>
/// <param name="Hairline">Rule between rows.</param>
/// <param name="Under">The small type under the text of a cell; as the cell's where it is not given.</param>
public sealed record TableStyle(TextStyle Head, TextStyle Cell, Rgb Strong, Rgb Hairline, float PaddingX = 5, float PaddingY = 3.4f, TextStyle? Under = null);

/// <summary>
/// A table whose head repeats on each page. It breaks between rows, with two rows on either side if it can; only a row
/// taller than a page is split. The first cell of a row is its header. Totals stand below the last row, semibold, and never
/// alone on a page.
/// </summary>
public sealed class Table : Element
{
    /// <summary>With less room than this a row that must be split starts on the next page.</summary>
    private const float RoomForSplit = 60;

    private readonly TableStyle _style;
    private readonly IReadOnlyList<TableColumn> _columns;
    private readonly TableRow _head;
    private readonly IReadOnlyList<TableRow> _rows;
    private readonly int _bodyRows;
    private readonly Element? _caption;
    private readonly Tag _table = new(Role.Table), _thead = new(Role.THead), _tbody = new(Role.TBody), _tfoot = new(Role.TFoot);

    /// <param name="rows">One text per column.</param>
    /// <param name="caption">Stands above the head on the first page.</param>
    /// <param name="totals">Rows that sum up the others.</param>
    /// <exception cref="ArgumentException">A row has more or fewer cells than there are columns.</exception>
    [OverloadResolutionPriority(1)] // for a table without rows, which would fit both
    public Table(TableStyle style, IReadOnlyList<TableColumn> columns, IReadOnlyList<IReadOnlyList<string>> rows, Element? caption = null, IReadOnlyList<IReadOnlyList<string>>? totals = null)
        : this(style, columns, Cells(rows), caption, totals)
    {
    }

    /// <param name="rows">One cell per column.</param>
    /// <param name="caption">Stands above the head on the first page.</param>
    /// <param name="totals">Rows that sum up the others.</param>
    /// <exception cref="ArgumentException">A row has more or fewer cells than there are columns.</exception>
    public Table(TableStyle style, IReadOnlyList<TableColumn> columns, IReadOnlyList<IReadOnlyList<TableCell>> rows, Element? caption = null, IReadOnlyList<IReadOnlyList<string>>? totals = null)
    {
        ArgumentNullException.ThrowIfNull(style);
        ArgumentNullException.ThrowIfNull(columns);
        ArgumentNullException.ThrowIfNull(rows);
        var sums = Cells(totals ?? []);
        if (columns.Count == 0 || rows.Concat(sums).Any(r => r.Count != columns.Count))
        {
            throw new ArgumentException("Every row needs one cell per column, and there must be a column.", nameof(rows));
        }

        _style = style;
        _columns = columns;
        _head = TableRow.Head(columns, style);
        _rows = [.. rows.Select(r => TableRow.Body(r, columns, style)), .. sums.Select(r => TableRow.Total(r, columns, style))];
        _bodyRows = rows.Count;
        _caption = caption is null ? null : new Box(caption, Role.Caption);
    }

    private static IReadOnlyList<IReadOnlyList<TableCell>> Cells(IReadOnlyList<IReadOnlyList<string>> rows)
    {
        ArgumentNullException.ThrowIfNull(rows);
        return [.. rows.Select(IReadOnlyList<TableCell> (row) => [.. row.Select(text => new TableCell(text))])];
    }

    internal override Placement Fit(LayoutContext context, float width, float height, bool atTop) => PlaceFrom(0, null, context, width, height, atTop);

    private Placement PlaceFrom(int from, TableRow? split, LayoutContext context, float width, float height, bool atTop)
    {
        var isFirst = from == 0 && split is null;
        var head = _head.Place(context, _columns, _style, width, float.PositiveInfinity)!.Value.Fragment;
        head.Background = (canvas, x, y) => canvas.Line(x, y + head.Height, x + width, y + head.Height, _style.Strong, .9f);
        var caption = isFirst && _caption is not null ? _caption.Place(context, width, float.PositiveInfinity, atTop).Fragment : null;
        var showsHead = isFirst || head.Height < context.BodyHeight / 2; // a monstrous head would leave no room for rows
        var headHeight = showsHead ? head.Height : 0;
        var top = (caption?.Height ?? 0) + headHeight;
        var body = PlaceRows(from, split, context, width, height - top, atTop, headHeight);
        if (body.Rows.Count == 0 && !atTop && (_rows.Count > 0 || top > height))
        {
            return Placement.Refused(isFirst ? this : new Continuation(this, from, split));
        }

        var table = new Fragment(width, top + body.Height) { Tag = _table };
        if (caption is not null)
        {
            table.Add(0, 0, caption);
        }

        if (showsHead)
        {
            table.Add(0, top - headHeight, new Fragment(width, headHeight) { Tag = _thead, IsArtifact = !isFirst }.Add(0, 0, head));
        }

        var count = Math.Clamp(_bodyRows - from, 0, body.Rows.Count);
        Stack(table, top, body.Rows[..count], width, _tbody);
        Stack(table, table.Height - body.Rows[count..].Sum(r => r.Height), body.Rows[count..], width, _tfoot);

        var isDone = from + body.Rows.Count >= _rows.Count && body.Split is null;
        var next = body.Split is null ? from + body.Rows.Count : from + body.Rows.Count - 1;
        return new Placement(table, isDone ? null : new Continuation(this, next, body.Split));
    }

    private (List<Fragment> Rows, float Height, TableRow? Split) PlaceRows(int from, TableRow? split, LayoutContext context, float width, float room, bool atTop, float headHeight)
    {
        var placed = new List<Fragment>();
        var y = 0f;
        for (var i = from; i < _rows.Count; i++)
        {
            var row = i == from && split is not null ? split : _rows[i];
            var whole = row.Place(context, _columns, _style, width, float.PositiveInfinity)!.Value.Fragment;
            if (y + whole.Height <= room + .01f)
            {
                placed.Add(Ruled(whole, width, i));
                y += whole.Height;
                continue;
            }

            var mustSplit = headHeight + whole.Height > context.BodyHeight && room - y > RoomForSplit;
            if ((atTop && placed.Count == 0) || mustSplit)
            {
                if (row.Place(context, _columns, _style, width, room - y) is { } part)
                {
                    placed.Add(part.Remainder is null ? Ruled(part.Fragment, width, i) : part.Fragment);
                    return (placed, y + part.Fragment.Height, part.Remainder);
                }
            }

            return Balanced(placed, y, i, atTop, from == 0 && split is null);
        }

        return (placed, y, null);
    }

    /// <summary>Two rows at least on either side of a break: gives one back to a lonely last row or to the totals, and refuses to leave one alone.</summary>
    private (List<Fragment> Rows, float Height, TableRow? Split) Balanced(List<Fragment> placed, float height, int next, bool atTop, bool isFirst)
    {
        var latest = _bodyRows < _rows.Count ? _bodyRows - 1 : _rows.Count - 2; // the row the next page may begin with at the latest
        for (; next > latest && placed.Count > 2; next--)
        {
            height -= placed[^1].Height;
            placed.RemoveAt(placed.Count - 1);
        }

        return placed.Count == 1 && isFirst && !atTop ? ([], 0, null) : (placed, height, null);
    }

    private Fragment Ruled(Fragment row, float width, int index)
    {
        var color = index == _rows.Count - 1 || index == _bodyRows - 1 ? _style.Strong : _style.Hairline;
        row.Background = (canvas, x, y) => canvas.Line(x, y + row.Height, x + width, y + row.Height, color, .5f);
        return row;
    }

    private static void Stack(Fragment table, float top, List<Fragment> rows, float width, Tag tag)
    {
        if (rows.Count == 0)
        {
            return; // a group without rows is no group to a screen reader either
        }

        var group = new Fragment(width, rows.Sum(r => r.Height)) { Tag = tag };
        var y = 0f;
        foreach (var row in rows)
        {
            group.Add(0, y, row);
            y += row.Height;
        }

        table.Add(0, top, group);
    }

    /// <summary>The rows after a page break, the first perhaps the rest of one that was split.</summary>
    private sealed class Continuation(Table table, int from, TableRow? split) : Element
    {
        internal override Placement Fit(LayoutContext context, float width, float height, bool atTop) =>
            table.PlaceFrom(from, split, context, width, height, atTop);
    }
}
