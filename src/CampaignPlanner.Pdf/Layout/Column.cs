using CampaignPlanner.Pdf.Writing;

namespace CampaignPlanner.Pdf.Layout;

/// <summary>Elements one below another; breaks between them and within them, and honours <see cref="Element.KeepWithNext"/>.</summary>
public sealed class Column : Element
{
    private readonly IReadOnlyList<Element> _items;
    private readonly int _from;
    private readonly Element? _head;
    private readonly Tag? _tag;

    public Column(params IReadOnlyList<Element> items)
        : this(items, Role.None)
    {
    }

    public Column(IReadOnlyList<Element> items, Role role)
        : this(items, 0, null, Tag.For(role))
    {
    }

    internal Column(IReadOnlyList<Element> items, Tag? tag)
        : this(items, 0, null, tag)
    {
    }

    private Column(IReadOnlyList<Element> items, int from, Element? head, Tag? tag)
    {
        ArgumentNullException.ThrowIfNull(items);
        _items = items;
        _from = from;
        _head = head;
        _tag = tag;
    }

    internal override Placement Fit(LayoutContext context, float width, float height, bool atTop)
    {
        var placed = new List<(float Y, Fragment Fragment)>();
        var y = 0f;
        for (var i = _from; i < _items.Count; i++)
        {
            var item = i == _from && _head is not null ? _head : _items[i];
            var top = atTop && y == 0;
            var gap = y == 0 ? 0 : item.SpaceBefore;
            var (fragment, rest) = item.Place(context, width, height - y - gap, top);
            if (fragment is null)
            {
                return BreakBefore(i, placed, width, atTop);
            }

            placed.Add((y + gap, fragment));
            y += fragment.Height > 0 ? gap + fragment.Height : 0;
            if (rest is not null)
            {
                return new Placement(Pack(placed, width), new Column(_items, i, rest, _tag));
            }
        }

        return Placement.Done(Pack(placed, width));
    }

    /// <summary>Takes back what may not stand last, unless that would leave nothing on a fresh page.</summary>
    private Placement BreakBefore(int index, List<(float Y, Fragment Fragment)> placed, float width, bool atTop)
    {
        var kept = placed.Count;
        while (kept > 0 && _items[_from + kept - 1].KeepWithNext)
        {
            kept--;
        }

        if (kept == 0 && !atTop)
        {
            return Placement.Refused(this);
        }

        if (kept == 0 || placed.Take(kept).All(p => p.Fragment.Height == 0))
        {
            kept = placed.Count;
        }

        var head = kept == 0 ? _head : null;
        return new Placement(Pack(placed.Take(kept), width), new Column(_items, index - (placed.Count - kept), head, _tag));
    }

    private Fragment Pack(IEnumerable<(float Y, Fragment Fragment)> placed, float width)
    {
        var last = placed.LastOrDefault();
        var fragment = new Fragment(width, last.Fragment is null ? 0 : last.Y + last.Fragment.Height) { Tag = _tag };
        foreach (var (y, child) in placed)
        {
            fragment.Add(0, y, child);
        }

        return fragment;
    }
}
