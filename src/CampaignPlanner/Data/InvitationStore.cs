using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;

namespace CampaignPlanner.Data;

/// <summary>An invitation that can still be used.</summary>
public sealed record OpenInvitation(Guid Id, string WorkspaceName, string? Email, WorkspaceRole Role, string InvitedBy, DateTimeOffset ExpiresAt);

/// <summary>Invitations into a workspace. The token is told once; only its hash is kept.</summary>
internal sealed class InvitationStore(DatabaseProvider provider, IWriteQueue writer, TimeProvider clock)
{
    private const int TokenBytes = 32;

    /// <summary>A new token for one person, or null when the actor is no administrator (any more).</summary>
    public async Task<string?> CreateAsync(Actor actor, WorkspaceRole role, string? email, TimeSpan lifetime, CancellationToken cancellation)
    {
        var token = Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(TokenBytes));
        return await writer.WriteAsync(async (session, stop) =>
        {
            await using var db = session.Open(actor);
            if (await db.StandingAsync(actor, stop) is not { Suspended: false, Role: WorkspaceRole.Administrator })
            {
                return null;
            }

            db.Add(new Invitation
            {
                WorkspaceId = actor.WorkspaceId,
                TokenHash = Hash(token),
                Email = email is null ? null : ColumnText.Of(email, 256),
                Role = role,
                CreatedBy = actor.UserId,
                CreatedAt = clock.Now(),
                ExpiresAt = clock.Now() + lifetime,
            });
            await db.SaveChangesAsync(stop);
            await AuditTrail.AddAsync(session, actor, clock.Now(), AuditAct.Invited, null, email ?? "", "", role.ToString(), stop);
            return token;
        }, cancellation);
    }

    /// <summary>What a link leads to; null when unknown, used or expired, without saying which.</summary>
    public async Task<OpenInvitation?> FindAsync(string token, CancellationToken cancellation)
    {
        await using var db = provider.CreateDbContext();
        return await Usable(db, token)
            .Select(invitation => new OpenInvitation(
                invitation.Id,
                db.Workspaces.Where(workspace => workspace.Id == invitation.WorkspaceId).Select(workspace => workspace.Name).First(),
                invitation.Email,
                invitation.Role,
                db.Users.Where(user => user.Id == invitation.CreatedBy).Select(user => user.Name).FirstOrDefault() ?? "",
                invitation.ExpiresAt))
            .FirstOrDefaultAsync(cancellation);
    }

    /// <summary>Lets a user in, once. Null when the token cannot be used. A member keeps the role they have.</summary>
    public Task<Actor?> UseAsync(string token, Guid userId, CancellationToken cancellation) => writer.WriteAsync(
        async (session, stop) =>
        {
            await using var db = session.OpenForNobody();
            var now = clock.Now();
            var invitation = await Usable(db, token).AsNoTracking().FirstOrDefaultAsync(stop);
            var name = await db.Users.Where(user => user.Id == userId && user.SuspendedAt == null).Select(user => user.Name).FirstOrDefaultAsync(stop);
            // The condition is in the update, so that of two who use it at once one is let in.
            if (invitation is null || name is null || await Usable(db, token).ExecuteUpdateAsync(set => set.SetProperty(row => row.UsedAt, now), stop) == 0)
            {
                return null;
            }

            db.WorkspaceId = invitation.WorkspaceId;
            var member = await db.Memberships.FirstOrDefaultAsync(row => row.UserId == userId, stop);
            if (member is null)
            {
                member = new() { WorkspaceId = invitation.WorkspaceId, UserId = userId, Role = invitation.Role };
                db.Add(member);
                await db.SaveChangesAsync(stop);
            }

            var actor = new Actor(userId, invitation.WorkspaceId, member.Role, name);
            await AuditTrail.AddAsync(session, actor, now, AuditAct.Joined, null, name, "", member.Role.ToString(), stop);
            return actor;
        },
        cancellation);

    // Whoever holds a token is not inside the workspace yet: the token is what bounds this query.
    private IQueryable<Invitation> Usable(CampaignDb db, string token)
    {
        var (hash, now) = (Hash(token), clock.Now());
        return db.Invitations.IgnoreQueryFilters([CampaignDb.WorkspaceFilter])
            .Where(invitation => invitation.TokenHash == hash && invitation.UsedAt == null && invitation.ExpiresAt > now);
    }

    private static byte[] Hash(string token) => SHA256.HashData(Encoding.UTF8.GetBytes(token));
}
