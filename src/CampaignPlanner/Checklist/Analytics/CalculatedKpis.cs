using CampaignPlanner.Contracts;

namespace CampaignPlanner.Checklist.Analytics;

/// <summary>Numbers worked out by us from what channels report, so a channel need not name them (rule ANA-16).</summary>
internal static class CalculatedKpis
{
    private static readonly HashSet<KpiCode> All =
    [
        KpiCode.CPA, KpiCode.CPC, KpiCode.CPE, KpiCode.CPL, KpiCode.ER_IMPR, KpiCode.ER_REACH, KpiCode.ER_FOLLOWERS, KpiCode.ER_VIEWS,
        KpiCode.SHARE_RATE, KpiCode.SAVE_RATE, KpiCode.ROAS, KpiCode.ROI, KpiCode.CAC, KpiCode.EMV, KpiCode.LEADS, KpiCode.CONVERSIONS,
        KpiCode.ORDERS, KpiCode.REVENUE, KpiCode.RESPONSE_TIME, KpiCode.RESPONSE_RATE,
    ];

    public static bool Contains(KpiCode kpi) => All.Contains(kpi);
}
