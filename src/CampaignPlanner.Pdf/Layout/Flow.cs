namespace CampaignPlanner.Pdf.Layout;

/// <summary>Goes on at the top of the next page.</summary>
public sealed class PageBreak : Element
{
    internal override Placement Fit(LayoutContext context, float width, float height, bool atTop) =>
        atTop || float.IsInfinity(height) ? Placement.Done(new Fragment(width, 0)) : Placement.Refused(this);
}

/// <summary>Moves to the next page rather than break; breaks only when it is taller than a page, or has room enough to begin here.</summary>
public sealed class KeepTogether(Element child) : Element
{
    /// <summary>Points that are enough to begin on a page and go on on the next; endless for what should not break.</summary>
    public float RoomToBegin { get; init; } = float.PositiveInfinity;

    internal override Placement Fit(LayoutContext context, float width, float height, bool atTop)
    {
        var placed = child.Place(context, width, height, atTop);
        return placed.Rest is null || atTop || (placed.Fragment is not null && height >= RoomToBegin) ? placed : Placement.Refused(this);
    }
}

/// <summary>Stands on the foot of the room that is left.</summary>
public sealed class AlignBottom(Element child) : Element
{
    internal override Placement Fit(LayoutContext context, float width, float height, bool atTop)
    {
        var placed = new KeepTogether(child).Place(context, width, height, atTop);
        if (placed.Fragment is null || placed.Rest is not null || float.IsInfinity(height))
        {
            return placed.Fragment is null ? Placement.Refused(this) : placed;
        }

        var room = Math.Max(height, placed.Fragment.Height);
        return Placement.Done(new Fragment(width, room).Add(0, room - placed.Fragment.Height, placed.Fragment));
    }
}
