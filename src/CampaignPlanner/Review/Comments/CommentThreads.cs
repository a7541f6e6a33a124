using CampaignPlanner.Data;

namespace CampaignPlanner.Review.Comments;

/// <summary>One thread: what was said first, and the answers to it, oldest first.</summary>
public sealed record CommentThread(StoredComment First, IReadOnlyList<StoredComment> Answers)
{
    public bool IsOpen => First.ResolvedAt is null && !IsGone;

    /// <summary>Nothing is left to read.</summary>
    public bool IsGone => First.DeletedAt is not null && Answers.All(answer => answer.DeletedAt is not null);

    /// <summary>What it is about: the first words that are still there.</summary>
    public string Words => Answers.Prepend(First).FirstOrDefault(said => said.DeletedAt is null)?.Text ?? "";

    /// <summary>The threads of a plan, in the order they were begun.</summary>
    public static IReadOnlyList<CommentThread> Of(IReadOnlyList<StoredComment> comments)
    {
        var answers = comments.Where(comment => comment.ThreadId is not null).ToLookup(comment => comment.ThreadId!.Value);
        return [.. comments.Where(comment => comment.ThreadId is null).Select(first => new CommentThread(first, [.. answers[first.Id]])).Where(thread => !thread.IsGone)];
    }
}
