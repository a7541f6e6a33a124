namespace CampaignPlanner.Benchmarks.Served;

/// <summary>How much the process's working set grew at most while something was done, looked at every millisecond.</summary>
internal sealed class PeakMemory : IAsyncDisposable
{
    private readonly CancellationTokenSource _done = new();
    private readonly long _before;
    private readonly Task _watch;
    private long _most;

    public PeakMemory()
    {
        GC.Collect();
        _before = _most = Environment.WorkingSet;
        _watch = Task.Factory.StartNew(Watch, TaskCreationOptions.LongRunning);
    }

    public double Megabytes => (_most - _before) / 1048576.0;

    public async ValueTask DisposeAsync()
    {
        await _done.CancelAsync();
        await _watch;
        _done.Dispose();
    }

    private void Watch()
    {
        while (!_done.Token.WaitHandle.WaitOne(1))
        {
            _most = Math.Max(_most, Environment.WorkingSet);
        }
    }
}
