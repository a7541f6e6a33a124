using CampaignPlanner.Data;

namespace CampaignPlanner.Brief.Batch;

/// <summary>
/// The ZIPs that are being made or can be fetched: one per person, so that it is found again after a lost line. Two are
/// written at a time, because each keeps a core busy; the others wait in line.
/// </summary>
internal sealed class BriefBatches(BatchWriting writing, BatchFiles files, TimeProvider clock, IHostApplicationLifetime lifetime, ILogger<BriefBatches> log)
    : IHostedService
{
    public const int MostPlans = 200;
    public const int AtOnce = 2;

    private static readonly TimeSpan Kept = TimeSpan.FromHours(1);
    private readonly Lock _gate = new();
    private readonly Dictionary<Guid, BriefBatch> _ofUser = [];
    private readonly Queue<BriefBatch> _line = [];
    private int _running;

    /// <summary>Starts one, in place of this person's last; null while that is under way.</summary>
    public BriefBatch? Start(Actor actor, BatchOrder order)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(order.Plans.Count, MostPlans);
        var batch = new BriefBatch(actor, order);
        BriefBatch? last;
        lock (_gate)
        {
            last = _ofUser.GetValueOrDefault(actor.UserId);
            if (last is { Progress.IsUnderWay: true })
            {
                return null;
            }

            if (last is not null)
            {
                Forget(last);
            }

            _ofUser[actor.UserId] = batch;
            _line.Enqueue(batch);
            StartNext();
        }

        last?.Say();
        return batch;
    }

    /// <summary>The last one of this person, or null.</summary>
    public BriefBatch? Of(Actor actor)
    {
        lock (_gate)
        {
            return _ofUser.GetValueOrDefault(actor.UserId) is { } batch && batch.Owner.WorkspaceId == actor.WorkspaceId ? batch : null;
        }
    }

    /// <summary>For a circuit that a page opened for the owner; the framework seals what such a page hands over.</summary>
    public BriefBatch? Watch(Guid id)
    {
        lock (_gate)
        {
            return _ofUser.Values.FirstOrDefault(batch => batch.Id == id);
        }
    }

    /// <summary>The ZIP to send, or null when this person has none of this id.</summary>
    public (Stream Content, BatchOrder Order)? Open(Actor actor, Guid id) =>
        Of(actor) is { Progress: { State: BatchState.Done, Made: > 0 } } batch && batch.Id == id && files.Open(id) is { } content
            ? (content, batch.Order)
            : null;

    /// <summary>Stops after the plan in hand. False when this person has none of this id.</summary>
    public bool Cancel(Actor actor, Guid id)
    {
        if (Of(actor) is not { } batch || batch.Id != id)
        {
            return false;
        }

        lock (_gate)
        {
            batch.Cancel();
            if (batch.Progress.State == BatchState.Waiting)
            {
                End(batch, BatchState.Cancelled);
            }
        }

        batch.Say();
        return true;
    }

    public Task StartAsync(CancellationToken cancellationToken)
    {
        files.DeleteAll();
        return Task.CompletedTask;
    }

    public async Task StopAsync(CancellationToken cancellationToken)
    {
        List<BriefBatch> running;
        lock (_gate)
        {
            _line.Clear();
            running = [.. _ofUser.Values.Where(b => b.Progress.State == BatchState.Running)];
            running.ForEach(b => b.Cancel());
        }

        await Task.WhenAll(running.Select(b => b.Ended)).WaitAsync(cancellationToken);
        files.DeleteAll();
    }

    private void StartNext()
    {
        while (_running < AtOnce && _line.TryDequeue(out var batch))
        {
            if (batch.Progress.IsUnderWay)
            {
                _running++;
                batch.Set(BatchProgress.Start with { State = BatchState.Running });
                // Apart from the request at hand: who starts the next in line is somebody else.
                using (ExecutionContext.SuppressFlow())
                {
                    _ = Task.Run(() => RunAsync(batch));
                }
            }
        }
    }

    private async Task RunAsync(BriefBatch batch)
    {
        var state = BatchState.Failed;
        try
        {
            batch.Say();
            await using (var file = files.Create(batch.Id))
            {
                state = await writing.WriteAsync(batch, file, lifetime.ApplicationStopping);
            }
        }
        catch (OperationCanceledException)
        {
            state = BatchState.Cancelled; // The app is stopping.
        }
        catch (Exception fault)
        {
            // A full disk, mostly. The line must move on, whatever it was.
            log.LogError(fault, "A ZIP of briefs could not be written.");
            state = BatchState.Failed;
        }

        if (state != BatchState.Done || batch.Progress.Made == 0)
        {
            Delete(batch);
        }

        lock (_gate)
        {
            _running--;
            End(batch, state);
            StartNext();
        }

        batch.Say();
    }

    private void End(BriefBatch batch, BatchState state)
    {
        batch.Set(batch.Progress with { State = state, Now = null });
        batch.Expiry = clock.CreateTimer(_ => Expire(batch), null, Kept, Timeout.InfiniteTimeSpan);
    }

    private void Expire(BriefBatch batch)
    {
        lock (_gate)
        {
            Forget(batch);
        }

        batch.Say();
    }

    private void Forget(BriefBatch batch)
    {
        batch.Expiry?.Dispose();
        batch.Set(batch.Progress with { State = BatchState.Expired });
        if (_ofUser.GetValueOrDefault(batch.Owner.UserId) == batch)
        {
            _ofUser.Remove(batch.Owner.UserId);
        }

        Delete(batch);
    }

    private void Delete(BriefBatch batch)
    {
        try
        {
            files.Delete(batch.Id);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            log.LogWarning(fault, "A ZIP of briefs could not be deleted; the next start does.");
        }
    }
}
