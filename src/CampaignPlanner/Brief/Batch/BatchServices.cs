namespace CampaignPlanner.Brief.Batch;

internal static class BatchServices
{
    public static IServiceCollection AddBriefBatches(this IServiceCollection services, string dataDirectory) => services
        .AddSingleton(new BatchFiles(dataDirectory))
        .AddSingleton<BatchWriting>()
        .AddSingleton<BriefBatches>()
        .AddHostedService(all => all.GetRequiredService<BriefBatches>());
}
