using CampaignPlanner.Contracts;
using CampaignPlanner.Pdf.Layout;
using CampaignPlanner.Pdf.Text;
using CampaignPlanner.Pdf.Writing;

namespace CampaignPlanner.Brief;

/// <summary>From the blocks of a section to elements: prose on nine of the twelve columns, tables on all.</summary>
internal sealed class BriefBlocks(BriefPaper paper)
{
    private const string Empty = "–";

    /// <param name="anchor">Unique name for the block, should it be one to jump to.</param>
    public IEnumerable<Element> Elements(BriefBlock block, string anchor) => block switch
    {
        BriefHeading { Level: <= 2 } h =>
            [Prose(new Anchor(anchor, new Paragraph(h.Text, paper.Heading2, Role.H2), bookmark: h.Text, level: 2), 16, keep: true)],
        BriefHeading h => [Prose(new Paragraph(h.Text, paper.Heading3, Role.H3), 12, keep: true)],
        BriefParagraph p => Paragraphs(p.Text).Select((t, i) => Prose(new Paragraph(BriefLinks.Spans(t), paper.Body), i == 0 ? 7 : 5)),
        BriefFacts f => f.Facts.Count == 0 ? [] : [Prose(Facts(f.Facts, 2, paper.Label, paper.Body), 9)],
        BriefList l => l.Items.Count == 0 ? [] : [Prose(new BulletList([.. l.Items.Select(Item)], paper.Body), 7)],
        BriefNote n => [Prose(Note(n.Text), 9)],
        BriefPicture p => [Picture(p)],
        BriefTable t => t.Columns.Count == 0 ? [] : [Table(t)],
        _ => throw new NotSupportedException($"No paper for a {block.GetType().Name}."),
    };

    /// <summary>Label above value, in columns; a row of facts stays whole.</summary>
    public static Column Facts(IReadOnlyList<BriefFact> facts, int columns, TextStyle label, TextStyle value) => new(
        [.. facts.Chunk(columns).Select((row, i) => new Row(
            [.. Enumerable.Range(0, columns).Select(c => new RowCell(c < row.Length ? Fact(row[c], label, value) : new Column()))],
            BriefPaper.Gutter) { SpaceBefore = i == 0 ? 0 : 7 })],
        Role.L);

    private static Column Fact(BriefFact fact, TextStyle label, TextStyle value) => new(
        [
            new Paragraph(fact.Label, label, Role.Lbl) { KeepWithNext = true },
            new Paragraph(BriefLinks.Spans(OrEmpty(fact.Value)), value, Role.LBody) { SpaceBefore = 1 },
        ],
        Role.LI);

    private static Box Prose(Element element, float before, bool keep = false) =>
        new(element) { Padding = BriefPaper.Indented, SpaceBefore = before, KeepWithNext = keep };

    private Paragraph Item(string text) => new(BriefLinks.Spans(text), paper.Body, Role.None);

    private Box Note(string text) => new(new Paragraph(BriefLinks.Spans(text), paper.Quiet))
    {
        Padding = new Insets(9, 2, 0, 2),
        LeftRule = (BriefPaper.Mark, 1.6f),
    };

    /// <summary>A picture stays whole, with its title and what explains it.</summary>
    private KeepTogether Picture(BriefPicture picture)
    {
        var height = Drawing.FullWidth * picture.Drawing.Height / picture.Drawing.Width;
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

    private Table Table(BriefTable table)
    {
        var columns = table.Columns.Select(c => new TableColumn(c.Title, (float)Math.Max(.05, c.Weight), c.Numeric ? TextAlign.End : TextAlign.Start)).ToList();
        var rows = table.Rows.Select(r => (IReadOnlyList<string>)[.. columns.Select((_, i) => OrEmpty(i < r.Count ? r[i] : ""))]).ToList();
        var caption = string.IsNullOrWhiteSpace(table.Caption)
            ? null
            : new Box(new Paragraph(table.Caption, paper.Heading3)) { Padding = Insets.Only(bottom: 4) };
        return new Table(paper.Table, columns, rows, caption) { SpaceBefore = 14 };
    }

    private static string[] Paragraphs(string text) =>
        text.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    private static string OrEmpty(string text) => string.IsNullOrWhiteSpace(text) ? Empty : text;
}
