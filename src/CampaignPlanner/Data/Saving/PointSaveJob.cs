using System.Data.Common;
using System.Text;

namespace CampaignPlanner.Data;

/// <summary>
/// One autosave, inside the writer's transaction: one look at everything that decides, then two small updates. Plain SQL,
/// because this is what the product does all day.
/// </summary>
internal sealed class PointSaveJob(DatabaseProvider provider, TimeProvider clock, Actor actor, PointSave save)
{
    private static readonly string Look = """
        SELECT m."Role", u."SuspendedAt", p."DeletedAt", p."Version", p."SealedThrough",
            t."Version", t."Filled", t."Needed", t."Problems", octet_length(t."Document"), t."ChangedAt",
            t."LastChange", c."AuthorId", c."StartedAt", p."Approvals"
        FROM "Plans" p
        JOIN "Memberships" m ON m."WorkspaceId" = p."WorkspaceId" AND m."UserId" = @0
        JOIN "Users" u ON u."Id" = m."UserId"
        JOIN "PlanPoints" t ON t."PlanId" = p."Id" AND t."Key" = @3
        LEFT JOIN "PlanChanges" c ON c."PlanId" = p."Id" AND c."PlanVersion" = t."LastChange"
        WHERE p."Id" = @2 AND p."WorkspaceId" = @1 AND
        """ + " " + PlanAccess.Sees("@1", "@0");

    private const string SameDocument = """
        SELECT 1 FROM "PlanPoints" WHERE "PlanId" = @0 AND "Key" = @1 AND "Document" = @2
        """;

    private const string WritePoint = """
        UPDATE "PlanPoints" SET "Document" = @2, "Version" = @3, "Filled" = @4, "Needed" = @5, "Problems" = @6,
            "LastChange" = @7, "ChangedAt" = @8, "ChangedBy" = @9, "Content" = @10, "Lays" = @11
        WHERE "PlanId" = @0 AND "Key" = @1
        """;

    private const string WritePlan = """
        UPDATE "Plans" SET "Filled" = "Filled" + @1, "Needed" = "Needed" + @2, "Problems" = "Problems" + @3,
            "Version" = @4, "SealedThrough" = @5, "ChangedAt" = @6, "ChangedBy" = @7
        WHERE "Id" = @0
        """;

    private const string RefreshPoint = """
        UPDATE "PlanPoints" SET "Filled" = @3, "Needed" = @4, "Problems" = @5 WHERE "PlanId" = @0 AND "Key" = @1 AND "Version" = @2
        """;

    private const string SumUp = """
        UPDATE "Plans" SET
            "Filled" = (SELECT SUM(t."Filled") FROM "PlanPoints" t WHERE t."PlanId" = @0),
            "Needed" = (SELECT SUM(t."Needed") FROM "PlanPoints" t WHERE t."PlanId" = @0),
            "Problems" = (SELECT SUM(t."Problems") FROM "PlanPoints" t WHERE t."PlanId" = @0)
        WHERE "Id" = @0
        """;

    private const string WriteJudgement = """
        UPDATE "Plans" SET "Score" = @1, "Readiness" = @2, "Blockers" = @3, "Findings" = @4 WHERE "Id" = @0
        """;

    // Says no when nothing differs, so that an index is not written for nothing.
    private const string WriteHeadline = """
        UPDATE "Plans" SET "Title" = @1, "TitleKey" = @2, "Brand" = @3, "Currency" = @4, "FlightStart" = @5, "FlightEnd" = @6, "BudgetMinor" = @7
        WHERE "Id" = @0 AND NOT ("Title" = @1 AND "Brand" = @3 AND "Currency" = @4 AND "BudgetMinor" = @7
            AND "FlightStart" IS NOT DISTINCT FROM @5 AND "FlightEnd" IS NOT DISTINCT FROM @6)
        """;

    public async ValueTask<SaveOutcome> RunAsync(WriteSession session, CancellationToken cancellation)
    {
        await provider.LockPlanAsync(session, save.PlanId, cancellation);
        if (await LookAsync(session, cancellation) is not { } found)
        {
            return new SaveOutcome.Gone();
        }

        if (!found.MayWrite)
        {
            return new SaveOutcome.Denied();
        }

        if (found.InBin)
        {
            return new SaveOutcome.Gone();
        }

        // An acknowledgement that was lost on its way is asked for again: answer it, do not call it a conflict.
        if ((found.Progress == save.Progress || found.Version != save.BaseVersion) && await IsStoredAsync(session, found, cancellation))
        {
            return new SaveOutcome.Saved(found.Version, found.PlanVersion, found.ChangedAt);
        }

        return found.Version == save.BaseVersion
            ? await WriteAsync(session, found, cancellation)
            : new SaveOutcome.Conflict(await StoredPoints.ReadAsync(session, save.PlanId, save.PointKey, cancellation));
    }

