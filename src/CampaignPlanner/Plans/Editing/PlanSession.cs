using CampaignPlanner.Coach;
using CampaignPlanner.Contracts;
using CampaignPlanner.Data;
using CampaignPlanner.Shell.Fields;

namespace CampaignPlanner.Plans.Editing;

/// <summary>
/// One person writing in one plan: the point that is open, and the way of every change into the store. Of the other points
/// only what this one must know is kept in memory. Saves run one after another; 'saved' is said after the commit.
/// </summary>
public sealed partial class PlanSession : IDisposable
{
    private readonly PlanStore store;
    private readonly PlanCoach coach;
    private readonly TimeProvider clock;
    private readonly Actor actor;
    private readonly SemaphoreSlim _turn = new(1, 1);
    private readonly List<AnswerConflict> _conflicts = [];
    private PlanSurvey _survey = null!;

    internal PlanSession(PlanStore store, PlanCoach coach, TimeProvider clock, Actor actor) =>
        (this.store, this.coach, this.clock, this.actor) = (store, coach, clock, actor);

    public PlanHead Head => _survey.Head;

    public PointForm Form { get; private set; } = null!;

    public bool CanWrite => actor.Role >= WorkspaceRole.Planner && Head is { ArchivedAt: null, DeletedAt: null };

    /// <summary>Answers that two people gave differently, until somebody chooses.</summary>
    public IReadOnlyList<AnswerConflict> Conflicts => _conflicts;

    /// <summary>Raised when something outside the fields looks different: progress, conflicts, the plan's head.</summary>
    public event Action? Changed;

    /// <summary>Raised when a button's change is on its way to the store.</summary>
    public event Action? Storing;

    /// <summary>Raised with the outcome of a save that no typing asked for.</summary>
    public event Action<Receipt>? Stored;

    /// <summary>Raised when a button removed something that can be put back.</summary>
    public event Action<string, FormChange>? UndoOffered;

    public PointProgress ProgressOf(Point point) => point == Form.Point ? Form.Progress : _survey.Progress(point);

    /// <summary>Opens the plan at a point. False when there is no such plan for this person.</summary>
    public async Task<bool> OpenAsync(Guid planId, Point point, CancellationToken cancellation)
    {
        await _turn.WaitAsync(cancellation);
        try
        {
            LeaveUnsaved();
            await SaveLeftAsync(cancellation);
            if (await store.OpenAsync(actor, planId, cancellation) is not { } plan)
            {
                return false;
            }

            var survey = new PlanSurvey(plan, Today);
            survey.Facts.TakenName = await TakenNameAsync(survey, cancellation);
            _survey = survey.Settle();
            Show(point, survey.Document(point));
            Take(survey.Judge(coach, actor), survey);
        }
        finally
        {
            _turn.Release();
        }

        await store.RememberPointAsync(actor, planId, point.Key, cancellation);
        return true;
    }

    /// <summary>Takes over what the browser's journal holds, saves it, and says which entries are safe now.</summary>
    /// <param name="pointKey">The point the entries belong to; entries of another point are saved without opening it.</param>
    /// <param name="answers">None asks only that what a button changed be stored, if it is not yet.</param>
    public async Task<Receipt> ReceiveAsync(string pointKey, IReadOnlyList<TypedAnswer> answers, CancellationToken cancellation)
    {
        await _turn.WaitAsync(cancellation);
        try
        {
            if (!await SaveLeftAsync(cancellation))
            {
                return new([], "retry", null);
            }

            if (pointKey != Form.Point.Key)
            {
                return await SaveElsewhereAsync(pointKey, answers, cancellation);
            }

            foreach (var answer in answers)
            {
                Form.NoteTyped(answer.Path, answer.Value);
                Apply(Typing(answer));
            }

            Form.Recheck();
            return await SaveAsync([.. answers.Select(a => a.Seq)], cancellation);
        }
        finally
        {
            _turn.Release();
            Changed?.Invoke();
        }
    }

    /// <summary>Settles a conflict with the text chosen; empty stays empty.</summary>
    public async Task<Receipt> ResolveAsync(AnswerConflict conflict, string text, CancellationToken cancellation)
    {
        await _turn.WaitAsync(cancellation);
        try
        {
            _conflicts.Remove(conflict);
            Apply(document => DocumentText.Set(document, conflict.Path, text));
            Form.Recheck(fromOutside: true);
            return await SaveAsync([conflict.Seq], cancellation);
        }
        finally
        {
            _turn.Release();
            Changed?.Invoke();
        }
    }

    public void Dispose() => _turn.Dispose();

    private DateOnly Today => DateOnly.FromDateTime(clock.GetLocalNow().DateTime);

    private void Show(Point point, PointDocument document)
    {
        _unsaved.Clear();
        _conflicts.Clear();
        _version = _survey.Version(point);
        Form = new PointForm(point, document, _survey.Facts);
        Form.Edited += change =>
        {
            // Noted at once: a save on its way may meet a newer version and must then repeat this change too.
            _unsaved.Add(new(change, IsTyped: false));
            Storing?.Invoke();
            _ = StoreEditAsync();
        };
        Form.UndoOffered += (message, undo) => UndoOffered?.Invoke(message, undo);
    }

    private void Apply(FormChange change)
    {
        change(Form.Document);
        _unsaved.Add(new(change, IsTyped: true));
    }

    // Typing is laid over the answer it was typed on. Over anybody else's newer answer it is not: then both are shown.
    private FormChange Typing(TypedAnswer answer) => document =>
    {
        _conflicts.RemoveAll(c => c.Path == answer.Path);
        if (AnswerPath.Resolve(document, answer.Path) is not var (_, question))
        {
            _conflicts.Add(new(answer.Seq, answer.Path, Form.Texts["Title"], answer.Value, "", Head.ChangedByName, CanJoin: false));
            return false;
        }

        if (IsFree(document, question, answer))
        {
            return DocumentText.Set(document, answer.Path, answer.Value);
        }

        var label = RoomTexts.Of(question.Owner)[question.TextKey];
        _conflicts.Add(new(
            answer.Seq, answer.Path, label, answer.Value, DocumentText.At(document, answer.Path), _theirName, question.Kind == QuestionKind.Text));
        return false;
    };

    private static bool IsFree(PointDocument document, Question question, TypedAnswer answer) =>
        DocumentText.At(document, answer.Path) is var now
        && (answer.Was is null || DocumentText.Same(question, now, answer.Was) || DocumentText.Same(question, now, answer.Value));
}
