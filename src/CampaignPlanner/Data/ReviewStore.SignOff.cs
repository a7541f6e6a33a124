using CampaignPlanner.Contracts;
using Microsoft.EntityFrameworkCore;

namespace CampaignPlanner.Data;

internal sealed partial class ReviewStore
{
    /// <summary>A person opens the review page: what is new is counted from the version they read last. A lead's first look starts the review.</summary>
    public Task<WriteOutcome> LookAsync(Actor actor, Guid planId, int version, CancellationToken cancellation) =>
        _writes.RunAsync(actor, WorkspaceRole.Viewer, async (write, stop) =>
        {
            if (await write.Db.Plans.FirstOrDefaultAsync(row => row.Id == planId, stop) is not { } plan)
            {
                return (Guid?)null;
            }

            // One person may open the page twice at the same moment.
            await write.Db.Database.ExecuteSqlAsync(
                $"""
                INSERT INTO "ReviewLooks" ("WorkspaceId", "PlanId", "UserId", "Version", "Earlier", "At") VALUES ({actor.WorkspaceId}, {planId}, {actor.UserId}, 0, 0, 0)
                ON CONFLICT DO NOTHING
                """, stop);
            var look = await write.Db.Looks.FirstAsync(row => row.PlanId == planId && row.UserId == actor.UserId, stop);

            if (look.Version != version)
            {
                (look.Earlier, look.Version) = (look.Version, version);
            }

            look.At = write.Now;
            if (write.Role >= WorkspaceRole.Lead
                && await write.Db.Reviews.FirstOrDefaultAsync(row => row.Id == plan.ReviewId, stop) is { StartedAt: null } review
                && review.SubmittedBy != actor.UserId)
            {
                review.StartedAt = write.Now;
            }

            await write.Db.SaveChangesAsync(stop);
            return planId;
        }, cancellation);

    /// <summary>Signs off points of the version under review.</summary>
    /// <param name="signs">What each point says in that version.</param>
    /// <param name="remark">What the planner should know; null for none.</param>
    public Task<WriteOutcome> SignOffAsync(Actor actor, Guid planId, Guid reviewId, IReadOnlyList<PointSign> signs, string? remark, CancellationToken cancellation) =>
        InReviewAsync(actor, planId, reviewId, async (write, plan, review, stop) =>
        {
            review.StartedAt ??= write.Now;
            var named = await SignAsync(write, actor, plan, review, signs, remark, stop);
            await write.Db.SaveChangesAsync(stop);
            await SignOffs.RecountAsync(write.Db, plan, stop);
            if (named.Count > 0)
            {
                await write.AuditAsync(AuditAct.SignedOff, plan, "", $"{review.Version}: {string.Join(", ", named.Select(sign => sign.PointKey))}{(remark is null ? "" : $": {remark.Trim()}")}", stop);
            }
        }, cancellation);

    /// <summary>Takes a sign-off back while the review is open. Nothing to take back is no error.</summary>
    public Task<WriteOutcome> TakeBackAsync(Actor actor, Guid planId, Guid reviewId, string pointKey, CancellationToken cancellation) =>
        InReviewAsync(actor, planId, reviewId, async (write, plan, review, stop) =>
        {
            if (await write.Db.Approvals.FirstOrDefaultAsync(row => row.PlanId == planId && row.PointKey == pointKey && row.EndedAt == null, stop) is { } approval)
            {
                approval.EndedAt = write.Now;
                await write.Db.SaveChangesAsync(stop);
                await SignOffs.RecountAsync(write.Db, plan, stop);
                await write.AuditAsync(AuditAct.SignOffTakenBack, plan, pointKey, "", stop);
            }
        }, cancellation);

