namespace CampaignPlanner.Data;

/// <summary>A word on a point, an answer or a passage of one; the first of a thread has no <see cref="ThreadId"/>.</summary>
internal sealed class Comment
{
    public Guid Id { get; init; } = Guid.CreateVersion7();
    public Guid WorkspaceId { get; init; }
    public Guid PlanId { get; init; }
    public Guid? ThreadId { get; init; }
    public required string PointKey { get; init; }

    /// <summary>Key path of the answer; empty for the point as a whole.</summary>
    public required string Path { get; init; }

    /// <summary>The passage, JSON of a <c>TextAnchor</c>; null for the whole answer.</summary>
    public string? Anchor { get; init; }

    /// <summary>The client may read it; the whole thread is one or the other.</summary>
    public bool IsForClient { get; init; }

    public Guid AuthorId { get; init; }
    public DateTimeOffset At { get; init; }
    public required string Text { get; set; }
    public DateTimeOffset? EditedAt { get; set; }

    /// <summary>Its words are gone; its place stays.</summary>
    public DateTimeOffset? DeletedAt { get; set; }

    public DateTimeOffset? ResolvedAt { get; set; }
    public Guid? ResolvedBy { get; set; }
}
