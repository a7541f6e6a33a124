namespace CampaignPlanner.Data;

/// <summary>What a member may do. Each role may do what the ones before it may.</summary>
public enum WorkspaceRole
{
    /// <summary>Reads and exports.</summary>
    Viewer,

    /// <summary>Writes plans.</summary>
    Planner,

    /// <summary>Signs off, and empties the bin.</summary>
    Lead,

    /// <summary>Invites people.</summary>
    Administrator,
}

/// <summary>Who asks, and for which workspace. The role is for the screen: stores read it again before they write.</summary>
public sealed record Actor(Guid UserId, Guid WorkspaceId, WorkspaceRole Role, string Name)
{
    /// <summary>Nobody: the server by itself, or whoever runs it from the command line. For the audit trail; no store lets it in.</summary>
    internal static Actor Server(Guid workspaceId) => new(Guid.Empty, workspaceId, WorkspaceRole.Viewer, "");
}
