namespace CampaignPlanner.Data.Postgres;

/// <summary>PostgreSQL gathers commits itself: each write has its own connection and transaction.</summary>
internal sealed class DirectWriter(PostgresProvider provider) : IWriteQueue
{
    public async Task<T> WriteAsync<T>(Func<WriteSession, CancellationToken, ValueTask<T>> job, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        try
        {
            return await OnceAsync(job, cancellation);
        }
        catch (Exception clash) when (provider.Explain(clash) == StorageProblem.Locked)
        {
            return await OnceAsync(job, cancellation);
        }
    }

    public ValueTask DisposeAsync() => default;

    private async Task<T> OnceAsync<T>(Func<WriteSession, CancellationToken, ValueTask<T>> job, CancellationToken cancellation)
    {
        var connection = await provider.ConnectAsync(cancellation);
        await using var session = new WriteSession(provider, connection);
        await using var transaction = await connection.BeginTransactionAsync(CancellationToken.None);
        session.Transaction = transaction;
        var result = await job(session, CancellationToken.None);
        await transaction.CommitAsync(CancellationToken.None);
        return result;
    }
}
