using CampaignPlanner.Brief.Readers;
using CampaignPlanner.Contracts;
using CampaignPlanner.Data;
using CampaignPlanner.Plans;
using CampaignPlanner.Review;

namespace CampaignPlanner.Brief.Copies;

public enum CopyState
{
    Current,

    /// <summary>Something that stands in the brief was changed since.</summary>
    Replaced,
    Withdrawn,
}

/// <summary>Is a brief on paper still true? No word of its content.</summary>
/// <param name="Changed">The points that were changed since, when it was replaced.</param>
/// <param name="PlanVersion">The plan's present version.</param>
/// <param name="ApprovedAt">When what the copy says was approved, last; null when it was not, or was not asked.</param>
internal sealed record CopyAnswer(StoredCopy Copy, CopyState State, IReadOnlyList<Point> Changed, int PlanVersion, DateTimeOffset? ApprovedAt = null);

/// <summary>Compares what a copy was made from with the plan as it is.</summary>
internal sealed class CopyCheck(PlanStore store)
{
    private static readonly Dictionary<string, DateTimeOffset> Nothing = [];

    /// <summary>For anybody who holds the code; null when nobody knows it.</summary>
    /// <param name="typed">As typed or scanned.</param>
    public async Task<CopyAnswer?> AnswerAsync(string? typed, CancellationToken cancellation) =>
        CopyCode.Parse(typed) is { } code && await store.FindCopyAsync(code, cancellation) is { } found
            ? Answer(found) with { ApprovedAt = ApprovedAt(found) }
            : null;

    /// <summary>All copies of a plan, newest first; null when there is no such plan for this person.</summary>
    public async Task<(PlanHead Plan, IReadOnlyList<CopyAnswer> Copies)?> OfPlanAsync(Actor actor, Guid planId, CancellationToken cancellation)
    {
        if (await store.OpenAsync(actor, planId, cancellation) is not { } opened)
        {
            return null;
        }

        var now = opened.Points.Select(p => new VersionedPoint(p.Key, p.Document)).ToList();
        var versions = new Dictionary<int, IReadOnlyList<VersionedPoint>>();
        var answers = new List<CopyAnswer>();
        foreach (var copy in await store.CopiesAsync(actor, planId, cancellation))
        {
            if (copy.PlanVersion != opened.Head.Version && !versions.ContainsKey(copy.PlanVersion))
            {
                versions[copy.PlanVersion] = await store.ReadVersionAsync(actor, planId, copy.PlanVersion, cancellation) ?? [];
            }

            var isCurrent = copy.PlanVersion == opened.Head.Version;
            answers.Add(Answer(new(copy, copy.WithdrawnAt is not null, opened.Head.Version, isCurrent ? [] : versions[copy.PlanVersion], isCurrent ? [] : now, Nothing)));
        }

        return (opened.Head, answers);
    }

    private static DateTimeOffset? ApprovedAt(FoundCopy found) => !found.IsWithdrawn
        && found.Approvals.TryGetValue(new PlanMarks(PlanDocuments.Read(found.Then.Select(p => (p.Key, p.Document)))).Checksum, out var at) ? at : null;

    private static CopyAnswer Answer(FoundCopy found)
    {
        if (found.IsWithdrawn)
        {
            return new(found.Copy, CopyState.Withdrawn, [], found.PlanVersion);
        }

        var changed = found.Now.Count == 0 ? [] : Content(found.Then, found.Copy).ChangedTo(Content(found.Now, found.Copy));
        return new(found.Copy, changed.Count == 0 ? CopyState.Current : CopyState.Replaced, changed, found.PlanVersion);
    }

    private static BriefContent Content(IReadOnlyList<VersionedPoint> points, StoredCopy copy) => new(
        PlanDocuments.Read(points.Select(p => (p.Key, p.Document))), ReaderCard.Of(ReaderCard.Parse(copy.Reader, BriefReader.Team)), copy.Creator);
}
