using CampaignPlanner.Coach;
using CampaignPlanner.Coach.Charts;
using CampaignPlanner.Contracts;

namespace CampaignPlanner.Brief.Pictures;

/// <summary>Media money against what it brings: the range, its middle, the plan and the goal.</summary>
internal static class CurveDrawing
{
    private const double Left = 62;
    private const double Right = 92;
    private const double Top = 14;
    private const double Plot = 140;
    private const double Foot = 16;
    private const double Size = 6.8;

    /// <returns>Nothing while no placement has what a forecast needs.</returns>
    public static BriefPicture? Of(BriefPlan plan)
    {
        var (view, words, numbers) = (plan.Forecast, plan.CoachWords, plan.Numbers);
        if (view.IsEmpty || view.Simulation.Range(view.First) is not { } range)
        {
            return null;
        }

        var number = view.First;
        var alternative = words.Format(
            "ForecastPage.Alt", numbers.Word(number), numbers.Money(view.Input.MediaCost), numbers.Of(number, range.P10), numbers.Of(number, range.P90), numbers.Of(number, range.P50));
        return new(plan.Texts.Format("Curve.Title", numbers.Word(number)), alternative, Draw(plan, number, range), $"{alternative} {Sources(plan)}");
    }

    /// <summary>No number without where it comes from.</summary>
    private static string Sources(BriefPlan plan)
    {
        var sources = RateSources.Of(plan.Forecast.Plan.Distribution.MediaLines);
        var told = sources.Benchmarks.Count > 0 ? [plan.CoachWords.Format("ForecastPage.Benchmark", string.Join("; ", sources.Benchmarks))] : new List<string>();
        if (sources.Typed)
        {
            told.Insert(0, plan.Texts["Curve.Own"]);
        }

        return plan.CoachWords.Format("Beside.Sources", string.Join("; ", told));
    }

    private static Drawing Draw(BriefPlan plan, KpiCode number, ForecastRange range)
    {
        var (view, words, numbers) = (plan.Forecast, plan.CoachWords, plan.Numbers);
        var curve = new SpendCurve(view.Input, view.Simulation, number, view.TargetOf(number));
        var drawing = new Drawing(Drawing.FullWidth, Top + Plot + Foot);
        drawing.Line(Left, Y(0), X(1), Y(0), Ink.Hairline).Line(Left, Y(1), X(1), Y(1), Ink.Hairline, .5);
        drawing.Text(Left - 5, Y(1) + 2, numbers.Of(number, curve.Highest), Size, Ink.Quiet, side: TextSide.Before, fit: Left - 6);
        drawing.Text(Left - 5, Y(0) + 2, numbers.Of(number, 0), Size, Ink.Quiet, side: TextSide.Before, fit: Left - 6);
        drawing.Path(Outline(curve.Band).Close(), Ink.Light).Path(Outline(curve.Middle), null, Ink.Deep, 1.4);
        drawing.Text(X(1) + 5, Y(curve.Middle[^1].Y) + 2, words["ForecastPage.Middle"], Size, Ink.Deep, fit: Right - 6);
        if (curve.Target is { } target)
        {
            drawing.Line(Left, Y(target), X(1), Y(target), Ink.Text, .9, dashed: true);
            drawing.Text(Left + 3, Y(target) - 3, words.Format("ForecastPage.Target", numbers.Of(number, view.TargetOf(number)!.Value)), Size, Ink.Text, strong: true, fit: Plot);
        }

        var planned = X(curve.Plan.X);
        drawing.Line(planned, Y(1), planned, Y(0), Ink.Text, .9);
        drawing.Box(planned - 2.2, Y(curve.Plan.Y) - 2.2, 4.4, 4.4, Ink.Deep, Ink.Blank, 2.2);
        drawing.Text(planned + 5, Y(curve.Plan.Y) + 9, numbers.Of(number, range.P50), Size, Ink.Text, strong: true, fit: Right);
        drawing.Text(Left, Y(0) + 11, numbers.Money(0), Size, Ink.Quiet);
        drawing.Text(planned, Y(0) + 11, words.Format("ForecastPage.Planned", numbers.Money(view.Input.MediaCost)), Size, Ink.Text, strong: true, side: TextSide.Around);
        return drawing.Text(X(1), Y(0) + 11, numbers.Money(curve.MostSpent), Size, Ink.Quiet, side: TextSide.Before);
    }

    private static DrawnOutline Outline(IEnumerable<(double X, double Y)> points) => DrawnOutline.Through(points.Select(p => (X(p.X), Y(p.Y))));

    private static double X(double part) => Left + (part * (Drawing.FullWidth - Left - Right));

    private static double Y(double part) => Top + ((1 - part) * Plot);
}
