using System.Globalization;
using CampaignPlanner.Coach;
using CampaignPlanner.Contracts;
using CampaignPlanner.Data;
using CampaignPlanner.Plans;
using CampaignPlanner.Plans.Editing;
using CampaignPlanner.Shell.Fields;
using CampaignPlanner.Tests.Samples;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;

namespace CampaignPlanner.Tests.Plans.Editing;

/// <summary>A plan on a real SQLite file in a folder of its own, Ada who made it and Bo who writes in it too, and a clock the test turns.</summary>
public abstract class Desk : IAsyncLifetime
{
    private readonly string _folder = Directory.CreateTempSubdirectory("planner-desk-").FullName;
    private readonly List<PlanSession> _sessions = [];
    private ServiceProvider? _services;
    private long _seq;

    protected Desk() => CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = Cultures.Of("en");

    internal FakeTimeProvider Clock { get; } = new(new DateTimeOffset(2027, 7, 26, 9, 0, 0, TimeSpan.Zero));

    internal IWriteQueue Writer => _services!.GetRequiredService<IWriteQueue>();

    internal IServiceProvider Services => _services!;

    internal PlanStore Store => _services!.GetRequiredService<PlanStore>();

    internal Actor Ada { get; private set; } = null!;

    internal Actor Bo { get; private set; } = null!;

    internal Guid PlanId { get; private set; }

    public async Task InitializeAsync()
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection([KeyValuePair.Create("CampaignPlanner:DataDirectory", (string?)_folder)]).Build();
        _services = new ServiceCollection().AddSingleton<TimeProvider>(Clock).AddCampaignData(configuration).AddPlans(_folder).BuildServiceProvider(validateScopes: true);
        await _services.InitializeDatabaseAsync(default);
        Ada = await _services.GetRequiredService<WorkspaceStore>().CreateAsync("Studio Noord", await PersonAsync("Ada"), default);
        Bo = await JoinAsync("Bo", WorkspaceRole.Planner);
        PlanId = await PlanAsync(SamplePlan.Good.Documents);
    }

    public async Task DisposeAsync()
    {
        _sessions.ForEach(session => session.Dispose());
        await _services!.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }

    internal Task<Guid> PlanAsync(IReadOnlyList<(Point Point, PointDocument Document)> documents) =>
        Store.CreateAsync(Ada, _services!.GetRequiredService<PlanMaking>().From(Ada, documents, "Nachtspaak", "en", "Untitled"), default);

    internal async Task<Actor> JoinAsync(string name, WorkspaceRole role)
    {
        var invitations = _services!.GetRequiredService<InvitationStore>();
        var token = await invitations.CreateAsync(Ada, role, null, TimeSpan.FromDays(1), default);
        return (await invitations.UseAsync(token!, await PersonAsync(name), default))!;
    }

    internal PlanSession Session(Actor actor)
    {
        var session = new PlanSession(Store, _services!.GetRequiredService<PlanCoach>(), Clock, actor);
        _sessions.Add(session);
        return session;
    }

    /// <summary>Somebody with the plan open at a point.</summary>
    internal async Task<PlanSession> OpenAsync(Actor actor, string point = "goals", Guid? plan = null)
    {
        var session = Session(actor);
        Assert.True(await session.OpenAsync(plan ?? PlanId, Points.Find(point)!, default));
        return session;
    }

    /// <summary>An entry of the browser's journal, typed over what this session shows unless told otherwise.</summary>
    internal TypedAnswer Typed(PlanSession session, string path, string value, string? was = "as shown") =>
        new(++_seq, path, value, was == "as shown" ? session.Form.TextAt(path) : was);

    internal Task<Receipt> TypeAsync(PlanSession session, string path, string value) => SendAsync(session, Typed(session, path, value));

    internal static Task<Receipt> SendAsync(PlanSession session, params TypedAnswer[] answers) =>
        session.ReceiveAsync(session.Form.Point.Key, answers, default);

    /// <summary>Presses a button that changes a list, and waits until it is stored.</summary>
    internal static Task<Receipt> PressAsync(PlanSession session, FormChange change) => PressAsync(session, () => session.Form.Edit(change));

    internal static async Task<Receipt> PressAsync(PlanSession session, Action press)
    {
        var stored = new TaskCompletionSource<Receipt>();
        session.Stored += stored.SetResult;
        press();
        var receipt = await stored.Task;
        session.Stored -= stored.SetResult;
        return receipt;
    }

    /// <summary>The characters of an answer as the database has it.</summary>
    internal async Task<string> StoredAsync(string path, string point = "goals")
    {
        var stored = await Store.ReadPointAsync(Ada, PlanId, point, default);
        return DocumentText.At(PlanJson.Read(Points.Find(point)!, stored!.Document), path);
    }

    internal async Task<T> DocumentAsync<T>(string point = "goals")
        where T : PointDocument => (T)PlanJson.Read(Points.Find(point)!, (await Store.ReadPointAsync(Ada, PlanId, point, default))!.Document);

    internal async Task<(int Plan, int Point)> VersionsAsync(string point = "goals")
    {
        var plan = await Store.OpenAsync(Ada, PlanId, default);
        return (plan!.Head.Version, plan.Points.First(p => p.Key == point).Version);
    }

    private async Task<Guid> PersonAsync(string name)
    {
        await using var db = _services!.GetRequiredService<DatabaseProvider>().CreateDbContext();
        var user = new User { Name = name };
        user.UserName = user.Email = $"{user.Id}@example.test";
        user.NormalizedUserName = user.NormalizedEmail = user.UserName.ToUpperInvariant();
        db.Add(user);
        await db.SaveChangesAsync();
        return user.Id;
    }
}
