using Microsoft.EntityFrameworkCore;

namespace CampaignPlanner.Data;

/// <summary>From the name a planner writes to the client it means.</summary>
internal static class ClientNames
{
    /// <summary>The client of that name, made when there is none; null for no name.</summary>
    /// <returns>False when there is one that this person may not see.</returns>
    public static async Task<(bool MayUse, Client? Client)> FindOrAddAsync(MemberWrite write, Actor actor, string name, string language, CancellationToken cancellation)
    {
        var key = ColumnText.Key(name);
        if (key.Length == 0)
        {
            return (true, null);
        }

        // Two who name a new client at once are to get one and the same.
        await write.LockWorkspaceAsync(cancellation);
        if (await write.Db.Clients.FirstOrDefaultAsync(row => row.NameKey == key, cancellation) is { } known)
        {
            return (true, known);
        }

        if (await write.Db.Clients.IgnoreQueryFilters([CampaignDb.ClientFilter]).AnyAsync(row => row.NameKey == key, cancellation))
        {
            return (false, null);
        }

        var client = new Client
        {
            WorkspaceId = actor.WorkspaceId,
            Name = ColumnText.Of(name.Trim()),
            NameKey = key,
            Language = ColumnText.Of(language, 10),
            Contacts = "[]",
            Notes = "",
            CreatedAt = write.Now,
            ChangedAt = write.Now,
        };
        write.Db.Add(client);
        await write.Db.SaveChangesAsync(cancellation);
        await write.AuditAsync(AuditAct.ClientCreated, client.Name, "", client.Name, cancellation);
        return (true, client);
    }
}
