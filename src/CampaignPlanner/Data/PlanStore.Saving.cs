using System.Buffers;
using System.Text;
using System.Text.Json;

namespace CampaignPlanner.Data;

internal sealed partial class PlanStore
{
    private static readonly string Visit = """
        INSERT INTO "PlanVisits" ("UserId", "PlanId", "WorkspaceId", "PointKey", "VisitedAt")
        SELECT m."UserId", p."Id", p."WorkspaceId", @3, @4
        FROM "Plans" p JOIN "Memberships" m ON m."WorkspaceId" = p."WorkspaceId" AND m."UserId" = @1
        WHERE p."Id" = @2 AND p."WorkspaceId" = @0 AND
        """ + " " + PlanAccess.Sees("@0", "@1") + " " + """
        ON CONFLICT ("UserId", "PlanId") DO UPDATE SET "PointKey" = excluded."PointKey", "VisitedAt" = excluded."VisitedAt"
        """;

    /// <summary>
    /// Saves one point if it is still at the version the typing started from. Answers after the commit is on disk.
    /// </summary>
    /// <exception cref="ArgumentException">The document is not JSON, or longer than 1,000,000 characters.</exception>
    public async Task<SaveOutcome> SavePointAsync(Actor actor, PointSave save, CancellationToken cancellation)
    {
        RequireJson(save.Document);
        var job = new PointSaveJob(provider, clock, actor, save);
        try
        {
            return await writer.WriteAsync(job.RunAsync, cancellation);
        }
        catch (Exception refusal) when (provider.Explain(refusal) is { } problem)
        {
            return new SaveOutcome.Unavailable(problem);
        }
    }

    /// <summary>Remembers where a person is in a plan; viewers too. A plan that is not theirs is silently not remembered.</summary>
    public async Task RememberPointAsync(Actor actor, Guid planId, string pointKey, CancellationToken cancellation)
    {
        try
        {
            await writer.WriteAsync<int>(
                async (session, stop) => await session.ExecuteAsync(
                    Visit,
                    [actor.WorkspaceId, actor.UserId, planId, ColumnText.Of(pointKey, 40), clock.Now().ToUnixTimeMilliseconds()],
                    stop),
                cancellation);
        }
        catch (Exception refusal) when (provider.Explain(refusal) is not null)
        {
            // A bookmark is not worth a message; the next one will do.
        }
    }

    private static void RequireJson(string document)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(document.Length, LongestDocument, nameof(document));
        var bytes = ArrayPool<byte>.Shared.Rent(Encoding.UTF8.GetMaxByteCount(document.Length));
        try
        {
            var reader = new Utf8JsonReader(bytes.AsSpan(0, Encoding.UTF8.GetBytes(document, bytes)));
            while (reader.Read())
            {
            }
        }
        catch (JsonException notJson)
        {
            throw new ArgumentException("A point's document must be JSON.", nameof(document), notJson);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(bytes);
        }
    }
}
