namespace CampaignPlanner.Data;

/// <summary>How far a point is: fields filled of those needed, and problems found in them.</summary>
public sealed record StoredProgress(int Filled, int Needed, int Problems);

/// <summary>A point's document (JSON, at most 1,000,000 characters) on its way into a new plan.</summary>
public sealed record PointContent(string Key, string Document, StoredProgress Progress);

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
    IReadOnlyList<PointContent> Points);

/// <summary>The plan without its documents. A plan in the bin opens too, so that a page can offer to restore it.</summary>
public sealed record PlanHead(
    Guid Id,
    string Title,
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
    DateTimeOffset? DeletedAt);

/// <summary>A plan opened: its head and its points, in no particular order.</summary>
public sealed record OpenedPlan(PlanHead Head, IReadOnlyList<StoredPoint> Points);
