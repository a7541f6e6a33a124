namespace CampaignPlanner.Data;

/// <summary>One line of a plan's history, newest first.</summary>
/// <param name="PlanVersion">The plan's version this change made.</param>
/// <param name="PointKey">The point changed; null for the plan's creation.</param>
/// <param name="AuthorName">Who.</param>
/// <param name="StartedAt">First save of the burst.</param>
/// <param name="ChangedAt">Last save of the burst.</param>
/// <param name="Pinned">Exported, shared or submitted at this version.</param>
/// <param name="Paths">What changed, such as '/Videos/v1/Title'; empty when unknown.</param>
public sealed record PlanHistoryEntry(
    int PlanVersion,
    string? PointKey,
    string AuthorName,
    DateTimeOffset StartedAt,
    DateTimeOffset ChangedAt,
    bool Pinned,
    IReadOnlyList<string> Paths);

/// <summary>A point's document as it was at some version of the plan, character for character.</summary>
public sealed record VersionedPoint(string Key, string Document);
