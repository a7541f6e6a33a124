using Microsoft.EntityFrameworkCore;

namespace CampaignPlanner.Data;

/// <summary>An invitation nobody has used yet, as an administrator sees it. The token itself is not known any more.</summary>
public sealed record PendingInvitation(Guid Id, string? Email, WorkspaceRole Role, string InvitedBy, DateTimeOffset ExpiresAt);

/// <summary>What an administrator does about people: open invitations, and closing the door on someone.</summary>
internal sealed class MemberStore(DatabaseProvider provider, IWriteQueue writer, TimeProvider clock)
{
    private readonly MemberWrites _writes = new(provider, writer, clock);

    /// <summary>Invitations that still work, the next to expire first; empty for anyone but an administrator.</summary>
    public async Task<IReadOnlyList<PendingInvitation>> PendingAsync(Actor actor, CancellationToken cancellation)
    {
        await using var db = provider.Open(actor);
        var now = clock.Now();
        return await MayAsync(db, actor, cancellation)
            ? await db.Invitations.Where(row => row.UsedAt == null && row.ExpiresAt > now).OrderBy(row => row.ExpiresAt)
                .Select(row => new PendingInvitation(
                    row.Id, row.Email, row.Role, db.Users.Where(user => user.Id == row.CreatedBy).Select(user => user.Name).FirstOrDefault() ?? "", row.ExpiresAt))
                .ToListAsync(cancellation)
            : [];
    }

    /// <summary>The link stops working at once.</summary>
    public Task<WriteOutcome> WithdrawAsync(Actor actor, Guid invitationId, CancellationToken cancellation) =>
        _writes.RunAsync(actor, WorkspaceRole.Administrator, async (write, stop) =>
        {
            if (await write.Db.Invitations.FirstOrDefaultAsync(row => row.Id == invitationId && row.UsedAt == null, stop) is not { } invitation)
            {
                return (Guid?)null;
            }

            write.Db.Remove(invitation);
            await write.Db.SaveChangesAsync(stop);
            await write.AuditAsync(AuditAct.InvitationWithdrawn, invitation.Email ?? "", invitation.Role.ToString(), "", stop);
            return invitationId;
        }, cancellation);

    /// <summary>
    /// Suspends a member or lets them back in. The new security stamp ends their sessions within a minute. Nobody can suspend
    /// themselves, so a workspace always keeps an administrator who can come in.
    /// </summary>
    public Task<WriteOutcome> SuspendAsync(Actor actor, Guid userId, bool suspended, CancellationToken cancellation) =>
        _writes.RunAsync(actor, WorkspaceRole.Administrator, async (write, stop) =>
        {
            if (userId == actor.UserId)
            {
                return new WriteOutcome.Denied();
            }

            // Of two administrators who suspend each other at once, the second is none any more.
            await write.LockWorkspaceAsync(stop);
            if (await write.Db.StandingAsync(actor, stop) is not { Suspended: false })
            {
                return new WriteOutcome.Denied();
            }

            if (await write.Db.Users.FirstOrDefaultAsync(user => user.Id == userId && write.Db.Memberships.Any(member => member.UserId == userId), stop) is not { } user)
            {
                return new WriteOutcome.Gone();
            }

            (user.SuspendedAt, user.SecurityStamp) = (suspended ? write.Now : null, Guid.NewGuid().ToString());
            await write.Db.SaveChangesAsync(stop);
            await write.AuditAsync(suspended ? AuditAct.Suspended : AuditAct.LetBackIn, user.Name, "", "", stop);
            return new WriteOutcome.Done(userId);
        }, cancellation);

    /// <summary>Gives a member another role. The last administrator who can come in keeps theirs: then the answer is Overtaken.</summary>
    public Task<WriteOutcome> ChangeRoleAsync(Actor actor, Guid userId, WorkspaceRole role, CancellationToken cancellation) =>
        _writes.RunAsync(actor, WorkspaceRole.Administrator, async (write, stop) =>
        {
            // Two administrators who step down at once are to meet one after the other.
            await write.LockWorkspaceAsync(stop);
            if (await write.Db.Memberships.FirstOrDefaultAsync(member => member.UserId == userId, stop) is not { } member)
            {
                return new WriteOutcome.Gone();
            }

            var name = await write.Db.Users.Where(user => user.Id == userId).Select(user => user.Name).FirstAsync(stop);
            var others = write.Db.Memberships.Where(other => other.UserId != userId && other.Role == WorkspaceRole.Administrator
                && write.Db.Users.Any(user => user.Id == other.UserId && user.SuspendedAt == null));
            if (member.Role == WorkspaceRole.Administrator && role != WorkspaceRole.Administrator && !await others.AnyAsync(stop))
            {
                return new WriteOutcome.Overtaken();
            }

            if (member.Role != role)
            {
                var old = member.Role;
                member.Role = role;
                await write.Db.SaveChangesAsync(stop);
                await write.AuditAsync(AuditAct.RoleChanged, name, old.ToString(), role.ToString(), stop);
            }

            return new WriteOutcome.Done(userId);
        }, cancellation);

    private static async Task<bool> MayAsync(CampaignDb db, Actor actor, CancellationToken cancellation) =>
        await db.StandingAsync(actor, cancellation) is { Suspended: false, Role: WorkspaceRole.Administrator };
}
