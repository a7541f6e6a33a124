using Microsoft.EntityFrameworkCore;

namespace CampaignPlanner.Data;

/// <summary>Whether the database answers: for the health endpoint.</summary>
internal sealed class DatabaseHealth(DatabaseProvider provider)
{
    /// <summary>Reads from a real table. False when it cannot; never throws but for cancellation.</summary>
    public async Task<bool> CanReadAsync(CancellationToken cancellation)
    {
        try
        {
            await using var db = provider.CreateDbContext();
            await db.Workspaces.AnyAsync(cancellation);
            return true;
        }
        catch (System.Data.Common.DbException)
        {
            return false;
        }
        catch (InvalidOperationException)
        {
            return false;
        }
    }
}
