using CampaignPlanner.Data;
using CampaignPlanner.Plans;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace CampaignPlanner.Benchmarks.Served;

/// <summary>The product's data layer and brief over SQLite in a folder or a PostgreSQL database, registered as the product registers them.</summary>
internal sealed class DataHouse : IAsyncDisposable
{
    private readonly ServiceProvider _services;

    private DataHouse(string folder, string? postgres)
    {
        Folder = folder;
        var configuration = new ConfigurationBuilder()
            .AddInMemoryCollection([KeyValuePair.Create("CampaignPlanner:DataDirectory", (string?)folder), KeyValuePair.Create("CampaignPlanner:Postgres", postgres)]).Build();
        _services = new ServiceCollection().AddCampaignData(configuration).AddPlans(folder).BuildServiceProvider();
    }

    public string Folder { get; }

    public PlanStore Plans => Get<PlanStore>();

    public T Get<T>()
        where T : notnull => _services.GetRequiredService<T>();

    /// <param name="postgres">Connection string of an empty database; null for SQLite in the folder.</param>
    public static async Task<DataHouse> OpenAsync(string folder, string? postgres = null)
    {
        var house = new DataHouse(folder, postgres);
        await house._services.InitializeDatabaseAsync(default);
        return house;
    }

    public static string NewFolder() => Directory.CreateTempSubdirectory("campaign-planner-benchmark-").FullName;

    /// <summary>A new person with a workspace of their own.</summary>
    public async Task<Actor> FoundAsync()
    {
        var user = new User { Name = "Ada" };
        user.UserName = user.Email = $"{user.Id}@example.test";
        user.NormalizedUserName = user.NormalizedEmail = user.UserName.ToUpperInvariant();
        await using (var db = Get<DatabaseProvider>().CreateDbContext())
        {
            db.Add(user);
            await db.SaveChangesAsync();
        }

        return await Get<WorkspaceStore>().CreateAsync("Benchmarks", user.Id, default);
    }

    /// <summary>Whoever came in first.</summary>
    public async Task<Actor> FounderAsync()
    {
        Guid user;
        await using (var db = Get<DatabaseProvider>().CreateDbContext())
        {
            user = db.Users.Select(person => person.Id).First();
        }

        return (await Get<WorkspaceStore>().ActorOfAsync(user, default))!;
    }

    public Task<Guid> AddSampleAsync(Actor actor) =>
        Plans.CreateAsync(actor, Get<PlanMaking>().From(actor, SamplePlan.Documents(), "Nachtspaak", "en", "Sample", isSample: true), default);

    public ValueTask DisposeAsync() => _services.DisposeAsync();
}
