namespace CampaignPlanner.Data;

/// <summary>How a review ended. Stored by name.</summary>
public enum ReviewEnd
{
    /// <summary>Taken back before anybody looked.</summary>
    Withdrawn,

    /// <summary>Taken back later, with a reason.</summary>
    Recalled,

    SentBack,
    Approved,
}

/// <summary>One time a plan was handed in: exactly one version of it.</summary>
internal sealed class PlanReview
{
    public Guid Id { get; init; } = Guid.CreateVersion7();
    public Guid WorkspaceId { get; init; }
    public Guid PlanId { get; init; }

    /// <summary>The version that is read and decided upon.</summary>
    public int Version { get; init; }

    /// <summary>Checksum of the content of all ten points, 64 hexadecimal digits.</summary>
    public required string Checksum { get; init; }

    /// <summary>What the planner says: what it is about, or what was done.</summary>
    public required string Note { get; init; }

    /// <summary>The day by which an answer is wished for.</summary>
    public DateOnly? WishedOn { get; init; }

    /// <summary>Keys of the points that changed since the last decision, with commas between; all ten the first time.</summary>
    public required string Changed { get; init; }

    /// <summary>Where the plan goes back to when this is taken back.</summary>
    public PlanStatus Before { get; init; }

    public Guid SubmittedBy { get; init; }
    public DateTimeOffset SubmittedAt { get; init; }

    /// <summary>When a lead first opened it: from then on it is recalled, not withdrawn.</summary>
    public DateTimeOffset? StartedAt { get; set; }

    public ReviewEnd? End { get; set; }
    public DateTimeOffset? EndedAt { get; set; }
    public Guid? EndedBy { get; set; }

    /// <summary>Why it was recalled or sent back, or the remarks of an approval.</summary>
    public string? Reason { get; set; }

    /// <summary>When the reminders went out: each once.</summary>
    public DateTimeOffset? RemindedEarly { get; set; }
    public DateTimeOffset? RemindedLate { get; set; }
}

/// <summary>A lead's word for one point as it stood in one version. Counts as long as the content it names is the content there is.</summary>
internal sealed class PointApproval
{
    public Guid Id { get; init; } = Guid.CreateVersion7();
    public Guid WorkspaceId { get; init; }
    public Guid PlanId { get; init; }
    public required string PointKey { get; init; }
    public Guid ReviewId { get; init; }
    public int Version { get; init; }

    /// <summary>What was read: see <see cref="PlanPoint.Content"/>, and what it rested on, in the form of <see cref="PlanPoint.Lays"/>.</summary>
    public required string Content { get; init; }
    public required string Rests { get; init; }

    public string? Remark { get; init; }
    public Guid UserId { get; init; }
    public DateTimeOffset At { get; init; }

    /// <summary>Is the content it names the content there is? Kept in the transaction that changes a point.</summary>
    public bool Counts { get; set; }

    /// <summary>Set when it was taken back, sent back, or given anew.</summary>
    public DateTimeOffset? EndedAt { get; set; }
}

/// <summary>One thing the planner is asked to change.</summary>
internal sealed class ReviewRequest
{
    public Guid Id { get; init; } = Guid.CreateVersion7();
    public Guid WorkspaceId { get; init; }
    public Guid PlanId { get; init; }
    public Guid ReviewId { get; init; }
    public required string PointKey { get; init; }

    /// <summary>Key path of the answer; empty for the point as a whole.</summary>
    public required string Path { get; init; }

    public required string Text { get; init; }
    public DateTimeOffset? DoneAt { get; set; }
    public Guid? DoneBy { get; set; }
}

/// <summary>The version a person read last on the review page.</summary>
internal sealed class ReviewLook
{
    public Guid WorkspaceId { get; init; }
    public Guid PlanId { get; init; }
    public Guid UserId { get; init; }

    /// <summary>The version on screen now, and the one before it: what is new is counted from there.</summary>
    public int Version { get; set; }
    public int Earlier { get; set; }
    public DateTimeOffset At { get; set; }
}
