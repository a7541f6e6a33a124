namespace CampaignPlanner.Data;

/// <summary>A brief that left the house: which version, for whom, and the code on its cover.</summary>
internal sealed class BriefCopy
{
    public Guid Id { get; init; } = Guid.CreateVersion7();
    public Guid WorkspaceId { get; init; }
    public Guid PlanId { get; init; }

    /// <summary>What stands behind '/b/': ten letters and digits, unique on the server.</summary>
    public required string Code { get; init; }

    public int PlanVersion { get; init; }
    public required string Reader { get; init; }

    /// <summary>Id of the creator a creator's brief is for; empty for other readers.</summary>
    public required string Creator { get; init; }

    /// <summary>SHA-256 of what the brief was made from, 64 hexadecimal digits.</summary>
    public required string Checksum { get; init; }

    public Guid MadeBy { get; init; }
    public DateTimeOffset MadeAt { get; init; }
    public DateTimeOffset? WithdrawnAt { get; set; }
}
