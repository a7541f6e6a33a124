namespace CampaignPlanner.Contracts;

/// <summary>A colour by what it means; paper and screen each have their own shade of it.</summary>
public enum Ink
{
    Text,
    Quiet,
    Hairline,
    Panel,
    Blank,

    /// <summary>The first film, the main goals.</summary>
    Deep,

    /// <summary>The second film.</summary>
    Bright,

    /// <summary>The third film.</summary>
    Mid,

    /// <summary>Likely ranges, and what belongs to every film or none.</summary>
    Light,
    Good,
    Warn,
    Bad,
}

/// <summary>Which side of its point a text stands on.</summary>
public enum TextSide
{
    After,
    Around,
    Before,
}

public abstract record DrawnShape;

/// <param name="Radius">Of the corners.</param>
public sealed record DrawnBox(double X, double Y, double Width, double Height, Ink? Fill, Ink? Edge, double Radius, double Thickness, bool Dashed) : DrawnShape;

public sealed record DrawnPath(DrawnOutline Outline, Ink? Fill, Ink? Edge, double Thickness, bool Dashed) : DrawnShape;

/// <param name="Y">The line the letters stand on.</param>
/// <param name="Size">Height of the type, in the drawing's units.</param>
public sealed record DrawnText(double X, double Y, string Text, double Size, Ink Ink, bool Strong, TextSide Side) : DrawnShape;

/// <summary>
/// A picture in points of paper, from the top left, with colours by meaning. Both the page on screen and the PDF draw the same
/// shapes, so that they cannot differ.
/// </summary>
/// <param name="width">Units across; a renderer scales it to the room it has.</param>
public sealed class Drawing(double width, double height)
{
    /// <summary>The body of a page: all twelve columns.</summary>
    public const double FullWidth = 499.28;

    private readonly List<DrawnShape> _shapes = [];

    public double Width => width;

    public double Height => height;

    public IReadOnlyList<DrawnShape> Shapes => _shapes;

    public Drawing Box(double x, double y, double boxWidth, double boxHeight, Ink? fill, Ink? edge = null, double radius = 0, double thickness = .7, bool dashed = false) =>
        Add(new DrawnBox(x, y, Math.Max(0, boxWidth), Math.Max(0, boxHeight), fill, edge, radius, thickness, dashed));

    public Drawing Line(double x1, double y1, double x2, double y2, Ink ink, double thickness = .7, bool dashed = false) =>
        Add(new DrawnPath(new DrawnOutline().MoveTo(x1, y1).LineTo(x2, y2), null, ink, thickness, dashed));

    public Drawing Path(DrawnOutline outline, Ink? fill, Ink? edge = null, double thickness = .7, bool dashed = false) =>
        Add(new DrawnPath(outline, fill, edge, thickness, dashed));

    /// <param name="fit">Room for the words; longer ones end in an ellipsis. The whole text belongs into the alternative or the table.</param>
    public Drawing Text(double x, double y, string text, double size, Ink ink = Ink.Text, bool strong = false, TextSide side = TextSide.After, double fit = double.PositiveInfinity) =>
        Add(new DrawnText(x, y, DrawnWords.Fit(text, fit, size, strong), size, ink, strong, side));

    private Drawing Add(DrawnShape shape)
    {
        _shapes.Add(shape);
        return this;
    }
}

/// <summary>A step of an outline to X, Y; the two points before are those of a curve.</summary>
/// <param name="Kind">As in SVG: M, L, C or Z.</param>
public readonly record struct DrawnStep(char Kind, double X1, double Y1, double X2, double Y2, double X, double Y);

/// <summary>An outline of lines and curves.</summary>
public sealed class DrawnOutline
{
    private readonly List<DrawnStep> _steps = [];

    public IReadOnlyList<DrawnStep> Steps => _steps;

    public static DrawnOutline Through(IEnumerable<(double X, double Y)> points)
    {
        var outline = new DrawnOutline();
        foreach (var (x, y) in points)
        {
            _ = outline._steps.Count == 0 ? outline.MoveTo(x, y) : outline.LineTo(x, y);
        }

        return outline;
    }

    /// <summary>A piece of a ring around a middle, clockwise; angles in parts of a whole turn from the top.</summary>
    public static DrawnOutline Sector(double x, double y, double inner, double outer, double from, double to)
    {
        const int StepsOfTurn = 12;
        var pieces = Math.Max(1, (int)Math.Ceiling((to - from) * StepsOfTurn));
        double Turn(int piece) => from + ((to - from) * piece / pieces);
        var outline = new DrawnOutline();
        var (startX, startY) = On(x, y, outer, from);
        outline.MoveTo(startX, startY);
        for (var piece = 0; piece < pieces; piece++)
        {
            outline.Arc(x, y, outer, Turn(piece), Turn(piece + 1));
        }

        var (turnX, turnY) = On(x, y, inner, to);
        outline.LineTo(turnX, turnY);
        for (var piece = pieces; piece > 0; piece--)
        {
            outline.Arc(x, y, inner, Turn(piece), Turn(piece - 1));
        }

        return outline.Close();
    }

