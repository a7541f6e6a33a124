using CampaignPlanner.Pdf.Writing;

namespace CampaignPlanner.Pdf.Layout;

/// <summary>Distances from the four edges, in points.</summary>
public readonly record struct Insets(float Left, float Top, float Right, float Bottom)
{
    public static Insets All(float value) => new(value, value, value, value);

    public static Insets Only(float left = 0, float top = 0, float right = 0, float bottom = 0) => new(left, top, right, bottom);
}

/// <summary>Room, colour and rules around one element; breaks as that element breaks.</summary>
public sealed class Box : Element
{
    private readonly Element _child;
    private readonly Tag? _tag;

    public Box(Element child, Role role = Role.None)
        : this(child, Tag.For(role))
    {
    }

    private Box(Element child, Tag? tag)
    {
        ArgumentNullException.ThrowIfNull(child);
        _child = child;
        _tag = tag;
    }

    public Insets Padding { get; init; }

    public Rgb? Fill { get; init; }

    /// <summary>A rule along the left edge, inside the padding.</summary>
    public (Rgb Color, float Thickness)? LeftRule { get; init; }

    public (Rgb Color, float Thickness)? TopRule { get; init; }

    public (Rgb Color, float Thickness)? BottomRule { get; init; }

    /// <summary>Makes the whole box a link to an anchor; one that does not exist is no link.</summary>
    public string? LinkTo { get; init; }

    /// <summary>What a screen reader says of the link.</summary>
    public string LinkText { get; init; } = "";

    internal override Placement Fit(LayoutContext context, float width, float height, bool atTop)
    {
        var inner = _child.Place(context, width - Padding.Left - Padding.Right, height - Padding.Top - Padding.Bottom, atTop);
        if (inner.Fragment is null)
        {
            return Placement.Refused(this);
        }

        var size = inner.Fragment.Height + Padding.Top + Padding.Bottom;
        var fragment = new Fragment(width, size) { Tag = _tag, LinkTo = LinkTo is null ? null : (LinkTo, LinkText) };
        fragment.Background = Decorated ? (canvas, x, y) => Decorate(canvas, x, y, width, fragment.Height) : null;
        fragment.Add(Padding.Left, Padding.Top, inner.Fragment);
        return new Placement(fragment, inner.Rest is null ? null : Around(inner.Rest));
    }

    private bool Decorated => (Fill ?? LeftRule?.Color ?? TopRule?.Color ?? BottomRule?.Color) is not null;

    private Box Around(Element rest) => new(rest, _tag)
    {
        Padding = Padding,
        Fill = Fill,
        LeftRule = LeftRule,
        TopRule = TopRule,
        BottomRule = BottomRule,
        LinkTo = LinkTo,
        LinkText = LinkText,
    };

    private void Decorate(Canvas canvas, float x, float y, float width, float height)
    {
        if (Fill is { } fill)
        {
            canvas.Rectangle(x, y, width, height, fill);
        }

        if (LeftRule is { } left)
        {
            canvas.Rectangle(x, y, left.Thickness, height, left.Color);
        }

        if (TopRule is { } top)
        {
            canvas.Rectangle(x, y, width, top.Thickness, top.Color);
        }

        if (BottomRule is { } bottom)
        {
            canvas.Rectangle(x, y + height - bottom.Thickness, width, bottom.Thickness, bottom.Color);
        }
    }
}
