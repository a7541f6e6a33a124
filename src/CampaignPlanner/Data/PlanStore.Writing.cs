using Microsoft.EntityFrameworkCore;

namespace CampaignPlanner.Data;

internal sealed partial class PlanStore
{
    private const int LargestRound = 100;
    private static readonly TimeSpan KeptInBin = TimeSpan.FromDays(30);

    /// <summary>Creates a plan with its points, owned by whoever asks.</summary>
    /// <exception cref="WriteRefusedException">Not allowed, or the database cannot be written.</exception>
    public async Task<Guid> CreateAsync(Actor actor, NewPlan plan, CancellationToken cancellation) =>
        await InsertAsync(actor, plan, cancellation) switch
        {
            WriteOutcome.Done done => done.Id,
            var refused => throw new WriteRefusedException(refused),
        };

    /// <summary>
    /// Copies everything into a new draft under a new title: client, language, dates, budget and all points. The history, and
    /// what somebody decided to put aside, stay with the original.
    /// </summary>
    /// <param name="actor">Who asks, and owns the copy.</param>
    /// <param name="planId">The plan to copy.</param>
    /// <param name="newTitle">The copy's title.</param>
    /// <param name="rewrite">Turns the stored points into the copy's, which carry the new title; pure.</param>
    /// <param name="cancellation">Stops the reading.</param>
    public async Task<WriteOutcome> DuplicateAsync(
        Actor actor,
        Guid planId,
        string newTitle,
        Func<IReadOnlyList<StoredPoint>, PlanCopy> rewrite,
        CancellationToken cancellation)
    {
        if (await OpenAsync(actor, planId, cancellation) is not { } original || original.Head.DeletedAt is not null)
        {
            return new WriteOutcome.Gone();
        }

        var head = original.Head;
        var copy = rewrite(original.Points);
        var plan = new NewPlan(
            newTitle, head.Client, head.Brand, head.Language, head.Currency, head.FlightStart, head.FlightEnd, head.BudgetMinor,
            IsSample: false, copy.Points, copy.Judgement);
        return await InsertAsync(actor, plan, cancellation);
    }

    /// <summary>Changes what is not in any point. A client that does not exist yet is made.</summary>
    public Task<WriteOutcome> UpdateDetailsAsync(Actor actor, Guid planId, string client, string language, CancellationToken cancellation) =>
        _writes.RunAsync(actor, WorkspaceRole.Planner, async (write, stop) =>
        {
            if (await WritableAsync(write.Db, actor, planId, stop) is not { } plan)
            {
                return new WriteOutcome.Gone();
            }

            var (mayUse, found) = await ClientNames.FindOrAddAsync(write, actor, client, language, stop);
            if (!mayUse)
            {
                return new WriteOutcome.Denied();
            }

            var old = $"{plan.Client}, {plan.Language}";
            (plan.ClientId, plan.Client, plan.ClientKey) = (found?.Id, found?.Name ?? "", found?.NameKey ?? "");
            plan.Language = ColumnText.Of(language, 10);
            (plan.ChangedAt, plan.ChangedBy) = (write.Now, actor.UserId);
            await write.Db.SaveChangesAsync(stop);
            await write.AuditAsync(AuditAct.DetailsChanged, plan, old, $"{plan.Client}, {plan.Language}", stop);
            return new WriteOutcome.Done(planId);
        }, cancellation);

    /// <summary>Takes a plan off the everyday list; not while it is in review.</summary>
    public Task<WriteOutcome> ArchiveAsync(Actor actor, Guid planId, CancellationToken cancellation) =>
        ChangeAsync(actor, planId, AuditAct.Archived, plan => plan is { DeletedAt: null, ReviewId: null }, plan => plan.ArchivedAt ??= clock.Now(), cancellation);

    /// <summary>Puts a plan back on the everyday list.</summary>
    public Task<WriteOutcome> UnarchiveAsync(Actor actor, Guid planId, CancellationToken cancellation) =>
        ChangeAsync(actor, planId, AuditAct.Unarchived, plan => plan.DeletedAt is null, plan => plan.ArchivedAt = null, cancellation);

    /// <summary>Puts a plan into the bin, where it stays thirty days; not while it is in review.</summary>
    public Task<WriteOutcome> DeleteAsync(Actor actor, Guid planId, CancellationToken cancellation) =>
        ChangeAsync(actor, planId, AuditAct.Deleted, plan => plan.ReviewId is null, plan => plan.DeletedAt ??= clock.Now(), cancellation);

