using System.Data.Common;
using CampaignPlanner.Contracts;

namespace CampaignPlanner.Data;

/// <summary>The lead's desk as plain SQL, bounded by workspace, role and client in its text.</summary>
internal static class WaitingSql
{
    private static readonly string Text = """
        SELECT p."Id", r."Id", p."Title", p."Client", r."Version", p."Version", COALESCE(u."Name", ''), r."SubmittedAt", r."WishedOn", r."Note", r."Changed",
            p."SignedOff", p."Score", p."Readiness", p."Blockers", p."Findings"
        FROM "Plans" p
        JOIN "PlanReviews" r ON r."Id" = p."ReviewId"
        LEFT JOIN "Users" u ON u."Id" = r."SubmittedBy"
        WHERE p."WorkspaceId" = @0 AND p."ReviewId" IS NOT NULL AND p."DeletedAt" IS NULL
            AND EXISTS (SELECT 1 FROM "Memberships" m JOIN "Users" w ON w."Id" = m."UserId"
                WHERE m."WorkspaceId" = @0 AND m."UserId" = @1 AND w."SuspendedAt" IS NULL AND m."Role" IN ('Lead', 'Administrator'))
            AND
        """ + " " + PlanAccess.Sees("@0", "@1") + " " + """
        ORDER BY r."WishedOn" NULLS LAST, r."SubmittedAt", p."Id" LIMIT @2
        """;

    public static DbCommand Command(DbConnection connection, Actor actor, int take)
    {
        var command = connection.CreateCommand();
        command.CommandText = Text;
        command.Give("@0", actor.WorkspaceId);
        command.Give("@1", actor.UserId);
        command.Give("@2", take);
        return command;
    }

    public static WaitingPlan Plan(DbDataReader row) => new(
        row.GetGuid(0), row.GetGuid(1), row.GetString(2), row.GetString(3), row.GetInt32(4), row.GetInt32(5) is var now && now > row.GetInt32(4) ? now : null,
        row.GetString(6), Instants.From(row.GetInt64(7)), row.IsDBNull(8) ? null : row.GetFieldValue<DateOnly>(8), row.GetString(9), ReviewStore.Keys(row.GetString(10)),
        row.GetInt32(11),
        row.IsDBNull(12) || row.IsDBNull(13) ? null : new(row.GetInt32(12), Enum.Parse<Readiness>(row.GetString(13)), row.GetInt32(14), row.GetInt32(15)));
}
