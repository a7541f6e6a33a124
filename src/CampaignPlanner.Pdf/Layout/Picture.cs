using CampaignPlanner.Pdf.Images;
using CampaignPlanner.Pdf.Text;
using CampaignPlanner.Pdf.Writing;

namespace CampaignPlanner.Pdf.Layout;

/// <summary>An image in its own shape: as large as asked for, but never wider than its column or taller than a page.</summary>
/// <param name="alternative">One sentence for who cannot see it; an empty one makes the image decoration.</param>
/// <param name="width">Points at most. With neither width nor height a pixel is three quarters of a point, as on a screen.</param>
/// <param name="height">Points at most.</param>
public sealed class Picture(Image image, string alternative, float? width = null, float? height = null) : Element
{
    private readonly Tag? _tag = string.IsNullOrWhiteSpace(alternative) ? null : new Tag(Role.Figure) { Alternative = alternative };

    /// <summary>Where it stands in a wider column.</summary>
    public TextAlign Align { get; init; }

    internal override Placement Fit(LayoutContext context, float measure, float available, bool atTop)
    {
        var scale = Math.Min(Math.Min((width ?? float.PositiveInfinity) / image.Width, (height ?? float.PositiveInfinity) / image.Height), measure / image.Width);
        scale = width is null && height is null ? Math.Min(.75f, scale) : scale;
        if (image.Height * scale > available + .01f)
        {
            if (!atTop)
            {
                return Placement.Refused(this);
            }

            scale = Math.Max(0, available / image.Height);
        }

        float shownWidth = image.Width * scale, shownHeight = image.Height * scale;
        var indent = Align switch { TextAlign.Center => (measure - shownWidth) / 2, TextAlign.End => measure - shownWidth, _ => 0 };
        return Placement.Done(_tag is null
            ? new Fragment(measure, shownHeight) { Background = (canvas, x, y) => canvas.Image(image, x + indent, y, shownWidth, shownHeight) }
            : new Fragment(measure, shownHeight)
            {
                Tag = _tag,
                Content = (painter, x, y) =>
                {
                    painter.SetBounds(x + indent, y, shownWidth, shownHeight);
                    painter.Canvas.Image(image, x + indent, y, shownWidth, shownHeight);
                },
            });
    }
}