    /// <summary>Takes a plan out of the bin, back to the shelf it stood on.</summary>
    public Task<WriteOutcome> RestoreAsync(Actor actor, Guid planId, CancellationToken cancellation) =>
        ChangeAsync(actor, planId, AuditAct.Restored, _ => true, plan => plan.DeletedAt = null, cancellation);

    /// <summary>Destroys a plan that is in the bin, with its history. For leads and administrators.</summary>
    public Task<WriteOutcome> PurgeAsync(Actor actor, Guid planId, CancellationToken cancellation) =>
        _writes.RunAsync(actor, WorkspaceRole.Lead, async (write, stop) =>
        {
            if (await write.Db.Plans.FirstOrDefaultAsync(plan => plan.Id == planId && plan.DeletedAt != null, stop) is not { } plan)
            {
                return null;
            }

            await write.AuditAsync(AuditAct.Purged, plan.Title, plan.Client, "", stop);
            // The database keeps a plan as long as a notice names it.
            await write.Db.Notices.Where(notice => notice.PlanId == planId).ExecuteDeleteAsync(stop);
            return await write.Db.Plans.Where(row => row.Id == planId).ExecuteDeleteAsync(stop) == 1 ? planId : (Guid?)null;
        }, cancellation);

    /// <summary>Destroys what has been in any workspace's bin for more than thirty days, a hundred at most. For the round, not for a person.</summary>
    /// <returns>How many plans.</returns>
    public Task<int> PurgeExpiredAsync(CancellationToken cancellation) => writer.WriteAsync<int>(
        async (session, stop) =>
        {
            await using var db = session.OpenForNobody();
            var limit = clock.Now() - KeptInBin;
            var expired = await db.Plans.AsNoTracking().IgnoreQueryFilters([CampaignDb.WorkspaceFilter, CampaignDb.ClientFilter]).Where(plan => plan.DeletedAt < limit)
                .OrderBy(plan => plan.DeletedAt).Take(LargestRound).ToListAsync(stop);
            foreach (var plan in expired)
            {
                await AuditTrail.AddAsync(session, Actor.Server(plan.WorkspaceId), clock.Now(), AuditAct.Purged, null, plan.Title, plan.Client, "", stop);
            }

            var ids = expired.Select(plan => plan.Id).ToList();
            await db.Notices.IgnoreQueryFilters([CampaignDb.WorkspaceFilter]).Where(notice => notice.PlanId != null && ids.Contains(notice.PlanId.Value)).ExecuteDeleteAsync(stop);
            return await db.Plans.IgnoreQueryFilters([CampaignDb.WorkspaceFilter, CampaignDb.ClientFilter]).Where(plan => ids.Contains(plan.Id)).ExecuteDeleteAsync(stop);
        },
        cancellation);

    private Task<WriteOutcome> InsertAsync(Actor actor, NewPlan content, CancellationToken cancellation)
    {
        foreach (var point in content.Points)
        {
            RequireJson(point.Document);
        }

        return _writes.RunAsync(actor, WorkspaceRole.Planner, async (write, stop) =>
        {
            var (mayUse, client) = await ClientNames.FindOrAddAsync(write, actor, content.Client, content.Language, stop);
            if (!mayUse)
            {
                return new WriteOutcome.Denied();
            }

            var rows = new NewPlanRows(actor, content with { Client = client?.Name ?? "" }, client?.Id, write.Now);
            write.Db.Add(rows.Plan);
            write.Db.AddRange(rows.Points);
            write.Db.Add(rows.Beginning);
            await write.Db.SaveChangesAsync(stop);
            await write.AuditAsync(AuditAct.PlanCreated, rows.Plan, "", rows.Plan.Client, stop);
            return new WriteOutcome.Done(rows.Plan.Id);
        }, cancellation);
    }

    private Task<WriteOutcome> ChangeAsync(
        Actor actor, Guid planId, AuditAct act, Func<Plan, bool> may, Action<Plan> change, CancellationToken cancellation) =>
        _writes.RunAsync(actor, WorkspaceRole.Planner, async (write, stop) =>
        {
            await write.LockPlanAsync(planId, stop);
            if (await write.Db.Plans.FirstOrDefaultAsync(plan => plan.Id == planId, stop) is not { } plan)
            {
                return new WriteOutcome.Gone();
            }

            if (!may(plan))
            {
                return plan.ReviewId is null ? new WriteOutcome.Gone() : new WriteOutcome.Overtaken();
            }

            change(plan);
            if (write.Db.ChangeTracker.HasChanges())
            {
                await write.Db.SaveChangesAsync(stop);
                await write.AuditAsync(act, plan, "", "", stop);
            }

            return new WriteOutcome.Done(planId);
        }, cancellation);
}
