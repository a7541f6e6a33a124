using Microsoft.EntityFrameworkCore;

namespace CampaignPlanner.Data;

/// <summary>A client in the list. <paramref name="Plans"/> counts those outside the bin.</summary>
public sealed record ClientLine(Guid Id, string Name, string Language, bool IsRestricted, int Plans, int InReview);

/// <summary>What is kept of a client.</summary>
/// <param name="Contacts">JSON, see the client's page.</param>
public sealed record ClientDetails(string Name, string Language, string Contacts, string Notes);

/// <summary>A client opened.</summary>
/// <param name="People">Ids of the members let in while it is restricted.</param>
public sealed record StoredClient(Guid Id, ClientDetails Details, bool IsRestricted, IReadOnlyList<Guid> People, int Plans);

/// <summary>The clients of a workspace. Whoever may not see one does not find it.</summary>
internal sealed class ClientStore(DatabaseProvider provider, IWriteQueue writer, TimeProvider clock)
{
    private static readonly TimeSpan AskedAgain = TimeSpan.FromDays(1);
    private readonly MemberWrites _writes = new(provider, writer, clock);

    /// <summary>All this person sees, by name.</summary>
    public async Task<IReadOnlyList<ClientLine>> ListAsync(Actor actor, CancellationToken cancellation)
    {
        await using var db = provider.Open(actor);
        if (await db.StandingAsync(actor, cancellation) is not { Suspended: false })
        {
            return [];
        }

        var clients = await db.Clients.AsNoTracking().Select(client => new
        {
            client.NameKey,
            Line = new ClientLine(
                client.Id, client.Name, client.Language, client.IsRestricted,
                db.Plans.Count(plan => plan.ClientId == client.Id && plan.DeletedAt == null),
                db.Plans.Count(plan => plan.ClientId == client.Id && plan.DeletedAt == null && plan.ReviewId != null)),
        }).ToListAsync(cancellation);
        return [.. clients.OrderBy(client => client.NameKey, StringComparer.Ordinal).Select(client => client.Line)];
    }

    /// <summary>One client; null when there is none for this person.</summary>
    public async Task<StoredClient?> OpenAsync(Actor actor, Guid clientId, CancellationToken cancellation)
    {
        await using var db = provider.Open(actor);
        return await db.StandingAsync(actor, cancellation) is { Suspended: false }
            ? await db.Clients.AsNoTracking().Where(client => client.Id == clientId).Select(client => new StoredClient(
                client.Id,
                new(client.Name, client.Language, client.Contacts, client.Notes),
                client.IsRestricted,
                db.ClientMembers.Where(member => member.ClientId == client.Id).Select(member => member.UserId).ToList(),
                db.Plans.Count(plan => plan.ClientId == client.Id && plan.DeletedAt == null))).FirstOrDefaultAsync(cancellation)
            : null;
    }

    /// <summary>Whether a plan can be given to a client of this name: not when there is one that this person may not see. Never for a stranger.</summary>
    public async Task<bool> MayNameAsync(Actor actor, string name, CancellationToken cancellation)
    {
        await using var db = provider.Open(actor);
        var key = ColumnText.Key(name);
        return await db.StandingAsync(actor, cancellation) is { Suspended: false }
            && (await db.Clients.AnyAsync(client => client.NameKey == key, cancellation)
                || !await db.Clients.IgnoreQueryFilters([CampaignDb.ClientFilter]).AnyAsync(client => client.NameKey == key, cancellation));
    }

