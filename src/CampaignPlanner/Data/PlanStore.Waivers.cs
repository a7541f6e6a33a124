using CampaignPlanner.Contracts;
using Microsoft.EntityFrameworkCore;

namespace CampaignPlanner.Data;

internal sealed partial class PlanStore
{
    /// <summary>Puts a finding of the coach aside, in place of an earlier waiver of the same rule.</summary>
    /// <param name="least">The role it takes: a lead's for what blocks a plan, a planner's for the rest.</param>
    /// <param name="fingerprint">Names the facts the finding rests on, 16 characters.</param>
    /// <param name="reason">Kept to 500 characters; never empty.</param>
    /// <param name="judgement">What the coach says of the plan with this waiver.</param>
    /// <exception cref="ArgumentException">There is no reason.</exception>
    public Task<WriteOutcome> WaiveAsync(
        Actor actor, Guid planId, WorkspaceRole least, string ruleId, string fingerprint, string reason, PlanJudgement judgement, CancellationToken cancellation)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(reason);
        return _writes.RunAsync(actor, least, async (write, stop) =>
        {
            var db = write.Db;
            if (await WritableAsync(db, actor, planId, stop) is not { } plan)
            {
                return (Guid?)null;
            }

            var waiver = await db.Waivers.FirstOrDefaultAsync(row => row.PlanId == planId && row.RuleId == ruleId, stop);
            if (waiver is null)
            {
                waiver = new() { WorkspaceId = actor.WorkspaceId, PlanId = planId, RuleId = ColumnText.Of(ruleId, 20), Fingerprint = "", Reason = "" };
                db.Add(waiver);
            }

            (waiver.Fingerprint, waiver.Reason, waiver.UserId, waiver.At) = (ColumnText.Of(fingerprint, 16), ColumnText.Of(reason.Trim(), 500), actor.UserId, clock.Now());
            (plan.Score, plan.Readiness, plan.Blockers, plan.Findings) = (judgement.Score, judgement.Readiness, judgement.Blockers, judgement.Findings);
            await db.SaveChangesAsync(stop);
            await write.AuditAsync(AuditAct.Waived, plan, "", $"{ruleId}: {reason.Trim()}", stop);
            return planId;
        }, cancellation);
    }

    /// <summary>Lets a finding count again. Nothing to take back is no error.</summary>
    public Task<WriteOutcome> UnwaiveAsync(Actor actor, Guid planId, string ruleId, PlanJudgement judgement, CancellationToken cancellation) =>
        _writes.RunAsync(actor, WorkspaceRole.Planner, async (write, stop) =>
        {
            var db = write.Db;
            if (await WritableAsync(db, actor, planId, stop) is not { } plan)
            {
                return (Guid?)null;
            }

            var waived = await db.Waivers.FirstOrDefaultAsync(row => row.PlanId == planId && row.RuleId == ruleId, stop);
            if (waived is not null)
            {
                db.Remove(waived);
                await write.AuditAsync(AuditAct.Unwaived, plan, $"{ruleId}: {waived.Reason}", "", stop);
            }

            (plan.Score, plan.Readiness, plan.Blockers, plan.Findings) = (judgement.Score, judgement.Readiness, judgement.Blockers, judgement.Findings);
            await db.SaveChangesAsync(stop);
            return planId;
        }, cancellation);

    private static Task<Plan?> WritableAsync(CampaignDb db, Actor actor, Guid planId, CancellationToken cancellation) =>
        db.Plans.FirstOrDefaultAsync(plan => plan.Id == planId && plan.WorkspaceId == actor.WorkspaceId && plan.DeletedAt == null, cancellation);
}
