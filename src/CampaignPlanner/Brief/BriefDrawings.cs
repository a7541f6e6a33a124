using CampaignPlanner.Contracts;
using CampaignPlanner.Pdf.Layout;
using CampaignPlanner.Pdf.Text;
using CampaignPlanner.Pdf.Writing;

namespace CampaignPlanner.Brief;

/// <summary>Draws a picture's shapes on paper, scaled to the width it is given.</summary>
internal sealed class BriefDrawings(BriefPaper paper, Drawing drawing)
{
    public void Draw(Canvas canvas, Area area)
    {
        var scale = area.Width / drawing.Width;
        float X(double x) => (float)(area.X + (x * scale));
        float Y(double y) => (float)(area.Y + (y * scale));
        foreach (var shape in drawing.Shapes)
        {
            switch (shape)
            {
                case DrawnBox box:
                    canvas.Path(Outline(Corners(box), X, Y), Color(box.Fill), Color(box.Edge), (float)(box.Thickness * scale));
                    break;
                case DrawnPath path:
                    canvas.Path(Outline(path.Outline, X, Y), Color(path.Fill), Color(path.Edge), (float)(path.Thickness * scale));
                    break;
                case DrawnText text:
                    canvas.Text(text.Text, X(text.X), Y(text.Y), paper.Drawn(text.Size * scale, text.Ink, text.Strong, Side(text.Side)));
                    break;
                default:
                    throw new NotSupportedException($"No paper for a {shape.GetType().Name}.");
            }
        }
    }

    private static Pdf.Rgb? Color(Ink? ink) => ink is { } given ? BriefPaper.ColorOf(given) : null;

    private static TextAlign Side(TextSide side) => side switch
    {
        TextSide.Around => TextAlign.Center,
        TextSide.Before => TextAlign.End,
        _ => TextAlign.Start,
    };

    private static CanvasPath Outline(DrawnOutline outline, Func<double, float> x, Func<double, float> y) =>
        outline.Steps.Aggregate(new CanvasPath(), (path, step) => step.Kind switch
        {
            'M' => path.MoveTo(x(step.X), y(step.Y)),
            'L' => path.LineTo(x(step.X), y(step.Y)),
            'C' => path.CurveTo(x(step.X1), y(step.Y1), x(step.X2), y(step.Y2), x(step.X), y(step.Y)),
            _ => path.Close(),
        });

    private static DrawnOutline Corners(DrawnBox box)
    {
        // How far the points of a curve lie from the corner of the square it rounds off.
        const double Bow = 1 - .5523;
        var (left, top, right, bottom) = (box.X, box.Y, box.X + box.Width, box.Y + box.Height);
        var r = Math.Min(box.Radius, Math.Min(box.Width, box.Height) / 2);
        if (r <= 0)
        {
            return DrawnOutline.Through([(left, top), (right, top), (right, bottom), (left, bottom)]).Close();
        }

        var b = r * Bow;
        return new DrawnOutline()
            .MoveTo(left + r, top).LineTo(right - r, top).CurveTo(right - b, top, right, top + b, right, top + r)
            .LineTo(right, bottom - r).CurveTo(right, bottom - b, right - b, bottom, right - r, bottom)
            .LineTo(left + r, bottom).CurveTo(left + b, bottom, left, bottom - b, left, bottom - r)
            .LineTo(left, top + r).CurveTo(left, top + b, left + b, top, left + r, top).Close();
    }
}
