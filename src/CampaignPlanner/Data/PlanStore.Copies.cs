using CampaignPlanner.Data.History;
using Microsoft.EntityFrameworkCore;

namespace CampaignPlanner.Data;

internal sealed partial class PlanStore
{
    private const int MostCopies = 200;

    /// <summary>The code of a copy that is already out and was not taken back; null when there is none.</summary>
    public async Task<string?> CopyCodeAsync(Actor actor, CopyEdition edition, string checksum, CancellationToken cancellation)
    {
        await using var db = provider.Open(actor);
        return await db.Copies
            .Where(copy => copy.PlanId == edition.PlanId && copy.PlanVersion == edition.PlanVersion && copy.Reader == edition.Reader
                && copy.Creator == edition.Creator && copy.Checksum == checksum && copy.WithdrawnAt == null && Mine(db, actor, edition.PlanId).Any())
            .OrderBy(copy => copy.MadeAt)
            .Select(copy => copy.Code)
            .FirstOrDefaultAsync(cancellation);
    }

    /// <summary>Remembers a copy before it is handed out. Anyone who may read may do so.</summary>
    public Task<WriteOutcome> KeepCopyAsync(Actor actor, CopyEdition edition, string code, string checksum, CancellationToken cancellation) =>
        _writes.RunAsync(actor, WorkspaceRole.Viewer, async (write, stop) =>
        {
            if (await WritableAsync(write.Db, actor, edition.PlanId, stop) is not { } plan)
            {
                return (Guid?)null;
            }

            var copy = new BriefCopy
            {
                WorkspaceId = actor.WorkspaceId,
                PlanId = edition.PlanId,
                Code = code,
                PlanVersion = edition.PlanVersion,
                Reader = ColumnText.Of(edition.Reader, 20),
                Creator = ColumnText.Of(edition.Creator, 100),
                Checksum = checksum,
                MadeBy = actor.UserId,
                MadeAt = clock.Now(),
            };
            write.Db.Add(copy);
            await write.Db.SaveChangesAsync(stop);
            await write.AuditAsync(AuditAct.Exported, plan, "", $"{copy.Reader}, {edition.PlanVersion}, {code}", stop);
            return copy.Id;
        }, cancellation);

    /// <summary>What left the house, newest first; the last two hundred. Empty for a stranger.</summary>
    public async Task<IReadOnlyList<StoredCopy>> CopiesAsync(Actor actor, Guid planId, CancellationToken cancellation)
    {
        await using var db = provider.Open(actor);
        return await Stored(db, db.Copies.Where(copy => copy.PlanId == planId && Mine(db, actor, planId).Any()).OrderByDescending(copy => copy.MadeAt).Take(MostCopies))
            .ToListAsync(cancellation);
    }

    /// <summary>Takes a copy back, or lets it count again. To say what already is so is no error.</summary>
    public Task<WriteOutcome> WithdrawCopyAsync(Actor actor, Guid planId, Guid copyId, bool withdrawn, CancellationToken cancellation) =>
        _writes.RunAsync(actor, WorkspaceRole.Planner, async (write, stop) =>
        {
            var copy = await write.Db.Copies.FirstOrDefaultAsync(row => row.Id == copyId && row.PlanId == planId, stop);
            if (copy is null || await write.Db.Plans.FirstOrDefaultAsync(row => row.Id == planId, stop) is not { } plan)
            {
                return (Guid?)null;
            }

            if (withdrawn != (copy.WithdrawnAt is not null))
            {
                copy.WithdrawnAt = withdrawn ? write.Now : null;
                await write.Db.SaveChangesAsync(stop);
                await write.AuditAsync(withdrawn ? AuditAct.CopyWithdrawn : AuditAct.CopyRestored, plan, "", copy.Code, stop);
            }

            return copyId;
        }, cancellation);

    /// <summary>
    /// What a code leads to, asked by anybody who holds it: the code is what bounds this query. Null when there is no such
    /// code, or its plan was destroyed.
    /// </summary>
    public async Task<FoundCopy?> FindCopyAsync(string code, CancellationToken cancellation)
    {
        await using var connection = await provider.ConnectAsync(cancellation);
        await using var moment = await provider.BeginSnapshotAsync(connection, cancellation);
        await using var db = provider.CreateDbContext(connection, moment);
        var found = await db.Copies.IgnoreQueryFilters([CampaignDb.WorkspaceFilter]).Where(copy => copy.Code == code)
            .Select(copy => new { copy.PlanId, copy.WorkspaceId }).FirstOrDefaultAsync(cancellation);
        if (found is null)
        {
            return null;
        }

        db.WorkspaceId = found.WorkspaceId;
        var copy = await Stored(db, db.Copies.Where(copy => copy.Code == code)).FirstAsync(cancellation);
        var plan = await db.Plans.IgnoreQueryFilters([CampaignDb.ClientFilter]).Where(plan => plan.Id == found.PlanId).Select(plan => new { plan.Version, plan.DeletedAt }).FirstAsync(cancellation);
        var isWithdrawn = copy.WithdrawnAt is not null || plan.DeletedAt is not null;
        var decisions = await db.Reviews.IgnoreQueryFilters([CampaignDb.ClientFilter])
            .Where(review => review.PlanId == found.PlanId && (review.End == ReviewEnd.Approved || review.End == ReviewEnd.SentBack))
            .OrderBy(review => review.EndedAt).Select(review => new { review.Checksum, review.End, review.EndedAt }).ToListAsync(cancellation);
        var approvals = decisions.GroupBy(decision => decision.Checksum).Select(group => group.Last()).Where(decision => decision.End == ReviewEnd.Approved);
        return new(
            copy, isWithdrawn, plan.Version,
            isWithdrawn ? [] : await new VersionReading(db, found.PlanId, copy.PlanVersion).RunAsync(cancellation),
            isWithdrawn || plan.Version == copy.PlanVersion ? [] : await new VersionReading(db, found.PlanId, plan.Version).RunAsync(cancellation),
            approvals.ToDictionary(approval => approval.Checksum, approval => approval.EndedAt!.Value));
    }

    private static IQueryable<StoredCopy> Stored(CampaignDb db, IQueryable<BriefCopy> copies) => copies.Select(copy => new StoredCopy(
        copy.Id, copy.Code, copy.PlanVersion, copy.Reader, copy.Creator, copy.Checksum,
        db.Users.Where(user => user.Id == copy.MadeBy).Select(user => user.Name).FirstOrDefault() ?? "",
        copy.MadeAt, copy.WithdrawnAt));
}
