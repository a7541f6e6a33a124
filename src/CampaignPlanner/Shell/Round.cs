namespace CampaignPlanner.Shell;

/// <summary>Work done again and again behind everybody's back. A failure is logged and the next time comes all the same.</summary>
internal abstract class Round : BackgroundService
{
    private readonly PeriodicTimer _timer;
    private readonly ILogger _log;

    protected Round(TimeSpan every, TimeProvider clock, ILogger log) => (_timer, _log) = (new(every, clock), log);

    /// <summary>One round. Rounds of two processes may run at the same time.</summary>
    public abstract Task RunAsync(CancellationToken stop);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        // The first comes a while after the start, when the first pages have been shown.
        while (await _timer.WaitForNextTickAsync(stoppingToken))
        {
            try
            {
                await RunAsync(stoppingToken);
            }
            catch (Exception fault) when (fault is not OperationCanceledException)
            {
                _log.LogError(fault, "A round failed; the next one follows.");
            }
        }
    }

    public override void Dispose()
    {
        _timer.Dispose();
        base.Dispose();
    }
}
