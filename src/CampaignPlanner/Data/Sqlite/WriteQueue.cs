using System.Threading.Channels;
using Microsoft.Data.Sqlite;

namespace CampaignPlanner.Data.Sqlite;

/// <summary>
/// SQLite has one writer. What has gathered while the last commit was written goes into the next, so that many savers
/// share one wait for the disk, and each is told only after it.
/// </summary>
internal sealed class WriteQueue : IWriteQueue
{
    private const int LargestBatch = 256;

    private readonly SqliteProvider _provider;
    private readonly Channel<WriteJob> _waiting = Channel.CreateUnbounded<WriteJob>(new() { SingleReader = true });
    private readonly List<WriteJob> _batch = new(LargestBatch);
    private readonly Task _writing;
    private SqliteConnection? _connection;
    private WriteSession? _session;

    public WriteQueue(SqliteProvider provider)
    {
        _provider = provider;
        _writing = Task.Run(WriteAllAsync);
    }

    public async Task<T> WriteAsync<T>(Func<WriteSession, CancellationToken, ValueTask<T>> job, CancellationToken cancellation)
    {
        var waiting = new WriteJob<T>(job, cancellation);
        ObjectDisposedException.ThrowIf(!_waiting.Writer.TryWrite(waiting), this);

        return await waiting.Done;
    }

    /// <summary>Commits what is waiting, then closes.</summary>
    public async ValueTask DisposeAsync()
    {
        _waiting.Writer.TryComplete();
        await _writing;
        await CloseAsync();
    }

    private async Task WriteAllAsync()
    {
        while (await _waiting.Reader.WaitToReadAsync())
        {
            _batch.Clear();
            while (_batch.Count < LargestBatch && _waiting.Reader.TryRead(out var job))
            {
                if (job.Begin())
                {
                    _batch.Add(job);
                }
            }

            if (_batch.Count > 0)
            {
                await CommitAsync();
            }
        }
    }

    private async Task CommitAsync()
    {
        try
        {
            await RunBatchAsync();
        }
        catch (Exception first) when (_provider.Explain(first) == StorageProblem.DiskFull)
        {
            // The log may be what fills the disk: empty it into the database once, then try again.
            await RetryAsync();
        }
        catch (Exception failure)
        {
            await FailAsync(failure);
        }
    }

    private async Task RetryAsync()
    {
        try
        {
            SqliteProvider.EmptyLog(await ConnectAsync());
            await RunBatchAsync();
        }
        catch (Exception failure)
        {
            await FailAsync(failure);
        }
    }

    private async Task RunBatchAsync()
    {
        var connection = await ConnectAsync();
        await using (var transaction = connection.BeginTransaction(deferred: false))
        {
            _session!.Transaction = transaction;
            foreach (var job in _batch)
            {
                await RunOneAsync(job, _session);
            }

            await transaction.CommitAsync();
        }

        foreach (var job in _batch)
        {
            job.Acknowledge();
        }
    }

    private async Task RunOneAsync(WriteJob job, WriteSession session)
    {
        await session.ExecuteAsync("SAVEPOINT job", [], default);
        try
        {
            await job.RunAsync(session);
        }
        catch (Exception failure) when (_provider.Explain(failure) is null)
        {
            job.Failed(failure);
            await session.ExecuteAsync("ROLLBACK TO job", [], default);
        }

        await session.ExecuteAsync("RELEASE job", [], default);
    }

    private async Task<SqliteConnection> ConnectAsync()
    {
        if (_connection is null)
        {
            _connection = await _provider.ConnectWriterAsync();
            _session = new WriteSession(_provider, _connection);
        }

        return _connection;
    }

    private async Task FailAsync(Exception failure)
    {
        foreach (var job in _batch)
        {
            job.Refuse(failure);
        }

        // After a failed commit the connection's state is in doubt; the next batch opens a fresh one.
        await CloseAsync();
    }

    private async Task CloseAsync()
    {
        var session = _session;
        (_session, _connection) = (null, null);
        try
        {
            await (session?.DisposeAsync() ?? default);
        }
        catch (SqliteException)
        {
            // It was broken already. The queue must live: if this ended it, every later save would wait for ever.
        }
    }
}
