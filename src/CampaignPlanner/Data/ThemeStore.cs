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
    /// <summary>The look kept for exactly this client; null when there is none.</summary>
    public async Task<StoredTheme?> FindAsync(Actor actor, string client, CancellationToken cancellation)
    {
        await using var db = provider.Open(actor.WorkspaceId);
        var key = ColumnText.Key(client);
        return await Mine(db, actor).Where(theme => theme.ClientKey == key)
            .Select(theme => new StoredTheme(theme.Client, theme.Document, theme.Logo)).FirstOrDefaultAsync(cancellation);
    }

    /// <summary>Whom a look can be given: every client of a plan that is not in the bin, and every one that has a look. Sorted.</summary>
    /// <returns>Name, number of plans, and the look without its logo.</returns>
    public async Task<IReadOnlyList<(string Client, int Plans, string? Document)>> ClientsAsync(Actor actor, CancellationToken cancellation)
    {
        await using var db = provider.Open(actor.WorkspaceId);
        var looks = await Mine(db, actor).Select(theme => new { theme.ClientKey, theme.Client, theme.Document }).ToListAsync(cancellation);
        var clients = await db.Plans
            .Where(plan => plan.WorkspaceId == actor.WorkspaceId && plan.DeletedAt == null && plan.ClientKey != ""
                && db.Memberships.Any(member => member.UserId == actor.UserId && db.Users.Any(user => user.Id == member.UserId && user.SuspendedAt == null)))
            .GroupBy(plan => plan.ClientKey)
            .Select(plans => new { ClientKey = plans.Key, Client = plans.Min(plan => plan.Client)!, Plans = plans.Count() })
            .ToListAsync(cancellation);
        return [.. clients.Select(c => (c.ClientKey, c.Client, c.Plans))
            .Concat(looks.Where(look => look.ClientKey != "" && clients.TrueForAll(c => c.ClientKey != look.ClientKey)).Select(look => (look.ClientKey, look.Client, Plans: 0)))
            .OrderBy(c => c.ClientKey, StringComparer.Ordinal)
            .Select(c => (c.Client, c.Plans, looks.Find(look => look.ClientKey == c.ClientKey)?.Document))];
    }

    /// <summary>Keeps a look, in place of an earlier one of the same client. For planners and up.</summary>
    public async Task<WriteOutcome> KeepAsync(Actor actor, StoredTheme look, CancellationToken cancellation)
    {
        try
        {
            return await writer.WriteAsync<WriteOutcome>(async (session, stop) =>
            {
                await using var db = session.Open(actor.WorkspaceId);
                return await db.StandingAsync(actor, stop) switch
                {
                    null => new WriteOutcome.Gone(),
                    { Suspended: true } or { Role: < WorkspaceRole.Planner } => new WriteOutcome.Denied(),
                    _ => new WriteOutcome.Done(await KeepAsync(db, actor, look, stop)),
                };
            }, cancellation);
        }
        catch (Exception refusal) when (provider.Explain(refusal) is { } problem)
        {
            return new WriteOutcome.Unavailable(problem);
        }
    }

    private async Task<Guid> KeepAsync(CampaignDb db, Actor actor, StoredTheme look, CancellationToken cancellation)
    {
        var key = ColumnText.Key(look.Client);
        var theme = await db.Themes.FirstOrDefaultAsync(row => row.WorkspaceId == actor.WorkspaceId && row.ClientKey == key, cancellation);
        if (theme is null)
        {
            theme = new() { WorkspaceId = actor.WorkspaceId, Client = "", ClientKey = key, Document = "" };
            db.Add(theme);
        }

        (theme.Client, theme.Document, theme.Logo, theme.ChangedAt) = (ColumnText.Of(look.Client), look.Document, look.Logo, clock.Now());
        await db.SaveChangesAsync(cancellation);
        return theme.Id;
    }

    private static IQueryable<ClientTheme> Mine(CampaignDb db, Actor actor) => db.Themes.AsNoTracking().Where(theme =>
        theme.WorkspaceId == actor.WorkspaceId
        && db.Memberships.Any(member => member.UserId == actor.UserId && db.Users.Any(user => user.Id == member.UserId && user.SuspendedAt == null)));
}
