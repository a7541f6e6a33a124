using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;

namespace CampaignPlanner.Data;

/// <summary>A comment as it is read.</summary>
/// <param name="ThreadId">The first comment of its thread; null for the first itself.</param>
/// <param name="Path">Key path of the answer; empty for the point as a whole.</param>
/// <param name="Anchor">The passage, as it was written down; null for the whole answer.</param>
/// <param name="Text">Empty once it is deleted.</param>
public sealed record StoredComment(
    Guid Id, Guid? ThreadId, string PointKey, string Path, string? Anchor, bool IsForClient, Guid AuthorId, string AuthorName, DateTimeOffset At, string Text,
    DateTimeOffset? EditedAt, DateTimeOffset? DeletedAt, DateTimeOffset? ResolvedAt, string ResolvedBy);

/// <summary>A comment on its way into the store.</summary>
/// <param name="ThreadId">The thread it answers; its place and its readers are the thread's then.</param>
public sealed record NewComment(Guid PlanId, Guid? ThreadId, string PointKey, string Path, string? Anchor, bool IsForClient, string Text);

/// <summary>What people say about a plan. For planners and up to write, for all who may see the plan to read.</summary>
internal sealed class CommentStore(DatabaseProvider provider, IWriteQueue writer, TimeProvider clock)
{
    /// <summary>As long as a request, which a comment may become.</summary>
    internal const int LongestText = 2000;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);

    private readonly MemberWrites _writes = new(provider, writer, clock);

    /// <summary>All comments of a plan, oldest first; empty for whoever may not see it.</summary>
    public async Task<IReadOnlyList<StoredComment>> ListAsync(Actor actor, Guid planId, CancellationToken cancellation)
    {
        await using var db = provider.Open(actor);
        return await db.StandingAsync(actor, cancellation) is { Suspended: false } && await db.Plans.AnyAsync(plan => plan.Id == planId, cancellation)
            ? await db.Comments.AsNoTracking().Where(comment => comment.PlanId == planId).OrderBy(comment => comment.At).ThenBy(comment => comment.Id)
                .Select(comment => new StoredComment(
                    comment.Id, comment.ThreadId, comment.PointKey, comment.Path, comment.Anchor, comment.IsForClient, comment.AuthorId,
                    db.Users.Where(user => user.Id == comment.AuthorId).Select(user => user.Name).FirstOrDefault() ?? "",
                    comment.At, comment.Text, comment.EditedAt, comment.DeletedAt, comment.ResolvedAt,
                    db.Users.Where(user => user.Id == comment.ResolvedBy).Select(user => user.Name).FirstOrDefault() ?? ""))
                .ToListAsync(cancellation)
            : [];
    }

    /// <summary>Names of all who may see the plan, in order: who can be named in a comment. Empty for whoever may not see it.</summary>
    public async Task<IReadOnlyList<string>> PeopleAsync(Actor actor, Guid planId, CancellationToken cancellation)
    {
        await using var db = provider.Open(actor);
        if (await db.StandingAsync(actor, cancellation) is not { Suspended: false }
            || await db.Plans.AsNoTracking().Where(plan => plan.Id == planId).Select(plan => new { plan.ClientId }).FirstOrDefaultAsync(cancellation) is not { } plan)
        {
            return [];
        }

        var readers = (await Telling.ReadersAsync(db, plan.ClientId, cancellation)).Select(reader => reader.UserId).ToList();
        return await db.Users.AsNoTracking().Where(user => readers.Contains(user.Id)).OrderBy(user => user.Name).Select(user => user.Name).ToListAsync(cancellation);
    }

    /// <summary>Says something. Whoever is named with an @ hears of it and of what follows.</summary>
    /// <exception cref="ArgumentException">There is no text.</exception>
    public Task<WriteOutcome> AddAsync(Actor actor, NewComment said, CancellationToken cancellation)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(said.Text);
        return _writes.RunAsync(actor, WorkspaceRole.Planner, async (write, stop) =>
        {
            var db = write.Db;
            var thread = said.ThreadId is { } id ? await db.Comments.FirstOrDefaultAsync(row => row.Id == id && row.PlanId == said.PlanId && row.ThreadId == null, stop) : null;
            if (await db.Plans.FirstOrDefaultAsync(row => row.Id == said.PlanId && row.DeletedAt == null, stop) is not { } plan || (said.ThreadId is not null && thread is null))
            {
                return (Guid?)null;
            }

            var comment = new Comment
            {
                WorkspaceId = actor.WorkspaceId,
                PlanId = plan.Id,
                ThreadId = thread?.Id,
                PointKey = thread?.PointKey ?? said.PointKey,
                Path = thread?.Path ?? ColumnText.Of(said.Path, 500),
                Anchor = thread is null ? said.Anchor : null,
                IsForClient = thread?.IsForClient ?? said.IsForClient,
                AuthorId = actor.UserId,
                At = write.Now,
                Text = ColumnText.Of(said.Text.Trim(), LongestText),
            };
            db.Add(comment);
            await db.SaveChangesAsync(stop);
            await Telling.FollowAsync(db, plan.Id, actor.UserId, stop);
            var named = await NamedAsync(write, plan, comment.Text, stop);
            await TellNamedAsync(write, plan, comment, named, stop);
            // Who was named has heard of it already.
            await write.TellAsync(NoticeEvent.Commented, plan, Link(plan, comment), comment.Text, [], stop, except: named);
            return comment.Id;
        }, cancellation);
    }

    /// <summary>Says it in other words. Only one's own; the old words stay in the audit trail.</summary>
    public Task<WriteOutcome> EditAsync(Actor actor, Guid planId, Guid commentId, string text, CancellationToken cancellation)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(text);
        return ChangeAsync(actor, planId, commentId, AuditAct.CommentEdited, isOwn: true, (comment, write) =>
        {
            (comment.Text, comment.EditedAt) = (ColumnText.Of(text.Trim(), LongestText), write.Now);
        }, cancellation, async (comment, old, plan, write, stop) =>
            await TellNamedAsync(write, plan, comment, [.. (await NamedAsync(write, plan, comment.Text, stop)).Except(await NamedAsync(write, plan, old, stop))], stop));
    }

    /// <summary>Takes the words away; the place stays. Only one's own; the old words stay in the audit trail.</summary>
    public Task<WriteOutcome> DeleteAsync(Actor actor, Guid planId, Guid commentId, CancellationToken cancellation) =>
        ChangeAsync(actor, planId, commentId, AuditAct.CommentDeleted, isOwn: true, (comment, write) => (comment.Text, comment.DeletedAt) = ("", write.Now), cancellation);

    /// <summary>A thread is settled, or not after all.</summary>
    public Task<WriteOutcome> ResolveAsync(Actor actor, Guid planId, Guid threadId, bool isResolved, CancellationToken cancellation) =>
        ChangeAsync(actor, planId, threadId, isResolved ? AuditAct.CommentResolved : AuditAct.CommentReopened, isOwn: false, (comment, write) =>
        {
            if (isResolved != (comment.ResolvedAt is not null))
            {
                comment.ResolvedAt = isResolved ? write.Now : null;
                comment.ResolvedBy = isResolved ? actor.UserId : null;
            }
        }, cancellation);

    private Task<WriteOutcome> ChangeAsync(
        Actor actor, Guid planId, Guid commentId, AuditAct act, bool isOwn, Action<Comment, MemberWrite> change, CancellationToken cancellation,
        Func<Comment, string, Plan, MemberWrite, CancellationToken, Task>? then = null) =>
        _writes.RunAsync(actor, WorkspaceRole.Planner, async (write, stop) =>
        {
            if (await write.Db.Plans.FirstOrDefaultAsync(row => row.Id == planId && row.DeletedAt == null, stop) is not { } plan
                || await write.Db.Comments.FirstOrDefaultAsync(row => row.Id == commentId && row.PlanId == planId, stop) is not { } comment
                || (isOwn ? comment.DeletedAt is not null : comment.ThreadId is not null))
            {
                return new WriteOutcome.Gone();
            }

            if (isOwn && comment.AuthorId != actor.UserId)
            {
                return new WriteOutcome.Denied();
            }

            var old = comment.Text;
            change(comment, write);
            if (write.Db.ChangeTracker.HasChanges())
            {
                await write.Db.SaveChangesAsync(stop);
                await write.AuditAsync(act, plan, old, isOwn ? comment.Text : "", stop);
                await (then?.Invoke(comment, old, plan, write, stop) ?? Task.CompletedTask);
            }

            return new WriteOutcome.Done(commentId);
        }, cancellation);

    private static string Link(Plan plan, Comment comment) => $"plans/{plan.Id}/review#comment-{comment.ThreadId ?? comment.Id}";

    private static async Task TellNamedAsync(MemberWrite write, Plan plan, Comment comment, IReadOnlyCollection<Guid> named, CancellationToken cancellation)
    {
        foreach (var person in named)
        {
            await Telling.FollowAsync(write.Db, plan.Id, person, cancellation);
        }

        await write.TellOnlyAsync(NoticeEvent.Mentioned, plan, plan.Title, Link(plan, comment), comment.Text, named, cancellation);
    }

    // '@Ada Vos' names Ada Vos; '@Ada' does not, when there is only Ada Vos, and neither does ada@vos.example. Who shares a name is named together.
    private static async Task<IReadOnlyList<Guid>> NamedAsync(MemberWrite write, Plan plan, string text, CancellationToken cancellation)
    {
        var readers = (await Telling.ReadersAsync(write.Db, plan.ClientId, cancellation)).Select(reader => reader.UserId).ToList();
        var names = await write.Db.Users.AsNoTracking().Where(user => readers.Contains(user.Id)).Select(user => new { user.Id, user.Name }).ToListAsync(cancellation);
        var named = new List<Guid>();
        foreach (var people in names.GroupBy(person => person.Name, StringComparer.OrdinalIgnoreCase).OrderByDescending(people => people.Key.Length))
        {
            var mark = new Regex($@"(?<![\p{{L}}\p{{N}}]){Regex.Escape("@" + people.Key)}(?![\p{{L}}\p{{N}}])", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, Patience);
            if (mark.IsMatch(text))
            {
                named.AddRange(people.Select(person => person.Id));
                text = mark.Replace(text, "");
            }
        }

        return named;
    }
}
