using CampaignPlanner.Data;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace CampaignPlanner.Databases;

public abstract class WorkspaceContract(House house)
{
    [Fact]
    public async Task Whoever_founds_a_workspace_administers_it()
    {
        var ada = await house.FoundAsync();

        Assert.True(await house.Workspaces.AnyUserAsync(default));
        Assert.Equal(new Actor(ada.UserId, ada.WorkspaceId, WorkspaceRole.Administrator, "Ada"), await house.Workspaces.ActorOfAsync(ada.UserId, default));
        Assert.Equal("Ada's", await house.Workspaces.NameAsync(ada, default));
        Assert.Equal("Ada", Assert.Single(await house.Workspaces.MembersAsync(ada, default)).Name);
    }

    [Fact]
    public async Task A_person_without_a_workspace_is_nobody()
    {
        Assert.Null(await house.Workspaces.ActorOfAsync(await house.PersonAsync("Nemo"), default));
        Assert.Null(await house.Workspaces.ActorOfAsync(Guid.CreateVersion7(), default));
    }

    [Fact]
    public async Task An_invitation_lets_one_person_in_once()
    {
        var ada = await house.FoundAsync();
        var token = (await house.Invitations.CreateAsync(ada, WorkspaceRole.Lead, "bo@example.test", TimeSpan.FromDays(7), default))!;

        var found = (await house.Invitations.FindAsync(token, default))!;
        Assert.Equal(("Ada's", "bo@example.test", WorkspaceRole.Lead, "Ada"), (found.WorkspaceName, found.Email, found.Role, found.InvitedBy));
        var bo = await house.Invitations.UseAsync(token, await house.PersonAsync("Bo"), default);

        Assert.Equal((ada.WorkspaceId, WorkspaceRole.Lead, "Bo"), (bo!.WorkspaceId, bo.Role, bo.Name));
        Assert.Null(await house.Invitations.FindAsync(token, default));
        Assert.Null(await house.Invitations.UseAsync(token, await house.PersonAsync("Cy"), default));
        Assert.Equal(["Ada", "Bo"], (await house.Workspaces.MembersAsync(bo, default)).Select(member => member.Name));
    }

    [Fact]
    public async Task Of_two_who_use_an_invitation_at_once_one_gets_in()
    {
        var ada = await house.FoundAsync();
        var token = (await house.Invitations.CreateAsync(ada, WorkspaceRole.Planner, null, TimeSpan.FromDays(7), default))!;
        var people = new[] { await house.PersonAsync("Bo"), await house.PersonAsync("Cy"), await house.PersonAsync("Di") };

        var used = await Task.WhenAll(people.Select(person => house.Invitations.UseAsync(token, person, default)));

        Assert.Single(used, actor => actor is not null);
    }

    [Fact]
    public async Task An_expired_or_invented_token_opens_nothing()
    {
        var ada = await house.FoundAsync();
        var token = (await house.Invitations.CreateAsync(ada, WorkspaceRole.Viewer, null, TimeSpan.FromHours(1), default))!;
        house.Clock.Advance(TimeSpan.FromHours(1));

        Assert.Null(await house.Invitations.FindAsync(token, default));
        Assert.Null(await house.Invitations.UseAsync(token, await house.PersonAsync("Bo"), default));
        Assert.Null(await house.Invitations.FindAsync("invented", default));
    }

    [Fact]
    public async Task A_stolen_database_holds_no_working_link()
    {
        var ada = await house.FoundAsync();
        var token = (await house.Invitations.CreateAsync(ada, WorkspaceRole.Viewer, null, TimeSpan.FromHours(1), default))!;
        await using var db = house.Provider.Open(ada);

        var kept = Assert.Single(await db.Invitations.ToListAsync()).TokenHash;

        Assert.Equal(32, kept.Length);
        Assert.Null(await house.Invitations.FindAsync(System.Buffers.Text.Base64Url.EncodeToString(kept), default));
        Assert.True(token.Length >= 43);
    }

    [Fact]
    public async Task A_member_who_uses_another_invitation_keeps_their_role()
    {
        var ada = await house.FoundAsync();
        var token = (await house.Invitations.CreateAsync(ada, WorkspaceRole.Viewer, null, TimeSpan.FromHours(1), default))!;

        Assert.Equal(WorkspaceRole.Administrator, (await house.Invitations.UseAsync(token, ada.UserId, default))!.Role);
    }

    [Fact]
    public async Task The_database_says_that_it_can_be_read() => Assert.True(await house.Get<DatabaseHealth>().CanReadAsync(default));

    [Fact]
    public async Task Passkeys_have_their_table()
    {
        await using var db = house.Provider.CreateDbContext();

        Assert.Equal(0, await db.Set<IdentityUserPasskey<Guid>>().CountAsync());
    }

    [Fact]
    public async Task The_model_has_no_change_that_no_migration_makes()
    {
        await using var db = house.Provider.CreateDbContext();

        Assert.False(db.Database.HasPendingModelChanges());
        Assert.Empty(await db.Database.GetPendingMigrationsAsync());
    }

    [Fact]
    public async Task Starting_again_changes_nothing()
    {
        var ada = await house.FoundAsync();

        await house.Provider.MigrateAsync(default);

        Assert.NotNull(await house.Workspaces.ActorOfAsync(ada.UserId, default));
    }
}

public sealed class WorkspacesOnSqlite(SqliteHouse house) : WorkspaceContract(house), IClassFixture<SqliteHouse>;

public sealed class WorkspacesOnPostgres(PostgresHouse house) : WorkspaceContract(house), IClassFixture<PostgresHouse>;
