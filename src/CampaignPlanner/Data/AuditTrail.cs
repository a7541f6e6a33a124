using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace CampaignPlanner.Data;

/// <summary>What the audit trail tells of. Stored by name.</summary>
public enum AuditAct
{
    PlanCreated,
    DetailsChanged,
    Archived,
    Unarchived,
    Deleted,
    Restored,
    Purged,
    Exported,
    CopyWithdrawn,
    CopyRestored,
    Waived,
    Unwaived,
    Submitted,
    Withdrawn,
    Recalled,
    SignedOff,
    SignOffTakenBack,
    SentBack,
    Approved,
    Reopened,
    Started,
    Held,
    Closed,
    Resumed,
    RequestTicked,
    CommentEdited,
    CommentDeleted,
    CommentResolved,
    CommentReopened,
    Invited,
    InvitationWithdrawn,
    Joined,
    RoleChanged,
    Suspended,
    LetBackIn,
    ClientCreated,
    ClientChanged,
    AccessGiven,
    AccessTaken,
    AccessAsked,
}

/// <summary>How a line of the trail is sealed: the sum covers everything it says and the sum of the line before.</summary>
internal static class AuditChain
{
    public static string Seal(string previous, long number, DateTimeOffset at, Guid userId, string userName, string act, Guid? planId, string subject, string old, string @new)
    {
        // Lengths stand before the texts, so that no two lines can be read as one and the same.
        var text = new StringBuilder(previous);
        foreach (var part in (string[])[
            number.ToString(CultureInfo.InvariantCulture), at.ToUnixTimeMilliseconds().ToString(CultureInfo.InvariantCulture),
            userId.ToString("N"), userName, act, planId?.ToString("N") ?? "", subject, old, @new])
        {
            text.Append(CultureInfo.InvariantCulture, $"|{part.Length}:{part}");
        }

        return Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())));
    }
}

/// <summary>Writes the trail, in the transaction of what it tells of.</summary>
internal static class AuditTrail
{
    private const int LongestText = 4000;

    private const string Last = """
        SELECT "Number", "Hash" FROM "AuditTrail" WHERE "WorkspaceId" = @0 ORDER BY "Number" DESC LIMIT 1
        """;

    private const string Add = """
        INSERT INTO "AuditTrail" ("WorkspaceId", "Number", "At", "UserId", "UserName", "Act", "PlanId", "Subject", "Old", "New", "SearchText", "Hash")
        VALUES (@0, @1, @2, @3, @4, @5, @6, @7, @8, @9, @10, @11)
        """;

    public static Task AddAsync(
        WriteSession session, Actor actor, DateTimeOffset now, AuditAct act, Plan plan, string old, string @new, CancellationToken cancellation) =>
        AddAsync(session, actor, now, act, plan.Id, plan.Title, old, @new, cancellation);

    /// <param name="subject">What it was done to, as it is called.</param>
    public static async Task AddAsync(
        WriteSession session, Actor actor, DateTimeOffset now, AuditAct act, Guid? planId, string subject, string old, string @new, CancellationToken cancellation)
    {
        await session.LockWorkspaceAsync(actor.WorkspaceId, cancellation);
        var (number, previous) = (0L, "");
        await using (var row = await session.Command(Last, actor.WorkspaceId).ExecuteReaderAsync(cancellation))
        {
            if (await row.ReadAsync(cancellation))
            {
                (number, previous) = (row.GetInt64(0), row.GetString(1));
            }
        }

        number++;
        // To the millisecond, as it is stored: the seal is checked against what is read back.
        var at = DateTimeOffset.FromUnixTimeMilliseconds(now.ToUnixTimeMilliseconds());
        (subject, old, @new) = (ColumnText.Of(subject), ColumnText.Of(old, LongestText), ColumnText.Of(@new, LongestText));
        await session.ExecuteAsync(
            Add,
            [
                actor.WorkspaceId, number, at.ToUnixTimeMilliseconds(), actor.UserId, actor.Name, act.ToString(), planId, subject, old, @new,
                SearchKey.Of($"{actor.Name} {subject} {old} {@new}"),
                AuditChain.Seal(previous, number, at, actor.UserId, actor.Name, act.ToString(), planId, subject, old, @new),
            ],
            cancellation);
    }
}
