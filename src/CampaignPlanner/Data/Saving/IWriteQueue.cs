namespace CampaignPlanner.Data;

/// <summary>
/// Where every write of the stores goes. The task ends after the durable commit, never before; a job that throws is
/// rolled back alone and throws to its own caller.
/// </summary>
internal interface IWriteQueue : IAsyncDisposable
{
    /// <summary>
    /// Runs the job in a transaction. The job may be run a second time after a rollback, so it must start from what it
    /// reads through the session. Cancelling works until the job begins.
    /// </summary>
    Task<T> WriteAsync<T>(Func<WriteSession, CancellationToken, ValueTask<T>> job, CancellationToken cancellation);
}
