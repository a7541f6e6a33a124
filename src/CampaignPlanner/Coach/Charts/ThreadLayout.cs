namespace CampaignPlanner.Coach.Charts;

/// <summary>Where the boxes of the golden thread stand, in units of one text size, from the top left.</summary>
/// <remarks>Pure geometry: page and paper draw the same numbers.</remarks>
internal sealed class ThreadLayout
{
    public const double BoxWidth = 9.75;
    public const double BoxHeight = 3.75;
    private const double ColumnStep = 12.25;
    private const double RowStep = 4.5;
    private static readonly int Columns = Enum.GetValues<ThreadColumn>().Length;
    private readonly Dictionary<string, (double X, double Y)> _places = [];

    public ThreadLayout(GoldenThread thread)
    {
        var rows = Math.Max(1, Enum.GetValues<ThreadColumn>().Max(c => thread.Nodes.Count(n => n.Column == c)));
        Height = (rows * RowStep) - (RowStep - BoxHeight);
        foreach (var column in thread.Nodes.GroupBy(n => n.Column))
        {
            // Short columns stand in the middle, so that lines run level.
            var top = (rows - column.Count()) * RowStep / 2;
            foreach (var (index, node) in column.Index())
            {
                _places[node.Key] = ((int)node.Column * ColumnStep, top + (index * RowStep));
            }
        }

        Lines = [.. thread.Edges.Select(e => Line(_places[e.From], _places[e.To]))];
    }

    public static double Width => ((Columns - 1) * ColumnStep) + BoxWidth;

    public double Height { get; }

    /// <summary>From the right edge of one box to the left edge of another, with the two points that bend the curve.</summary>
    public IReadOnlyList<(double X1, double Y1, double Bend, double X2, double Y2)> Lines { get; }

    public (double X, double Y) Of(ThreadNode node) => _places[node.Key];

    private static (double, double, double, double, double) Line((double X, double Y) from, (double X, double Y) to)
    {
        var (x1, x2) = (from.X + BoxWidth, to.X);
        return (x1, from.Y + (BoxHeight / 2), (x1 + x2) / 2, x2, to.Y + (BoxHeight / 2));
    }
}
