using CampaignPlanner.Contracts;
using CampaignPlanner.Pdf.Layout;
using CampaignPlanner.Pdf.Text;
using CampaignPlanner.Pdf.Writing;

namespace CampaignPlanner.Brief;

/// <summary>Draws a picture's shapes on paper, scaled to the width it is given.</summary>
internal sealed class BriefDrawings(BriefPaper paper, Drawing drawing)
{
    private static readonly Dash Broken = new(3, 2);

    public void Draw(Canvas canvas, Area area)
    {
        var scale = area.Width / drawing.Width;
        float X(double x) => (float)(area.X + (x * scale));
        float Y(double y) => (float)(area.Y + (y * scale));
        foreach (var shape in drawing.Shapes)
        {
            switch (shape)
            {
                case DrawnBox { Radius: 0 } box:
                    canvas.Path(Outline(Corners(box), X, Y), Color(box.Fill), Color(box.Edge), (float)(box.Thickness * scale), box.Dashed ? Broken : null);
                    break;
                case DrawnBox box:
                    canvas.RoundedRectangle(
                        X(box.X), Y(box.Y), (float)(box.Width * scale), (float)(box.Height * scale), (float)(box.Radius * scale),
                        Color(box.Fill), Color(box.Edge), (float)(box.Thickness * scale), box.Dashed ? Broken : null);
                    break;
                case DrawnPath path:
                    canvas.Path(Outline(path.Outline, X, Y), Color(path.Fill), Color(path.Edge), (float)(path.Thickness * scale), path.Dashed ? Broken : null);
                    break;
                case DrawnText text:
                    canvas.Text(text.Text, X(text.X), Y(text.Y), paper.Drawn(text.Size * scale, text.Ink, text.Strong, Side(text.Side)));
                    break;
                default:
                    throw new NotSupportedException($"No paper for a {shape.GetType().Name}.");
            }
        }
    }

    private Pdf.Rgb? Color(Ink? ink) => ink is { } given ? paper.ColorOf(given) : null;

    private static TextAlign Side(TextSide side) => side switch
    {
        TextSide.Around => TextAlign.Center,
        TextSide.Before => TextAlign.End,
        _ => TextAlign.Start,
    };

    public static CanvasPath Outline(DrawnOutline outline, Func<double, float> x, Func<double, float> y) =>
        outline.Steps.Aggregate(new CanvasPath(), (path, step) => step.Kind switch
        {
            'M' => path.MoveTo(x(step.X), y(step.Y)),
            'L' => path.LineTo(x(step.X), y(step.Y)),
            'C' => path.CurveTo(x(step.X1), y(step.Y1), x(step.X2), y(step.Y2), x(step.X), y(step.Y)),
            _ => path.Close(),
        });

    private static DrawnOutline Corners(DrawnBox box) => DrawnOutline
        .Through([(box.X, box.Y), (box.X + box.Width, box.Y), (box.X + box.Width, box.Y + box.Height), (box.X, box.Y + box.Height)]).Close();
}
