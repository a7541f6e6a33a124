namespace CampaignPlanner.Pdf.Layout;

/// <summary>
/// A piece of a document. Elements are immutable and may be shared: placing one changes nothing in it, and what does not
/// fit on a page comes back as another element.
/// </summary>
public abstract class Element
{
    private protected Element()
    {
    }

    /// <summary>Points above the element in a <see cref="Column"/>; none at the top of a page.</summary>
    public float SpaceBefore { get; init; }

    /// <summary>In a <see cref="Column"/>: never the last on a page while something follows.</summary>
    public bool KeepWithNext { get; init; }

    /// <summary>
    /// Takes the part that fits. Contract: at the top of a page something is always placed, however little room there is;
    /// anywhere else the element may refuse with <see cref="Placement.Refused"/>. An infinite height always takes all.
    /// </summary>
    internal abstract Placement Fit(LayoutContext context, float width, float height, bool atTop);

    /// <summary><see cref="Fit"/>, with a note of where the rendering is.</summary>
    internal Placement Place(LayoutContext context, float width, float height, bool atTop)
    {
        context.Enter(this);
        var placed = Fit(context, width, height, atTop);
        placed.Fragment?.Source = this;
        context.Leave();
        return placed;
    }
}
