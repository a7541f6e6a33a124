using Microsoft.EntityFrameworkCore;

namespace CampaignPlanner.Data;

/// <summary>What a mail says, in the language given; several lines for the mail of a day.</summary>
/// <param name="language">One of the four, or null when the person never chose.</param>
internal delegate (string Subject, string Body) MailWording(string? language, IReadOnlyList<NoticeLine> notices);

/// <summary>Makes mails of notices whose time has come, person by person; each in the transaction that marks them. Looks into every workspace.</summary>
internal sealed class MailMaking(DatabaseProvider provider, IWriteQueue writer, TimeProvider clock)
{
    private const int MostPeople = 100;

    /// <summary>
    /// One mail for each notice told at once, one for all of a day's. Who was suspended, may not see the plan any more, or has
    /// read a notice of the day under the bell, gets no mail of it.
    /// </summary>
    /// <param name="wording">Null when this server sends no mail: then what is due is passed over, so that nothing waits.</param>
    /// <param name="cancellation">Works between two people.</param>
    public async Task MakeAsync(MailWording? wording, CancellationToken cancellation)
    {
        var now = clock.Now();
        await using var db = provider.CreateDbContext();
        var people = await db.Notices.IgnoreQueryFilters([CampaignDb.WorkspaceFilter]).Where(notice => notice.MailAt <= now && notice.MailedAt == null)
            .Select(notice => new { notice.WorkspaceId, notice.UserId }).Distinct().OrderBy(person => person.UserId).Take(MostPeople).ToListAsync(cancellation);
        foreach (var person in people)
        {
            await writer.WriteAsync(
                async (session, stop) =>
                {
                    await MakeAsync(session, new(person.UserId, person.WorkspaceId, WorkspaceRole.Viewer, ""), wording, now, stop);
                    return true;
                },
                cancellation);
        }
    }

    private static async Task MakeAsync(WriteSession session, Actor person, MailWording? wording, DateTimeOffset now, CancellationToken cancellation)
    {
        await using var db = session.Open(person);
        // Of two processes the second waits here, and then finds nothing due.
        await session.LockWorkspaceAsync(person.WorkspaceId, cancellation);
        // By their ids: a notice that comes in between is of the next round.
        var due = await db.Notices.Where(notice => notice.UserId == person.UserId && notice.MailAt <= now && notice.MailedAt == null).Select(notice => notice.Id).ToListAsync(cancellation);
        var readable = wording is null ? [] : await NoticeRows.Readable(db).Where(notice => due.Contains(notice.Id))
            .Where(notice => notice.MailAt == notice.At || notice.ReadAt == null) // Told at once, or of the day and not read yet.
            .OrderBy(notice => notice.At).ThenBy(notice => notice.Id).AsNoTracking().ToListAsync(cancellation);
        var reader = await db.Users.Where(user => user.Id == person.UserId).Select(user => new { user.Email, user.Language }).FirstAsync(cancellation);
        await db.Notices.Where(notice => due.Contains(notice.Id)).ExecuteUpdateAsync(set => set.SetProperty(notice => notice.MailedAt, now), cancellation);
        if (wording is null || reader.Email is not { Length: > 0 } to)
        {
            return;
        }

        var mails = readable.Where(IsAtOnce).Select(notice => new[] { notice }).ToList();
        if (readable.Where(notice => !IsAtOnce(notice)).ToArray() is { Length: > 0 } ofTheDay)
        {
            mails.Add(ofTheDay);
        }

        foreach (var mail in mails)
        {
            var (subject, body) = wording(reader.Language, [.. mail.Select(Line)]);
            db.Add(MailStore.Outgoing(person.WorkspaceId, to, subject, body, now));
        }

        await db.SaveChangesAsync(cancellation);
    }

    // Telling gives the two paces different times; a mail of the day is always later than what it tells.
    private static bool IsAtOnce(Notice notice) => notice.MailAt == notice.At;

    private static NoticeLine Line(Notice notice) =>
        new(notice.Id, notice.Event, notice.Subject, notice.Words, notice.ActorName, notice.At, notice.ReadAt is not null);
}
