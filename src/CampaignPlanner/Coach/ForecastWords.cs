using System.Globalization;
using CampaignPlanner.Contracts;

namespace CampaignPlanner.Coach;

/// <summary>Forecast numbers as a reader writes them: no more digits than a guess deserves.</summary>
public sealed record ForecastWords(string? Currency, CultureInfo Culture)
{
    public string Of(KpiCode number, double value) => number switch
    {
        KpiCode.REVENUE => Money(value),
        KpiCode.ROI => Show.Percent((decimal)Math.Round(Bounded(value)), Culture),
        KpiCode.ROAS => value.ToString("#,##0.00", Culture),
        _ => Math.Round(value).ToString("#,##0", Culture),
    };

    public string Money(double amount) => Show.Money((decimal)Math.Round(Bounded(amount)), Currency, Culture);

    public string? Cost(double? amount) => amount is { } known ? Show.Money(decimal.Round((decimal)Bounded(known), 2), Currency, Culture) : null;

    public string Percent(double share) => Show.Percent((decimal)Math.Round(Bounded(100 * share)), Culture);

    public string Word(KpiCode number) => Words.Of(number, Culture);

    private static double Bounded(double value) => double.IsFinite(value) ? Math.Clamp(value, -1e18, 1e18) : 0;
}
