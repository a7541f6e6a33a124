namespace CampaignPlanner.Data;

/// <summary>One line of the audit trail; append-only. Each carries the sum of the one before, so that none can be changed or taken out unseen.</summary>
internal sealed class AuditEntry
{
    public Guid WorkspaceId { get; init; }

    /// <summary>1, 2, 3 within the workspace, without a gap.</summary>
    public long Number { get; init; }

    public DateTimeOffset At { get; init; }
    public Guid UserId { get; init; }

    /// <summary>As the person was called then.</summary>
    public required string UserName { get; init; }

    /// <summary>Name of an <see cref="AuditAct"/>.</summary>
    public required string Act { get; init; }

    public Guid? PlanId { get; init; }

    /// <summary>What it was done to, as it was called then.</summary>
    public required string Subject { get; init; }

    public required string Old { get; init; }
    public required string New { get; init; }

    /// <summary>Lower-case folding of who, what, old and new: what a search looks in.</summary>
    public required string SearchText { get; init; }

    /// <summary>SHA-256, 64 hexadecimal digits; see <see cref="AuditChain"/>.</summary>
    public required string Hash { get; init; }
}
