using CampaignPlanner.Contracts;

namespace CampaignPlanner.Brief.Pictures;

/// <summary>The ten points as sectors of a wheel, each filled as far as it is ready, with the score in the middle.</summary>
internal static class WheelDrawing
{
    private const double Width = 128;
    private const double Height = 116;
    private const double Middle = 58;
    private const double Inner = 22;
    private const double Outer = 46;
    private const double Gap = 1.4 / 360;

    public static BriefPicture Of(BriefPlan plan) => new(
        Said(plan),
        string.Join(", ", Points.All.Select(p => $"{p.Number} {p.Texts(plan.Culture)["Short"]} {Show.Number(PointReadiness.Score(plan, p), plan.Culture)}")) + ".",
        Draw(plan));

    /// <summary>How ready the whole is, in a word and a number.</summary>
    public static string Said(BriefPlan plan) =>
        plan.Texts.Format("Wheel.Title", plan.CoachWords[$"Readiness.{plan.Report.Readiness}"], Show.Number(plan.Report.Score, plan.Culture));

    /// <summary>One share for each point, 0 to 1.</summary>
    public static IReadOnlyList<double> Filled(BriefPlan plan) => [.. Points.All.Select(p => PointReadiness.Score(plan, p) / 100.0)];

    private static Drawing Draw(BriefPlan plan)
    {
        var drawing = new Drawing(Width, Height);
        var filled = Filled(plan);
        foreach (var (index, share) in filled.Index())
        {
            var (from, to) = (((double)index / filled.Count) + (Gap / 2), ((double)(index + 1) / filled.Count) - (Gap / 2));
            drawing.Path(DrawnOutline.Sector(Middle, Middle, Inner, Outer, from, to), Ink.Light);
            if (share > 0)
            {
                drawing.Path(DrawnOutline.Sector(Middle, Middle, Inner, Inner + ((Outer - Inner) * share), from, to), Ink.Deep);
            }

            var turn = 2 * Math.PI * (index + 0.5) / filled.Count;
            drawing.Text(Middle + (52 * Math.Sin(turn)), Middle + 2.2 - (52 * Math.Cos(turn)), Show.Number(index + 1, plan.Culture), 6.4, Ink.Quiet, side: TextSide.Around);
        }

        return drawing.Text(Middle, Middle + 5, Show.Number(plan.Report.Score, plan.Culture), 14, Ink.Deep, strong: true, side: TextSide.Around);
    }
}
