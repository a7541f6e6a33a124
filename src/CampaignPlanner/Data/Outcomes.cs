using CampaignPlanner.Contracts;

namespace CampaignPlanner.Data;

/// <summary>Why the database could not take a write just now. Nothing was stored; the same write may be tried again.</summary>
public enum StorageProblem
{
    DiskFull,

    /// <summary>Another process holds the database.</summary>
    Locked,

    /// <summary>The file or the server cannot be reached.</summary>
    Unreachable,
}

/// <summary>One point to save: what was typed, and the version it was typed on.</summary>
/// <param name="PlanId">The plan.</param>
/// <param name="PointKey">The point's key, such as 'goals'.</param>
/// <param name="BaseVersion">The point's version the typing started from.</param>
/// <param name="Document">The whole document, JSON.</param>
/// <param name="Progress">The point's own progress; the plan's sums follow.</param>
/// <param name="Headline">Given when the point carries the plan's headline.</param>
/// <param name="OwnVersion">A version by itself, never folded with typing before or after: for a restore.</param>
/// <param name="Others">Other points whose progress this save changes, for example because a video they point at is gone.</param>
/// <param name="Judgement">What the coach says of the plan with this document in it.</param>
/// <param name="Mark">What the document says, for sign-offs; without it none counts any more.</param>
public sealed record PointSave(
    Guid PlanId,
    string PointKey,
    int BaseVersion,
    string Document,
    StoredProgress Progress,
    PlanHeadline? Headline = null,
    bool OwnVersion = false,
    IReadOnlyList<PointRefresh>? Others = null,
    PlanJudgement? Judgement = null,
    PointMark? Mark = null);

/// <summary>A point's progress, worked out from the version named; a newer version knows better and keeps its own.</summary>
public sealed record PointRefresh(string Key, int Version, StoredProgress Progress);

/// <summary>What became of a save. Switch over all five.</summary>
public abstract record SaveOutcome
{
    private SaveOutcome()
    {
    }

    /// <summary>Durably committed. Saving again what is already stored answers this too, with the stored version.</summary>
    /// <param name="SignOffs">What counts now; null where nothing was signed off.</param>
    public sealed record Saved(int Version, int PlanVersion, DateTimeOffset At, SignOffCount? SignOffs = null) : SaveOutcome;

    /// <summary>Somebody saved since; nothing was written.</summary>
    public sealed record Conflict(StoredPoint Current) : SaveOutcome;

    /// <summary>A member who may not write.</summary>
    public sealed record Denied : SaveOutcome;

    /// <summary>No such plan or point for this person, or it is in the bin.</summary>
    public sealed record Gone : SaveOutcome;

    /// <summary>The database refused; nothing was written, trying again may help.</summary>
    public sealed record Unavailable(StorageProblem Problem) : SaveOutcome;
}

/// <summary>What became of a write other than a save.</summary>
public abstract record WriteOutcome
{
    private WriteOutcome()
    {
    }

    /// <summary>Durably committed. <paramref name="Id"/> is what was written: for a copy, the copy.</summary>
    public sealed record Done(Guid Id) : WriteOutcome;

    /// <summary>A member who may not do this.</summary>
    public sealed record Denied : WriteOutcome;

    /// <summary>No such thing for this person.</summary>
    public sealed record Gone : WriteOutcome;

    /// <summary>Things stand differently from what the screen showed: somebody was quicker, or it cannot be done now. Nothing was written.</summary>
    public sealed record Overtaken : WriteOutcome;

    /// <summary>The database refused; nothing was written, trying again may help.</summary>
    public sealed record Unavailable(StorageProblem Problem) : WriteOutcome;
}

/// <summary>Thrown where a method promises an id and the write was refused.</summary>
public sealed class WriteRefusedException(WriteOutcome outcome) : Exception($"The write was refused: {outcome}.")
{
    /// <summary>Never <see cref="WriteOutcome.Done"/>.</summary>
    public WriteOutcome Outcome { get; } = outcome;
}
