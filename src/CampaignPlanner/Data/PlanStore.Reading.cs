using Microsoft.EntityFrameworkCore;

namespace CampaignPlanner.Data;

internal sealed partial class PlanStore
{
    /// <summary>The plan with its ten points, or null when there is none for this person.</summary>
    public async Task<OpenedPlan?> OpenAsync(Actor actor, Guid planId, CancellationToken cancellation)
    {
        await using var db = provider.Open(actor);
        var head = await Mine(db, actor, planId).Select(plan => new PlanHead(
            plan.Id,
            plan.Title,
            plan.ClientId,
            plan.Client,
            plan.Brand,
            plan.OwnerId,
            db.Users.Where(user => user.Id == plan.OwnerId).Select(user => user.Name).FirstOrDefault() ?? "",
            plan.Status,
            plan.Language,
            plan.Currency,
            plan.FlightStart,
            plan.FlightEnd,
            plan.BudgetMinor,
            new StoredProgress(plan.Filled, plan.Needed, plan.Problems),
            plan.IsSample,
            plan.Version,
            plan.CreatedAt,
            plan.ChangedAt,
            db.Users.Where(user => user.Id == plan.ChangedBy).Select(user => user.Name).FirstOrDefault() ?? "",
            plan.ArchivedAt,
            plan.DeletedAt,
            plan.Approvals,
            new(plan.SignedOff, null))).FirstOrDefaultAsync(cancellation);
        if (head is null)
        {
            return null;
        }

        head = head with { SignOffs = await SignOffs.CountAsync(db, planId, head.SignOffs.SignedOff, cancellation) };
        return new(head, await Points(db, planId).ToListAsync(cancellation), await Waivers(db, planId).ToListAsync(cancellation));
    }

    /// <summary>One point as stored now, or null when there is none for this person.</summary>
    public async Task<StoredPoint?> ReadPointAsync(Actor actor, Guid planId, string pointKey, CancellationToken cancellation)
    {
        await using var db = provider.Open(actor);
        return await Mine(db, actor, planId).AnyAsync(cancellation)
            ? await Points(db, planId, pointKey).FirstOrDefaultAsync(cancellation)
            : null;
    }

    /// <summary>Whether another plan outside the bin has this title, whatever the case or accents.</summary>
    public async Task<bool> TitleTakenAsync(Actor actor, string title, Guid? exceptPlan, CancellationToken cancellation)
    {
        await using var db = provider.Open(actor);
        var key = ColumnText.Key(title);
        return await Mine(db, actor).AnyAsync(
            plan => plan.TitleKey == key && plan.DeletedAt == null && plan.Id != exceptPlan,
            cancellation);
    }

    /// <summary>Those of these plans that are this person's to read, also from the bin, by client and title.</summary>
    public async Task<IReadOnlyList<PlanName>> NamesAsync(Actor actor, IReadOnlyCollection<Guid> planIds, CancellationToken cancellation)
    {
        await using var db = provider.Open(actor);
        return await Mine(db, actor).Where(plan => planIds.Contains(plan.Id))
            .OrderBy(plan => plan.ClientKey).ThenBy(plan => plan.TitleKey).ThenBy(plan => plan.Id)
            .Select(plan => new PlanName(plan.Id, plan.Title, plan.Client))
            .ToListAsync(cancellation);
    }

    /// <summary>The point this person was last on in this plan, or null.</summary>
    public async Task<string?> LastPointAsync(Actor actor, Guid planId, CancellationToken cancellation)
    {
        await using var db = provider.Open(actor);
        return await db.Visits
            .Where(visit => visit.PlanId == planId && visit.UserId == actor.UserId && Mine(db, actor, planId).Any())
            .Select(visit => visit.PointKey)
            .FirstOrDefaultAsync(cancellation);
    }

    private static IQueryable<Plan> Mine(CampaignDb db, Actor actor) => db.Plans.AsNoTracking().Where(plan =>
        plan.WorkspaceId == actor.WorkspaceId
        && db.Memberships.Any(member => member.WorkspaceId == plan.WorkspaceId && member.UserId == actor.UserId
            && db.Users.Any(user => user.Id == member.UserId && user.SuspendedAt == null)));

    private static IQueryable<Plan> Mine(CampaignDb db, Actor actor, Guid planId) =>
        Mine(db, actor).Where(plan => plan.Id == planId);

    private static IQueryable<StoredWaiver> Waivers(CampaignDb db, Guid planId) => db.Waivers
        .Where(waiver => waiver.PlanId == planId)
        .OrderBy(waiver => waiver.RuleId)
        .Select(waiver => new StoredWaiver(
            waiver.RuleId, waiver.Fingerprint, waiver.Reason,
            db.Users.Where(user => user.Id == waiver.UserId).Select(user => user.Name).FirstOrDefault() ?? "",
            waiver.At));

    private static IQueryable<StoredPoint> Points(CampaignDb db, Guid planId, string? pointKey = null) => db.Points
        .Where(point => point.PlanId == planId && (pointKey == null || point.Key == pointKey))
        .Select(point => new StoredPoint(
            point.Key,
            point.Document,
            point.Version,
            new StoredProgress(point.Filled, point.Needed, point.Problems),
            point.ChangedAt,
            db.Users.Where(user => user.Id == point.ChangedBy).Select(user => user.Name).FirstOrDefault() ?? ""));
}
