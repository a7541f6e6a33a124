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

    /// <param name="anchor">Unique name for the block, should it be one to jump to.</param>
    public IEnumerable<Element> Elements(BriefBlock block, string anchor) => block switch
    {
        BriefHeading { Level: <= 2 } h =>
            [Prose(new Anchor(anchor, new Paragraph(h.Text, paper.Heading2, Role.H2), bookmark: h.Text, level: 2), 16, keep: true, h.Wide)],
        BriefHeading { Wide: false } h => [Prose(new Paragraph(h.Text, paper.Heading3, Role.H3), 12, keep: true)],
        BriefHeading h => [new Box(new Paragraph(h.Text, paper.Heading3, Role.H3)) { TopRule = (BriefPaper.Hairline, .7f), Padding = Insets.Only(top: 6), SpaceBefore = 11, KeepWithNext = true }],
        BriefParagraph p => Paragraphs(p.Text).Select((t, i) => Prose(new Paragraph(paper.Spans(t), paper.Body), i == 0 ? 7 : 5)),
        BriefFacts { Facts.Count: 0 } => [],
        BriefFacts { Wide: true } f => [new Box(Packed(f.Facts)) { SpaceBefore = 5 }],
        BriefFacts f => [Prose(Facts(f.Facts, 3, paper, paper.Body), 9)],
        BriefList l => l.Items.Count == 0 ? [] : [Prose(new BulletList([.. l.Items.Select(Item)], paper.Body), 7)],
        BriefNote n => [Prose(Note(n.Text), 9)],
        BriefPicture p => [Picture(p)],
        BriefPair p => [Pair(p, anchor)],
        BriefGroup g => [Group(g, anchor)],
        BriefTable t => t.Columns.Count == 0 ? [] : [Table(t)],
        _ => throw new NotSupportedException($"No paper for a {block.GetType().Name}."),
    };

    /// <summary>Label above value, in columns; a row of facts stays whole.</summary>
    public static Column Facts(IReadOnlyList<BriefFact> facts, int columns, BriefPaper paper, TextStyle value) => new(
        [.. facts.Chunk(columns).Select((row, i) => new Row(
            [.. Enumerable.Range(0, columns).Select(c => new RowCell(c < row.Length ? Fact(row[c], paper, value) : new Column()))],
            BriefPaper.Gutter) { SpaceBefore = i == 0 ? 0 : 7 })],
        Role.L);

    /// <summary>Four columns; a longer value takes two of them, a long one all.</summary>
    private Column Packed(IReadOnlyList<BriefFact> facts)
    {
        const int Columns = 4, Short = 34, Long = 110;
        var column = (wide - ((Columns - 1) * BriefPaper.Gutter)) / Columns;
        var rows = new List<Element>();
        var row = new List<RowCell>();
        var taken = 0;
        void End()
        {
            if (row.Count > 0)
            {
                rows.Add(new Row([.. row], BriefPaper.Gutter) { SpaceBefore = rows.Count == 0 ? 0 : 6 });
            }

            row.Clear();
            taken = 0;
        }

        foreach (var fact in facts)
        {
            var span = fact.Value.Length > Long ? Columns : fact.Value.Length > Short ? Columns / 2 : 1;
            if (taken + span > Columns)
            {
                End();
            }

            row.Add(new RowCell(Fact(fact, paper, paper.Small), (float)((column * span) + (BriefPaper.Gutter * (span - 1)))));
            taken += span;
        }

        End();
        return new Column(rows, Role.L);
    }

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
        RowCell Cell(BriefBlock block) => new(new Column([.. inside.Elements(block, anchor)]));
        return new Row([Cell(pair.Left), Cell(pair.Right)], BriefPaper.PairGutter) { SpaceBefore = 6 };
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
        var rows = table.Rows.Select(r => (IReadOnlyList<string>)[.. columns.Select((_, i) => OrEmpty(i < r.Count ? r[i] : ""))]).ToList();
        var caption = string.IsNullOrWhiteSpace(table.Caption)
            ? null
            : new Box(new Paragraph(table.Caption, paper.Heading3)) { Padding = Insets.Only(bottom: 4) };
        return new Table(style, columns, rows, caption) { SpaceBefore = 14 };
    }

    private static string[] Paragraphs(string text) =>
        text.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    private static string OrEmpty(string text) => string.IsNullOrWhiteSpace(text) ? Empty : text;
}
