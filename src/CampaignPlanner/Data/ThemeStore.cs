using Microsoft.EntityFrameworkCore;

namespace CampaignPlanner.Data;

/// <summary>How the briefs of a client look.</summary>
/// <param name="Client">Empty for the look of the house: of everybody without one of their own.</param>
/// <param name="Document">Colours, paper, typeface and footer, JSON.</param>
/// <param name="Logo">PNG or JPEG.</param>
public sealed record StoredTheme(string Client, string Document, byte[]? Logo);

/// <summary>The looks of a workspace's clients. Whoever is no member finds none.</summary>
internal sealed class ThemeStore(DatabaseProvider provider, IWriteQueue writer, TimeProvider clock)
{
    private readonly MemberWrites _writes = new(provider, writer, clock);

    /// <summary>The look kept for exactly this client; null when there is none.</summary>
    public async Task<StoredTheme?> FindAsync(Actor actor, string client, CancellationToken cancellation)
    {
        await using var db = provider.Open(actor);
        var key = ColumnText.Key(client);
        return await Mine(db, actor)
            .Where(theme => key == "" ? theme.ClientId == null : db.Clients.Any(row => row.Id == theme.ClientId && row.NameKey == key))
            .Select(theme => new StoredTheme(
                db.Clients.Where(row => row.Id == theme.ClientId).Select(row => row.Name).FirstOrDefault() ?? "", theme.Document, theme.Logo)).FirstOrDefaultAsync(cancellation);
    }

    /// <summary>Whom a look can be given: every client this person sees, by name.</summary>
    /// <returns>Name, number of plans outside the bin, and the look without its logo.</returns>
    public async Task<IReadOnlyList<(string Client, int Plans, string? Document)>> ClientsAsync(Actor actor, CancellationToken cancellation)
    {
        await using var db = provider.Open(actor);
        if (await db.StandingAsync(actor, cancellation) is not { Suspended: false })
        {
            return [];
        }

        var clients = await db.Clients.AsNoTracking().OrderBy(client => client.NameKey).Select(client => new
        {
            client.Name,
            client.NameKey,
            Plans = db.Plans.Count(plan => plan.ClientId == client.Id && plan.DeletedAt == null),
            Document = db.Themes.Where(theme => theme.ClientId == client.Id).Select(theme => theme.Document).FirstOrDefault(),
        }).ToListAsync(cancellation);
        return [.. clients.OrderBy(client => client.NameKey, StringComparer.Ordinal).Select(client => (client.Name, client.Plans, client.Document))];
    }

    /// <summary>Keeps a look, in place of an earlier one of the same client. For planners and up.</summary>
    public Task<WriteOutcome> KeepAsync(Actor actor, StoredTheme look, CancellationToken cancellation) =>
        _writes.RunAsync(actor, WorkspaceRole.Planner, async (write, stop) =>
        {
            var (mayUse, client) = await ClientNames.FindOrAddAsync(write, actor, look.Client, "en", stop);
            if (!mayUse)
            {
                return new WriteOutcome.Denied();
            }

            var clientId = client?.Id;
            var theme = await write.Db.Themes.FirstOrDefaultAsync(row => row.ClientId == clientId, stop);
            if (theme is null)
            {
                theme = new() { WorkspaceId = actor.WorkspaceId, ClientId = clientId, Document = "" };
                write.Db.Add(theme);
            }

            (theme.Document, theme.Logo, theme.ChangedAt) = (look.Document, look.Logo, write.Now);
            await write.Db.SaveChangesAsync(stop);
            return new WriteOutcome.Done(theme.Id);
        }, cancellation);

    private static IQueryable<ClientTheme> Mine(CampaignDb db, Actor actor) => db.Themes.AsNoTracking().Where(theme =>
        theme.WorkspaceId == actor.WorkspaceId
        && db.Memberships.Any(member => member.UserId == actor.UserId && db.Users.Any(user => user.Id == member.UserId && user.SuspendedAt == null)));
}
