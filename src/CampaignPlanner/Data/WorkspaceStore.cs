using Microsoft.EntityFrameworkCore;

namespace CampaignPlanner.Data;

/// <summary>A member as others see them.</summary>
public sealed record WorkspaceMember(Guid UserId, string Name, string Email, WorkspaceRole Role, bool IsSuspended);

/// <summary>Workspaces, who belongs to them, and who that makes a signed-in person.</summary>
internal sealed class WorkspaceStore(DatabaseProvider provider, IWriteQueue writer, TimeProvider clock)
{
    /// <summary>Whether anybody has an account yet; when not, the first visitor sets the house up.</summary>
    public async Task<bool> AnyUserAsync(CancellationToken cancellation)
    {
        // Plain SQL, because it is asked before the first page: EF would compile its model and a query first.
        await using var connection = await provider.ConnectAsync(cancellation);
        await using var command = connection.CreateCommand();
        command.CommandText = "SELECT 1 FROM \"Users\" LIMIT 1";
        return await command.ExecuteScalarAsync(cancellation) is not null;
    }

    /// <summary>Who a signed-in person is: in the workspace they joined first, or in the one named. Null when suspended or without one.</summary>
    public async Task<Actor?> ActorOfAsync(Guid userId, CancellationToken cancellation, Guid? workspaceId = null)
    {
        await using var db = provider.CreateDbContext();
        // The one question that cannot be asked inside a workspace: which is theirs?
        return await db.Memberships.IgnoreQueryFilters([CampaignDb.WorkspaceFilter])
            .Where(member => member.UserId == userId && (workspaceId == null || member.WorkspaceId == workspaceId))
            .Join(db.Users.Where(user => user.SuspendedAt == null), member => member.UserId, user => user.Id, (member, user) => new { member, user })
            .Join(db.Workspaces, both => both.member.WorkspaceId, workspace => workspace.Id, (both, workspace) => new { both.member, both.user, workspace })
            .OrderBy(all => all.workspace.CreatedAt).ThenBy(all => all.workspace.Id)
            .Select(all => new Actor(all.user.Id, all.workspace.Id, all.member.Role, all.user.Name))
            .FirstOrDefaultAsync(cancellation);
    }

    /// <summary>A new workspace whose first administrator is this user, who must exist.</summary>
    public Task<Actor> CreateAsync(string name, Guid administratorId, CancellationToken cancellation) => writer.WriteAsync(
        async (session, stop) =>
        {
            await using var db = session.OpenForNobody();
            var workspace = new Workspace { Name = ColumnText.Of(name, 200), CreatedAt = clock.Now() };
            db.Add(workspace);
            db.Add(new Membership { WorkspaceId = workspace.Id, UserId = administratorId, Role = WorkspaceRole.Administrator });
            await db.SaveChangesAsync(stop);
            var person = await db.Users.Where(user => user.Id == administratorId).Select(user => user.Name).FirstAsync(stop);
            return new Actor(administratorId, workspace.Id, WorkspaceRole.Administrator, person);
        },
        cancellation);

    /// <summary>The members by name; empty for a stranger.</summary>
    public async Task<IReadOnlyList<WorkspaceMember>> MembersAsync(Actor actor, CancellationToken cancellation)
    {
        await using var db = provider.Open(actor);
        return await db.StandingAsync(actor, cancellation) is { Suspended: false }
            ? await db.Memberships
                .Join(db.Users, member => member.UserId, user => user.Id, (member, user) => new { member, user })
                .OrderBy(both => both.user.Name).ThenBy(both => both.user.Id)
                .Select(both => new WorkspaceMember(both.user.Id, both.user.Name, both.user.Email ?? "", both.member.Role, both.user.SuspendedAt != null))
                .ToListAsync(cancellation)
            : [];
    }

    /// <summary>The workspace's name, or null for a stranger.</summary>
    public async Task<string?> NameAsync(Actor actor, CancellationToken cancellation)
    {
        await using var db = provider.Open(actor);
        return await db.StandingAsync(actor, cancellation) is { Suspended: false }
            ? await db.Workspaces.Where(workspace => workspace.Id == actor.WorkspaceId).Select(workspace => workspace.Name).FirstOrDefaultAsync(cancellation)
            : null;
    }
}
