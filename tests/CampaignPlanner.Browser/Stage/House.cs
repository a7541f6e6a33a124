using CampaignPlanner.Account;
using CampaignPlanner.Contracts;
using CampaignPlanner.Data;
using CampaignPlanner.Plans;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace CampaignPlanner.Browser.Stage;

/// <summary>A running app with its first administrator, Ada, for the tests of one class.</summary>
public sealed class House : IAsyncLifetime
{
    public const string Ada = "Ada Vos";
    public const string AdasMail = "ada@lamps.example";
    private ServiceProvider? _services;

    internal AppProcess App { get; private set; } = null!;

    /// <summary>Cookies of Ada, signed in.</summary>
    internal string AdasBrowser { get; private set; } = "";

    public async Task InitializeAsync()
    {
        App = await AppProcess.StartNewAsync();
        var ada = await Person.ArriveAsync(App.Url);
        await ada.SetUpAsync(App, Ada, AdasMail);
        AdasBrowser = await ada.Context.StorageStateAsync();
        await ada.Context.CloseAsync();
        var settings = new Dictionary<string, string?> { ["CampaignPlanner:DataDirectory"] = App.Folder };
        _services = new ServiceCollection()
            .AddCampaignData(new ConfigurationBuilder().AddInMemoryCollection(settings).Build())
            .AddSingleton<PlanMaking>()
            .BuildServiceProvider();
    }

    public async Task DisposeAsync()
    {
        if (_services is not null)
        {
            await _services.DisposeAsync();
        }

        await App.DisposeAsync();
    }

    /// <summary>A plan of Ada's, put into the app's own database beside the running app, so that a test need not type it first.</summary>
    internal async Task<Guid> PlanAsync(string name, SampleCampaign? sample = null, string language = "en", string client = "Nachtspaak BV")
    {
        var documents = sample?.Documents ?? PlanMaking.Empty();
        ((ICampaignHeader)documents.Select(d => d.Document).First(d => d is ICampaignHeader)).Name = name;
        var plan = _services!.GetRequiredService<PlanMaking>().From(documents, client, language, name);
        return await _services!.GetRequiredService<PlanStore>().CreateAsync(await ActorAsync(), plan, default);
    }

    /// <summary>The stored document of a point, as another reader of the database sees it.</summary>
    internal async Task<PointDocument> StoredAsync(Guid plan, string point) =>
        PlanJson.Read(Points.Find(point)!, (await _services!.GetRequiredService<PlanStore>().ReadPointAsync(await ActorAsync(), plan, point, default))!.Document);

    private async Task<Actor> ActorAsync()
    {
        await using var db = _services!.GetRequiredService<DatabaseProvider>().CreateDbContext();
        var user = await db.Set<User>().SingleAsync(u => u.Email == AdasMail);
        return (await _services!.GetRequiredService<WorkspaceStore>().ActorOfAsync(user.Id, default))!;
    }
}
