using System.Globalization;
using System.Text.Json;
using CampaignPlanner.Contracts;
using CampaignPlanner.Data;
using CampaignPlanner.Shell.Fields;
using PointProgress = CampaignPlanner.Contracts.PointProgress;

namespace CampaignPlanner.Plans.Editing;

/// <summary>
/// One person writing in one plan: the point that is open, and the way of every change into the store. Of the other points
/// only what this one must know is kept in memory. Saves run one after another; 'saved' is said after the commit.
/// </summary>
public sealed class PlanSession : IDisposable
{
    private readonly PlanStore store;
    private readonly TimeProvider clock;
    private readonly Actor actor;
    private readonly SemaphoreSlim _turn = new(1, 1);
    private readonly List<FormChange> _unsaved = [];
    private readonly List<AnswerConflict> _conflicts = [];
    private readonly Dictionary<string, PointProgress> _progress = [];
    private int _version;
    private string _shared = "";
    private string _theirName = "";

    internal PlanSession(PlanStore store, TimeProvider clock, Actor actor) => (this.store, this.clock, this.actor) = (store, clock, actor);

    public PlanHead Head { get; private set; } = null!;

    public PointForm Form { get; private set; } = null!;

    public bool CanWrite => actor.Role >= WorkspaceRole.Planner && Head is { ArchivedAt: null, DeletedAt: null };

    /// <summary>Answers that two people gave differently, until somebody chooses.</summary>
    public IReadOnlyList<AnswerConflict> Conflicts => _conflicts;

    /// <summary>Raised when something outside the fields looks different: progress, conflicts, the plan's head.</summary>
    public event Action? Changed;

    /// <summary>Raised with the outcome of a save that no typing asked for.</summary>
    public event Action<Receipt>? Stored;

    /// <summary>Raised when a button removed something that can be put back.</summary>
    public event Action<string, FormChange>? UndoOffered;

    public PointProgress ProgressOf(Point point) => _progress.GetValueOrDefault(point.Key);

