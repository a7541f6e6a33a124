using CampaignPlanner.Data.History;
using Microsoft.EntityFrameworkCore;

namespace CampaignPlanner.Data;

internal sealed partial class PlanStore
{
    /// <summary>
    /// Who changed which point when, newest first; of one point when given. Empty for a stranger. A burst still under way
    /// shows what it changed so far.
    /// </summary>
    public async Task<IReadOnlyList<PlanHistoryEntry>> HistoryAsync(Actor actor, Guid planId, string? pointKey, int skip, int take, CancellationToken cancellation)
    {
        await using var db = provider.Open(actor);
        var rows = await (
            from change in db.Changes
            where change.PlanId == planId && (pointKey == null || change.PointKey == pointKey) && Mine(db, actor, planId).Any()
            orderby change.PlanVersion descending
            // Only the newest change of a point can be open, and then the point's row has the rest of it.
            from point in db.Points.Where(point => point.PlanId == planId && point.LastChange == change.PlanVersion).DefaultIfEmpty()
            select new
            {
                change.PlanVersion,
                change.PointKey,
                Author = db.Users.Where(user => user.Id == change.AuthorId).Select(user => user.Name).FirstOrDefault() ?? "",
                change.StartedAt,
                change.ChangedAt,
                change.Pinned,
                change.Patch,
                Before = point == null ? null : change.Before,
                Now = point == null ? null : point.Document,
                Last = point == null ? (DateTimeOffset?)null : point.ChangedAt,
            }).Skip(skip).Take(take).ToListAsync(cancellation);
        return [.. rows.Select(row => new PlanHistoryEntry(
            row.PlanVersion,
            row.PointKey.Length == 0 ? null : row.PointKey,
            row.Author,
            row.StartedAt,
            row.Last ?? row.ChangedAt,
            row.Pinned,
            row.Patch is not null ? HistoryPatch.Paths(row.Patch)
                : row.Before is not null ? HistoryPatch.Paths(row.Before, row.Now!)
                : []))];
    }

    /// <summary>The documents of all points as they were at a version, character for character; null when there is no such version for this person.</summary>
    public async Task<IReadOnlyList<VersionedPoint>?> ReadVersionAsync(Actor actor, Guid planId, int planVersion, CancellationToken cancellation)
    {
        await using var connection = await provider.ConnectAsync(cancellation);
        await using var moment = await provider.BeginSnapshotAsync(connection, cancellation);
        await using var db = provider.CreateDbContext(connection, moment);
        (db.WorkspaceId, db.UserId) = (actor.WorkspaceId, actor.UserId);
        return await Mine(db, actor, planId).AnyAsync(plan => plan.Version >= planVersion && planVersion >= 1, cancellation)
            ? await new VersionReading(db, planId, planVersion).RunAsync(cancellation)
            : null;
    }

    /// <summary>
    /// Marks the plan's present version as one that left the house (exported, shared, submitted): nothing typed later is
    /// folded into it. Anyone who may read may do so.
    /// </summary>
    /// <returns>The version, or null when there is no such plan for this person.</returns>
    /// <exception cref="WriteRefusedException">The database cannot be written.</exception>
    public async Task<int?> PinAsync(Actor actor, Guid planId, CancellationToken cancellation)
    {
        var pinned = 0;
        var outcome = await _writes.RunAsync(actor, WorkspaceRole.Viewer, async (write, stop) =>
        {
            var db = write.Db;
            var mine = db.Plans.Where(plan => plan.Id == planId && plan.WorkspaceId == actor.WorkspaceId && plan.DeletedAt == null);
            if (await mine.ExecuteUpdateAsync(set => set.SetProperty(plan => plan.SealedThrough, plan => plan.Version), stop) == 0)
            {
                return (Guid?)null;
            }

            pinned = await mine.Select(plan => plan.Version).FirstAsync(stop);
            await db.Changes.Where(change => change.PlanId == planId && change.PlanVersion == pinned)
                .ExecuteUpdateAsync(set => set.SetProperty(change => change.Pinned, true), stop);
            return planId;
        }, cancellation);
        return outcome switch
        {
            WriteOutcome.Done => pinned,
            WriteOutcome.Unavailable => throw new WriteRefusedException(outcome),
            _ => null,
        };
    }
}
