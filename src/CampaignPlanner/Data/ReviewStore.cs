using CampaignPlanner.Contracts;
using Microsoft.EntityFrameworkCore;

namespace CampaignPlanner.Data;

/// <summary>
/// Review and sign-off of plans. Every move is checked against the state machine (<see cref="PlanStep"/>) and the role, in the
/// transaction that makes it, and written to the audit trail. Overtaken means that the plan no longer stands where the screen
/// showed it.
/// </summary>
internal sealed partial class ReviewStore(DatabaseProvider provider, IWriteQueue writer, TimeProvider clock)
{
    private const int LongestText = 2000;

    private readonly MemberWrites _writes = new(provider, writer, clock);

    /// <summary>Where the review of a plan stands; null when there is no such plan for this person.</summary>
    public async Task<ReviewState?> StateAsync(Actor actor, Guid planId, CancellationToken cancellation)
    {
        await using var db = provider.Open(actor);
        if (await db.StandingAsync(actor, cancellation) is not { Suspended: false }
            || await db.Plans.Where(plan => plan.Id == planId).Select(plan => new { plan.ReviewId, plan.OwnerId }).FirstOrDefaultAsync(cancellation) is not { } plan)
        {
            return null;
        }

        var reviews = await Stored(db, db.Reviews.AsNoTracking()
            .Where(review => review.PlanId == planId && (review.End == null || review.End == ReviewEnd.SentBack || review.End == ReviewEnd.Approved))
            .OrderByDescending(review => review.SubmittedAt).ThenByDescending(review => review.Id).Take(2), cancellation);
        var last = reviews.FirstOrDefault(review => review.End is not null);
        var requests = last is { End: ReviewEnd.SentBack }
            ? await db.Requests.AsNoTracking().Where(request => request.ReviewId == last.Id).OrderBy(request => request.Id)
                .Select(request => new StoredRequest(
                    request.Id, request.PointKey, request.Path, request.Text, request.DoneAt, db.Users.Where(user => user.Id == request.DoneBy).Select(user => user.Name).FirstOrDefault() ?? ""))
                .ToListAsync(cancellation)
            : [];
        var look = await db.Looks.AsNoTracking().FirstOrDefaultAsync(row => row.PlanId == planId && row.UserId == actor.UserId, cancellation);
        var watch = await db.Watches.AsNoTracking().FirstOrDefaultAsync(row => row.PlanId == planId && row.UserId == actor.UserId, cancellation);
        return new(
            reviews.FirstOrDefault(review => review.Id == plan.ReviewId),
            last,
            await SignOffsAsync(db, planId, cancellation),
            [.. requests.OrderBy(request => Points.Find(request.PointKey)?.Number)],
            await db.Points.AsNoTracking().Where(point => point.PlanId == planId).ToDictionaryAsync(point => point.Key, point => new PointMark(point.Content, point.Lays), cancellation),
            look is { Earlier: > 0 } ? look.Earlier : null,
            watch?.IsWatching ?? plan.OwnerId == actor.UserId);
    }

    /// <summary>The newest approval of exactly this content; null when there is none for this person.</summary>
    /// <param name="checksum">Of the content of all ten points.</param>
    public async Task<StoredApproval?> ApprovalOfAsync(Actor actor, Guid planId, string checksum, CancellationToken cancellation)
    {
        await using var db = provider.Open(actor);
        return await db.StandingAsync(actor, cancellation) is { Suspended: false } && await db.Plans.AnyAsync(plan => plan.Id == planId, cancellation)
            ? await Approvals(db, db.Reviews, planId, checksum).FirstOrDefaultAsync(cancellation)
            : null;
    }

    /// <summary>All reviews of a plan, newest first; empty for whoever may not see it.</summary>
    public async Task<IReadOnlyList<StoredReview>> ReviewsAsync(Actor actor, Guid planId, CancellationToken cancellation)
    {
        await using var db = provider.Open(actor);
        return await db.StandingAsync(actor, cancellation) is { Suspended: false } && await db.Plans.AnyAsync(plan => plan.Id == planId, cancellation)
            ? await Stored(db, db.Reviews.AsNoTracking().Where(review => review.PlanId == planId).OrderByDescending(review => review.SubmittedAt).ThenByDescending(review => review.Id), cancellation)
            : [];
    }

