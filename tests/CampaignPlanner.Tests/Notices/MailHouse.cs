using CampaignPlanner.Brief.Copies;
using CampaignPlanner.Data;
using CampaignPlanner.Notices;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Time.Testing;

namespace CampaignPlanner.Tests.Notices;

/// <summary>The stores and rounds on a real SQLite file, with a clock the test turns and a mail server of its own.</summary>
internal sealed class MailHouse : IAsyncDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("planner-mail-").FullName;
    private ServiceProvider _services = default!;

    public FakeTimeProvider Clock { get; } = new(new DateTimeOffset(2027, 7, 26, 9, 0, 0, TimeSpan.Zero));

    public Postbox Postbox { get; } = new();

    public MailRound Round => Get<IEnumerable<IHostedService>>().OfType<MailRound>().Single();

    public static async Task<MailHouse> OpenAsync()
    {
        var house = new MailHouse();
        await house.StartAsync();
        return house;
    }

    /// <summary>Starts anew on the same file, as after a restart.</summary>
    public async Task StartAsync()
    {
        await (_services?.DisposeAsync() ?? default);
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["CampaignPlanner:DataDirectory"] = _folder,
            ["CampaignPlanner:PublicUrl"] = "https://plans.example.com/app",
            ["CampaignPlanner:Smtp:Host"] = "127.0.0.1",
            ["CampaignPlanner:Smtp:Port"] = $"{await Postbox.Port}",
            ["CampaignPlanner:Smtp:From"] = "Planner <planner@studio.example>",
            ["CampaignPlanner:Smtp:Security"] = "None",
        }).Build();
        _services = new ServiceCollection().AddLogging().AddSingleton<TimeProvider>(Clock).AddSingleton<IConfiguration>(configuration).AddSingleton<PublicAddress>()
            .AddCampaignData(configuration).AddNotices().BuildServiceProvider();
        await _services.InitializeDatabaseAsync(default);
    }

    public T Get<T>()
        where T : notnull => _services.GetRequiredService<T>();

    public async Task<Actor> FoundAsync(string name = "Mira") =>
        await Get<WorkspaceStore>().CreateAsync("Studio Noord", await PersonAsync(name, "mira@studio.example", "en"), default);

    public async Task<Actor> JoinAsync(Actor administrator, string name, string email, string? language)
    {
        var token = await Get<InvitationStore>().CreateAsync(administrator, WorkspaceRole.Lead, null, TimeSpan.FromDays(1), default);
        return (await Get<InvitationStore>().UseAsync(token!, await PersonAsync(name, email, language), default))!;
    }

    public async Task TellAsync(Actor from, Actor to, NoticeEvent @event, string words, string subject = "Seen from behind")
    {
        await using var db = Get<DatabaseProvider>().Open(from);
        await Telling.ToAsync(db, from, Clock.Now(), @event, null, subject, "plans", words, [to.UserId], default);
    }

    public async ValueTask DisposeAsync()
    {
        await _services.DisposeAsync();
        await Postbox.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }

    private async Task<Guid> PersonAsync(string name, string email, string? language)
    {
        await using var db = Get<DatabaseProvider>().CreateDbContext();
        var user = new User { Name = name, Email = email, UserName = email, NormalizedUserName = email.ToUpperInvariant(), NormalizedEmail = email.ToUpperInvariant(), Language = language };
        db.Add(user);
        await db.SaveChangesAsync();
        return user.Id;
    }
}
