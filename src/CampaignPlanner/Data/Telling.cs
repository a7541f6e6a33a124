using Microsoft.EntityFrameworkCore;

namespace CampaignPlanner.Data;

/// <summary>Tells people of an event: rows under their bell and for the mail, in the transaction of what happened.</summary>
internal static class Telling
{
    private static readonly TimeSpan DigestAt = TimeSpan.FromHours(8);

    /// <summary>How a person hears of an event until they choose otherwise.</summary>
    public static (bool Bell, MailPace Mail) Usual(NoticeEvent @event) => @event is NoticeEvent.Commented or NoticeEvent.Reopened ? (true, MailPace.Daily) : (true, MailPace.AtOnce);

    /// <summary>Tells those who watch the plan, and those named, of something that happened to it; never whoever did it, nor anybody who may not see it.</summary>
    public static async Task AboutAsync(
        CampaignDb db, Actor actor, DateTimeOffset now, NoticeEvent @event, Plan plan, string link, string words, IReadOnlyCollection<Guid> alsoTo, CancellationToken cancellation,
        IReadOnlyCollection<Guid>? except = null)
    {
        var watches = await db.Watches.AsNoTracking().Where(watch => watch.PlanId == plan.Id).ToListAsync(cancellation);
        var watching = watches.Where(watch => watch.IsWatching).Select(watch => watch.UserId)
            .Concat(watches.Exists(watch => watch.UserId == plan.OwnerId) ? [] : [plan.OwnerId]);
        await ToAsync(db, actor, now, @event, plan, plan.Title, link, words, [.. watching.Union(alsoTo).Except(except ?? [])], cancellation);
    }

    /// <summary>Tells exactly these people; of a plan, those of them who may see it.</summary>
    public static async Task ToAsync(
        CampaignDb db, Actor actor, DateTimeOffset now, NoticeEvent @event, Plan? plan, string subject, string link, string words, IReadOnlyCollection<Guid> people,
        CancellationToken cancellation)
    {
        var readers = (await ReadersAsync(db, plan?.ClientId, cancellation)).Select(reader => reader.UserId);
        var told = people.Intersect(readers).Where(person => person != actor.UserId).ToList();
        var choices = await db.NoticeChoices.AsNoTracking().Where(choice => choice.Event == @event && told.Contains(choice.UserId)).ToDictionaryAsync(choice => choice.UserId, cancellation);
        foreach (var person in told)
        {
            var (bell, mail) = choices.TryGetValue(person, out var choice) ? (choice.Bell, choice.Mail) : Usual(@event);
            if (!bell && mail == MailPace.Never)
            {
                continue;
            }

            db.Add(new Notice
            {
                WorkspaceId = actor.WorkspaceId,
                UserId = person,
                Event = @event,
                PlanId = plan?.Id,
                Link = ColumnText.Of(link, 500),
                Subject = ColumnText.Of(subject),
                Words = ColumnText.Of(words, 1000),
                ActorName = actor.Name,
                At = now,
                InBell = bell,
                MailAt = mail switch { MailPace.Never => null, MailPace.Daily => NextDigest(now), _ => now },
            });
        }

        await db.SaveChangesAsync(cancellation);
    }

    /// <summary>From now on a person hears of the plan, unless they once said that they do not want to.</summary>
    public static async Task FollowAsync(CampaignDb db, Guid planId, Guid userId, CancellationToken cancellation)
    {
        // Two people may name a third at the same moment.
        await db.Database.ExecuteSqlAsync(
            $"""INSERT INTO "PlanWatches" ("WorkspaceId", "PlanId", "UserId", "IsWatching") VALUES ({db.WorkspaceId}, {planId}, {userId}, TRUE) ON CONFLICT DO NOTHING""", cancellation);
    }

    /// <summary>The members, not suspended, who may see a client's plans.</summary>
    /// <param name="clientId">Null for plans without a client, which everybody sees.</param>
    public static async Task<IReadOnlyList<(Guid UserId, WorkspaceRole Role)>> ReadersAsync(CampaignDb db, Guid? clientId, CancellationToken cancellation)
    {
        // Asked for others than the one at the screen: the filter would answer for that one.
        var restricted = db.Clients.IgnoreQueryFilters([CampaignDb.ClientFilter]).Where(client => client.Id == clientId && client.IsRestricted);
        var readers = await db.Memberships.AsNoTracking()
            .Where(member => db.Users.Any(user => user.Id == member.UserId && user.SuspendedAt == null)
                && (member.Role == WorkspaceRole.Administrator || !restricted.Any()
                    || db.ClientMembers.Any(let => let.ClientId == clientId && let.UserId == member.UserId)))
            .Select(member => new { member.UserId, member.Role })
            .ToListAsync(cancellation);
        return [.. readers.Select(reader => (reader.UserId, reader.Role))];
    }

    // Eight in the morning, by the clock of the server's place.
    private static DateTimeOffset NextDigest(DateTimeOffset now)
    {
        var local = TimeZoneInfo.ConvertTime(now, TimeZoneInfo.Local).DateTime;
        var next = local.Date.AddDays(local.TimeOfDay < DigestAt ? 0 : 1) + DigestAt;
        return new DateTimeOffset(TimeZoneInfo.ConvertTimeToUtc(next, TimeZoneInfo.Local));
    }
}
