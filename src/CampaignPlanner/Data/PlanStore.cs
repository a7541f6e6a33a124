namespace CampaignPlanner.Data;

/// <summary>
/// The plans of a workspace. Every method takes who asks; what is not of that person's workspace does not exist for them.
/// Reads answer null or empty, writes answer an outcome; a database that cannot be read throws, one that cannot be written
/// answers Unavailable.
/// </summary>
internal sealed partial class PlanStore(DatabaseProvider provider, IWriteQueue writer, TimeProvider clock)
{
    private readonly MemberWrites _writes = new(provider, writer, clock);

    private const int LongestDocument = 1_000_000;

    /// <summary>What a read that threw says about the database; null when it is not the database's doing.</summary>
    public StorageProblem? Explain(Exception refusal) => provider.Explain(refusal);

    /// <summary>A page of the list, and the number of plans in all. Documents are not read.</summary>
    public async Task<PlanPage> ListAsync(Actor actor, PlanQuery query, CancellationToken cancellation)
    {
        await using var connection = await provider.ConnectAsync(cancellation);
        var items = new List<PlanListItem>(Math.Clamp(query.Take, 0, 200));
        await using (var command = PlanListSql.Command(connection, PlanListSql.Page(query, provider.PlaceOf), actor, query))
        await using (var row = await command.ExecuteReaderAsync(cancellation))
        {
            while (await row.ReadAsync(cancellation))
            {
                items.Add(PlanListSql.Item(row));
            }
        }

        var isWhole = query.Skip == 0 && items.Count < query.Take;
        return new(items, isWhole ? items.Count : await TotalAsync(connection, actor, query, cancellation));
    }

    /// <summary>How many plans stand on a shelf.</summary>
    public async Task<int> CountAsync(Actor actor, PlanView view, CancellationToken cancellation)
    {
        await using var connection = await provider.ConnectAsync(cancellation);
        return await TotalAsync(connection, actor, new PlanQuery(View: view), cancellation);
    }

    private async Task<int> TotalAsync(System.Data.Common.DbConnection connection, Actor actor, PlanQuery query, CancellationToken cancellation)
    {
        await using var command = PlanListSql.Command(connection, PlanListSql.Total(query, provider.PlaceOf), actor, query);
        return Convert.ToInt32(await command.ExecuteScalarAsync(cancellation), System.Globalization.CultureInfo.InvariantCulture);
    }
}
