namespace CampaignPlanner.Data;

/// <summary>Whom plans are made for.</summary>
internal sealed class Client
{
    public Guid Id { get; init; } = Guid.CreateVersion7();
    public Guid WorkspaceId { get; init; }
    public required string Name { get; set; }

    /// <summary><see cref="Name"/> as <see cref="SearchKey"/> writes it; one client of the workspace bears it.</summary>
    public required string NameKey { get; set; }

    /// <summary>The language its briefs are usually written in.</summary>
    public required string Language { get; set; }

    /// <summary>Who to speak to, JSON.</summary>
    public required string Contacts { get; set; }

    public required string Notes { get; set; }

    /// <summary>Only administrators and the people in <see cref="ClientMember"/> see it and its plans.</summary>
    public bool IsRestricted { get; set; }

    public DateTimeOffset CreatedAt { get; init; }
    public DateTimeOffset ChangedAt { get; set; }
}

/// <summary>A member who may see a restricted client.</summary>
internal sealed class ClientMember
{
    public Guid WorkspaceId { get; init; }
    public Guid ClientId { get; init; }
    public Guid UserId { get; init; }
}
