using CampaignPlanner.Contracts;
using CampaignPlanner.Pdf.Layout;
using CampaignPlanner.Pdf.Text;
using CampaignPlanner.Pdf.Writing;

namespace CampaignPlanner.Brief;

/// <summary>From the blocks of a section to elements: prose on nine of the twelve columns, or on all where a page has no margin for numbers; tables and pictures on all.</summary>
/// <param name="indent">Where prose starts.</param>
/// <param name="wide">Points from edge to edge.</param>
internal sealed class BriefBlocks(BriefPaper paper, float indent, double wide)
{
    private const string Empty = "–";
    private const string Between = "  ·  ";

    /// <summary>Facts whose label and value are longer in characters get a line of their own.</summary>
    private const int ShortFact = 36;

    /// <summary>Points that three columns of facts need.</summary>
    private const double WidthOfThree = 300;

    private const float CardPadding = 9;
    private const float RoomForWay = 130;

    /// <param name="anchor">Unique name for the block, should it be one to jump to.</param>
    public IEnumerable<Element> Elements(BriefBlock block, string anchor) => block switch
    {
        BriefHeading { Level: <= 2 } h =>
            [Prose(new Anchor(anchor, new Paragraph(h.Text, paper.Heading2, Role.H2), bookmark: h.Text, level: 2), 16, keep: true, h.Wide)],
        BriefHeading h => [Prose(new Paragraph(h.Text, paper.Heading3, Role.H3), 12, keep: true, h.Wide)],
        BriefParagraph p => Paragraphs(p.Text).Select((t, i) => Prose(new Paragraph(paper.Spans(t), paper.Body), i == 0 ? 7 : 5)),
        BriefFacts { Facts.Count: 0 } => [],
        BriefFacts { RunIn: true } f => [Prose(RunIn(f.Facts), 4)],
        BriefFacts f => [Prose(Facts(f.Facts, Math.Min(f.Facts.Count, wide - indent > WidthOfThree ? 3 : 2), paper, paper.Body), 9)],
        BriefQuote q => [Prose(new Paragraph(q.Text, paper.Said), 6)],
        BriefList l => l.Items.Count == 0 ? [] : [Prose(new BulletList([.. l.Items.Select(Item)], paper.Body), 7)],
        BriefNote n => [Prose(Note(n.Text), 9)],
        BriefPicture p => [Picture(p)],
        BriefPair p => [Pair(p, anchor)],
        BriefGroup g => [Group(g, anchor)],
        BriefCards c => c.Cards.Chunk(2).Select(some => Cards(some, anchor)),
        BriefPanel p => [Panel(p, anchor)],
        BriefTable t => t.Columns.Count == 0 ? [] : [Table(t)],
        _ => throw new NotSupportedException($"No paper for a {block.GetType().Name}."),
    };

    /// <summary>Label above value, in columns; a row of facts stays whole. No facts are no list.</summary>
    public static Column Facts(IReadOnlyList<BriefFact> facts, int columns, BriefPaper paper, TextStyle value) => facts.Count == 0 ? new() : new(
        [.. facts.Chunk(columns).Select((row, i) => new Row(
            [.. Enumerable.Range(0, columns).Select(c => new RowCell(c < row.Length ? Fact(row[c], paper, value) : new Column()))],
            BriefPaper.Gutter) { SpaceBefore = i == 0 ? 0 : 7 })],
        Role.L);

    /// <summary>Label before value; short ones share lines.</summary>
    private Column RunIn(IReadOnlyList<BriefFact> facts)
    {
        var lines = new List<List<TextSpan>>();
        var isShort = false;
        foreach (var fact in facts)
        {
            var fits = fact.Label.Length + fact.Value.Length <= ShortFact;
            if (fits && isShort)
            {
                lines[^1].Add(new TextSpan(Between, Color: BriefPaper.Grey));
            }
            else
            {
                lines.Add([]);
            }

            lines[^1].AddRange(Named(fact));
            isShort = fits;
        }

        return new Column([.. lines.Select(line => new Paragraph(line, paper.Detail) { SpaceBefore = 1.6f })]);
    }

