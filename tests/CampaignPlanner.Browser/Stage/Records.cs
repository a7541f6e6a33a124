using CampaignPlanner.Coach;
using CampaignPlanner.Contracts;
using CampaignPlanner.Data;
using CampaignPlanner.Plans;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace CampaignPlanner.Browser.Stage;

/// <summary>The database of a running app, read and written beside it, so that a test need not type what it is not about.</summary>
internal sealed class Records(string folder, string mail) : IAsyncDisposable
{
    private readonly ServiceProvider _services = new ServiceCollection()
        .AddCampaignData(new ConfigurationBuilder().AddInMemoryCollection([KeyValuePair.Create("CampaignPlanner:DataDirectory", (string?)folder)]).Build())
        .AddSingleton(new CoachSettingsFiles(Path.GetTempPath()))
        .AddSingleton<PlanCoach>()
        .AddSingleton<PlanMaking>()
        .BuildServiceProvider();

    /// <summary>Makes a plan: the sample campaign, or an empty one with only a name.</summary>
    public async Task<Guid> PlanAsync(string name, SampleCampaign? sample = null, string language = "en", string client = "Nachtspaak BV")
    {
        var documents = sample?.Documents ?? PlanMaking.Empty();
        documents.Select(d => d.Document).OfType<ICampaignHeader>().Single().Name = name;
        var actor = await ActorAsync();
        var plan = _services.GetRequiredService<PlanMaking>().From(actor, documents, client, language, name);
        return await _services.GetRequiredService<PlanStore>().CreateAsync(actor, plan, default);
    }

    /// <summary>The answers of a point as they are stored.</summary>
    public async Task<T> ReadAsync<T>(Guid plan)
        where T : PointDocument
    {
        var point = Points.All.Single(p => p.DocumentType == typeof(T));
        var stored = await _services.GetRequiredService<PlanStore>().ReadPointAsync(await ActorAsync(), plan, point.Key, default);
        return (T)PlanJson.Read(point, stored!.Document);
    }

    public ValueTask DisposeAsync() => _services.DisposeAsync();

    private async Task<Actor> ActorAsync()
    {
        await using var db = _services.GetRequiredService<DatabaseProvider>().CreateDbContext();
        var user = await db.Set<User>().SingleAsync(u => u.Email == mail);
        return (await _services.GetRequiredService<WorkspaceStore>().ActorOfAsync(user.Id, default))!;
    }
}
