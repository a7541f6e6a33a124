using CampaignPlanner.Contracts;

namespace CampaignPlanner.Data;

/// <summary>One time a plan was handed in.</summary>
/// <param name="Version">The version that is decided upon.</param>
/// <param name="Checksum">Of the content of all ten points, 64 hexadecimal digits.</param>
/// <param name="Changed">Keys of the points that changed since the last decision.</param>
/// <param name="End">Null while it is open.</param>
/// <param name="Reason">Why it was taken back or sent back, or the remarks of an approval.</param>
public sealed record StoredReview(
    Guid Id, int Version, string Checksum, string Note, DateOnly? WishedOn, IReadOnlyList<string> Changed, string SubmittedBy, DateTimeOffset SubmittedAt,
    DateTimeOffset? StartedAt, ReviewEnd? End, DateTimeOffset? EndedAt, string EndedBy, string? Reason);

/// <summary>A lead's word for one point.</summary>
/// <param name="Rests">What it rested on, as <see cref="PointMark.RestsOf"/> writes it.</param>
/// <param name="Counts">Is the content it names the content there is now?</param>
public sealed record StoredSignOff(string PointKey, int Version, string Content, string Rests, string? Remark, string ByName, DateTimeOffset At, bool Counts);

/// <summary>One thing the planner is asked to change.</summary>
/// <param name="Path">Key path of the answer; empty for the point as a whole.</param>
public sealed record StoredRequest(Guid Id, string PointKey, string Path, string Text, DateTimeOffset? DoneAt, string DoneBy);

/// <summary>Where the review of a plan stands.</summary>
/// <param name="Current">The review under way.</param>
/// <param name="Last">The last one that was decided: sent back or approved.</param>
/// <param name="SignOffs">Those that stand, at most one per point.</param>
/// <param name="Requests">What the last sending back asked for.</param>
/// <param name="Marks">What the points say now; empty texts for points from before there were sign-offs.</param>
/// <param name="LookedAt">The version this person read before the one at hand; null when they never looked.</param>
/// <param name="IsWatching">Does this person hear of the plan?</param>
public sealed record ReviewState(
    StoredReview? Current, StoredReview? Last, IReadOnlyList<StoredSignOff> SignOffs, IReadOnlyList<StoredRequest> Requests,
    IReadOnlyDictionary<string, PointMark> Marks, int? LookedAt, bool IsWatching);

/// <summary>A sign-off on its way into the store: the point, and what it says in the version under review.</summary>
public sealed record PointSign(string PointKey, string Content, string Rests);

/// <summary>A request on its way into the store.</summary>
public sealed record NewRequest(string PointKey, string Path, string Text);

/// <summary>A plan handed in.</summary>
/// <param name="BaseVersion">The version that was on screen; another one is not handed in.</param>
/// <param name="Marks">What each of the ten points says in it.</param>
public sealed record NewReview(
    Guid PlanId, int BaseVersion, IReadOnlyDictionary<string, PointMark> Marks, string Checksum, IReadOnlyList<string> Changed, string Note, DateOnly? WishedOn);

/// <summary>One line of the lead's desk.</summary>
/// <param name="NewerVersion">The planner wrote on since: the plan's present version; else null.</param>
/// <param name="SignedOff">Points whose sign-off names what the plan says now.</param>
/// <param name="Judgement">Of what the plan says now: of another version than waits, when the planner wrote on.</param>
public sealed record WaitingPlan(
    Guid PlanId, Guid ReviewId, string Title, string Client, int Version, int? NewerVersion, string SubmittedBy, DateTimeOffset SubmittedAt, DateOnly? WishedOn, string Note,
    IReadOnlyList<string> Changed, int SignedOff, PlanJudgement? Judgement);

/// <summary>How a plan stands with its sign-offs.</summary>
/// <param name="SignedOff">Points whose sign-off names what they say now.</param>
/// <param name="Approval">Of what the plan says now as a whole; null when there is none.</param>
public sealed record SignOffCount(int SignedOff, StoredApproval? Approval);

/// <summary>An approval of exactly this content.</summary>
public sealed record StoredApproval(int Version, string ByName, DateTimeOffset At, string Checksum, string? Remarks);
