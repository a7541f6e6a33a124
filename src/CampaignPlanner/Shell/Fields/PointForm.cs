using CampaignPlanner.Contracts;

namespace CampaignPlanner.Shell.Fields;

/// <summary>One point open for editing: the document, what is wrong with it, and the fields on screen. Knows no storage.</summary>
public sealed class PointForm
{
    private readonly HashSet<IFormPart> _parts = [];
    private readonly Dictionary<string, string> _typed = [];
    private Dictionary<string, Problem> _problems = [];

    public PointForm(Point point, PointDocument document, PlanFacts facts)
    {
        (Point, Document, Facts) = (point, document, facts);
        Recheck();
    }

    public Point Point { get; }

    public PointDocument Document { get; private set; }

    public PlanFacts Facts { get; private set; }

    public PointProgress Progress { get; private set; }

    /// <summary>Problems by key path, missing answers included, in the order of the document.</summary>
    public IReadOnlyDictionary<string, Problem> Problems => _problems;

    /// <summary>Raised after a button changed the document (items added, moved, removed); the host stores it.</summary>
    public event Action<FormChange>? Edited;

    /// <summary>Raised when something was removed that can be put back.</summary>
    public event Action<string, FormChange>? UndoOffered;

    /// <summary>What the coach says of items, by key path.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<SmartVerdict>> Verdicts { get; private set; } = new Dictionary<string, IReadOnlyList<SmartVerdict>>();

    /// <summary>An answer a link leads to: what is folded around it opens.</summary>
    public string? Opened { get; set; }

    public RoomTexts Texts => Point.Texts();

    /// <summary>What is wrong with the answer at this path; a missing answer is not wrong.</summary>
    public string? Error(string path) => _problems.TryGetValue(path, out var problem) && !problem.IsMissing ? problem.Message : null;

    /// <summary>The characters of an input: the draft that does not fit its field yet, or the answer.</summary>
    public string TextAt(string path) => DocumentText.At(Document, path);

    /// <summary>The characters the browser holds for this input, as far as known here.</summary>
    public string? TypedAt(string path) => _typed.GetValueOrDefault(path);

    /// <summary>Notes what the browser holds, so that its input is left alone when the same text comes back from the store.</summary>
    public void NoteTyped(string path, string text) => _typed[path] = text;

    /// <summary>Forgets it, when the input is made anew.</summary>
    public void ForgetTyped(string path) => _typed.Remove(path);

    /// <summary>Changes the document from a button, then checks, redraws and asks the host to store it.</summary>
    /// <param name="undoMessage">What happened, when it can be undone.</param>
    /// <param name="touchesAnswers">Inputs on screen must show what changed.</param>
    public void Edit(FormChange change, string? undoMessage = null, FormChange? undo = null, bool touchesAnswers = false)
    {
        change(Document);
        Recheck(fromOutside: touchesAnswers);
        Edited?.Invoke(change);
        if (undoMessage is not null && undo is not null)
        {
            UndoOffered?.Invoke(undoMessage, undo);
        }
    }

    /// <summary>Takes another version of the document (a restored one, or somebody else's) and redraws every field from it.</summary>
    public void Replace(PointDocument document)
    {
        Document = document;
        Recheck(fromOutside: true);
    }

    /// <summary>Takes over what the other points say now; what is being typed here is laid over it.</summary>
    public void Learn(PlanFacts facts)
    {
        Facts = facts;
        Recheck();
    }

    /// <summary>Takes over the coach's verdicts and shows them.</summary>
    public void Hear(IReadOnlyDictionary<string, IReadOnlyList<SmartVerdict>> verdicts)
    {
        Verdicts = verdicts;
        foreach (var part in _parts.ToArray())
        {
            part.Refresh(fromOutside: false);
        }
    }

    /// <summary>Works out problems and progress anew and redraws what looks different now.</summary>
    /// <param name="fromOutside">The answers themselves may have changed without being typed here.</param>
    public void Recheck(bool fromOutside = false)
    {
        Document.Publish(Facts);
        _problems = [];
        foreach (var problem in Point.Check(Document, Facts))
        {
            if (AnswerPath.ToKeys(Document, problem.Path) is { } path
                && (!_problems.TryGetValue(path, out var known) || known.IsMissing))
            {
                _problems[path] = problem;
            }
        }

        Progress = PointProgress.Of(Point, Document, Facts);
        foreach (var part in _parts.ToArray())
        {
            part.Refresh(fromOutside);
        }
    }

    public void Register(IFormPart part) => _parts.Add(part);

    public void Unregister(IFormPart part) => _parts.Remove(part);
}

/// <summary>A change that can be made to any version of a document, so that it can be repeated on a newer one. False when its place is gone.</summary>
public delegate bool FormChange(PointDocument document);

/// <summary>Something on screen that shows a piece of the form and redraws itself only when that piece looks different.</summary>
public interface IFormPart
{
    void Refresh(bool fromOutside);
}
