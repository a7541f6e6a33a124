using CampaignPlanner.Contracts;
using Microsoft.EntityFrameworkCore;

namespace CampaignPlanner.Data;

internal sealed partial class ReviewStore
{
    /// <summary>
    /// Hands in the version that was on screen, and keeps it for good. Overtaken when somebody saved since, or when nothing is
    /// different from what was decided last.
    /// </summary>
    public Task<WriteOutcome> SubmitAsync(Actor actor, NewReview hand, CancellationToken cancellation) =>
        MoveAsync(actor, hand.PlanId, PlanMove.Submit, async (write, plan, stop) =>
        {
            var decided = await write.Db.Reviews.AsNoTracking()
                .Where(row => row.PlanId == plan.Id && (row.End == ReviewEnd.SentBack || row.End == ReviewEnd.Approved))
                .OrderByDescending(row => row.SubmittedAt).ThenByDescending(row => row.Id).FirstOrDefaultAsync(stop);
            if (plan.ArchivedAt is not null || plan.Version != hand.BaseVersion || decided?.Checksum == hand.Checksum)
            {
                return false;
            }

            var points = await write.Db.Points.Where(point => point.PlanId == plan.Id).ToListAsync(stop);
            // Typing that is folded into the last version does not raise its number, but says something else.
            if (points.Exists(point => point.Content.Length > 0 && point.Content != hand.Marks[point.Key].Content))
            {
                return false;
            }

            foreach (var point in points)
            {
                (point.Content, point.Lays) = (hand.Marks[point.Key].Content, hand.Marks[point.Key].Lays);
            }

            var review = new PlanReview
            {
                WorkspaceId = actor.WorkspaceId,
                PlanId = plan.Id,
                Version = plan.Version,
                Checksum = hand.Checksum,
                Changed = string.Join(',', hand.Changed),
                Note = ColumnText.Of(hand.Note, LongestText),
                WishedOn = hand.WishedOn,
                Before = plan.Status,
                SubmittedBy = actor.UserId,
                SubmittedAt = write.Now,
            };
            write.Db.Add(review);
            (plan.ReviewId, plan.SealedThrough) = (review.Id, plan.Version);
            await write.Db.Changes.Where(change => change.PlanId == plan.Id && change.PlanVersion == plan.Version)
                .ExecuteUpdateAsync(set => set.SetProperty(change => change.Pinned, true), stop);
            await write.Db.SaveChangesAsync(stop);
            await SignOffs.RecountAsync(write.Db, plan, stop);
            await Telling.FollowAsync(write.Db, plan.Id, actor.UserId, stop);
            await write.AuditAsync(AuditAct.Submitted, plan, "", $"{plan.Version}, {hand.Checksum[..16]}: {review.Note}", stop);
            var leads = (await Telling.ReadersAsync(write.Db, plan.ClientId, stop)).Where(reader => reader.Role >= WorkspaceRole.Lead).Select(reader => reader.UserId).ToList();
            await write.TellAsync(NoticeEvent.Submitted, plan, ReviewLink(plan), review.Note, leads, stop);
            return true;
        }, cancellation);

    /// <summary>Takes a plan back before a lead opened it.</summary>
    public Task<WriteOutcome> WithdrawAsync(Actor actor, Guid planId, CancellationToken cancellation) =>
        EndAsync(actor, planId, PlanMove.Withdraw, ReviewEnd.Withdrawn, "", AuditAct.Withdrawn, review => review.StartedAt is null, cancellation);

