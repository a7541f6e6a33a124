using CampaignPlanner.Contracts;

namespace CampaignPlanner.Forecast;

/// <summary>A funnel beside what it costs (metrics reference, 6.1). A ratio whose denominator is 0 is null.</summary>
/// <param name="MediaCost">Money, without tax.</param>
/// <param name="MarginPct">Part of the revenue that remains, in percent; null when not known.</param>
/// <param name="OtherCost">Production, creators and everything else that is not media.</param>
internal readonly record struct Outcome(Funnel Funnel, double MediaCost, double? MarginPct = null, double OtherCost = 0)
{
    /// <summary>Revenue per money spent on media.</summary>
    public double? Roas => Ratio(Funnel.Revenue, MediaCost);

    /// <summary>Percent: (revenue * margin - all cost) / all cost * 100.</summary>
    public double? RoiPct => MarginPct is { } margin
        ? Ratio((Funnel.Revenue * margin / 100) - (MediaCost + OtherCost), MediaCost + OtherCost) * 100
        : null;

    /// <summary>What remains of the revenue after the campaign is paid.</summary>
    public double? Contribution => MarginPct is { } margin ? (Funnel.Revenue * margin / 100) - (MediaCost + OtherCost) : null;

    public double? Cpm => Ratio(MediaCost, Funnel.Impressions) * 1000;

    public double? Cpv => Ratio(MediaCost, Funnel.Views);

    public double? Cpc => Ratio(MediaCost, Funnel.Clicks);

    public double? Cpa => Ratio(MediaCost, Funnel.Orders);

    /// <summary>1 / margin: the ROAS that pays for the media alone.</summary>
    public double? BreakEvenRoas => MarginPct is { } margin ? Ratio(100, margin) : null;

    /// <summary>The ROAS that pays for media and everything else.</summary>
    public double? BreakEvenRoasOnAllCost => MarginPct is { } margin ? Ratio(MediaCost + OtherCost, MediaCost * margin / 100) : null;

    /// <summary>One line in one of the scenarios of <see cref="Forecast.Funnel"/>.</summary>
    public static Outcome Of(ForecastLine line, Estimate? orderValue, double? marginPct, double otherCost, Func<ForecastLine, Estimate?, Funnel> scenario) =>
        new(scenario(line, orderValue), line.Counts ? line.Budget : 0, marginPct, otherCost);

    /// <summary>The whole plan in one of the scenarios of <see cref="Forecast.Funnel"/>.</summary>
    public static Outcome Of(ForecastInput input, Func<ForecastLine, Estimate?, Funnel> scenario) =>
        new(Funnel.Total(input, scenario), input.MediaCost, input.MarginPct, input.OtherCost);

    /// <summary>Null for a number that does not follow from the funnel.</summary>
    public double? Of(KpiCode number) => number switch
    {
        KpiCode.IMPRESSIONS => Funnel.Impressions,
        KpiCode.VIEWS => Funnel.Views,
        KpiCode.CLICKS => Funnel.Clicks,
        KpiCode.ORDERS or KpiCode.CONVERSIONS => Funnel.Orders,
        KpiCode.REVENUE => Funnel.Revenue,
        KpiCode.ROAS => Roas,
        KpiCode.ROI => RoiPct,
        KpiCode.CONTRIBUTION => Contribution,
        KpiCode.CPM => Cpm,
        KpiCode.CPV => Cpv,
        KpiCode.CPC => Cpc,
        KpiCode.CPA => Cpa,
        _ => null,
    };

    private static double? Ratio(double part, double whole) => whole > 0 ? part / whole : null;
}
