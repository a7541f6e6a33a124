using CampaignPlanner.Brief;

namespace CampaignPlanner.Plans;

internal static class PlanServices
{
    public static IServiceCollection AddPlans(this IServiceCollection services) => services
        .AddSingleton<PlanMaking>()
        .AddSingleton<PlanRestoring>()
        .AddSingleton<BriefMaking>()
        .AddBriefPdf();
}
