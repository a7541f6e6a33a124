using Microsoft.EntityFrameworkCore;

namespace CampaignPlanner.Data;

/// <summary>A mail ready to be sent, this one time.</summary>
public sealed record MailToSend(Guid Id, string To, string Subject, string Body, DateTimeOffset At);

/// <summary>A mail as an administrator sees it.</summary>
/// <param name="NextTry">Null when it was sent or given up.</param>
/// <param name="Problem">What the server said when it last refused.</param>
public sealed record MailLine(Guid Id, string To, string Subject, DateTimeOffset At, int Tries, DateTimeOffset? NextTry, DateTimeOffset? SentAt, string? Problem);

/// <summary>What the mail page shows; each list is cut at <see cref="MailStore.MostShown"/>.</summary>
public sealed record MailBox(IReadOnlyList<MailLine> Waiting, IReadOnlyList<MailLine> Failed, IReadOnlyList<MailLine> Sent);

/// <summary>
/// Mail on its way out. A mail is claimed before the network is touched: its next try moves on in a committed transaction, so
/// that two processes never send the same one, and one that ends in the middle loses nothing.
/// </summary>
internal sealed class MailStore(DatabaseProvider provider, IWriteQueue writer, TimeProvider clock)
{
    public const int MostShown = 50;

    private static readonly TimeSpan Kept = TimeSpan.FromDays(30);

    /// <summary>How long after each failed try the next follows; after the last comes none.</summary>
    private static readonly TimeSpan[] Pauses =
        [TimeSpan.FromMinutes(1), TimeSpan.FromMinutes(5), TimeSpan.FromMinutes(30), TimeSpan.FromHours(2), TimeSpan.FromHours(12)];

    // A last try has nothing after it, but must not look given up while it is under way.
    private static readonly TimeSpan LastTry = TimeSpan.FromMinutes(5);

    private readonly MemberWrites _writes = new(provider, writer, clock);

    /// <summary>Puts a mail in the outbox. For administrators.</summary>
    public Task<WriteOutcome> AddAsync(Actor actor, string to, string subject, string body, CancellationToken cancellation) =>
        _writes.RunAsync(actor, WorkspaceRole.Administrator, async (write, stop) =>
        {
            var mail = Outgoing(actor.WorkspaceId, to, subject, body, write.Now);
            write.Db.Add(mail);
            await write.Db.SaveChangesAsync(stop);
            return new WriteOutcome.Done(mail.Id);
        }, cancellation);

    /// <summary>How mail stands; null for anyone but an administrator.</summary>
    public async Task<MailBox?> BoxAsync(Actor actor, CancellationToken cancellation)
    {
        await using var db = provider.Open(actor);
        return await db.StandingAsync(actor, cancellation) is { Suspended: false, Role: WorkspaceRole.Administrator }
            ? new(
                await Lines(db.Mails.Where(mail => mail.NextTry != null).OrderBy(mail => mail.NextTry)).ToListAsync(cancellation),
                await Lines(db.Mails.Where(mail => mail.NextTry == null && mail.SentAt == null).OrderByDescending(mail => mail.At)).ToListAsync(cancellation),
                await Lines(db.Mails.Where(mail => mail.SentAt != null).OrderByDescending(mail => mail.SentAt)).ToListAsync(cancellation))
            : null;
    }

    /// <summary>Gives a mail that was given up all its tries again. For administrators.</summary>
    public Task<WriteOutcome> TryAgainAsync(Actor actor, Guid mailId, CancellationToken cancellation) =>
        _writes.RunAsync(actor, WorkspaceRole.Administrator, async (write, stop) =>
        {
            var now = write.Now;
            return await write.Db.Mails.Where(mail => mail.Id == mailId && mail.NextTry == null && mail.SentAt == null)
                .ExecuteUpdateAsync(set => set.SetProperty(mail => mail.NextTry, now).SetProperty(mail => mail.Tries, 0), stop) == 1
                ? mailId
                : (Guid?)null;
        }, cancellation);

    /// <summary>Ids of mails whose time has come, the longest waiting first; of every workspace.</summary>
    public async Task<IReadOnlyList<Guid>> DueAsync(int take, CancellationToken cancellation)
    {
        var now = clock.Now();
        await using var db = provider.CreateDbContext();
        return await All(db).Where(mail => mail.NextTry <= now).OrderBy(mail => mail.NextTry).Take(take).Select(mail => mail.Id).ToListAsync(cancellation);
    }

