using CampaignPlanner.Contracts;
using Microsoft.EntityFrameworkCore;

namespace CampaignPlanner.Data;

/// <summary>Which sign-offs of a plan count: those that name the content there is. Worked out from the rows, inside the transaction that changed one.</summary>
internal static class SignOffs
{
    /// <summary>Notes for every standing sign-off whether it counts, and tells those concerned of the ones that no longer do.</summary>
    public static async Task<SignOffCount> RecountAsync(WriteSession session, Actor actor, Guid planId, DateTimeOffset now, CancellationToken cancellation)
    {
        await using var db = session.Open(actor);
        var plan = await db.Plans.FirstAsync(row => row.Id == planId, cancellation);
        var reopened = await RecountAsync(db, plan, cancellation);
        await db.SaveChangesAsync(cancellation);
        if (reopened.Count > 0)
        {
            var words = string.Join(',', reopened.Select(approval => approval.PointKey));
            await Telling.AboutAsync(db, actor, now, NoticeEvent.Reopened, plan, $"plans/{planId}/review", words, [.. reopened.Select(approval => approval.UserId)], cancellation);
            await AuditTrail.AddAsync(session, actor, now, AuditAct.Reopened, plan, "", words, cancellation);
        }

        return await CountAsync(db, planId, plan.SignedOff, cancellation);
    }

    /// <summary>Asks for an approval of the whole only where every point counts.</summary>
    public static async Task<SignOffCount> CountAsync(CampaignDb db, Guid planId, int signedOff, CancellationToken cancellation) =>
        new(signedOff, signedOff == Points.All.Count ? await ReviewStore.ApprovalOfAsync(db, planId, cancellation) : null);

    /// <summary>As above, on rows the caller saves.</summary>
    /// <returns>The sign-offs that counted until now.</returns>
    public static async Task<IReadOnlyList<PointApproval>> RecountAsync(CampaignDb db, Plan plan, CancellationToken cancellation)
    {
        var marks = await db.Points.AsNoTracking().Where(point => point.PlanId == plan.Id)
            .Select(point => new { point.Key, point.Content, point.Lays }).ToDictionaryAsync(point => point.Key, cancellation);
        var standing = await db.Approvals.Where(approval => approval.PlanId == plan.Id && approval.EndedAt == null).ToListAsync(cancellation);
        var reopened = new List<PointApproval>();
        foreach (var approval in standing)
        {
            var counts = Points.Find(approval.PointKey) is { } point
                && marks.TryGetValue(approval.PointKey, out var mark)
                && approval.Content == mark.Content
                && approval.Rests == PointMark.RestsOf(point, marks.Values.Select(each => each.Lays));
            if (approval.Counts && !counts)
            {
                reopened.Add(approval);
            }

            approval.Counts = counts;
        }

        (plan.Approvals, plan.SignedOff) = (standing.Count, standing.Count(approval => approval.Counts));
        return reopened;
    }
}
