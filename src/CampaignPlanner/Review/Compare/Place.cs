using CampaignPlanner.Contracts;

namespace CampaignPlanner.Review.Compare;

/// <summary>A document, item or part as it was and as it is.</summary>
public sealed class Place
{
    private string? _prefix;

    public Place(Point point, object old, object @new) => (Point, Old, New) = (point, old, @new);

    /// <param name="through">The list or part of <paramref name="above"/> that holds it.</param>
    /// <param name="index">Its place in the new list; -1 for a part.</param>
    public Place(Place above, Question through, object old, object @new, int index = -1)
        : this(above.Point, old, @new) => (Above, Through, Index) = (above, through, index);

    public Point Point { get; }

    public object Old { get; }

    public object New { get; }

    public Place? Above { get; }

    public Question? Through { get; }

    public int Index { get; } = -1;

    /// <summary>The item this is, or the nearest one around it.</summary>
    public PlanItem? Item => New as PlanItem ?? Above?.Item;

    /// <summary>The path by keys with a slash behind it; empty for a document.</summary>
    public string Prefix => _prefix ??= Above is null ? "" : $"{Above.Prefix}{Through!.Name}/{(New is PlanItem item ? item.Key + "/" : "")}";
}
