using CampaignPlanner.Data.History;

namespace CampaignPlanner.Data;

/// <summary>
/// Opens a new change: keeps the document as it is now, and closes the point's previous change into a patch. Happens once
/// per burst, so the saves in between stay cheap.
/// </summary>
internal sealed class BurstStart(Guid planId, string pointKey, Actor actor, int previousChange, int planVersion, DateTimeOffset now)
{
    private const int WholeEvery = 20;

    private const string Look = """
        SELECT t."WorkspaceId", t."Document", t."Version", t."ChangedAt", c."Ordinal", c."Before", c."KeepsBefore"
        FROM "PlanPoints" t LEFT JOIN "PlanChanges" c ON c."PlanId" = t."PlanId" AND c."PlanVersion" = @2
        WHERE t."PlanId" = @0 AND t."Key" = @1
        """;

    private const string Close = """
        UPDATE "PlanChanges" SET "ChangedAt" = @2, "PointVersion" = @3, "Patch" = @4, "Before" = @5
        WHERE "PlanId" = @0 AND "PlanVersion" = @1
        """;

    private const string Begin = """
        INSERT INTO "PlanChanges" ("PlanId", "PlanVersion", "WorkspaceId", "PointKey", "Ordinal", "AuthorId", "StartedAt", "ChangedAt", "PointVersion", "Before", "KeepsBefore", "Pinned")
        VALUES (@0, @1, @2, @3, @4, @5, @6, @6, @7, @8, @9, FALSE)
        """;

    public async Task RunAsync(WriteSession session, CancellationToken cancellation)
    {
        Guid workspaceId;
        string document;
        int version;
        long changedAt;
        var ordinal = 0;
        string? before = null;
        var keeps = false;
        var command = session.Command(Look, planId, pointKey, previousChange);
        await using (var row = await command.ExecuteReaderAsync(cancellation))
        {
            await row.ReadAsync(cancellation);
            (workspaceId, document, version, changedAt) = (row.GetGuid(0), row.GetString(1), row.GetInt32(2), row.GetInt64(3));
            if (!row.IsDBNull(4))
            {
                (ordinal, before, keeps) = (row.GetInt32(4), row.GetString(5), row.GetBoolean(6));
            }
        }

        // A change that cannot be told as a patch is told by the whole document at the start of the next one.
        var patch = before is null ? null : HistoryPatch.Encode(before, document);
        if (before is not null)
        {
            await session.ExecuteAsync(Close, [planId, previousChange, changedAt, version, patch, keeps ? before : null], cancellation);
        }

        await session.ExecuteAsync(
            Begin,
            [planId, planVersion, workspaceId, pointKey, ordinal + 1, actor.UserId, now.ToUnixTimeMilliseconds(), version, document, patch is null || ordinal % WholeEvery == 0],
            cancellation);
    }
}