    /// <summary>Takes a plan back while it is being reviewed.</summary>
    /// <param name="reason">Never empty.</param>
    public Task<WriteOutcome> RecallAsync(Actor actor, Guid planId, string reason, CancellationToken cancellation)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(reason);
        return EndAsync(actor, planId, PlanMove.Recall, ReviewEnd.Recalled, reason, AuditAct.Recalled, review => review.StartedAt is not null, cancellation);
    }

    /// <summary>Sends a plan back. The sign-offs of the points named end; the others stay.</summary>
    /// <param name="reason">Never empty.</param>
    /// <param name="requests">What must change.</param>
    public Task<WriteOutcome> SendBackAsync(Actor actor, Guid planId, Guid reviewId, string reason, IReadOnlyList<NewRequest> requests, CancellationToken cancellation)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(reason);
        return DecideAsync(actor, planId, reviewId, PlanMove.SendBack, async (write, plan, review, stop) =>
        {
            foreach (var request in requests)
            {
                write.Db.Add(new ReviewRequest
                {
                    WorkspaceId = actor.WorkspaceId,
                    PlanId = planId,
                    ReviewId = reviewId,
                    PointKey = request.PointKey,
                    Path = ColumnText.Of(request.Path, 500),
                    Text = ColumnText.Of(request.Text, LongestText),
                });
            }

            var named = requests.Select(request => request.PointKey).Distinct().ToList();
            foreach (var approval in await write.Db.Approvals.Where(row => row.PlanId == planId && row.EndedAt == null && named.Contains(row.PointKey)).ToListAsync(stop))
            {
                approval.EndedAt = write.Now;
            }

            End(actor, write, plan, review, ReviewEnd.SentBack, reason);
            await write.Db.SaveChangesAsync(stop);
            await SignOffs.RecountAsync(write.Db, plan, stop);
            await write.AuditAsync(AuditAct.SentBack, plan, "", $"{review.Version}: {reason.Trim()} [{string.Join(", ", named)}]", stop);
            await write.TellAsync(NoticeEvent.SentBack, plan, $"plans/{planId}/todo", reason.Trim(), [review.SubmittedBy], stop);
        }, cancellation);
    }

    /// <summary>
    /// Signs off every point of the version under review that is not signed off yet, and with that the whole. The caller has made
    /// sure that no blocker is open.
    /// </summary>
    /// <param name="signs">What each of the ten points says in that version.</param>
    /// <param name="remarks">What the planner should know; null for none.</param>
    public Task<WriteOutcome> ApproveAsync(Actor actor, Guid planId, Guid reviewId, IReadOnlyList<PointSign> signs, string? remarks, CancellationToken cancellation) =>
        DecideAsync(actor, planId, reviewId, PlanMove.Approve, async (write, plan, review, stop) =>
        {
            await SignAsync(write, actor, plan, review, signs, null, stop);
            End(actor, write, plan, review, ReviewEnd.Approved, remarks);
            await write.Db.SaveChangesAsync(stop);
            await SignOffs.RecountAsync(write.Db, plan, stop);
            await write.AuditAsync(AuditAct.Approved, plan, "", $"{review.Version}, {review.Checksum[..16]}{(remarks is null ? "" : $": {remarks.Trim()}")}", stop);
            await write.TellAsync(NoticeEvent.Approved, plan, $"plans/{planId}/review", remarks?.Trim() ?? "", [review.SubmittedBy], stop);
        }, cancellation);

    /// <summary>On the air, off it again, over, or not over after all.</summary>
    public Task<WriteOutcome> StepAsync(Actor actor, Guid planId, PlanMove move, CancellationToken cancellation)
    {
        var act = move switch
        {
            PlanMove.Start => AuditAct.Started,
            PlanMove.Hold => AuditAct.Held,
            PlanMove.Close => AuditAct.Closed,
            PlanMove.Resume => AuditAct.Resumed,
            _ => throw new ArgumentOutOfRangeException(nameof(move), move, "A review is moved by its own methods."),
        };
        return MoveAsync(actor, planId, move, async (write, plan, stop) =>
        {
            // What goes on the air is what was approved.
            if (move == PlanMove.Start && (plan.SignedOff < Points.All.Count || await ApprovalOfAsync(write.Db, planId, stop) is null))
            {
                return false;
            }

            await write.AuditAsync(act, plan, plan.Status.ToString(), PlanStep.Of(move).To.ToString()!, stop);
            return true;
        }, cancellation);
    }

    private static string ReviewLink(Plan plan) => $"plans/{plan.Id}/review";

    private Task<WriteOutcome> EndAsync(
        Actor actor, Guid planId, PlanMove move, ReviewEnd end, string reason, AuditAct act, Func<PlanReview, bool> may, CancellationToken cancellation) =>
        MoveAsync(actor, planId, move, async (write, plan, stop) =>
        {
            if (await write.Db.Reviews.FirstOrDefaultAsync(row => row.Id == plan.ReviewId, stop) is not { } review || !may(review))
            {
                return false;
            }

            plan.Status = review.Before;
            End(actor, write, plan, review, end, reason);
            await write.Db.SaveChangesAsync(stop);
            await write.AuditAsync(act, plan, review.Version.ToString(System.Globalization.CultureInfo.InvariantCulture), reason.Trim(), stop);
            return true;
        }, cancellation);

    private Task<WriteOutcome> DecideAsync(
        Actor actor, Guid planId, Guid reviewId, PlanMove move, Func<MemberWrite, Plan, PlanReview, CancellationToken, Task> decide, CancellationToken cancellation) =>
        MoveAsync(actor, planId, move, async (write, plan, stop) =>
        {
            if (plan.ReviewId != reviewId || await write.Db.Reviews.FirstOrDefaultAsync(row => row.Id == reviewId, stop) is not { } review)
            {
                return false;
            }

            await decide(write, plan, review, stop);
            await Telling.FollowAsync(write.Db, planId, actor.UserId, stop);
            return true;
        }, cancellation);

    private static void End(Actor actor, MemberWrite write, Plan plan, PlanReview review, ReviewEnd end, string? reason)
    {
        (review.End, review.EndedAt, review.EndedBy) = (end, write.Now, actor.UserId);
        review.Reason = string.IsNullOrWhiteSpace(reason) ? null : ColumnText.Of(reason.Trim(), LongestText);
        plan.ReviewId = null;
    }

    /// <summary>One step of the state machine. <paramref name="make"/> says false when it cannot be done after all, and changes the status itself where the step names none.</summary>
    private Task<WriteOutcome> MoveAsync(
        Actor actor, Guid planId, PlanMove move, Func<MemberWrite, Plan, CancellationToken, Task<bool>> make, CancellationToken cancellation)
    {
        var step = PlanStep.Of(move);
        return _writes.RunAsync(actor, step.Least, async (write, stop) =>
        {
            await write.LockPlanAsync(planId, stop);
            if (await write.Db.Plans.FirstOrDefaultAsync(row => row.Id == planId && row.DeletedAt == null, stop) is not { } plan)
            {
                return new WriteOutcome.Gone();
            }

            if (!step.Leaves(plan.Status))
            {
                return new WriteOutcome.Overtaken();
            }

            if (await make(write, plan, stop))
            {
                plan.Status = step.To ?? plan.Status;
                await write.Db.SaveChangesAsync(stop);
                return new WriteOutcome.Done(planId);
            }

            return new WriteOutcome.Overtaken();
        }, cancellation);
    }
}