    /// <summary>Plans that wait for a lead, the nearest wished date first. Empty for whoever is no lead.</summary>
    public async Task<IReadOnlyList<WaitingPlan>> WaitingAsync(Actor actor, int take, CancellationToken cancellation)
    {
        await using var connection = await provider.ConnectAsync(cancellation);
        await using var command = WaitingSql.Command(connection, actor, take);
        await using var row = await command.ExecuteReaderAsync(cancellation);
        var plans = new List<WaitingPlan>();
        while (await row.ReadAsync(cancellation))
        {
            plans.Add(WaitingSql.Plan(row));
        }

        return plans;
    }

    /// <summary>Approvals of exactly this content, newest first; none when it was sent back since.</summary>
    internal static IQueryable<StoredApproval> Approvals(CampaignDb db, IQueryable<PlanReview> reviews, Guid planId, string checksum) => reviews.AsNoTracking()
        .Where(review => review.PlanId == planId && review.Checksum == checksum && review.End == ReviewEnd.Approved
            && !reviews.Any(later => later.PlanId == planId && later.Checksum == checksum && later.End == ReviewEnd.SentBack && later.EndedAt > review.EndedAt))
        .OrderByDescending(review => review.EndedAt)
        .Select(review => new StoredApproval(
            review.Version, db.Users.Where(user => user.Id == review.EndedBy).Select(user => user.Name).FirstOrDefault() ?? "", review.EndedAt!.Value, review.Checksum, review.Reason));

    /// <summary>The newest approval of what a plan says now; null when there is none.</summary>
    internal static async Task<StoredApproval?> ApprovalOfAsync(CampaignDb db, Guid planId, CancellationToken cancellation)
    {
        var content = await db.Points.AsNoTracking().Where(point => point.PlanId == planId).Select(point => new { point.Key, point.Content })
            .ToDictionaryAsync(point => point.Key, point => point.Content, cancellation);
        return await Approvals(db, db.Reviews, planId, PointMark.ChecksumOf(point => content.GetValueOrDefault(point.Key, ""))).FirstOrDefaultAsync(cancellation);
    }

    private static async Task<IReadOnlyList<StoredSignOff>> SignOffsAsync(CampaignDb db, Guid planId, CancellationToken cancellation) =>
        await db.Approvals.AsNoTracking().Where(approval => approval.PlanId == planId && approval.EndedAt == null)
            .Select(approval => new StoredSignOff(
                approval.PointKey, approval.Version, approval.Content, approval.Rests, approval.Remark,
                db.Users.Where(user => user.Id == approval.UserId).Select(user => user.Name).FirstOrDefault() ?? "", approval.At, approval.Counts))
            .ToListAsync(cancellation);

    private static async Task<IReadOnlyList<StoredReview>> Stored(CampaignDb db, IQueryable<PlanReview> reviews, CancellationToken cancellation)
    {
        var rows = await reviews.Select(review => new
        {
            Row = review,
            By = db.Users.Where(user => user.Id == review.SubmittedBy).Select(user => user.Name).FirstOrDefault() ?? "",
            Ended = db.Users.Where(user => user.Id == review.EndedBy).Select(user => user.Name).FirstOrDefault() ?? "",
        }).ToListAsync(cancellation);
        return [.. rows.Select(each => new StoredReview(
            each.Row.Id, each.Row.Version, each.Row.Checksum, each.Row.Note, each.Row.WishedOn, Keys(each.Row.Changed), each.By, each.Row.SubmittedAt,
            each.Row.StartedAt, each.Row.End, each.Row.EndedAt, each.Ended, each.Row.Reason))];
    }

    internal static IReadOnlyList<string> Keys(string joined) => joined.Split(',', StringSplitOptions.RemoveEmptyEntries);
}
