namespace CampaignPlanner.Data;

/// <summary>Roles as the database spells them.</summary>
internal static class Roles
{
    /// <summary>A name this version does not know may do nothing but read.</summary>
    public static WorkspaceRole Parse(string stored) => stored switch
    {
        nameof(WorkspaceRole.Administrator) => WorkspaceRole.Administrator,
        nameof(WorkspaceRole.Lead) => WorkspaceRole.Lead,
        nameof(WorkspaceRole.Planner) => WorkspaceRole.Planner,
        _ => WorkspaceRole.Viewer,
    };
}
