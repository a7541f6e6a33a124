using System.Globalization;

namespace CampaignPlanner.Contracts;

/// <summary>
/// What a point's brief is written with: answers become paragraphs, facts, tables and cards; empty ones leave no trace. What is
/// written before the first table or list of items is the opening, beside the facts in the margin.
/// </summary>
public sealed class BriefWriter(PlanFacts facts, RoomTexts texts)
{
    /// <summary>Items that can be compared in one table.</summary>
    private const int MostBeside = 4;

    /// <summary>Rows of a table that may stand beside another: half a page.</summary>
    private const int LongestBeside = 20;

    private readonly List<BriefFact> _margin = [];
    private readonly List<BriefBlock> _opening = [];
    private readonly List<BriefBlock> _across = [];
    private List<BriefBlock>? _item;
    private bool _hasOpened;

    public BriefOpening Opening => new(_margin, _opening);

    /// <summary>What stands across the page, after the opening.</summary>
    public IReadOnlyList<BriefBlock> Blocks => _across;

    public PlanFacts Facts { get; } = facts;

    public CultureInfo Culture => texts.Culture;

    /// <summary>The words of the point.</summary>
    public RoomTexts Texts => texts;

    private List<BriefBlock> Here => _item ?? (_hasOpened ? _across : _opening);

    /// <summary>Short answers beside the opening.</summary>
    public void Margin(object owner, params string[] names) => _margin.AddRange(Told(owner, names));

    /// <summary>A long text under its own heading.</summary>
    public void Prose(object owner, params string[] names)
    {
        foreach (var (question, words) in Answers(owner, names))
        {
            // Headings go down one step at a time: within an item they are one below its own.
            Here.Add(new BriefHeading(_hasOpened || _item is not null ? 3 : 2, texts[question.TextKey]));
            Here.Add(new BriefParagraph(words));
        }
    }

    /// <summary>A text that needs no heading.</summary>
    public void Text(object owner, string name)
    {
        if (Answer(owner, name) is { Length: > 0 } words)
        {
            Here.Add(new BriefParagraph(words));
        }
    }

    /// <summary>Words that somebody says.</summary>
    public void Quote(object owner, string name)
    {
        if (Answer(owner, name) is { Length: > 0 } words)
        {
            Here.Add(new BriefQuote(words));
        }
    }

    /// <summary>Short answers as label and value.</summary>
    public void ShortAnswers(object owner, params string[] names)
    {
        var answers = Told(owner, names);
        if (answers.Count > 0)
        {
            Here.Add(new BriefFacts(answers, RunIn: _item is not null));
        }
    }

    /// <summary>One row per item; what is empty in every row is left out.</summary>
    /// <param name="list">Name of the list, which gives the table its caption.</param>
    public void Table<TItem>(object owner, string list, IReadOnlyList<TItem> items, params AnswerColumn[] columns)
        where TItem : class => Open(TableOf(owner, list, items, columns));

    /// <summary>A table that is read first, beside the margin.</summary>
    public void FirstTable<TItem>(object owner, string list, IReadOnlyList<TItem> items, params AnswerColumn[] columns)
        where TItem : class
    {
        if (TableOf(owner, list, items, columns) is { } table)
        {
            Here.Add(table);
        }
    }

    /// <summary>Tables side by side when all are short, the longest first on the left; else one below the other. What has no rows leaves no gap.</summary>
    public void Beside(params BriefTable?[] tables)
    {
        List<BriefTable> told = [.. tables.OfType<BriefTable>()];
        if (told.Count < 2 || told.Any(table => table.Rows.Count > LongestBeside))
        {
            told.ForEach(Open);
            return;
        }

        List<BriefBlock> left = [], right = [];
        foreach (var table in told.OrderByDescending(table => table.Rows.Count))
        {
            (Height(left) <= Height(right) ? left : right).Add(table);
        }

        Open(new BriefPair(left, right));
    }

    /// <inheritdoc cref="Table"/>
    /// <returns>Null when nothing was answered.</returns>
    public BriefTable? TableOf<TItem>(object owner, string list, IReadOnlyList<TItem> items, params AnswerColumn[] columns)
        where TItem : class
    {
        var shown = Shown(items, columns);
        return shown.Count == 0
            ? null
            : new(Caption(owner, list), [.. shown.Select(c => c.Column)], [.. items.Select(IReadOnlyList<BriefCell> (item) => [.. shown.Select(c => c.Cell(item))])]);
    }

    /// <summary>Items beside each other, to be compared: one column each, one row per question.</summary>
    public void Compare<TItem>(object owner, string list, IReadOnlyList<TItem> items, Func<TItem, string?> title, params AnswerColumn[] rows)
        where TItem : PlanItem
    {
        foreach (var some in items.Chunk(MostBeside))
        {
            Open(new BriefTable(
                Caption(owner, list),
                [new(texts[typeof(TItem).Name], 1), .. some.Select(item => new BriefColumn(NameOf(item, title), 2))],
                [.. Shown(some, rows).Select(IReadOnlyList<BriefCell> (row) => [new(row.Column.Title), .. some.Select(row.Cell)])]));
        }
    }

