using CampaignPlanner.Coach;
using CampaignPlanner.Contracts;
using CampaignPlanner.Data;
using CampaignPlanner.Plans;

namespace CampaignPlanner.Review;

/// <summary>A plan as somebody reviews it.</summary>
/// <param name="Plan">As stored now.</param>
/// <param name="State">Where its review stands.</param>
/// <param name="Version">The version on the table: the one handed in, or the present one while none is.</param>
/// <param name="Documents">Of that version.</param>
/// <param name="Now">What the points say now; the same as <paramref name="Marks"/> unless somebody wrote on.</param>
/// <param name="Report">What the coach says of that version, with what was put aside until now.</param>
public sealed record ReviewedPlan(
    OpenedPlan Plan, ReviewState State, int Version, IReadOnlyList<(Point Point, PointDocument Document)> Documents, PlanMarks Marks, PlanMarks Now, PlanFacts Facts, CoachReport Report)
{
    public bool IsInReview => State.Current is not null;

    public int Blockers => Report.Count(Severity.Blocker);

    /// <summary>Points with a sign-off that names what stands in the version on the table.</summary>
    public IReadOnlyList<Point> SignedOff { get; } = [.. Points.All.Where(point => State.SignOffs.Any(s => s.PointKey == point.Key && Marks.Holds(s)))];

    public StoredSignOff? SignOff(Point point) => State.SignOffs.FirstOrDefault(s => s.PointKey == point.Key);

    /// <summary>Is there anything that nobody decided upon yet?</summary>
    public bool HasNews => State.Last is null || State.Last.Checksum != Now.Checksum;

    /// <summary>Does the approval of the whole hold for what the plan says now?</summary>
    public bool IsApproved => State.Last is { End: ReviewEnd.Approved } last && last.Checksum == Now.Checksum && State.SignOffs.Count(s => s.Counts) == Points.All.Count;
}

/// <summary>Hands plans in and decides about them. What blocks is asked of the coach here; everything else the store checks again.</summary>
internal sealed class Reviewing(PlanStore plans, ReviewStore reviews, PlanCoach coach, TimeProvider clock)
{
    /// <summary>The plan with its review; null when there is none for this person.</summary>
    public async Task<ReviewedPlan?> OpenAsync(Actor actor, Guid planId, CancellationToken cancellation)
    {
        if (await plans.OpenAsync(actor, planId, cancellation) is not { Head.DeletedAt: null } plan || await reviews.StateAsync(actor, planId, cancellation) is not { } state)
        {
            return null;
        }

        var present = PlanDocuments.Read(plan);
        var now = new PlanMarks(present);
        var version = state.Current?.Version ?? plan.Head.Version;
        // What is under review is known by its content: a save may fall between the two readings above.
        var isPresent = state.Current is null || (version == plan.Head.Version && state.Current.Checksum == now.Checksum);
        var documents = isPresent ? present : await DocumentsAsync(actor, planId, version, cancellation) ?? present;
        var facts = PlanDocuments.Facts(documents, DateOnly.FromDateTime(clock.GetLocalNow().DateTime));
        var report = coach.Judge(
            actor.WorkspaceId, documents, facts, point => PointProgress.Of(point, documents.First(d => d.Point == point).Document, facts), PlanSurvey.WaiversOf(plan));
        return new(plan, state, version, documents, isPresent ? now : new(documents), now, facts, report);
    }

    /// <summary>The documents of a version; null when there is no such version for this person.</summary>
    public async Task<IReadOnlyList<(Point Point, PointDocument Document)>?> DocumentsAsync(Actor actor, Guid planId, int version, CancellationToken cancellation) =>
        await plans.ReadVersionAsync(actor, planId, version, cancellation) is { } points ? PlanDocuments.Read(points.Select(p => (p.Key, p.Document))) : null;

    /// <summary>Hands in what was on screen.</summary>
    /// <param name="baseVersion">The version that was on screen.</param>
    public async Task<WriteOutcome> SubmitAsync(Actor actor, Guid planId, int baseVersion, string note, DateOnly? wishedOn, CancellationToken cancellation)
    {
        if (await OpenAsync(actor, planId, cancellation) is not { } plan)
        {
            return new WriteOutcome.Gone();
        }

        var changed = plan.State.Last is { } last && await DocumentsAsync(actor, planId, last.Version, cancellation) is { } decided
            ? plan.Now.ChangedFrom(new(decided))
            : Points.All;
        return await reviews.SubmitAsync(
            actor, new(planId, baseVersion, plan.Now.All, plan.Now.Checksum, [.. changed.Select(point => point.Key)], note, wishedOn), cancellation);
    }

    /// <summary>What the points said in the versions whose sign-offs do not hold any more, by version.</summary>
    public async Task<IReadOnlyDictionary<int, IReadOnlyList<(Point Point, PointDocument Document)>>> SignedAsync(Actor actor, ReviewedPlan plan, CancellationToken cancellation)
    {
        var signed = new Dictionary<int, IReadOnlyList<(Point Point, PointDocument Document)>>();
        foreach (var version in plan.State.SignOffs.Where(signOff => !plan.Marks.Holds(signOff)).Select(signOff => signOff.Version).Distinct())
        {
            if (await DocumentsAsync(actor, plan.Plan.Head.Id, version, cancellation) is { } documents)
            {
                signed[version] = documents;
            }
        }

        return signed;
    }

    /// <summary>Signs off points of the version under review; with the last of them, and no blocker open, the whole is approved.</summary>
    public async Task<WriteOutcome> SignAsync(Actor actor, Guid planId, Guid reviewId, IReadOnlyList<Point> points, CancellationToken cancellation)
    {
        if (await OpenAsync(actor, planId, cancellation) is not { } plan)
        {
            return new WriteOutcome.Gone();
        }

        return plan.Blockers == 0 && plan.SignedOff.Union(points).Count() == Points.All.Count
            ? await reviews.ApproveAsync(actor, planId, reviewId, plan.Marks.SignAll(), null, cancellation)
            : await reviews.SignOffAsync(actor, planId, reviewId, [.. points.Select(plan.Marks.Sign)], null, cancellation);
    }

    /// <summary>Approves the whole version under review; Overtaken while a blocker is open.</summary>
    public async Task<WriteOutcome> ApproveAsync(Actor actor, Guid planId, Guid reviewId, string? remarks, CancellationToken cancellation) =>
        await OpenAsync(actor, planId, cancellation) is not { } plan ? new WriteOutcome.Gone()
        : plan.Blockers > 0 ? new WriteOutcome.Overtaken()
        : await reviews.ApproveAsync(actor, planId, reviewId, plan.Marks.SignAll(), remarks, cancellation);
}
