namespace CampaignPlanner.Data;

/// <summary>One tenant: a team, and everything only that team may see.</summary>
internal sealed class Workspace
{
    public Guid Id { get; init; } = Guid.CreateVersion7();
    public required string Name { get; set; }
    public DateTimeOffset CreatedAt { get; init; }
}

/// <summary>A person's place in a workspace.</summary>
internal sealed class Membership
{
    public Guid WorkspaceId { get; init; }
    public Guid UserId { get; init; }
    public WorkspaceRole Role { get; set; }
}

/// <summary>An open door into a workspace. Only the token's SHA-256 is kept, so a stolen database holds no working link.</summary>
internal sealed class Invitation
{
    public Guid Id { get; init; } = Guid.CreateVersion7();
    public Guid WorkspaceId { get; init; }
    public required byte[] TokenHash { get; init; }
    public string? Email { get; init; }
    public WorkspaceRole Role { get; init; }
    public Guid CreatedBy { get; init; }
    public DateTimeOffset CreatedAt { get; init; }
    public DateTimeOffset ExpiresAt { get; init; }
    public DateTimeOffset? UsedAt { get; set; }
}
