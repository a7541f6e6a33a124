using Microsoft.EntityFrameworkCore;

namespace CampaignPlanner.Data;

/// <summary>What the database says, now, about somebody who wants to write.</summary>
internal sealed record Standing(WorkspaceRole Role, bool Suspended);

internal static class StandingQuery
{
    /// <summary>Null for a stranger to the workspace.</summary>
    public static Task<Standing?> StandingAsync(this CampaignDb db, Actor actor, CancellationToken cancellation) => db.Memberships
        .Where(member => member.WorkspaceId == actor.WorkspaceId && member.UserId == actor.UserId)
        .Join(db.Users, member => member.UserId, user => user.Id, (member, user) => new Standing(member.Role, user.SuspendedAt != null))
        .FirstOrDefaultAsync(cancellation);
}
