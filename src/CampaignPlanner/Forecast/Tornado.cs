using CampaignPlanner.Contracts;

namespace CampaignPlanner.Forecast;

/// <summary>What one assumption does to a result while all others stay likely.</summary>
/// <param name="Line">Index of the line; null for all lines at once.</param>
/// <param name="AtLow">The result when the factor is at its low value. For a price that is the better end.</param>
internal readonly record struct Swing(int? Line, string? LineId, Factor Factor, double AtLow, double AtHigh)
{
    public double Width => Math.Abs(AtHigh - AtLow);
}

/// <summary>Which assumption moves a result most: widest swing first, then in the order of the plan. What moves nothing is left out.</summary>
internal static class Tornado
{
    private static readonly Factor[] OfLines = [Factor.Cpm, Factor.Vtr, Factor.Ctr, Factor.Cvr];

    /// <summary>Every factor of every line by itself, and the order value.</summary>
    public static IReadOnlyList<Swing> ByLine(ForecastInput input, KpiCode number)
    {
        var likely = Funnel.Total(input, Funnel.Likely);
        return Sorted(Enumerable.Range(0, input.Lines.Count)
            .SelectMany(line => OfLines.Select(factor => OfLine(input, number, likely, factor, line)))
            .Append(OfOrderValue(input, number)));
    }

    /// <summary>Every factor on all lines at once, as when a whole market moves, and the order value.</summary>
    public static IReadOnlyList<Swing> ByFactor(ForecastInput input, KpiCode number)
    {
        var likely = Funnel.Total(input, Funnel.Likely);
        return Sorted(OfLines.Select(factor => OfLine(input, number, likely, factor, line: null)).Append(OfOrderValue(input, number)));
    }

    private static Swing[] Sorted(IEnumerable<Swing?> swings) => [.. swings.OfType<Swing>().Where(s => s.Width > 0).OrderByDescending(s => s.Width)];

    private static Swing? OfLine(ForecastInput input, KpiCode number, Funnel likely, Factor factor, int? line)
    {
        double? At(Func<Estimate, double> end)
        {
            var funnel = likely;
            for (var i = line ?? 0; i < (line + 1 ?? input.Lines.Count); i++)
            {
                var one = input.Lines[i];
                if (one.Counts && one.Of(factor) is { } estimate)
                {
                    funnel += Funnel.Likely(one.With(factor, end(estimate)), input.UsableOrderValue) - Funnel.Likely(one, input.UsableOrderValue);
                }
            }

            return new Outcome(funnel, input.MediaCost, input.MarginPct, input.OtherCost).Of(number);
        }

        return At(e => e.Low) is { } low && At(e => e.High) is { } high
            ? new(line, line is { } at ? input.Lines[at].Id : null, factor, low, high)
            : null;
    }

    private static Swing? OfOrderValue(ForecastInput input, KpiCode number)
    {
        double? At(double value) => Outcome.Of(input with { OrderValue = Estimate.Exactly(value) }, Funnel.Likely).Of(number);

        return input.UsableOrderValue is { } value && At(value.Low) is { } low && At(value.High) is { } high
            ? new(null, null, Factor.OrderValue, low, high)
            : null;
    }
}
