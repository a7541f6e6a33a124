using Microsoft.EntityFrameworkCore;

namespace CampaignPlanner.Data;

/// <summary>A notice as its reader sees it; <see cref="Notice"/> tells what each field holds.</summary>
public sealed record NoticeLine(Guid Id, NoticeEvent Event, string Subject, string Words, string ActorName, DateTimeOffset At, bool IsRead);

/// <summary>How a person hears of an event.</summary>
public sealed record NoticeWish(NoticeEvent Event, bool Bell, MailPace Mail);

/// <summary>What people were told, and how they want to be told. Everybody reads and changes only their own.</summary>
internal sealed class NoticeStore(DatabaseProvider provider, IWriteQueue writer, TimeProvider clock)
{
    /// <summary>The largest number <see cref="UnreadAsync"/> counts to.</summary>
    public const int MostCounted = 100;

    // Plain SQL, because every page asks it. The rule of NoticeRows; unread ones are few, and counting stops early.
    private static readonly string Unread = """
        SELECT COUNT(*) FROM (SELECT 1 FROM "Notices" n
            WHERE n."UserId" = @1 AND n."WorkspaceId" = @0 AND n."InBell" AND n."ReadAt" IS NULL
                AND EXISTS (SELECT 1 FROM "Memberships" m JOIN "Users" u ON u."Id" = m."UserId"
                    WHERE m."WorkspaceId" = @0 AND m."UserId" = @1 AND u."SuspendedAt" IS NULL AND (n."Event" <> 'Asked' OR m."Role" = 'Administrator'))
                AND (n."PlanId" IS NULL OR EXISTS (SELECT 1 FROM "Plans" p
                    WHERE p."Id" = n."PlanId" AND p."WorkspaceId" = @0 AND p."DeletedAt" IS NULL AND
        """ + " " + PlanAccess.Sees("@0", "@1") + " " + """
        )) LIMIT @2) AS unread
        """;

    private readonly MemberWrites _writes = new(provider, writer, clock);

    /// <summary>Under the bell, newest first.</summary>
    public async Task<IReadOnlyList<NoticeLine>> ListAsync(Actor actor, int skip, int take, CancellationToken cancellation)
    {
        await using var db = provider.Open(actor);
        return await NoticeRows.Readable(db).Where(notice => notice.InBell)
            .OrderByDescending(notice => notice.At).ThenByDescending(notice => notice.Id).Skip(skip).Take(take)
            .Select(notice => new NoticeLine(notice.Id, notice.Event, notice.Subject, notice.Words, notice.ActorName, notice.At, notice.ReadAt != null))
            .ToListAsync(cancellation);
    }

    /// <summary>How many under the bell are unread, up to <see cref="MostCounted"/>.</summary>
    public async Task<int> UnreadAsync(Actor actor, CancellationToken cancellation)
    {
        await using var connection = await provider.ConnectAsync(cancellation);
        await using var command = connection.CreateCommand();
        command.CommandText = Unread;
        command.Give("@0", actor.WorkspaceId);
        command.Give("@1", actor.UserId);
        command.Give("@2", MostCounted);
        return Convert.ToInt32(await command.ExecuteScalarAsync(cancellation), System.Globalization.CultureInfo.InvariantCulture);
    }

    /// <summary>Marks one as read; where it leads, or null when there is none for this person.</summary>
    public async Task<(WriteOutcome Outcome, string? Link)> OpenAsync(Actor actor, Guid noticeId, CancellationToken cancellation)
    {
        string? link = null;
        var outcome = await _writes.RunAsync(actor, WorkspaceRole.Viewer, async (write, stop) =>
        {
            if (await NoticeRows.Readable(write.Db).FirstOrDefaultAsync(notice => notice.Id == noticeId, stop) is not { } notice)
            {
                return (Guid?)null;
            }

            link = notice.Link;
            notice.ReadAt ??= write.Now;
            await write.Db.SaveChangesAsync(stop);
            return noticeId;
        }, cancellation);
        return (outcome, outcome is WriteOutcome.Done ? link : null);
    }

    /// <summary>Marks as read what was under the bell at a moment: not what came in since and nobody has seen.</summary>
    public Task<WriteOutcome> ReadAllAsync(Actor actor, DateTimeOffset until, CancellationToken cancellation) =>
        _writes.RunAsync(actor, WorkspaceRole.Viewer, async (write, stop) =>
        {
            await NoticeRows.Readable(write.Db).Where(notice => notice.InBell && notice.ReadAt == null && notice.At <= until)
                .ExecuteUpdateAsync(set => set.SetProperty(notice => notice.ReadAt, write.Now), stop);
            return new WriteOutcome.Done(actor.UserId);
        }, cancellation);

    /// <summary>How this person hears of each event: as chosen, else as usual. Empty for a stranger.</summary>
    public async Task<IReadOnlyList<NoticeWish>> WishesAsync(Actor actor, CancellationToken cancellation)
    {
        await using var db = provider.Open(actor);
        if (await db.StandingAsync(actor, cancellation) is not { Suspended: false })
        {
            return [];
        }

        var chosen = await db.NoticeChoices.AsNoTracking().Where(choice => choice.UserId == actor.UserId).ToDictionaryAsync(choice => choice.Event, cancellation);
        return [.. Enum.GetValues<NoticeEvent>().Select(@event => chosen.TryGetValue(@event, out var choice)
            ? new NoticeWish(@event, choice.Bell, choice.Mail)
            : new NoticeWish(@event, Telling.Usual(@event).Bell, Telling.Usual(@event).Mail))];
    }

    /// <summary>Chooses for the events named; the others stay as they are.</summary>
    public Task<WriteOutcome> WishAsync(Actor actor, IReadOnlyList<NoticeWish> wishes, CancellationToken cancellation) =>
        _writes.RunAsync(actor, WorkspaceRole.Viewer, async (write, stop) =>
        {
            // Two windows that save at once would both add the first row.
            await write.LockWorkspaceAsync(stop);
            var chosen = await write.Db.NoticeChoices.Where(choice => choice.UserId == actor.UserId).ToDictionaryAsync(choice => choice.Event, stop);
            foreach (var wish in wishes)
            {
                if (!chosen.TryGetValue(wish.Event, out var choice))
                {
                    choice = new() { WorkspaceId = actor.WorkspaceId, UserId = actor.UserId, Event = wish.Event };
                    write.Db.Add(choice);
                }

                (choice.Bell, choice.Mail) = (wish.Bell, wish.Mail);
            }

            await write.Db.SaveChangesAsync(stop);
            return new WriteOutcome.Done(actor.UserId);
        }, cancellation);
}
