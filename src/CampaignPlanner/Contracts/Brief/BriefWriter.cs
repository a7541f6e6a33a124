using System.Globalization;

namespace CampaignPlanner.Contracts;

/// <summary>What a point's brief is written with: answers become paragraphs, facts and tables; empty ones leave no trace.</summary>
public sealed class BriefWriter(PlanFacts facts, RoomTexts texts)
{
    private readonly List<BriefBlock> _blocks = [];

    // Headings go down one step at a time: what stands under a group's heading is one below it.
    private bool _inGroup;
    private bool _inItem;

    public IReadOnlyList<BriefBlock> Blocks => _blocks;

    public PlanFacts Facts { get; } = facts;

    private CultureInfo Culture => texts.Culture;

    /// <summary>A long text under its own heading.</summary>
    public void Prose(object owner, params string[] names)
    {
        foreach (var (question, words) in Answers(owner, names))
        {
            _blocks.Add(new BriefHeading(_inGroup ? 3 : 2, texts[question.TextKey]));
            _blocks.Add(new BriefParagraph(words));
        }
    }

    /// <summary>Short answers as label and value.</summary>
    public void ShortAnswers(object owner, params string[] names)
    {
        var answers = Answers(owner, names).Select(a => new BriefFact(texts[a.Question.TextKey], a.Words)).ToList();
        if (answers.Count > 0)
        {
            _blocks.Add(new BriefFacts(answers, Wide: _inItem));
        }
    }

    /// <summary>One row per item; columns that are empty in every row are left out.</summary>
    /// <param name="list">Name of the list, which gives the table its caption.</param>
    public void Table<TItem>(object owner, string list, IReadOnlyList<TItem> items, params string[] names)
        where TItem : class
    {
        var columns = names.Select(n => Questions.Find(typeof(TItem), n)!)
            .Where(q => items.Any(item => Words(q, item).Length > 0)).ToList();
        if (items.Count == 0 || columns.Count == 0)
        {
            return;
        }

        _blocks.Add(new BriefTable(
            texts[$"{owner.GetType().Name}.{list}"],
            [.. columns.Select(q => new BriefColumn(texts[q.TextKey], Weight(q), q.Kind is QuestionKind.Number or QuestionKind.Whole))],
            [.. items.Select(item => columns.Select(q => Words(q, item)).ToList())]));
    }

    /// <summary>Each item under a heading of its own.</summary>
    public void Items<TItem>(object owner, string list, IReadOnlyList<TItem> items, Func<TItem, string?> title, Action<TItem> write)
        where TItem : PlanItem
    {
        if (items.Count == 0)
        {
            return;
        }

        _inGroup = true;
        _blocks.Add(new BriefHeading(2, texts[$"{owner.GetType().Name}.{list}"], Wide: true));
        foreach (var item in items)
        {
            _blocks.Add(new BriefHeading(3, title(item) is { Length: > 0 } given ? given : texts[typeof(TItem).Name], Wide: true));
            _inItem = true;
            write(item);
            _inItem = false;
        }
    }

    /// <summary>The words of one answer, for a title; empty when there is none.</summary>
    public string Answer(object owner, string name) =>
        Words(Questions.Find(owner.GetType(), name) ?? throw new MissingMemberException(owner.GetType().Name, name), owner);

    public void Heading(string textKey)
    {
        _inGroup = true;
        _blocks.Add(new BriefHeading(2, texts[textKey]));
    }

    public void Note(string text) => _blocks.Add(new BriefNote(text));

    private IEnumerable<(Question Question, string Words)> Answers(object owner, string[] names) =>
        names.Select(n => Questions.Find(owner.GetType(), n) ?? throw new MissingMemberException(owner.GetType().Name, n))
            .Where(q => q.Applies(owner, Facts))
            .Select(q => (q, Words(q, owner)))
            .Where(a => a.Item2.Length > 0);

    private string Words(Question question, object owner) => AnswerWords.Of(question, owner, Facts, Culture);

    private static double Weight(Question question) => question.Kind switch
    {
        QuestionKind.Text when question.Rule.MaxLength is 0 or > 60 => 2.2,
        QuestionKind.Text when question.Rule.MaxLength <= 10 => 0.6,
        QuestionKind.References or QuestionKind.Choices => 1.6,
        QuestionKind.YesNo => 0.8,
        _ => 1,
    };
}
