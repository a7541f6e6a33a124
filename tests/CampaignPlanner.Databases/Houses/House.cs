using CampaignPlanner.Data;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;

namespace CampaignPlanner.Databases;

/// <summary>A fresh database of one kind, registered as the application registers it, with a clock the test turns.</summary>
public abstract class House : IAsyncLifetime
{
    private ServiceProvider? _services;

    internal FakeTimeProvider Clock { get; } = new(new DateTimeOffset(2027, 3, 1, 9, 0, 0, TimeSpan.Zero));

    internal DatabaseProvider Provider => Get<DatabaseProvider>();

    internal PlanStore Plans => Get<PlanStore>();

    internal WorkspaceStore Workspaces => Get<WorkspaceStore>();

    internal InvitationStore Invitations => Get<InvitationStore>();

    internal T Get<T>()
        where T : notnull => _services!.GetRequiredService<T>();

    public async Task InitializeAsync()
    {
        var setting = await PrepareAsync();
        var configuration = new ConfigurationBuilder().AddInMemoryCollection([setting]).Build();
        _services = new ServiceCollection()
            .AddSingleton<TimeProvider>(Clock)
            .AddCampaignData(configuration)
            .BuildServiceProvider(validateScopes: true);
        await _services.InitializeDatabaseAsync(default);
    }

    public async Task DisposeAsync()
    {
        if (_services is not null)
        {
            await _services.DisposeAsync();
        }

        await DestroyAsync();
    }

    /// <summary>The administrator of a new workspace of their own.</summary>
    internal async Task<Actor> FoundAsync(string name = "Ada") => await Workspaces.CreateAsync(name + "'s", await PersonAsync(name), default);

    /// <summary>Another member of a workspace.</summary>
    internal async Task<Actor> JoinAsync(Actor administrator, WorkspaceRole role, string name = "Bo")
    {
        var token = await Invitations.CreateAsync(administrator, role, null, TimeSpan.FromDays(1), default);
        return (await Invitations.UseAsync(token!, await PersonAsync(name), default))!;
    }

    internal async Task<Guid> PersonAsync(string name)
    {
        await using var db = Provider.CreateDbContext();
        var user = new User { Name = name };
        user.UserName = user.Email = $"{user.Id}@example.test";
        user.NormalizedUserName = user.NormalizedEmail = user.UserName.ToUpperInvariant();
        db.Add(user);
        await db.SaveChangesAsync();
        return user.Id;
    }

    protected abstract Task<KeyValuePair<string, string?>> PrepareAsync();

    protected abstract Task DestroyAsync();
}
