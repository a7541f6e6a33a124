using Microsoft.EntityFrameworkCore;

namespace CampaignPlanner.Data;

/// <summary>One line of the audit trail.</summary>
/// <param name="PlanId">The plan it is about, which may be gone since.</param>
/// <param name="Old">What was there; empty when nothing was.</param>
public sealed record AuditLine(long Number, DateTimeOffset At, string UserName, string Act, Guid? PlanId, string Subject, string Old, string New, string Hash);

/// <summary>Which lines. <paramref name="Search"/> looks inside who, what, old and new, whatever the case or accents.</summary>
public sealed record AuditQuery(string? Search = null, string? Act = null, Guid? PlanId = null, int Skip = 0, int Take = 50);

/// <summary>The audit trail of a workspace. Of a plan every member who sees it reads it; of all, administrators.</summary>
internal sealed class AuditStore(DatabaseProvider provider)
{
    /// <summary>Newest first; empty for whoever may not read it.</summary>
    public async Task<IReadOnlyList<AuditLine>> ListAsync(Actor actor, AuditQuery query, CancellationToken cancellation)
    {
        await using var db = provider.Open(actor);
        return await MayAsync(db, actor, query.PlanId, cancellation)
            ? await Lines(Sought(db, query).OrderByDescending(row => row.Number).Skip(query.Skip).Take(query.Take)).ToListAsync(cancellation)
            : [];
    }

    /// <summary>All lines asked for, oldest first, read one by one: the trail of years does not fit in memory.</summary>
    public async IAsyncEnumerable<AuditLine> ReadAsync(
        Actor actor, AuditQuery query, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellation)
    {
        await using var db = provider.Open(actor);
        if (!await MayAsync(db, actor, query.PlanId, cancellation))
        {
            yield break;
        }

        await foreach (var line in Lines(Sought(db, query).OrderBy(row => row.Number)).AsAsyncEnumerable().WithCancellation(cancellation))
        {
            yield return line;
        }
    }

    /// <summary>The first line that is not as it was written, or that a line is missing before; null when the trail is whole. For administrators.</summary>
    public async Task<long?> FirstBrokenAsync(Actor actor, CancellationToken cancellation)
    {
        await using var db = provider.Open(actor);
        if (!await MayAsync(db, actor, null, cancellation))
        {
            return null;
        }

        var (number, previous) = (0L, "");
        await foreach (var row in db.Audit.AsNoTracking().OrderBy(row => row.Number).AsAsyncEnumerable().WithCancellation(cancellation))
        {
            number++;
            if (row.Number != number
                || row.Hash != AuditChain.Seal(previous, row.Number, row.At, row.UserId, row.UserName, row.Act, row.PlanId, row.Subject, row.Old, row.New))
            {
                return number;
            }

            previous = row.Hash;
        }

        return null;
    }

    private static async Task<bool> MayAsync(CampaignDb db, Actor actor, Guid? planId, CancellationToken cancellation) =>
        await db.StandingAsync(actor, cancellation) is { Suspended: false } standing
        && (standing.Role == WorkspaceRole.Administrator || (planId is { } id && await db.Plans.AnyAsync(plan => plan.Id == id, cancellation)));

    private static IQueryable<AuditEntry> Sought(CampaignDb db, AuditQuery query)
    {
        var rows = db.Audit.AsNoTracking();
        if (!string.IsNullOrWhiteSpace(query.Search))
        {
            var key = SearchKey.Of(query.Search.Trim());
            rows = rows.Where(row => row.SearchText.Contains(key));
        }

        return rows.Where(row => (query.Act == null || row.Act == query.Act) && (query.PlanId == null || row.PlanId == query.PlanId));
    }

    private static IQueryable<AuditLine> Lines(IQueryable<AuditEntry> rows) =>
        rows.Select(row => new AuditLine(row.Number, row.At, row.UserName, row.Act, row.PlanId, row.Subject, row.Old, row.New, row.Hash));
}
