namespace CampaignPlanner.Data;

/// <summary>
/// Which plans of a workspace a member sees, for plain SQL; EF reads the same rule from the filters of <see cref="CampaignDb"/>.
/// </summary>
internal static class PlanAccess
{
    /// <summary>A condition on the plan 'p', to be joined with AND. The clients somebody may not see are few, and found once per query.</summary>
    /// <param name="workspace">Name of the parameter that holds the workspace, such as '@0'.</param>
    /// <param name="user">Name of the parameter that holds who asks.</param>
    public static string Sees(string workspace, string user) => $"""
        (p."ClientId" IS NULL OR p."ClientId" NOT IN (
            SELECT c."Id" FROM "Clients" c WHERE c."WorkspaceId" = {workspace} AND c."IsRestricted"
                AND NOT EXISTS (SELECT 1 FROM "ClientMembers" l WHERE l."ClientId" = c."Id" AND l."UserId" = {user})
                AND NOT EXISTS (SELECT 1 FROM "Memberships" a WHERE a."WorkspaceId" = {workspace} AND a."UserId" = {user} AND a."Role" = 'Administrator')))
        """;
}
