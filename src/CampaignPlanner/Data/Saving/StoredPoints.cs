namespace CampaignPlanner.Data;

/// <summary>A point read inside a write, for the answer to a conflict.</summary>
internal static class StoredPoints
{
    private const string One = """
        SELECT t."Key", t."Document", t."Version", t."Filled", t."Needed", t."Problems", t."ChangedAt", COALESCE(u."Name", '')
        FROM "PlanPoints" t LEFT JOIN "Users" u ON u."Id" = t."ChangedBy"
        WHERE t."PlanId" = @0 AND t."Key" = @1
        """;

    public static async Task<StoredPoint> ReadAsync(WriteSession session, Guid planId, string key, CancellationToken cancellation)
    {
        await using var row = await session.Command(One, planId, key).ExecuteReaderAsync(cancellation);
        await row.ReadAsync(cancellation);
        return new(
            row.GetString(0),
            row.GetString(1),
            row.GetInt32(2),
            new(row.GetInt32(3), row.GetInt32(4), row.GetInt32(5)),
            Instants.From(row.GetInt64(6)),
            row.GetString(7));
    }
}
