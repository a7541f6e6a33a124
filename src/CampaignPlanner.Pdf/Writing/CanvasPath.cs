namespace CampaignPlanner.Pdf.Writing;

/// <summary>An outline of lines and curves in page points, y downwards.</summary>
public sealed class CanvasPath
{
    internal enum Step
    {
        Move,
        Line,
        Curve,
        Close,
    }

    internal List<(Step Step, float X1, float Y1, float X2, float Y2, float X, float Y)> Steps { get; } = [];

    public CanvasPath MoveTo(float x, float y) => Add(Step.Move, 0, 0, 0, 0, x, y);

    public CanvasPath LineTo(float x, float y) => Add(Step.Line, 0, 0, 0, 0, x, y);

    /// <summary>A cubic Bézier curve with two control points.</summary>
    public CanvasPath CurveTo(float x1, float y1, float x2, float y2, float x, float y) => Add(Step.Curve, x1, y1, x2, y2, x, y);

    public CanvasPath Close() => Add(Step.Close, 0, 0, 0, 0, 0, 0);

    internal static CanvasPath RoundedRectangle(float x, float y, float width, float height, float radius)
    {
        const float Handle = .5523f; // distance of the control points that comes closest to a circle
        var r = Math.Clamp(radius, 0, Math.Max(0, Math.Min(width, height) / 2));
        float right = x + width, bottom = y + height, h = r - r * Handle;
        return new CanvasPath()
            .MoveTo(x + r, y).LineTo(right - r, y).CurveTo(right - h, y, right, y + h, right, y + r)
            .LineTo(right, bottom - r).CurveTo(right, bottom - h, right - h, bottom, right - r, bottom)
            .LineTo(x + r, bottom).CurveTo(x + h, bottom, x, bottom - h, x, bottom - r)
            .LineTo(x, y + r).CurveTo(x, y + h, x + h, y, x + r, y).Close();
    }

    private CanvasPath Add(Step step, float x1, float y1, float x2, float y2, float x, float y)
    {
        Steps.Add((step, x1, y1, x2, y2, x, y));
        return this;
    }
}