    public DrawnOutline MoveTo(double x, double y) => Add(new('M', 0, 0, 0, 0, x, y));

    public DrawnOutline LineTo(double x, double y) => Add(new('L', 0, 0, 0, 0, x, y));

    public DrawnOutline CurveTo(double x1, double y1, double x2, double y2, double x, double y) => Add(new('C', x1, y1, x2, y2, x, y));

    public DrawnOutline Close() => Add(new('Z', 0, 0, 0, 0, 0, 0));

    // One curve stands for the arc: good to a thousandth of the radius for a twelfth of a turn.
    private void Arc(double x, double y, double radius, double from, double to)
    {
        var bow = 4.0 / 3 * Math.Tan((to - from) * Math.PI / 2);
        var (x1, y1) = On(x, y, radius, from, bow);
        var (x2, y2) = On(x, y, radius, to, -bow);
        var (x3, y3) = On(x, y, radius, to);
        CurveTo(x1, y1, x2, y2, x3, y3);
    }

    private static (double X, double Y) On(double x, double y, double radius, double turn, double along = 0)
    {
        var (sin, cos) = Math.SinCos(turn * 2 * Math.PI);
        return (x + (radius * (sin + (along * cos))), y - (radius * (cos - (along * sin))));
    }

    private DrawnOutline Add(DrawnStep step)
    {
        _steps.Add(step);
        return this;
    }
}

/// <summary>How much room words take, closely enough to shorten them alike on paper and on screen.</summary>
public static class DrawnWords
{
    private const string Ellipsis = "…";

    /// <param name="width">In the units of <paramref name="size"/>.</param>
    public static string Fit(string text, double width, double size, bool strong = false)
    {
        if (Width(text, size, strong) <= width)
        {
            return text;
        }

        var end = text.Length;
        while (end > 0 && Width(text.AsSpan(0, end).TrimEnd(), size, strong) + Width(Ellipsis, size, strong) > width)
        {
            end -= end > 1 && char.IsLowSurrogate(text[end - 1]) ? 2 : 1;
        }

        return text[..end].TrimEnd() + Ellipsis;
    }

    /// <summary>Breaks between words (or anywhere in Chinese) into at most so many lines; the last one is shortened.</summary>
    public static IReadOnlyList<string> Lines(string text, double width, double size, int most, bool strong = false)
    {
        var lines = new List<string>();
        var rest = text.Trim();
        while (rest.Length > 0 && lines.Count < most - 1 && Width(rest, size, strong) > width)
        {
            var cut = Break(rest, width, size, strong);
            lines.Add(rest[..cut].TrimEnd());
            rest = rest[cut..].TrimStart();
        }

        if (rest.Length > 0)
        {
            lines.Add(Fit(rest, width, size, strong));
        }

        return lines;
    }

    public static double Width(ReadOnlySpan<char> text, double size, bool strong = false)
    {
        var em = 0.0;
        foreach (var c in text)
        {
            em += Em(c);
        }

        return em * size * (strong ? 1.06 : 1);
    }

    private static int Break(string text, double width, double size, bool strong)
    {
        var (last, used) = (0, 0.0);
        for (var at = 0; at < text.Length; at++)
        {
            used += Em(text[at]) * size * (strong ? 1.06 : 1);
            if (used > width)
            {
                return last > 0 ? last : Math.Max(1, at);
            }

            if (char.IsWhiteSpace(text[at]) || IsWide(text[at]))
            {
                last = at + 1;
            }
        }

        return text.Length;
    }

    /// <summary>As wide as it is high, and a line may end after it: Chinese.</summary>
    public static bool IsWide(char c) => c is >= '\u2E80' and <= '\uD7FF' or >= '\uF900' and <= '\uFAFF' or >= '\uFF00' and <= '\uFF60';

    private static double Em(char c) => c switch
    {
        _ when IsWide(c) => 1,
        ' ' or 'i' or 'j' or 'l' or '.' or ',' or ':' or ';' or '|' or '!' or '\'' or '·' => .27,
        'f' or 't' or 'r' or 'I' or '(' or ')' or '-' or '/' => .38,
        'm' or 'w' or 'M' or 'W' or '%' or '@' or '—' or '…' => .9,
        _ when char.IsLowSurrogate(c) => 0,
        _ when char.IsUpper(c) => .67,
        _ => .575,
    };
}
