using System.Data.Common;
using CampaignPlanner.Contracts;

namespace CampaignPlanner.Data;

/// <summary>
/// The list as plain SQL: EF's own cost would be most of it. Bounded by workspace and membership in its text. The shelf is
/// spelled as the indexes of <see cref="CampaignModel"/> spell it, so that they are used.
/// </summary>
internal static class PlanListSql
{
    private const int LongestSearch = 200;

    private const string Columns = """
        SELECT p."Id", p."Title", p."Client", p."Brand", COALESCE(o."Name", ''), p."Status", p."FlightStart", p."FlightEnd",
            p."Filled", p."Needed", p."Problems", p."BudgetMinor", p."Currency", p."IsSample", p."ChangedAt", COALESCE(c."Name", ''),
            p."ArchivedAt", p."DeletedAt", p."Score", p."Readiness"
        FROM found
        JOIN "Plans" p ON p."Id" = found."Id"
        LEFT JOIN "Users" o ON o."Id" = p."OwnerId"
        LEFT JOIN "Users" c ON c."Id" = p."ChangedBy"
        """;

    private static readonly string Bounds = """

        WHERE p."WorkspaceId" = @0
            AND EXISTS (SELECT 1 FROM "Memberships" m JOIN "Users" u ON u."Id" = m."UserId"
                WHERE m."WorkspaceId" = @0 AND m."UserId" = @1 AND u."SuspendedAt" IS NULL)
            AND
        """ + " " + PlanAccess.Sees("@0", "@1");

    /// <summary>First the ids of the page, from an index alone; then their rows. Skipped plans cost next to nothing.</summary>
    public static string Page(PlanQuery query, string placeOf) =>
        "WITH found AS (SELECT p.\"Id\" FROM \"Plans\" p" + Bounds + Shelf(query.View) + Search(query, placeOf) + Order(query) + " LIMIT @2 OFFSET @3)\n"
        + Columns + Order(query);

    public static string Total(PlanQuery query, string placeOf) =>
        "SELECT COUNT(*) FROM \"Plans\" p" + Bounds + Shelf(query.View) + Search(query, placeOf);

    public static DbCommand Command(DbConnection connection, string sql, Actor actor, PlanQuery query)
    {
        var command = connection.CreateCommand();
        command.CommandText = sql;
        command.Give("@0", actor.WorkspaceId);
        command.Give("@1", actor.UserId);
        command.Give("@2", query.Take);
        command.Give("@3", query.Skip);
        if (Sought(query) is { } sought)
        {
            command.Give("@4", SearchKey.Of(sought));
        }

        return command;
    }

    public static PlanListItem Item(DbDataReader row) => new(
        row.GetGuid(0),
        row.GetString(1),
        row.GetString(2),
        row.GetString(3),
        row.GetString(4),
        Enum.Parse<PlanStatus>(row.GetString(5)),
        Date(row, 6),
        Date(row, 7),
        row.GetInt32(8),
        row.GetInt32(9),
        row.GetInt32(10),
        row.GetInt64(11),
        row.GetString(12),
        row.GetBoolean(13),
        Instants.From(row.GetInt64(14)),
        row.GetString(15),
        row.IsDBNull(16) ? null : Instants.From(row.GetInt64(16)),
        row.IsDBNull(17) ? null : Instants.From(row.GetInt64(17)),
        row.IsDBNull(18) || row.IsDBNull(19) ? null : new PlanJudgement(row.GetInt32(18), Enum.Parse<Readiness>(row.GetString(19))));

    private static string Shelf(PlanView view) => view switch
    {
        PlanView.Archived => " AND p.\"DeletedAt\" IS NULL AND p.\"ArchivedAt\" IS NOT NULL",
        PlanView.Bin => " AND p.\"DeletedAt\" IS NOT NULL",
        _ => " AND p.\"DeletedAt\" IS NULL AND p.\"ArchivedAt\" IS NULL",
    };

    // Keys and what is sought are folded alike, so bytes are compared: half the time of LIKE, and no sign is special.
    private static string Search(PlanQuery query, string placeOf) => Sought(query) is null
        ? ""
        : $""" AND ({placeOf}(p."TitleKey", @4) > 0 OR {placeOf}(p."ClientKey", @4) > 0)""";

    private static string? Sought(PlanQuery query) =>
        string.IsNullOrWhiteSpace(query.Search) ? null : ColumnText.Of(query.Search.Trim(), LongestSearch);

    private static string Order(PlanQuery query)
    {
        var way = query.Descending ? " DESC" : "";
        return query.Sort switch
        {
            PlanSort.Title => $" ORDER BY p.\"TitleKey\"{way}, p.\"ClientKey\"{way}, p.\"Id\"{way}",
            PlanSort.Client => $" ORDER BY p.\"ClientKey\"{way}, p.\"TitleKey\"{way}, p.\"Id\"{way}",
            // Without a date a plan stands at the end, either way round.
            PlanSort.FlightStart => $" ORDER BY p.\"FlightStart\"{way} NULLS LAST, p.\"Id\"{way}",
            _ => $" ORDER BY p.\"ChangedAt\"{way}, p.\"Id\"{way}",
        };
    }

    private static DateOnly? Date(DbDataReader row, int column) =>
        row.IsDBNull(column) ? null : row.GetFieldValue<DateOnly>(column);
}