    private async Task<SaveOutcome> WriteAsync(WriteSession session, PointState found, CancellationToken cancellation)
    {
        var now = clock.Now();
        var version = found.Version + 1;
        var (planVersion, change) = (found.PlanVersion, found.LastChange);
        if (save.OwnVersion || !found.MayFold(actor.UserId, now))
        {
            change = ++planVersion;
            await new BurstStart(save.PlanId, save.PointKey, actor, found.LastChange, planVersion, now).RunAsync(session, cancellation);
        }

        var sealedThrough = save.OwnVersion ? planVersion : found.SealedThrough;
        await session.ExecuteAsync(
            WritePoint,
            [save.PlanId, save.PointKey, save.Document, version, save.Progress.Filled, save.Progress.Needed, save.Progress.Problems, change, now.ToUnixTimeMilliseconds(), actor.UserId, save.Mark?.Content ?? "", save.Mark?.Lays ?? ""],
            cancellation);
        await session.ExecuteAsync(
            WritePlan,
            [save.PlanId, save.Progress.Filled - found.Progress.Filled, save.Progress.Needed - found.Progress.Needed, save.Progress.Problems - found.Progress.Problems, planVersion, sealedThrough, now.ToUnixTimeMilliseconds(), actor.UserId],
            cancellation);
        if (save.Others is { Count: > 0 } others)
        {
            foreach (var other in others)
            {
                await session.ExecuteAsync(
                    RefreshPoint,
                    [save.PlanId, other.Key, other.Version, other.Progress.Filled, other.Progress.Needed, other.Progress.Problems],
                    cancellation);
            }

            await session.ExecuteAsync(SumUp, [save.PlanId], cancellation);
        }

        if (save.Judgement is { } judgement)
        {
            await session.ExecuteAsync(WriteJudgement, [save.PlanId, judgement.Score, judgement.Readiness.ToString(), judgement.Blockers, judgement.Findings], cancellation);
        }

        if (save.Headline?.Fit() is { } headline)
        {
            await session.ExecuteAsync(
                WriteHeadline,
                [save.PlanId, headline.Title, ColumnText.Key(headline.Title), headline.Brand, headline.Currency, headline.FlightStart, headline.FlightEnd, headline.BudgetMinor],
                cancellation);
        }

        var signOffs = found.HasApprovals ? await SignOffs.RecountAsync(session, actor, save.PlanId, now, cancellation) : null;
        return new SaveOutcome.Saved(version, planVersion, now, signOffs);
    }

    /// <summary>Texts of different lengths are different, which is nearly always the answer and needs no text to be read.</summary>
    private async Task<bool> IsStoredAsync(WriteSession session, PointState found, CancellationToken cancellation) =>
        found.Bytes == Encoding.UTF8.GetByteCount(save.Document)
        && await session.Command(SameDocument, save.PlanId, save.PointKey, save.Document).ExecuteScalarAsync(cancellation) is not null;

    private async Task<PointState?> LookAsync(WriteSession session, CancellationToken cancellation)
    {
        var command = session.Command(Look, actor.UserId, actor.WorkspaceId, save.PlanId, save.PointKey);
        await using var reader = await command.ExecuteReaderAsync(cancellation);
        return await reader.ReadAsync(cancellation) ? PointState.From(reader) : null;
    }

    private readonly record struct PointState(
        bool MayWrite, bool InBin, int PlanVersion, int SealedThrough,
        int Version, StoredProgress Progress, int Bytes, DateTimeOffset ChangedAt,
        int LastChange, Guid? Author, DateTimeOffset StartedAt, bool HasApprovals)
    {
        private static readonly TimeSpan Burst = TimeSpan.FromMinutes(5);

        public bool MayFold(Guid author, DateTimeOffset now) =>
            Author == author && LastChange > SealedThrough && now - StartedAt < Burst;

        public static PointState From(DbDataReader row) => new(
            MayWrite: row.IsDBNull(1) && Roles.Parse(row.GetString(0)) >= WorkspaceRole.Planner,
            InBin: !row.IsDBNull(2),
            PlanVersion: row.GetInt32(3),
            SealedThrough: row.GetInt32(4),
            Version: row.GetInt32(5),
            Progress: new(row.GetInt32(6), row.GetInt32(7), row.GetInt32(8)),
            Bytes: row.GetInt32(9),
            ChangedAt: Instants.From(row.GetInt64(10)),
            LastChange: row.GetInt32(11),
            Author: row.IsDBNull(12) ? null : row.GetGuid(12),
            StartedAt: row.IsDBNull(13) ? default : Instants.From(row.GetInt64(13)),
            HasApprovals: row.GetInt32(14) > 0);
    }
}
