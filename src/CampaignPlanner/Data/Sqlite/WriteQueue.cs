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

    /// <summary>All in one transaction. When one of them fails, which is rare, each gets a transaction of its own.</summary>
    private async Task RunBatchAsync()
    {
        if (_batch.Count > 1 && await TryTogetherAsync())
        {
            _batch.ForEach(job => job.Acknowledge());
            return;
        }

        // What is committed leaves the batch, so that it is neither run again nor refused with those after it.
        while (_batch.Count > 0)
        {
            await RunAloneAsync(_batch[0]);
            _batch[0].Acknowledge();
            _batch.RemoveAt(0);
        }
    }

    private async Task<bool> TryTogetherAsync()
    {
        await using var transaction = await BeginAsync();
        try
        {
            foreach (var job in _batch)
            {
                await job.RunAsync(_session!);
            }
        }
        catch (Exception failure) when (_provider.Explain(failure) is null)
        {
            return false;
        }

        await transaction.CommitAsync();
        return true;
    }

    private async Task RunAloneAsync(WriteJob job)
    {
        await using var transaction = await BeginAsync();
        try
        {
            await job.RunAsync(_session!);
        }
        catch (Exception failure) when (_provider.Explain(failure) is null)
        {
            job.Failed(failure);
            return;
        }

        await transaction.CommitAsync();
    }

    private async Task<SqliteTransaction> BeginAsync()
    {
        var transaction = (await ConnectAsync()).BeginTransaction(deferred: false);
        _session!.Transaction = transaction;
        return transaction;
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