    /// <summary>Opens the plan at a point. False when there is no such plan for this person.</summary>
    public async Task<bool> OpenAsync(Guid planId, Point point, CancellationToken cancellation)
    {
        await _turn.WaitAsync(cancellation);
        try
        {
            if (await store.OpenAsync(actor, planId, cancellation) is not { } plan)
            {
                return false;
            }

            Head = plan.Head;
            var documents = PlanDocuments.Read(plan);
            var facts = PlanDocuments.Facts(documents, Today);
            foreach (var (each, document) in documents)
            {
                _progress[each.Key] = PointProgress.Of(each, document, facts);
            }

            _version = plan.Points.First(p => p.Key == point.Key).Version;
            Show(point, documents.First(d => d.Point == point).Document, facts);
            await CheckNameAsync(cancellation);
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
    public async Task<Receipt> ReceiveAsync(string pointKey, IReadOnlyList<TypedAnswer> answers, CancellationToken cancellation)
    {
        await _turn.WaitAsync(cancellation);
        try
        {
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

    private void Show(Point point, PointDocument document, PlanFacts facts)
    {
        _unsaved.Clear();
        _conflicts.Clear();
        _shared = JsonSerializer.Serialize(facts);
        Form = new PointForm(point, document, facts);
        Form.Edited += change =>
        {
            // Noted at once: a save on its way may meet a newer version and must then repeat this change too.
            _unsaved.Add(change);
            _ = StoreEditAsync();
        };
        Form.UndoOffered += (message, undo) => UndoOffered?.Invoke(message, undo);
    }

    private async Task StoreEditAsync()
    {
        await _turn.WaitAsync();
        Receipt receipt;
        try
        {
            receipt = await SaveAsync([], CancellationToken.None);
        }
        finally
        {
            _turn.Release();
        }

        Changed?.Invoke();
        Stored?.Invoke(receipt);
    }

    private void Apply(FormChange change)
    {
        change(Form.Document);
        _unsaved.Add(change);
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

        var now = DocumentText.At(document, answer.Path);
        if (answer.Was is null || DocumentText.Same(question, now, answer.Was) || DocumentText.Same(question, now, answer.Value))
        {
            return DocumentText.Set(document, answer.Path, answer.Value);
        }

        var label = RoomTexts.Of(question.Owner)[question.TextKey];
        _conflicts.Add(new(answer.Seq, answer.Path, label, answer.Value, now, _theirName, question.Kind == QuestionKind.Text));
        return false;
    };

    private async Task<Receipt> SaveAsync(IReadOnlyList<long> asked, CancellationToken cancellation)
    {
        var tries = 0;
        while (_unsaved.Count > 0)
        {
            var sent = _unsaved.Count;
            switch (await store.SavePointAsync(actor, ToSave(Form.Point, Form.Document, _version, Form.Progress), cancellation))
            {
                case SaveOutcome.Saved saved:
                    _version = saved.Version;
                    _unsaved.RemoveRange(0, sent);
                    await AfterSaveAsync(cancellation);
                    return Done(asked, saved.At);
                case SaveOutcome.Conflict(var current) when tries++ < 5:
                    Rebase(current);
                    break;
                case SaveOutcome.Denied:
                    return new([], "denied", null);
                case SaveOutcome.Gone:
                    return new([], "gone", null);
                case SaveOutcome.Conflict or SaveOutcome.Unavailable:
                    return new([], "retry", null);
                case var other:
                    throw new NotSupportedException($"An outcome nobody handles: {other.GetType().Name}.");
            }
        }

        return Done(asked, clock.GetUtcNow());
    }

    private Receipt Done(IReadOnlyList<long> asked, DateTimeOffset at)
    {
        var open = _conflicts.Select(c => c.Seq).ToHashSet();
        return new([.. asked.Where(s => !open.Contains(s))], open.Count > 0 ? "conflict" : "saved", at);
    }

    // Somebody saved since: what is not stored yet is done again on their version.
    private void Rebase(StoredPoint current)
    {
        (_version, _theirName) = (current.Version, current.ChangedByName);
        var document = PlanJson.Read(Form.Point, current.Document);
        _unsaved.RemoveAll(change => !change(document));
        Form.Replace(document);
    }

    private async Task AfterSaveAsync(CancellationToken cancellation)
    {
        _progress[Form.Point.Key] = Form.Progress;
        if (Form.Point.Number == 1)
        {
            await CheckNameAsync(cancellation);
        }

        var shared = JsonSerializer.Serialize(Form.Facts);
        if (shared == _shared || await store.OpenAsync(actor, Head.Id, cancellation) is not { } plan)
        {
            return;
        }

        // What other points may know has changed, and with it perhaps whether their answers still hold.
        (_shared, Head) = (shared, plan.Head);
        foreach (var (point, document) in PlanDocuments.Read(plan).Where(d => d.Point != Form.Point))
        {
            _progress[point.Key] = PointProgress.Of(point, document, Form.Facts);
        }
    }

    private async Task CheckNameAsync(CancellationToken cancellation)
    {
        var name = Form.Facts.Frame.Name;
        var taken = name is { Length: > 0 } && await store.TitleTakenAsync(actor, name, Head.Id, cancellation) ? name : null;
        if (taken != Form.Facts.TakenName)
        {
            Form.Facts.TakenName = taken;
            Form.Recheck();
            _progress[Form.Point.Key] = Form.Progress;
        }
    }

    private async Task<Receipt> SaveElsewhereAsync(string pointKey, IReadOnlyList<TypedAnswer> answers, CancellationToken cancellation)
    {
        if (Points.Find(pointKey) is not { } point || await store.ReadPointAsync(actor, Head.Id, pointKey, cancellation) is not { } stored)
        {
            return new([], "gone", null);
        }

        var document = PlanJson.Read(point, stored.Document);
        var kept = answers.Where(a => IsFree(document, a) && DocumentText.Set(document, a.Path, a.Value)).Select(a => a.Seq).ToList();
        document.Publish(Form.Facts);
        var progress = PointProgress.Of(point, document, Form.Facts);
        switch (await store.SavePointAsync(actor, ToSave(point, document, stored.Version, progress), cancellation))
        {
            case SaveOutcome.Saved saved:
                _progress[pointKey] = progress;
                // An answer that somebody else gave differently waits in the journal until its point is opened.
                return new(kept, kept.Count == answers.Count ? "saved" : "conflict", saved.At);
            case SaveOutcome.Denied:
                return new([], "denied", null);
            case SaveOutcome.Gone:
                return new([], "gone", null);
            case SaveOutcome.Conflict or SaveOutcome.Unavailable:
                return new([], "retry", null);
            case var other:
                throw new NotSupportedException($"An outcome nobody handles: {other.GetType().Name}.");
        }
    }

    private static bool IsFree(PointDocument document, TypedAnswer answer) =>
        AnswerPath.Resolve(document, answer.Path) is var (_, question)
        && DocumentText.At(document, answer.Path) is var now
        && (answer.Was is null || DocumentText.Same(question, now, answer.Was) || DocumentText.Same(question, now, answer.Value));

    private PointSave ToSave(Point point, PointDocument document, int version, PointProgress progress)
    {
        document.Publish(Form.Facts);
        return new(Head.Id, point.Key, version, PlanJson.Write(document), PlanRows.Progress(progress),
            point.Number == 1 ? PlanRows.Headline(Form.Facts.Frame, Head.Title) : null);
    }
}
