namespace CampaignPlanner.Data;

/// <summary>How the briefs of a client look; with an empty client those of everybody without a look of their own.</summary>
internal sealed class ClientTheme
{
    public Guid Id { get; init; } = Guid.CreateVersion7();
    public Guid WorkspaceId { get; init; }

    /// <summary>As the plans of the client name it.</summary>
    public required string Client { get; set; }

    /// <summary><see cref="Client"/> as <see cref="SearchKey"/> writes it: what plans are found by.</summary>
    public required string ClientKey { get; init; }

    /// <summary>Colours, paper, typeface and footer, JSON.</summary>
    public required string Document { get; set; }

    /// <summary>PNG or JPEG.</summary>
    public byte[]? Logo { get; set; }

    public DateTimeOffset ChangedAt { get; set; }
}
