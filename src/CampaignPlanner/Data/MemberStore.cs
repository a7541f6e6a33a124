using Microsoft.EntityFrameworkCore;

namespace CampaignPlanner.Data;

/// <summary>An invitation nobody has used yet, as an administrator sees it. The token itself is not known any more.</summary>
public sealed record PendingInvitation(Guid Id, string? Email, WorkspaceRole Role, string InvitedBy, DateTimeOffset ExpiresAt);

/// <summary>What an administrator does about people: open invitations, and closing the door on someone.</summary>
internal sealed class MemberStore(DatabaseProvider provider, IWriteQueue writer, TimeProvider clock)
{
    /// <summary>Invitations that still work, the next to expire first; empty for anyone but an administrator.</summary>
    public async Task<IReadOnlyList<PendingInvitation>> PendingAsync(Actor actor, CancellationToken cancellation)
    {
        await using var db = provider.Open(actor.WorkspaceId);
        var now = clock.Now();
        return await MayAsync(db, actor, cancellation)
            ? await db.Invitations.Where(row => row.UsedAt == null && row.ExpiresAt > now).OrderBy(row => row.ExpiresAt)
                .Select(row => new PendingInvitation(
                    row.Id, row.Email, row.Role, db.Users.Where(user => user.Id == row.CreatedBy).Select(user => user.Name).FirstOrDefault() ?? "", row.ExpiresAt))
                .ToListAsync(cancellation)
            : [];
    }

    /// <summary>The link stops working at once.</summary>
    public Task<WriteOutcome> WithdrawAsync(Actor actor, Guid invitationId, CancellationToken cancellation) => writer.WriteAsync<WriteOutcome>(
        async (session, stop) =>
        {
            await using var db = session.Open(actor.WorkspaceId);
            return !await MayAsync(db, actor, stop) ? new WriteOutcome.Denied()
                : await db.Invitations.Where(row => row.Id == invitationId && row.UsedAt == null).ExecuteDeleteAsync(stop) == 0 ? new WriteOutcome.Gone()
                : new WriteOutcome.Done(invitationId);
        },
        cancellation);

    /// <summary>
    /// Suspends a member or lets them back in. The new security stamp ends their sessions within a minute. Nobody can suspend
    /// themselves, so a workspace always keeps an administrator who can come in.
    /// </summary>
    public Task<WriteOutcome> SuspendAsync(Actor actor, Guid userId, bool suspended, CancellationToken cancellation) => writer.WriteAsync<WriteOutcome>(
        async (session, stop) =>
        {
            await using var db = session.Open(actor.WorkspaceId);
            if (userId == actor.UserId || !await MayAsync(db, actor, stop))
            {
                return new WriteOutcome.Denied();
            }

            DateTimeOffset? at = suspended ? clock.Now() : null;
            var changed = await db.Users.Where(user => user.Id == userId && db.Memberships.Any(member => member.UserId == userId))
                .ExecuteUpdateAsync(set => set.SetProperty(user => user.SuspendedAt, at).SetProperty(user => user.SecurityStamp, Guid.NewGuid().ToString()), stop);
            return changed == 0 ? new WriteOutcome.Gone() : new WriteOutcome.Done(userId);
        },
        cancellation);

    private static async Task<bool> MayAsync(CampaignDb db, Actor actor, CancellationToken cancellation) =>
        await db.StandingAsync(actor, cancellation) is { Suspended: false, Role: WorkspaceRole.Administrator };
}
