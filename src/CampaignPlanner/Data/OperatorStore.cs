using Microsoft.EntityFrameworkCore;

namespace CampaignPlanner.Data;

/// <summary>Where somebody was let in.</summary>
public sealed record Admission(string Workspace, WorkspaceRole Role, bool IsNewWorkspace);

/// <summary>
/// What whoever runs the machine may do from its command line. That person holds the database itself, so no member asks and
/// no workspace bounds the answer: nothing that serves requests may use this.
/// </summary>
internal sealed class OperatorStore(DatabaseProvider provider, IWriteQueue writer, TimeProvider clock)
{
    /// <summary>
    /// Lets an existing user into the oldest workspace. While there is none it is made, with this user as its administrator
    /// whatever the role asked for: a workspace without one would be closed for good.
    /// </summary>
    public Task<Admission> AdmitAsync(Guid userId, WorkspaceRole role, string newWorkspace, CancellationToken cancellation) => writer.WriteAsync(
        async (session, stop) =>
        {
            await using var db = session.OpenForNobody();
            var workspace = await db.Workspaces.OrderBy(w => w.CreatedAt).ThenBy(w => w.Id).FirstOrDefaultAsync(stop);
            var isNew = workspace is null;
            if (workspace is null)
            {
                workspace = new Workspace { Name = ColumnText.Of(newWorkspace, 200), CreatedAt = clock.Now() };
                db.Add(workspace);
            }

            var granted = isNew ? WorkspaceRole.Administrator : role;
            db.Add(new Membership { WorkspaceId = workspace.Id, UserId = userId, Role = granted });
            await db.SaveChangesAsync(stop);
            var name = await db.Users.Where(user => user.Id == userId).Select(user => user.Name).FirstOrDefaultAsync(stop) ?? "";
            await AuditTrail.AddAsync(session, Actor.Server(workspace.Id), clock.Now(), AuditAct.Joined, null, name, "", granted.ToString(), stop);
            return new Admission(workspace.Name, granted, isNew);
        },
        cancellation);

    /// <summary>Key and document of every point of a plan in any workspace; empty when there is no such plan.</summary>
    public async Task<IReadOnlyList<(string Key, string Json)>> ReadPlanAsync(Guid planId, CancellationToken cancellation)
    {
        await using var db = provider.CreateDbContext();
        var rows = await db.Points.IgnoreQueryFilters([CampaignDb.WorkspaceFilter])
            .Where(point => point.PlanId == planId)
            .Select(point => new { point.Key, point.Document })
            .ToListAsync(cancellation);
        return [.. rows.Select(row => (row.Key, row.Document))];
    }

    /// <summary>The newest approval of exactly this content of a plan in any workspace; null when there is none.</summary>
    public async Task<StoredApproval?> ApprovalOfAsync(Guid planId, string checksum, CancellationToken cancellation)
    {
        await using var db = provider.CreateDbContext();
        return await ReviewStore.Approvals(db, db.Reviews.IgnoreQueryFilters([CampaignDb.WorkspaceFilter]), planId, checksum).FirstOrDefaultAsync(cancellation);
    }
}
