using Microsoft.EntityFrameworkCore;

namespace CampaignPlanner.Data;

internal sealed partial class PlanStore
{
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

    /// <summary>Changes what is not in any point.</summary>
    public Task<WriteOutcome> UpdateDetailsAsync(Actor actor, Guid planId, string client, string language, CancellationToken cancellation) =>
        ChangeAsync(actor, planId, plan => plan.DeletedAt is null, plan =>
        {
            (plan.Client, plan.ClientKey) = (ColumnText.Of(client), ColumnText.Key(client));
            plan.Language = ColumnText.Of(language, 10);
            (plan.ChangedAt, plan.ChangedBy) = (clock.Now(), actor.UserId);
        }, cancellation);

    /// <summary>Takes a plan off the everyday list.</summary>
    public Task<WriteOutcome> ArchiveAsync(Actor actor, Guid planId, CancellationToken cancellation) =>
        ChangeAsync(actor, planId, plan => plan.DeletedAt is null, plan => plan.ArchivedAt ??= clock.Now(), cancellation);

    /// <summary>Puts a plan back on the everyday list.</summary>
    public Task<WriteOutcome> UnarchiveAsync(Actor actor, Guid planId, CancellationToken cancellation) =>
        ChangeAsync(actor, planId, plan => plan.DeletedAt is null, plan => plan.ArchivedAt = null, cancellation);

    /// <summary>Puts a plan into the bin, where it stays thirty days.</summary>
    public Task<WriteOutcome> DeleteAsync(Actor actor, Guid planId, CancellationToken cancellation) =>
        ChangeAsync(actor, planId, _ => true, plan => plan.DeletedAt ??= clock.Now(), cancellation);

    /// <summary>Takes a plan out of the bin, back to the shelf it stood on.</summary>
    public Task<WriteOutcome> RestoreAsync(Actor actor, Guid planId, CancellationToken cancellation) =>
        ChangeAsync(actor, planId, _ => true, plan => plan.DeletedAt = null, cancellation);

    /// <summary>Destroys a plan that is in the bin, with its history. For leads and administrators.</summary>
    public Task<WriteOutcome> PurgeAsync(Actor actor, Guid planId, CancellationToken cancellation) =>
        WriteAsync(actor, WorkspaceRole.Lead, async (db, stop) =>
            await db.Plans.Where(plan => plan.Id == planId && plan.DeletedAt != null).ExecuteDeleteAsync(stop) == 1 ? planId : null, cancellation);

    /// <summary>Destroys what has been in any workspace's bin for more than thirty days. For the nightly round, not for a person.</summary>
    /// <returns>How many plans.</returns>
    public Task<int> PurgeExpiredAsync(CancellationToken cancellation) => writer.WriteAsync<int>(
        async (session, stop) =>
        {
            await using var db = session.Open(Guid.Empty);
            var limit = clock.Now() - KeptInBin;
            return await db.Plans.IgnoreQueryFilters([CampaignDb.WorkspaceFilter]).Where(plan => plan.DeletedAt < limit).ExecuteDeleteAsync(stop);
        },
        cancellation);

    private Task<WriteOutcome> InsertAsync(Actor actor, NewPlan content, CancellationToken cancellation)
    {
        foreach (var point in content.Points)
        {
            RequireJson(point.Document);
        }

        return WriteAsync(actor, WorkspaceRole.Planner, async (db, stop) =>
        {
            var rows = new NewPlanRows(actor, content, clock.Now());
            db.Add(rows.Plan);
            db.AddRange(rows.Points);
            db.Add(rows.Beginning);
            await db.SaveChangesAsync(stop);
            return rows.Plan.Id;
        }, cancellation);
    }

    private Task<WriteOutcome> ChangeAsync(Actor actor, Guid planId, Func<Plan, bool> exists, Action<Plan> change, CancellationToken cancellation) =>
        WriteAsync(actor, WorkspaceRole.Planner, async (db, stop) =>
        {
            var plan = await db.Plans.FirstOrDefaultAsync(plan => plan.Id == planId && plan.WorkspaceId == actor.WorkspaceId, stop);
            if (plan is null || !exists(plan))
            {
                return null;
            }

            change(plan);
            await db.SaveChangesAsync(stop);
            return planId;
        }, cancellation);

    /// <summary>Runs a write after asking the database, in the same transaction, whether this person may. Null means gone.</summary>
    private async Task<WriteOutcome> WriteAsync(Actor actor, WorkspaceRole least, Func<CampaignDb, CancellationToken, Task<Guid?>> write, CancellationToken cancellation)
    {
        try
        {
            return await writer.WriteAsync<WriteOutcome>(async (session, stop) =>
            {
                await using var db = session.Open(actor.WorkspaceId);
                return await db.StandingAsync(actor, stop) switch
                {
                    null => new WriteOutcome.Gone(),
                    { Suspended: true } => new WriteOutcome.Denied(),
                    { } standing when standing.Role < least => new WriteOutcome.Denied(),
                    _ => await write(db, stop) is { } id ? new WriteOutcome.Done(id) : new WriteOutcome.Gone(),
                };
            }, cancellation);
        }
        catch (Exception refusal) when (provider.Explain(refusal) is { } problem)
        {
            return new WriteOutcome.Unavailable(problem);
        }
    }
}
