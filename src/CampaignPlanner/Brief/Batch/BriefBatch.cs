using CampaignPlanner.Brief.Readers;
using CampaignPlanner.Data;

namespace CampaignPlanner.Brief.Batch;

internal enum BatchState
{
    /// <summary>In line behind others.</summary>
    Waiting,
    Running,
    Done,
    Cancelled,

    /// <summary>The file itself could not be written.</summary>
    Failed,

    /// <summary>The file was deleted, its time was over.</summary>
    Expired,
}

/// <summary>Why a plan is not in the ZIP.</summary>
internal enum MissedWhy
{
    Leak,
    TooLong,
    Gone,
    Fault,
}

internal sealed record MissedPlan(PlanName Plan, MissedWhy Why);

/// <summary>What was asked for: one reader, one format, many plans in the order they get their names.</summary>
/// <param name="Home">Where others reach this server: each cover leads there.</param>
internal sealed record BatchOrder(BriefReader Reader, BriefFormat Format, Uri Home, IReadOnlyList<PlanName> Plans)
{
    /// <summary>Would give the same ZIP.</summary>
    public bool IsLike(BatchOrder other) => (Reader, Format) == (other.Reader, other.Format) && Plans.SequenceEqual(other.Plans);
}

/// <summary>How far it is. Never changed: each step puts a new one in place of the old.</summary>
/// <param name="Finished">Plans that were tried.</param>
/// <param name="Now">Title of the plan that is being written.</param>
internal sealed record BatchProgress(BatchState State, int Finished, string? Now, IReadOnlyList<MissedPlan> Missed)
{
    public static BatchProgress Start { get; } = new(BatchState.Waiting, 0, null, []);

    public bool IsUnderWay => State is BatchState.Waiting or BatchState.Running;

    /// <summary>Briefs in the ZIP.</summary>
    public int Made => Finished - Missed.Count;
}

/// <summary>One person's ZIP, from the start until it is deleted.</summary>
internal sealed class BriefBatch(Actor owner, BatchOrder order)
{
    private readonly TaskCompletionSource _ended = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private volatile BatchProgress _progress = BatchProgress.Start;
    private volatile bool _isCancelled;

    public Guid Id { get; } = Guid.NewGuid();

    public Actor Owner => owner;

    public BatchOrder Order => order;

    public BatchProgress Progress => _progress;

    /// <summary>Asked to stop. The plan in hand is finished first.</summary>
    public bool IsCancelled => _isCancelled;

    /// <summary>Is over when nothing more will be written.</summary>
    public Task Ended => _ended.Task;

    /// <summary>Deletes the file when its time is over; held here because a timer nobody holds stops.</summary>
    public ITimer? Expiry { get; set; }

    public event Action? Changed;

    public void Cancel() => _isCancelled = true;

    public void Set(BatchProgress progress) => _progress = progress;

    /// <summary>Tells who watches. Apart from <see cref="Set"/>, so that nobody is told while a lock is held.</summary>
    public void Say()
    {
        Changed?.Invoke();
        if (!_progress.IsUnderWay)
        {
            _ended.TrySetResult();
        }
    }
}
