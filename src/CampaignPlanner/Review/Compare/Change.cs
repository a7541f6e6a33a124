using CampaignPlanner.Contracts;

namespace CampaignPlanner.Review.Compare;

/// <summary>What happened at one place of a plan.</summary>
public enum ChangeKind
{
    /// <summary>Another answer to the same question; a group of numbers is one answer.</summary>
    Answer,

    /// <summary>Another text that does not fit its field yet.</summary>
    Draft,

    /// <summary>A new item; new is the item.</summary>
    Added,

    /// <summary>An item that is gone; old is the item.</summary>
    Removed,

    /// <summary>An item that stands elsewhere among those that stayed; old and new are the item before and now.</summary>
    Moved,

    /// <summary>The same item under another key, as after an import: no news to people, needed to be exact. So are those below.</summary>
    Rekeyed,

    /// <summary>A group of answers that was not there, before its first answer.</summary>
    PartBegun,

    /// <summary>A group of answers that is not there any more, after its last answer went.</summary>
    PartDropped,

    /// <summary>Drafts are written in another order; new is the list of their paths, null when there is no list.</summary>
    DraftOrder,

    /// <summary>The documents have another shape number.</summary>
    Schema,
}

/// <summary>One difference between two documents of a point.</summary>
/// <param name="Place">Who holds the answer, or the list the item is in.</param>
/// <param name="Question">The question, the list of the item, or the question of the draft; null when there is none.</param>
public sealed record Change(ChangeKind Kind, Place Place, Question? Question, object? Old, object? New)
{
    /// <summary>Where an item stood in its list, from 0; -1 when it was not there.</summary>
    public int From { get; init; } = -1;

    /// <summary>Where an item stands in its list, from 0; -1 when it is gone.</summary>
    public int To { get; init; } = -1;

    /// <summary>The path a draft is stored under.</summary>
    public string? DraftPath { get; init; }

    public Point Point => Place.Point;

    /// <summary>The answer or item by keys, as <see cref="AnswerPath"/> names it; of something gone, where it was.</summary>
    public string Path => DraftPath ?? Kind switch
    {
        _ when (New ?? Old) is PlanItem item => $"{Place.Prefix}{Question!.Name}/{item.Key}",
        _ => (Place.Prefix + Question?.Name).TrimEnd('/'),
    };

    /// <summary>The item added, removed, moved, or the nearest one around the answer; null at the top of the document.</summary>
    public PlanItem? Item => (New ?? Old) as PlanItem ?? Place.Item;

    /// <summary>Key of the label in the texts of the question's room.</summary>
    public string? TextKey => Question?.TextKey;

    public bool IsOfItem => Kind is ChangeKind.Added or ChangeKind.Removed or ChangeKind.Moved;

    /// <summary>Typed by a person, so that it counts as an answer; a score that follows from others does not.</summary>
    public bool IsAnswer => Kind == ChangeKind.Draft || (Kind == ChangeKind.Answer && Question!.Rule.Need != Necessity.Calculated);

    /// <summary>False for what only storage can tell apart: 1.0 and 1.00, an empty text and none.</summary>
    public bool IsShown => Kind switch
    {
        ChangeKind.Answer => !Answers.MeanTheSame(Old, New),
        _ => IsOfItem || Kind == ChangeKind.Draft,
    };
}
