namespace CampaignPlanner.Data.Sqlite;

/// <summary>A write waiting in the <see cref="WriteQueue"/>, and the promise made to whoever waits for it.</summary>
internal abstract class WriteJob
{
    /// <summary>False when the caller gave up before it began.</summary>
    public abstract bool Begin();

    public abstract ValueTask RunAsync(WriteSession session);

    /// <summary>The job itself failed; the others of its batch go on.</summary>
    public abstract void Failed(Exception failure);

    /// <summary>The commit is on disk.</summary>
    public abstract void Acknowledge();

    /// <summary>The commit did not happen.</summary>
    public abstract void Refuse(Exception failure);
}

internal sealed class WriteJob<T>(Func<WriteSession, CancellationToken, ValueTask<T>> job, CancellationToken cancellation) : WriteJob
{
    private readonly TaskCompletionSource<T> _done = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private T? _result;
    private Exception? _failure;

    public Task<T> Done => _done.Task;

    public override bool Begin()
    {
        if (!cancellation.IsCancellationRequested)
        {
            return true;
        }

        _done.TrySetCanceled(cancellation);
        return false;
    }

    public override async ValueTask RunAsync(WriteSession session)
    {
        _failure = null;
        _result = await job(session, CancellationToken.None);
    }

    public override void Failed(Exception failure) => _failure = failure;

    public override void Acknowledge()
    {
        if (_failure is null)
        {
            _done.TrySetResult(_result!);
        }
        else
        {
            _done.TrySetException(_failure);
        }
    }

    public override void Refuse(Exception failure) => _done.TrySetException(_failure ?? failure);
}
