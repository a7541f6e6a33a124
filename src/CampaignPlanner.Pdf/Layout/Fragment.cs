using System.Runtime.InteropServices;
using CampaignPlanner.Pdf.Writing;

namespace CampaignPlanner.Pdf.Layout;

/// <summary>A placed part of an element: knows its size and how to paint itself at a corner that is decided later.</summary>
internal sealed class Fragment(float width, float height)
{
    private List<(float X, float Y, Fragment Child)>? _children; // most have none

    public float Width { get; } = width;

    /// <summary>In a row whose cells are of one height, what is short grows.</summary>
    public float Height { get; set; } = height;

    /// <summary>The element it is a part of, to name in an error; null for a part of a table.</summary>
    public Element? Source { get; set; }

    public Tag? Tag { get; init; }

    /// <summary>A repetition, such as the head of a table on its second page.</summary>
    public bool IsArtifact { get; init; }

    /// <summary>Decoration under the children.</summary>
    public Action<Canvas, float, float>? Background { get; set; }

    /// <summary>Content of its own; called within the marked content of <see cref="Tag"/> or of what is around it.</summary>
    public Action<Painter, float, float>? Content { get; init; }

    public string? Anchor { get; init; }

    public (int Level, string Title)? Bookmark { get; init; }

    /// <summary>Makes the whole area a link to an anchor.</summary>
    public (string Anchor, string Text)? LinkTo { get; init; }

    public ReadOnlySpan<(float X, float Y, Fragment Child)> Children => CollectionsMarshal.AsSpan(_children);

    public Fragment Add(float x, float y, Fragment child)
    {
        (_children ??= []).Add((x, y, child));
        return this;
    }
}
