using System.Globalization;
using CampaignPlanner.Contracts;
using CampaignPlanner.Data;
using CampaignPlanner.Plans;
using CampaignPlanner.Review.Comments;
using CampaignPlanner.Review.Compare;

namespace CampaignPlanner.Review;

/// <summary>How a point stands in the review.</summary>
public enum PointStanding
{
    /// <summary>Nobody signed it off.</summary>
    Open,

    /// <summary>It was signed off, and it, or what it rests on, was changed since.</summary>
    Reopened,

    SignedOff,
}

/// <summary>One point on the review page.</summary>
/// <param name="Changes">What differs from what this person read last; null when they read nothing yet.</param>
/// <param name="IsNew">Its answers differ from what this person read last.</param>
/// <param name="Because">The grounds that changed under a sign-off; empty when it was the point itself.</param>
/// <param name="SinceSignOff">Of a point that was opened again: the approved text beside the text now.</param>
public sealed record ReviewedPoint(
    Point Point, PointDocument Document, IReadOnlyList<AnswerGroup> Groups, PointStanding Standing, StoredSignOff? SignOff, IReadOnlyList<Ground> Because, bool IsNew,
    IReadOnlyList<CommentThread> Threads, PointChanges? Changes, IReadOnlyList<PointChanges> SinceSignOff);

/// <summary>Everything the review page shows of the ten points.</summary>
/// <param name="plan">The plan on the table.</param>
/// <param name="since">What this person read last; null when nothing was.</param>
/// <param name="approved">What the points said in the versions that sign-offs name, of those that do not hold any more.</param>
public sealed class ReviewView(
    ReviewedPlan plan, IReadOnlyList<(Point Point, PointDocument Document)>? since, IReadOnlyDictionary<int, IReadOnlyList<(Point Point, PointDocument Document)>> approved,
    IReadOnlyList<CommentThread> threads, CultureInfo culture)
{
    public IReadOnlyList<ReviewedPoint> Points { get; } = Build(plan, since, approved, threads, culture);

    /// <summary>What changed comes first, the rest after it; each in the order of the checklist.</summary>
    public IEnumerable<ReviewedPoint> New => Points.Where(point => point.IsNew);

    public IEnumerable<ReviewedPoint> Known => Points.Where(point => !point.IsNew);

    /// <summary>What waits for a decision: the ten-minute reading.</summary>
    public IEnumerable<ReviewedPoint> Undecided => Points.Where(point => point.Standing != PointStanding.SignedOff || point.Threads.Any(thread => thread.IsOpen));

    private static IReadOnlyList<ReviewedPoint> Build(
        ReviewedPlan plan, IReadOnlyList<(Point Point, PointDocument Document)>? since, IReadOnlyDictionary<int, IReadOnlyList<(Point Point, PointDocument Document)>> approved,
        IReadOnlyList<CommentThread> threads, CultureInfo culture)
    {
        var lines = new AnswerLines(plan.Facts, culture);
        var now = new PlanState(plan.Documents, plan.Facts);
        var changes = since is null ? null : PlanComparison.Of(new(since, PlanDocuments.Facts(since, plan.Facts.Today)), now).Points.ToDictionary(point => point.Point);
        var then = new SignedThen(approved, now);
        return
        [
            .. plan.Documents.Select(each =>
            {
                var signOff = plan.SignOff(each.Point);
                var sign = plan.Marks.Sign(each.Point);
                var standing = signOff is null ? PointStanding.Open : plan.Marks.Holds(signOff) ? PointStanding.SignedOff : PointStanding.Reopened;
                var moved = standing == PointStanding.Reopened ? PointMark.Differences(signOff!.Rests, sign.Rests) : [];
                return new ReviewedPoint(
                    each.Point, each.Document, lines.Of(each.Document), standing, signOff,
                    signOff?.Content == sign.Content ? moved : [],
                    changes is null || changes[each.Point].Shown.Count > 0,
                    [.. threads.Where(thread => thread.First.PointKey == each.Point.Key)],
                    changes?[each.Point],
                    standing == PointStanding.Reopened ? then.Of(each.Point, signOff!, moved) : []);
            }),
        ];
    }
}
