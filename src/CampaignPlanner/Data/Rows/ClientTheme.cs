namespace CampaignPlanner.Data;

/// <summary>How the briefs of a client look; without a client those of everybody without a look of their own.</summary>
internal sealed class ClientTheme
{
    public Guid Id { get; init; } = Guid.CreateVersion7();
    public Guid WorkspaceId { get; init; }

    /// <summary>Null for the house.</summary>
    public Guid? ClientId { get; init; }

    /// <summary>Colours, paper, typeface and footer, JSON.</summary>
    public required string Document { get; set; }

    /// <summary>PNG or JPEG.</summary>
    public byte[]? Logo { get; set; }

    public DateTimeOffset ChangedAt { get; set; }
}
