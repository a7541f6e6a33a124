using CampaignPlanner.Account;
using CampaignPlanner.Brief;
using CampaignPlanner.Brief.Batch;
using CampaignPlanner.Brief.Copies;
using CampaignPlanner.Brief.Themes;
using CampaignPlanner.Coach;
using CampaignPlanner.Plans.Sample;

namespace CampaignPlanner.Plans;

internal static class PlanServices
{
    public static IServiceCollection AddPlans(this IServiceCollection services, string dataDirectory) => services
        .AddSingleton(new CoachSettingsFiles(dataDirectory))
        .AddSingleton<PlanCoach>()
        .AddSingleton<PlanMaking>()
        .AddSingleton<PlanRestoring>()
        .AddSingleton<BriefMaking>()
        .AddSingleton<CopyCheck>()
        .AddSingleton<ClientStyles>()
        .AddSingleton<SampleBrief>()
        .AddSingleton<PublicAddress>()
        .AddSingleton<FirstPlan>()
        .AddSingleton<IFirstPlan>(all => all.GetRequiredService<FirstPlan>())
        .AddHostedService<BinRound>()
        .AddBriefPdf(dataDirectory)
        .AddBriefBatches(dataDirectory);
}
