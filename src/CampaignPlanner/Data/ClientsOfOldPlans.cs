namespace CampaignPlanner.Data;

/// <summary>For the migration that made clients records: a client for each name that plans and styles bear.</summary>
internal static class ClientsOfOldPlans
{
    /// <param name="newId">SQL that makes a fresh id for each row.</param>
    public static IEnumerable<string> Sql(string newId) =>
    [
        $"""
        INSERT INTO "Clients" ("Id", "WorkspaceId", "Name", "NameKey", "Language", "Contacts", "Notes", "IsRestricted", "CreatedAt", "ChangedAt")
        SELECT {newId}, n."WorkspaceId", MIN(n."Client"), n."ClientKey", MIN(n."Language"), '[]', '', FALSE, MIN(n."At"), MIN(n."At")
        FROM (
            SELECT "WorkspaceId", "Client", "ClientKey", "Language", "CreatedAt" AS "At" FROM "Plans" WHERE "ClientKey" <> ''
            UNION ALL
            SELECT "WorkspaceId", "Client", "ClientKey", 'en', "ChangedAt" FROM "ClientThemes" WHERE "ClientKey" <> ''
        ) n
        GROUP BY n."WorkspaceId", n."ClientKey";
        """,
        """
        UPDATE "Plans" SET
            "ClientId" = (SELECT c."Id" FROM "Clients" c WHERE c."WorkspaceId" = "Plans"."WorkspaceId" AND c."NameKey" = "Plans"."ClientKey"),
            "Client" = (SELECT c."Name" FROM "Clients" c WHERE c."WorkspaceId" = "Plans"."WorkspaceId" AND c."NameKey" = "Plans"."ClientKey")
        WHERE "ClientKey" <> '';
        """,
        """
        UPDATE "ClientThemes" SET
            "ClientId" = (SELECT c."Id" FROM "Clients" c WHERE c."WorkspaceId" = "ClientThemes"."WorkspaceId" AND c."NameKey" = "ClientThemes"."ClientKey")
        WHERE "ClientKey" <> '';
        """,
    ];
}
