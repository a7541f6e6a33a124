using CampaignPlanner.Contracts;

namespace CampaignPlanner.Data;

/// <summary>How far a point is: fields filled of those needed, and problems found in them.</summary>
public sealed record StoredProgress(int Filled, int Needed, int Problems);

/// <summary>A point's document (JSON, at most 1,000,000 characters) on its way into a new plan.</summary>
public sealed record PointContent(string Key, string Document, StoredProgress Progress, PointMark? Mark = null);

/// <summary>A point as stored. <paramref name="Version"/> is the base version of the next save.</summary>
public sealed record StoredPoint(
    string Key,
    string Document,
    int Version,
    StoredProgress Progress,
    DateTimeOffset ChangedAt,
    string ChangedByName);

/// <summary>What the plan's row repeats of the first point's document, for lists.</summary>
public sealed record PlanHeadline(
    string Title,
    string Brand,
    string Currency,
    DateOnly? FlightStart,
    DateOnly? FlightEnd,
    long BudgetMinor);

/// <summary>What the coach says of the whole plan, 0 to 100, for lists.</summary>
/// <param name="Blockers">Open findings that keep a plan from being approved.</param>
/// <param name="Findings">All open findings.</param>
public sealed record PlanJudgement(int Score, Readiness Readiness, int Blockers = 0, int Findings = 0);

/// <summary>A finding of the coach put aside, with the reason and the facts it rested on.</summary>
/// <param name="Reason">At most 500 characters.</param>
public sealed record StoredWaiver(string RuleId, string Fingerprint, string Reason, string ByName, DateTimeOffset At);

/// <summary>A plan's points on their way into a copy, and what the coach says of it.</summary>
public sealed record PlanCopy(IReadOnlyList<PointContent> Points, PlanJudgement? Judgement = null);

/// <summary>A plan to create, with its ten points.</summary>
public sealed record NewPlan(
    string Title,
    string Client,
    string Brand,
    string Language,
    string Currency,
    DateOnly? FlightStart,
    DateOnly? FlightEnd,
    long BudgetMinor,
    bool IsSample,
    IReadOnlyList<PointContent> Points,
    PlanJudgement? Judgement = null);

/// <summary>The plan without its documents. A plan in the bin opens too, so that a page can offer to restore it.</summary>
/// <param name="Approvals">Points that were signed off, whether that still counts or not.</param>
public sealed record PlanHead(
    Guid Id,
    string Title,
    Guid? ClientId,
    string Client,
    string Brand,
    Guid OwnerId,
    string OwnerName,
    PlanStatus Status,
    string Language,
    string Currency,
    DateOnly? FlightStart,
    DateOnly? FlightEnd,
    long BudgetMinor,
    StoredProgress Progress,
    bool IsSample,
    int Version,
    DateTimeOffset CreatedAt,
    DateTimeOffset ChangedAt,
    string ChangedByName,
    DateTimeOffset? ArchivedAt,
    DateTimeOffset? DeletedAt,
    int Approvals,
    SignOffCount SignOffs);

/// <summary>A plan opened: its head, its points in no particular order, and the findings put aside.</summary>
public sealed record OpenedPlan(PlanHead Head, IReadOnlyList<StoredPoint> Points, IReadOnlyList<StoredWaiver> Waivers);