    private IEnumerable<TextSpan> Named(BriefFact fact) =>
        fact.Label.Length == 0 ? paper.Spans(OrEmpty(fact.Value)) : [new TextSpan(fact.Label + "  ", Weight: 600, Color: BriefPaper.Grey), .. paper.Spans(OrEmpty(fact.Value))];

    /// <summary>Facts one below the other, for the margin.</summary>
    public Column Margin(IReadOnlyList<BriefFact> facts) => Facts(facts, 1, paper, paper.Small);

    private static Column Fact(BriefFact fact, BriefPaper paper, TextStyle value) => new(
        [
            new Paragraph(fact.Label, paper.Label, Role.Lbl) { KeepWithNext = true },
            new Paragraph(paper.Spans(OrEmpty(fact.Value)), value, Role.LBody) { SpaceBefore = 1 },
        ],
        Role.LI);

    private Box Prose(Element element, float before, bool keep = false, bool isWide = false) =>
        new(element) { Padding = Insets.Only(left: isWide ? 0 : indent), SpaceBefore = before, KeepWithNext = keep };

    private Paragraph Item(string text) => new(paper.Spans(text), paper.Body, Role.None);

    private Box Note(string text) => new(new Paragraph(paper.Spans(text), paper.Quiet))
    {
        Padding = new Insets(9, 2, 0, 2),
        LeftRule = (paper.Mark, 1.6f),
    };

    /// <summary>A picture stays whole, with its title and what explains it.</summary>
    private KeepTogether Picture(BriefPicture picture)
    {
        var height = wide * picture.Drawing.Height / picture.Drawing.Width;
        var parts = new List<Element>
        {
            new Paragraph(picture.Title, paper.Heading3) { KeepWithNext = true },
            new Figure((float)height, picture.Alternative, new BriefDrawings(paper, picture.Drawing).Draw) { SpaceBefore = 8 },
        };
        if (!string.IsNullOrWhiteSpace(picture.Note))
        {
            parts.Add(new Paragraph(picture.Note, paper.Caption) { SpaceBefore = 5 });
        }

        return new KeepTogether(new Column(parts)) { SpaceBefore = 16 };
    }

    private Row Pair(BriefPair pair, string anchor)
    {
        var inside = new BriefBlocks(paper, indent: 0, wide: (wide - BriefPaper.PairGutter) / 2);
        return new Row([new RowCell(inside.Stack(pair.Left, anchor + ".l")), new RowCell(inside.Stack(pair.Right, anchor + ".r"))], BriefPaper.PairGutter) { IsEven = true, SpaceBefore = 6 };
    }

    /// <summary>Blocks one below the other; one alone stays itself, so that two panels side by side can be of one height.</summary>
    private Element Stack(IReadOnlyList<BriefBlock> blocks, string anchor)
    {
        List<Element> elements = [.. blocks.SelectMany((b, i) => Elements(b, $"{anchor}.{i + 1}"))];
        return elements is [var only] ? only : new Column(elements);
    }

    /// <summary>Two cards of one height.</summary>
    private Row Cards(BriefCard[] cards, string anchor) => new(
        [.. cards.Select(card => new RowCell(Card(card, anchor))), .. Enumerable.Repeat(new RowCell(new Column()), 2 - cards.Length)], BriefPaper.Gutter)
    { IsEven = true, SpaceBefore = 9 };

    private Box Card(BriefCard card, string anchor)
    {
        var inner = ((wide - BriefPaper.Gutter) / 2) - (2 * CardPadding);
        var inside = new BriefBlocks(paper, indent: 0, wide: inner);
        var head = card.Head;
        var parts = new List<Element>();
        if (!string.IsNullOrWhiteSpace(head.Kicker))
        {
            parts.Add(new Paragraph(head.Kicker, paper.Label) { KeepWithNext = true });
        }

        if (!string.IsNullOrWhiteSpace(head.Figure))
        {
            parts.Add(KeyFigure(head, inner));
        }

        parts.Add(new Paragraph(head.Title, paper.Heading3, Role.H3) { SpaceBefore = 4, KeepWithNext = card.Blocks.Count > 0 });
        parts.AddRange(card.Blocks.SelectMany((b, i) => inside.Elements(b, $"{anchor}.{i + 1}")));
        return new Box(new Column(parts))
        {
            Fill = paper.ColorOf(Ink.Panel),
            TopRule = (head.IsMain ? paper.Deep : paper.ColorOf(Ink.Mid), 1.8f),
            Padding = Insets.All(CardPadding),
        };
    }

