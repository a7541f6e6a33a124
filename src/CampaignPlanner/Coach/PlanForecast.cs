using CampaignPlanner.Contracts;

namespace CampaignPlanner.Coach;

internal static class PlanForecast
{
    public static IReadOnlyDictionary<KpiCode, ForecastRange> Ranges(CampaignPlan plan) => new Dictionary<KpiCode, ForecastRange>();
}
