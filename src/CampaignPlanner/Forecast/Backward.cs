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

    /// <returns>The least number of times the moving part is needed; null when too few draws can get there.</returns>
    private static double? Need(Question question, DrawSheet rest, DrawSheet moving, double chance)
    {
        var pool = ArrayPool<double>.Shared;
        var (from, until) = (pool.Rent(moving.Count), pool.Rent(moving.Count));
        try
        {
            for (var draw = 0; draw < moving.Count; draw++)
            {
                (from[draw], until[draw]) = question.Holds(rest, moving, draw);
            }

            Array.Sort(from, 0, moving.Count);
            Array.Sort(until, 0, moving.Count);
            // 0.8 * 10,000 must not become 8,001 by the last bit of the product.
            return First(from.AsSpan(0, moving.Count), until.AsSpan(0, moving.Count), Math.Max(1, (int)Math.Ceiling((chance * moving.Count) - 1e-6)));
        }
        finally
        {
            pool.Return(from);
            pool.Return(until);
        }
    }

    // More money may also spoil a draw: ROI falls when what is bought costs more than it brings. So those who are there already
    // and those who are past it are counted together.
    private static double? First(ReadOnlySpan<double> from, ReadOnlySpan<double> until, int wanted)
    {
        var past = 0;
        for (var there = 1; there <= from.Length && double.IsFinite(from[there - 1]); there++)
        {
            while (past < until.Length && until[past] < from[there - 1])
            {
                past++;
            }

            if (there - past >= wanted)
            {
                return from[there - 1];
            }
        }

        return null;
    }

    /// <summary>What is asked of one draw.</summary>
    /// <param name="RestCost">All cost that does not move, for ROI.</param>
    /// <param name="UnitCost">What the moving part costs once.</param>
    private readonly record struct Question(ForecastInput Input, KpiCode Number, double Target, double RestCost, double UnitCost)
    {
        /// <returns>Between which multiples of the moving part the target is reached; without end when it never is.</returns>
        public (double From, double Until) Holds(DrawSheet rest, DrawSheet moving, int draw)
        {
            var (missing, gain) = Number == KpiCode.ROI
                ? (Due(RestCost) - Kept(Revenue(rest, draw)), Kept(Revenue(moving, draw)) - Due(UnitCost))
                : (Target - Of(rest, draw), Of(moving, draw));
            return (missing <= 0, gain) switch
            {
                (true, < 0) => (0, missing / gain),
                (true, _) => (0, double.PositiveInfinity),
                (false, > 0) => (missing / gain, double.PositiveInfinity),
                _ => (double.PositiveInfinity, double.PositiveInfinity),
            };
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