    /// <summary>Each item on a card of its own.</summary>
    /// <param name="head">What the card shows first; without a title it is called what such an item is called.</param>
    /// <param name="write">The rest of it.</param>
    /// <param name="opens">Is the list read first, beside the margin?</param>
    public void Cards<TItem>(object owner, string list, IReadOnlyList<TItem> items, Func<TItem, BriefCardHead> head, Action<TItem> write, bool opens = false)
        where TItem : PlanItem
    {
        if (items.Count == 0)
        {
            return;
        }

        _hasOpened |= !opens;
        Here.Add(new BriefHeading(2, Caption(owner, list), Wide: true));
        Here.Add(new BriefCards([.. items.Select(item => new BriefCard(Named<TItem>(head(item)), Inside(() => write(item))))]));
    }

    /// <summary>Each item across the page: a panel with its name and the words to remember, and beside it the rest in two columns.</summary>
    public void Panels<TItem>(object owner, string list, IReadOnlyList<TItem> items, Func<TItem, string?> title, Func<TItem, string> said, Action<TItem> left, Action<TItem> right)
        where TItem : PlanItem
    {
        if (items.Count == 0)
        {
            return;
        }

        Open(new BriefHeading(2, Caption(owner, list), Wide: true));
        foreach (var item in items)
        {
            Open(new BriefPanel(NameOf(item, title), said(item), Inside(() => left(item)), Inside(() => right(item))));
        }
    }

    /// <summary>The words of one answer, for a title; empty when there is none.</summary>
    public string Answer(object owner, string name) => Words(Find(owner.GetType(), name), owner);

    /// <summary>A part with a title, in two halves.</summary>
    public void Halves(string textKey, Action left, Action right)
    {
        Open(new BriefHeading(2, texts[textKey], Wide: true));
        Open(new BriefPair(Inside(left), Inside(right)));
    }

    /// <summary>The first few one after the other, and how many more there are.</summary>
    public string First(IReadOnlyList<string> items)
    {
        const int Most = 3;
        var list = Show.List(items.Take(Most), Culture);
        return items.Count <= Most ? list : $"{list} (+{(items.Count - Most).ToString(Culture)})";
    }

    private static int Height(List<BriefBlock> side) => side.OfType<BriefTable>().Sum(t => t.Rows.Count + 3);

    private static Question Find(Type owner, string name) => Questions.Find(owner, name) ?? throw new MissingMemberException(owner.Name, name);

    private string Caption(object owner, string list) => texts[$"{owner.GetType().Name}.{list}"];

    private BriefCardHead Named<TItem>(BriefCardHead head) => head.Title.Length > 0 ? head : head with { Title = texts[typeof(TItem).Name] };

    private string NameOf<TItem>(TItem item, Func<TItem, string?> title) => title(item) is { Length: > 0 } given ? given : texts[typeof(TItem).Name];

    private void Open(BriefBlock? block)
    {
        if (block is not null)
        {
            _hasOpened = true;
            Here.Add(block);
        }
    }

    private List<BriefBlock> Inside(Action write)
    {
        var inside = _item = [];
        write();
        _item = null;
        return inside;
    }

    private List<(BriefColumn Column, Func<TItem, BriefCell> Cell)> Shown<TItem>(IReadOnlyList<TItem> items, AnswerColumn[] columns)
        where TItem : class
    {
        var shown = new List<(BriefColumn, Func<TItem, BriefCell>)>();
        foreach (var column in columns)
        {
            List<Question> asked = [.. column.Under.Prepend(column.Main).Select(name => Find(typeof(TItem), name)).Where(q => items.Any(item => Words(q, item).Length > 0))];
            if (asked.Count > 0)
            {
                var isNumber = asked.Count == 1 && asked[0].Kind is QuestionKind.Number or QuestionKind.Whole;
                shown.Add((new(texts[asked[0].TextKey], column.Weight ?? asked.Max(Weight), isNumber), item => Cell(asked, item)));
            }
        }

        return shown;
    }

    private BriefCell Cell(List<Question> asked, object item) => new(
        Words(asked[0], item),
        [.. asked.Skip(1).Select(q => new BriefFact(NamesItself(q) ? "" : texts[q.TextKey], Words(q, item))).Where(f => f.Value.Length > 0)]);

    private static bool NamesItself(Question question) =>
        question.Kind is QuestionKind.Choice or QuestionKind.Choices or QuestionKind.Reference or QuestionKind.References || question is { Kind: QuestionKind.Text, Rule.MaxLength: > 0 and <= 10 };

    private List<BriefFact> Told(object owner, string[] names) => [.. Answers(owner, names).Select(a => new BriefFact(texts[a.Question.TextKey], a.Words))];

    private IEnumerable<(Question Question, string Words)> Answers(object owner, string[] names) =>
        names.Select(n => Find(owner.GetType(), n)).Select(q => (q, Words(q, owner))).Where(a => a.Item2.Length > 0);

    private string Words(Question question, object owner) => question.Applies(owner, Facts) ? AnswerWords.Of(question, owner, Facts, Culture) : "";

    private static double Weight(Question question) => question.Kind switch
    {
        QuestionKind.Text when question.Rule.MaxLength is 0 or > 60 => 2.2,
        QuestionKind.Text when question.Rule.MaxLength <= 10 => 0.6,
        QuestionKind.References or QuestionKind.Choices => 1.6,
        QuestionKind.YesNo => 0.8,
        _ => 1,
    };
}
