using System.Buffers;
using CampaignPlanner.Contracts;

namespace CampaignPlanner.Forecast;

/// <summary>Money for a result.</summary>
/// <param name="Budget">Of all lines together, or of the one line, in the campaign's currency.</param>
/// <param name="Factor">Beside what is planned; null when nothing is planned.</param>
internal readonly record struct BudgetNeed(double Budget, double? Factor);

/// <summary>
/// From a result back to the money. While the draws stay the same, results grow in step with the money: each draw says how much
/// it would need, and the answer is that of the draw at the chance asked for. Markets do not grow in step for ever: far above
/// the plan's own budget the answer is too low.
/// </summary>
internal static class Backward
{
    /// <summary>The media budget for this chance to reach a result, every line keeping its share.</summary>
    /// <param name="number">IMPRESSIONS, VIEWS, CLICKS, ORDERS, CONVERSIONS, REVENUE or ROI (percent).</param>
    /// <param name="target">What the campaign is to bring, fixed results included.</param>
    /// <param name="chance">Above 0, at most 1.</param>
    public static Computed<BudgetNeed> ForAllLines(
        ForecastInput input, KpiCode number, double target, double chance = 0.8,
        ulong seed = Simulation.PlanSeed, int draws = Simulation.PlanDraws, CancellationToken cancellation = default)
    {
        if (Problem(input, number, target, chance, draws) is { } problem)
        {
            return problem;
        }

        if (input.MediaCost is not (> 0 and var planned))
        {
            return Impossible.NothingToScale;
        }

        using var rest = new DrawSheet(draws, input.DrawsOrderValue);
        rest.AddFixed(input);
        using var lines = DrawSheet.Of(input with { FixedViews = 0, FixedClicks = 0, FixedOrders = 0 }, seed, draws, cancellation);
        return Need(new(input, number, target, input.OtherCost, planned), rest, lines, chance) is { } factor
            ? new BudgetNeed(factor * planned, factor)
            : Impossible.OutOfReach;
    }

    /// <summary>The budget of one line for this chance to reach a result of the whole plan, all other lines as planned.</summary>
    /// <inheritdoc cref="ForAllLines"/>
    /// <param name="line">Index of a line. Its budget may be 0 or missing.</param>
    public static Computed<BudgetNeed> ForLine(
        ForecastInput input, int line, KpiCode number, double target, double chance = 0.8,
        ulong seed = Simulation.PlanSeed, int draws = Simulation.PlanDraws, CancellationToken cancellation = default)
    {
        if (Problem(input, number, target, chance, draws) is { } problem)
        {
            return problem;
        }

        var planned = input.Lines[line].Budget;
        var unit = input.Lines[line] with { Budget = 1 };
        if (!unit.Counts)
        {
            return Impossible.NothingToScale;
        }

        var others = input with { Lines = [.. input.Lines.Select((one, index) => index == line ? one with { Budget = 0 } : one)] };
        using var rest = DrawSheet.Of(others, seed, draws, cancellation);
        using var moving = new DrawSheet(draws, input.DrawsOrderValue);
        moving.AddLine(input with { Lines = [.. input.Lines.Select((one, index) => index == line ? unit : one)] }, line, seed);
        return Need(new(input, number, target, others.TotalCost, 1), rest, moving, chance) is { } budget
            ? new BudgetNeed(budget, planned > 0 ? budget / planned : null)
            : Impossible.OutOfReach;
    }

    private static Impossible? Problem(ForecastInput input, KpiCode number, double target, double chance, int draws) => number switch
    {
        _ when !double.IsFinite(target) => Impossible.NoTarget,
        _ when chance is not (> 0 and <= 1) => Impossible.ChanceOutOfBounds,
        _ when draws <= 0 => Impossible.NotForecast,
        KpiCode.IMPRESSIONS or KpiCode.VIEWS or KpiCode.CLICKS or KpiCode.ORDERS or KpiCode.CONVERSIONS => null,
        KpiCode.REVENUE => input.UsableOrderValue is null ? Impossible.NotForecast : null,
        KpiCode.ROI => input.UsableOrderValue is null || input.MarginPct is not >= 0 ? Impossible.NotForecast : null,
        KpiCode.ROAS => Impossible.DoesNotGrowWithMoney,
        _ => Impossible.NotForecast,
    };

    /// <returns>How many times the moving part is needed; null when too few draws can get there.</returns>
    private static double? Need(Question question, DrawSheet rest, DrawSheet moving, double chance)
    {
        var needs = ArrayPool<double>.Shared.Rent(moving.Count);
        try
        {
            for (var draw = 0; draw < moving.Count; draw++)
            {
                needs[draw] = question.Need(rest, moving, draw);
            }

            Array.Sort(needs, 0, moving.Count);
            // 0.8 * 10,000 must not become 8,001 by the last bit of the product.
            var rank = (int)Math.Ceiling((chance * moving.Count) - 1e-6);
            return needs[Math.Clamp(rank, 1, moving.Count) - 1] is var need && double.IsFinite(need) ? need : null;
        }
        finally
        {
            ArrayPool<double>.Shared.Return(needs);
        }
    }

    /// <summary>What is asked of one draw.</summary>
    /// <param name="RestCost">All cost that does not move, for ROI.</param>
    /// <param name="UnitCost">What the moving part costs once.</param>
    private readonly record struct Question(ForecastInput Input, KpiCode Number, double Target, double RestCost, double UnitCost)
    {
        public double Need(DrawSheet rest, DrawSheet moving, int draw)
        {
            var (missing, gain) = Number == KpiCode.ROI
                ? (Due(RestCost) - Kept(Revenue(rest, draw)), Kept(Revenue(moving, draw)) - Due(UnitCost))
                : (Target - Of(rest, draw), Of(moving, draw));
            return missing <= 0 ? 0 : gain > 0 ? missing / gain : double.PositiveInfinity;
        }

        // ROI >= target: what is kept of the revenue covers the cost and the return on it.
        private double Due(double cost) => cost * (1 + (Target / 100));

        private double Kept(double revenue) => revenue * Input.MarginPct!.Value / 100;

        private double Of(DrawSheet sheet, int draw) => Number switch
        {
            KpiCode.IMPRESSIONS => sheet.Impressions[draw],
            KpiCode.VIEWS => sheet.Views[draw],
            KpiCode.CLICKS => sheet.Clicks[draw],
            KpiCode.REVENUE => Revenue(sheet, draw),
            _ => sheet.Orders[draw],
        };

        private double Revenue(DrawSheet sheet, int draw) =>
            sheet.CountsRevenue ? sheet.Revenue[draw] : sheet.Orders[draw] * Input.UsableOrderValue!.Value.Likely;
    }
}