    /// <summary>A new client; Overtaken when the name is taken. For planners and up.</summary>
    public Task<WriteOutcome> AddAsync(Actor actor, string name, string language, CancellationToken cancellation)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        return _writes.RunAsync(actor, WorkspaceRole.Planner, async (write, stop) =>
        {
            var key = ColumnText.Key(name);
            await write.LockWorkspaceAsync(stop);
            return await write.Db.Clients.IgnoreQueryFilters([CampaignDb.ClientFilter]).AnyAsync(client => client.NameKey == key, stop)
                ? new WriteOutcome.Overtaken()
                : await ClientNames.FindOrAddAsync(write, actor, name, language, stop) is (true, { } client) ? new WriteOutcome.Done(client.Id) : new WriteOutcome.Denied();
        }, cancellation);
    }

    /// <summary>Changes what is kept of a client; its plans carry the new name at once. Overtaken when another client bears it. For planners and up.</summary>
    public Task<WriteOutcome> ChangeAsync(Actor actor, Guid clientId, ClientDetails details, CancellationToken cancellation)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(details.Name);
        return _writes.RunAsync(actor, WorkspaceRole.Planner, async (write, stop) =>
        {
            await write.LockWorkspaceAsync(stop);
            if (await write.Db.Clients.FirstOrDefaultAsync(row => row.Id == clientId, stop) is not { } client)
            {
                return new WriteOutcome.Gone();
            }

            var key = ColumnText.Key(details.Name);
            if (await write.Db.Clients.IgnoreQueryFilters([CampaignDb.ClientFilter]).AnyAsync(row => row.NameKey == key && row.Id != clientId, stop))
            {
                return new WriteOutcome.Overtaken();
            }

            var old = Told(client);
            (client.Name, client.NameKey, client.Language) = (ColumnText.Of(details.Name.Trim()), key, ColumnText.Of(details.Language, 10));
            (client.Contacts, client.Notes, client.ChangedAt) = (details.Contacts, ColumnText.Of(details.Notes, 4000), write.Now);
            await write.Db.SaveChangesAsync(stop);
            await write.Db.Plans.Where(plan => plan.ClientId == clientId)
                .ExecuteUpdateAsync(set => set.SetProperty(plan => plan.Client, client.Name).SetProperty(plan => plan.ClientKey, key), stop);
            await write.AuditAsync(AuditAct.ClientChanged, client.Name, old, Told(client), stop);
            return new WriteOutcome.Done(clientId);
        }, cancellation);

        static string Told(Client client) => string.Join('\n', client.Name, client.Language, client.Contacts, client.Notes).TrimEnd();
    }

    /// <summary>Who may see a client and its plans. For administrators.</summary>
    /// <param name="people">Members let in while it is restricted; whoever is no member is left out.</param>
    public Task<WriteOutcome> RestrictAsync(Actor actor, Guid clientId, bool isRestricted, IReadOnlyCollection<Guid> people, CancellationToken cancellation) =>
        _writes.RunAsync(actor, WorkspaceRole.Administrator, async (write, stop) =>
        {
            await write.LockWorkspaceAsync(stop);
            if (await write.Db.Clients.FirstOrDefaultAsync(row => row.Id == clientId, stop) is not { } client)
            {
                return (Guid?)null;
            }

            var let = await write.Db.ClientMembers.Where(row => row.ClientId == clientId).ToListAsync(stop);
            var names = await write.Db.Memberships.Join(write.Db.Users, member => member.UserId, user => user.Id, (member, user) => new { user.Id, user.Name })
                .ToDictionaryAsync(user => user.Id, user => user.Name, stop);
            var wanted = people.Where(names.ContainsKey).ToHashSet();
            // Who is not asked about (administrators see all, suspended members nothing) keeps what they had.
            var asked = await write.Db.Memberships.Where(member => member.Role != WorkspaceRole.Administrator && write.Db.Users.Any(user => user.Id == member.UserId && user.SuspendedAt == null))
                .Select(member => member.UserId).ToListAsync(stop);
            foreach (var gone in let.Where(row => !wanted.Contains(row.UserId) && asked.Contains(row.UserId)))
            {
                write.Db.Remove(gone);
                await write.AuditAsync(AuditAct.AccessTaken, client.Name, names.GetValueOrDefault(gone.UserId, ""), "", stop);
            }

            foreach (var person in wanted.Except(let.Select(row => row.UserId)))
            {
                write.Db.Add(new ClientMember { WorkspaceId = actor.WorkspaceId, ClientId = clientId, UserId = person });
                await write.AuditAsync(AuditAct.AccessGiven, client.Name, "", names[person], stop);
            }

            if (client.IsRestricted != isRestricted)
            {
                client.IsRestricted = isRestricted;
                await write.AuditAsync(AuditAct.ClientChanged, client.Name, isRestricted ? "" : "restricted", isRestricted ? "restricted" : "", stop);
            }

            await write.Db.SaveChangesAsync(stop);
            return clientId;
        }, cancellation);

    /// <summary>Is this plan there, but of a client that this person may not see? For the page that offers to ask.</summary>
    public async Task<bool> IsBarredAsync(Actor actor, Guid planId, CancellationToken cancellation)
    {
        await using var db = provider.Open(actor);
        return await db.StandingAsync(actor, cancellation) is { Suspended: false }
            && await db.Plans.IgnoreQueryFilters([CampaignDb.ClientFilter]).AnyAsync(plan => plan.Id == planId && plan.DeletedAt == null, cancellation)
            && !await db.Plans.AnyAsync(plan => plan.Id == planId, cancellation);
    }

    /// <summary>
    /// Asks the administrators to be let in: to a plan's client, or, without one, to more than the role allows. Asking again while
    /// nobody has read the first asking tells nobody twice within a day.
    /// </summary>
    /// <param name="what">The address that was refused.</param>
    public Task<WriteOutcome> AskAsync(Actor actor, Guid? planId, string what, CancellationToken cancellation) =>
        _writes.RunAsync(actor, WorkspaceRole.Viewer, async (write, stop) =>
        {
            var clientId = planId is null ? null : await write.Db.Plans.IgnoreQueryFilters([CampaignDb.ClientFilter])
                .Where(plan => plan.Id == planId && plan.DeletedAt == null).Select(plan => plan.ClientId).FirstOrDefaultAsync(stop);
            var client = clientId is null ? null : await write.Db.Clients.IgnoreQueryFilters([CampaignDb.ClientFilter]).FirstOrDefaultAsync(row => row.Id == clientId, stop);
            var link = client is null ? "members" : $"clients/{client.Id}?ask={actor.UserId}";
            var administrators = await write.Db.Memberships.Where(member => member.Role == WorkspaceRole.Administrator).Select(member => member.UserId).ToListAsync(stop);
            var since = write.Now - AskedAgain;
            var waiting = await write.Db.Notices
                .Where(notice => notice.Event == NoticeEvent.Asked && notice.Link == link && notice.ActorName == actor.Name && notice.ReadAt == null && notice.At > since)
                .Select(notice => notice.UserId).ToListAsync(stop);
            await write.TellOnlyAsync(NoticeEvent.Asked, null, client?.Name ?? "", link, ColumnText.Of(what), [.. administrators.Except(waiting)], stop);
            await write.AuditAsync(AuditAct.AccessAsked, client?.Name ?? ColumnText.Of(what), "", actor.Name, stop);
            return new WriteOutcome.Done(actor.UserId);
        }, cancellation);
}