    /// <summary>The number, what it counts, and the way to it where there is room.</summary>
    private Row KeyFigure(BriefCardHead head, double room)
    {
        var number = new List<Element> { new Paragraph(head.Figure!, paper.KeyFigure) };
        if (!string.IsNullOrWhiteSpace(head.Counts))
        {
            number.Add(new Paragraph(head.Counts, paper.Counted));
        }

        var cells = new List<RowCell> { new(new Column(number)) };
        if (head.Way is { } way && room > 1.5 * RoomForWay)
        {
            var height = (float)(RoomForWay * 0.8 * way.Height / way.Width);
            cells.Add(new(new Box(new Figure(height, head.WayInWords, new BriefDrawings(paper, way).Draw)) { Padding = Insets.Only(top: 7) }, RoomForWay * 0.8f));
        }

        return new Row(cells, BriefPaper.Gutter) { SpaceBefore = 1 };
    }

    /// <summary>The panel on three of the twelve columns, the rest on five and four.</summary>
    private Row Panel(BriefPanel panel, string anchor)
    {
        const float Share = .56f;
        var room = (float)wide - BriefPaper.ProseIndent - BriefPaper.Gutter;
        var left = new BriefBlocks(paper, indent: 0, wide: room * Share);
        var right = new BriefBlocks(paper, indent: 0, wide: room * (1 - Share));
        var said = new List<Element> { new Paragraph(panel.Title, paper.OnDeep(paper.Heading3), Role.H3) };
        if (!string.IsNullOrWhiteSpace(panel.Said))
        {
            said.Add(new Paragraph(panel.Said, paper.OnDeep(paper.Lead)) { SpaceBefore = 8 });
        }

        return new Row(
            [
                new RowCell(new Box(new Column(said)) { Fill = paper.Deep, Padding = new Insets(10, 10, 10, 12) }, BriefPaper.ProseIndent - BriefPaper.Gutter),
                new RowCell(left.Stack(panel.Left, anchor + ".l"), room * Share),
                new RowCell(right.Stack(panel.Right, anchor + ".r")),
            ],
            BriefPaper.Gutter)
        { SpaceBefore = 12 };
    }

    private Box Group(BriefGroup group, string anchor)
    {
        var inside = new BriefBlocks(paper, indent: 0, wide);
        return new Box(new Column([new Paragraph(group.Title, paper.Heading2), .. group.Blocks.SelectMany(b => inside.Elements(b, anchor))]))
        {
            Fill = paper.ColorOf(Ink.Panel),
            Padding = new Insets(12, 10, 12, 12),
            SpaceBefore = 10,
        };
    }

    private Table Table(BriefTable table)
    {
        var style = paper.Table;
        var widths = ColumnWidths.Of(table, wide, style.Head.Size, style.Cell.Size, style.PaddingX);
        var columns = table.Columns.Select((c, i) => new TableColumn(c.Title, widths[i], c.Numeric ? TextAlign.End : TextAlign.Start)).ToList();
        var rows = table.Rows.Select(IReadOnlyList<TableCell> (r) => [.. columns.Select((_, i) => i < r.Count ? Cell(r[i]) : new(Empty))]).ToList();
        var caption = string.IsNullOrWhiteSpace(table.Caption)
            ? null
            : new Box(new Paragraph(table.Caption, paper.Heading3)) { Padding = Insets.Only(bottom: 4) };
        return new Table(style, columns, rows, caption) { SpaceBefore = 14 };
    }

    private TableCell Cell(BriefCell cell) => new(
        cell is { Under.Count: > 0, Text.Length: 0 } ? [] : paper.Spans(OrEmpty(cell.Text)),
        [.. cell.Under.SelectMany((fact, i) => i == 0 ? Named(fact) : Named(fact).Prepend(new TextSpan(Between)))]);

    private static string[] Paragraphs(string text) =>
        text.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    private static string OrEmpty(string text) => string.IsNullOrWhiteSpace(text) ? Empty : text;
}
