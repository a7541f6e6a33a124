using CampaignPlanner.Pdf.Writing;

namespace CampaignPlanner.Pdf.Layout;

/// <param name="Width">Points; without it the cell takes its share of what the fixed cells leave.</param>
/// <param name="Weight">Share relative to the other cells without a width.</param>
public sealed record RowCell(Element Content, float? Width = null, float Weight = 1);

/// <summary>Elements side by side. Stays whole if it can; taller than a page, its cells break together.</summary>
public sealed class Row : Element
{
    private readonly IReadOnlyList<RowCell> _cells;
    private readonly float _gutter;
    private readonly Tag? _tag;
    private readonly bool _mayBreak;

    /// <summary>Are its boxes as high as the highest, as cards are?</summary>
    public bool IsEven { get; init; }

    /// <param name="mayBreak">May it break wherever its cells may, as an item of a list does?</param>
    public Row(IReadOnlyList<RowCell> cells, float gutter = 12, Role role = Role.None, bool mayBreak = false)
        : this(cells, gutter, Tag.For(role), mayBreak)
    {
    }

    internal Row(IReadOnlyList<RowCell> cells, float gutter, Tag? tag, bool mayBreak)
    {
        ArgumentNullException.ThrowIfNull(cells);
        _cells = cells;
        _gutter = gutter;
        _tag = tag;
        _mayBreak = mayBreak;
    }

    internal override Placement Fit(LayoutContext context, float width, float height, bool atTop)
    {
        var weights = _cells.Where(c => c.Width is null).Sum(c => c.Weight);
        var free = width - _cells.Sum(c => c.Width ?? 0) - _gutter * Math.Max(0, _cells.Count - 1);
        var line = CellLine.Place(context, [.. _cells.Select(c => c.Content)], [.. _cells.Select(c => c.Width ?? free * c.Weight / weights)], height, atTop);
        if (line.Refused || (line.Rest is not null && !atTop && !_mayBreak))
        {
            return Placement.Refused(this);
        }

        var fragment = new Fragment(width, line.Height) { Tag = _tag };
        var x = 0f;
        foreach (var child in line.Fragments)
        {
            child.Height = IsEven ? line.Height : child.Height;
            fragment.Add(x, 0, child);
            x += child.Width + _gutter;
        }

        var rest = line.Rest is null ? null : new Row([.. _cells.Select((c, i) => c with { Content = line.Rest[i] })], _gutter, _tag, mayBreak: true) { IsEven = IsEven };
        return new Placement(fragment, rest);
    }
}
