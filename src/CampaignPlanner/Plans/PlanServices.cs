using CampaignPlanner.Account;
using CampaignPlanner.Brief;
using CampaignPlanner.Plans.Sample;

namespace CampaignPlanner.Plans;

internal static class PlanServices
{
    public static IServiceCollection AddPlans(this IServiceCollection services) => services
        .AddSingleton<PlanMaking>()
        .AddSingleton<PlanRestoring>()
        .AddSingleton<BriefMaking>()
        .AddSingleton<FirstPlan>()
        .AddSingleton<IFirstPlan>(all => all.GetRequiredService<FirstPlan>())
        .AddBriefPdf();
}
