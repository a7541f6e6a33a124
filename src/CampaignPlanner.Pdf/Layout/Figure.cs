using CampaignPlanner.Pdf.Writing;

namespace CampaignPlanner.Pdf.Layout;

/// <summary>Where a figure may draw, in points of the page.</summary>
public readonly record struct Area(float X, float Y, float Width, float Height);

/// <summary>A drawing as wide as its column.</summary>
/// <param name="height">Points; less only where a whole page has less.</param>
/// <param name="alternative">One sentence with the same figures; an empty one makes the drawing decoration.</param>
public sealed class Figure(float height, string alternative, Action<Canvas, Area> draw) : Element
{
    private readonly Tag? _tag = string.IsNullOrWhiteSpace(alternative) ? null : new Tag(Role.Figure) { Alternative = alternative };

    internal override Placement Fit(LayoutContext context, float width, float available, bool atTop)
    {
        if (height > available + .01f && !atTop)
        {
            return Placement.Refused(this);
        }

        var shown = Math.Min(height, Math.Max(0, available));
        return Placement.Done(_tag is null
            ? new Fragment(width, shown) { Background = (canvas, x, y) => draw(canvas, new Area(x, y, width, shown)) }
            : new Fragment(width, shown)
            {
                Tag = _tag,
                Content = (painter, x, y) =>
                {
                    painter.SetBounds(x, y, width, shown);
                    draw(painter.Canvas, new Area(x, y, width, shown));
                },
            });
    }
}
