using CampaignPlanner.Data;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace CampaignPlanner.Databases;

/// <summary>A process that saves without end and says each acknowledged version, until it is killed.</summary>
internal static class Typist
{
    public static async Task Main(string[] args)
    {
        if (args is not ["type", var folder, var user, .. var plans])
        {
            return;
        }

        var configuration = new ConfigurationBuilder().AddInMemoryCollection([KeyValuePair.Create("CampaignPlanner:DataDirectory", (string?)folder)]).Build();
        await using var services = new ServiceCollection().AddCampaignData(configuration).BuildServiceProvider();
        await services.InitializeDatabaseAsync(default);
        var actor = (await services.GetRequiredService<WorkspaceStore>().ActorOfAsync(Guid.Parse(user), default))!;
        var store = services.GetRequiredService<PlanStore>();
        await Task.WhenAll(plans.Select(plan => TypeAsync(store, actor, Guid.Parse(plan))));
    }

    private static async Task TypeAsync(PlanStore store, Actor actor, Guid plan)
    {
        var version = (await store.ReadPointAsync(actor, plan, "goals", default))!.Version;
        while (true)
        {
            var saved = await store.SavedAsync(actor, Samples.Save(plan, version, $"version {version + 1}", own: version % 7 == 0));
            version = saved.Version;
            await Console.Out.WriteLineAsync($"{plan} {version}");
        }
    }
}