    /// <summary>Says of a request that it is done, or not after all. For planners and up.</summary>
    public Task<WriteOutcome> TickAsync(Actor actor, Guid planId, Guid requestId, bool isDone, CancellationToken cancellation) =>
        _writes.RunAsync(actor, WorkspaceRole.Planner, async (write, stop) =>
        {
            if (await write.Db.Plans.FirstOrDefaultAsync(row => row.Id == planId && row.DeletedAt == null, stop) is not { } plan
                || await write.Db.Requests.FirstOrDefaultAsync(row => row.Id == requestId && row.PlanId == planId, stop) is not { } request)
            {
                return (Guid?)null;
            }

            if (isDone != (request.DoneAt is not null))
            {
                request.DoneAt = isDone ? write.Now : null;
                request.DoneBy = isDone ? actor.UserId : null;
                await write.Db.SaveChangesAsync(stop);
                await write.AuditAsync(AuditAct.RequestTicked, plan, request.Text, isDone ? "done" : "open", stop);
            }

            return requestId;
        }, cancellation);

    /// <summary>Whether a person hears of a plan.</summary>
    public Task<WriteOutcome> WatchAsync(Actor actor, Guid planId, bool isWatching, CancellationToken cancellation) =>
        _writes.RunAsync(actor, WorkspaceRole.Viewer, async (write, stop) =>
        {
            if (!await write.Db.Plans.AnyAsync(row => row.Id == planId, stop))
            {
                return (Guid?)null;
            }

            await Telling.FollowAsync(write.Db, planId, actor.UserId, stop);
            await write.Db.Watches.Where(row => row.PlanId == planId && row.UserId == actor.UserId)
                .ExecuteUpdateAsync(set => set.SetProperty(row => row.IsWatching, isWatching), stop);
            return planId;
        }, cancellation);

    /// <returns>Those that did not stand yet.</returns>
    private static async Task<IReadOnlyList<PointSign>> SignAsync(
        MemberWrite write, Actor actor, Plan plan, PlanReview review, IReadOnlyList<PointSign> signs, string? remark, CancellationToken cancellation)
    {
        var standing = await write.Db.Approvals.Where(row => row.PlanId == plan.Id && row.EndedAt == null).ToDictionaryAsync(row => row.PointKey, cancellation);
        var named = signs.Where(sign => standing.GetValueOrDefault(sign.PointKey) is not { } known || known.Content != sign.Content || known.Rests != sign.Rests).ToList();
        foreach (var sign in named.Where(sign => standing.ContainsKey(sign.PointKey)))
        {
            standing[sign.PointKey].EndedAt = write.Now;
        }

        // The old ones end first: a point has one that stands.
        await write.Db.SaveChangesAsync(cancellation);
        foreach (var sign in named)
        {
            write.Db.Add(new PointApproval
            {
                WorkspaceId = actor.WorkspaceId,
                PlanId = plan.Id,
                PointKey = sign.PointKey,
                ReviewId = review.Id,
                Version = review.Version,
                Content = sign.Content,
                Rests = sign.Rests,
                Remark = string.IsNullOrWhiteSpace(remark) ? null : ColumnText.Of(remark.Trim(), LongestText),
                UserId = actor.UserId,
                At = write.Now,
            });
        }

        return named;
    }

    private Task<WriteOutcome> InReviewAsync(
        Actor actor, Guid planId, Guid reviewId, Func<MemberWrite, Plan, PlanReview, CancellationToken, Task> act, CancellationToken cancellation) =>
        _writes.RunAsync(actor, WorkspaceRole.Lead, async (write, stop) =>
        {
            await write.LockPlanAsync(planId, stop);
            if (await write.Db.Plans.FirstOrDefaultAsync(row => row.Id == planId && row.DeletedAt == null, stop) is not { } plan)
            {
                return new WriteOutcome.Gone();
            }

            if (plan.ReviewId != reviewId || await write.Db.Reviews.FirstOrDefaultAsync(row => row.Id == reviewId, stop) is not { } review)
            {
                return new WriteOutcome.Overtaken();
            }

            await act(write, plan, review, stop);
            await write.Db.SaveChangesAsync(stop);
            return new WriteOutcome.Done(planId);
        }, cancellation);
}