    /// <summary>Takes a mail to send it now; null when another process was quicker, it has no try left, or its reader was suspended.</summary>
    public Task<MailToSend?> ClaimAsync(Guid mailId, CancellationToken cancellation) => writer.WriteAsync<MailToSend?>(async (session, stop) =>
    {
        await using var db = session.OpenForNobody();
        var now = clock.Now();
        if (await All(db).AsNoTracking().FirstOrDefaultAsync(mail => mail.Id == mailId && mail.NextTry <= now, stop) is not { } mail)
        {
            return null;
        }

        // Who was suspended while it waited gets nothing any more.
        if (await db.Users.AnyAsync(user => user.Email == mail.To && user.SuspendedAt != null, stop))
        {
            await All(db).Where(row => row.Id == mailId).ExecuteDeleteAsync(stop);
            return null;
        }

        // A process ended in the middle of the last try: nobody knows what became of it.
        var isOver = mail.Tries > Pauses.Length;
        DateTimeOffset? next = isOver ? null : now + (mail.Tries < Pauses.Length ? Pauses[mail.Tries] : LastTry);
        var mine = await All(db).Where(row => row.Id == mailId && row.NextTry == mail.NextTry && row.Tries == mail.Tries)
            .ExecuteUpdateAsync(set => set.SetProperty(row => row.NextTry, next).SetProperty(row => row.Tries, mail.Tries + 1), stop);
        return mine == 1 && !isOver ? new(mail.Id, mail.To, mail.Subject, mail.Body, mail.At) : null;
    }, cancellation);

    /// <summary>It went out. Its words are no longer kept: an invitation's link would still open a door.</summary>
    public Task SentAsync(Guid mailId, CancellationToken cancellation) => UpdateAsync(mailId, (mails, now, stop) => mails.ExecuteUpdateAsync(
        set => set.SetProperty(mail => mail.SentAt, now).SetProperty(mail => mail.NextTry, (DateTimeOffset?)null).SetProperty(mail => mail.Problem, (string?)null).SetProperty(mail => mail.Body, ""), stop), cancellation);

    /// <summary>It did not go out: it is tried again at the time set by the claim, or given up.</summary>
    /// <param name="problem">In the server's words.</param>
    public Task FailedAsync(Guid mailId, string problem, CancellationToken cancellation) => UpdateAsync(mailId, (mails, _, stop) => mails.ExecuteUpdateAsync(
        set => set.SetProperty(mail => mail.Problem, ColumnText.Of(problem, 1000)).SetProperty(mail => mail.NextTry, mail => mail.Tries > Pauses.Length ? null : mail.NextTry), stop), cancellation);

    /// <summary>Deletes what went out, or was given up, more than thirty days ago.</summary>
    public Task<int> TidyAsync(CancellationToken cancellation) => writer.WriteAsync<int>(async (session, stop) =>
    {
        await using var db = session.OpenForNobody();
        var limit = clock.Now() - Kept;
        return await All(db).Where(mail => mail.SentAt < limit || (mail.NextTry == null && mail.At < limit)).ExecuteDeleteAsync(stop);
    }, cancellation);

    internal static OutgoingMail Outgoing(Guid workspaceId, string to, string subject, string body, DateTimeOffset now) => new()
    {
        WorkspaceId = workspaceId,
        To = ColumnText.Of(to, 256),
        Subject = ColumnText.Of(subject),
        Body = ColumnText.Of(body, 100_000),
        At = now,
        NextTry = now,
    };

    private Task<int> UpdateAsync(Guid mailId, Func<IQueryable<OutgoingMail>, DateTimeOffset, CancellationToken, Task<int>> update, CancellationToken cancellation) =>
        writer.WriteAsync<int>(async (session, stop) =>
        {
            await using var db = session.OpenForNobody();
            return await update(All(db).Where(mail => mail.Id == mailId && mail.SentAt == null), clock.Now(), stop);
        }, cancellation);

    // Sending is nobody's act: it looks into every workspace.
    private static IQueryable<OutgoingMail> All(CampaignDb db) => db.Mails.IgnoreQueryFilters([CampaignDb.WorkspaceFilter]);

    private static IQueryable<MailLine> Lines(IQueryable<OutgoingMail> mails) => mails.Take(MostShown).Select(mail => new MailLine(
        mail.Id, mail.To, mail.Subject, mail.At, mail.Tries, mail.NextTry, mail.SentAt, mail.Problem));
}
