using CampaignPlanner.Contracts;
using CampaignPlanner.Pdf;
using CampaignPlanner.Pdf.Layout;
using CampaignPlanner.Pdf.Writing;

namespace CampaignPlanner.Brief;

/// <summary>Contents and sections. A section starts on a new page unless it has room to begin below the one before.</summary>
internal sealed class BriefSections(BriefPaper paper)
{
    /// <summary>Points; with less than this left on a page, a section that does not fit starts on the next.</summary>
    private const float RoomToBegin = 250;

    private readonly BriefBlocks _blocks = new(paper, BriefPaper.ProseIndent, paper.BodyWidth);

    public Element Contents(BriefDocument document) => new Column(
        Opening(),
        new Paragraph(document.Words.Contents, paper.Heading1, Role.H1) { SpaceBefore = 12, KeepWithNext = true },
        new Contents([.. document.Sections.Select(s => new ContentsEntry(s.Key, s.Mark, s.Title, s.Lead))], paper.ContentsStyle) { SpaceBefore = 14 });

    /// <summary>The one page: its title small, its idea large, all twelve columns.</summary>
    public Element Overview(BriefSection overview)
    {
        var blocks = new BriefBlocks(paper, indent: 0, paper.BodyWidth);
        var elements = new List<Element>
        {
            Opening(),
            new Anchor(overview.Key, new Paragraph(overview.Title, paper.Heading2, Role.H1), overview.Title) { SpaceBefore = 10, KeepWithNext = true },
        };
        elements.Add(Top(overview));
        elements.AddRange(overview.Blocks.SelectMany((b, i) => blocks.Elements(b, $"{overview.Key}.{i + 1}")));
        return new Column(elements, Role.Sect);
    }

    /// <summary>The idea and the words under it on nine of the twelve columns, pictures beside them.</summary>
    private Row Top(BriefSection overview)
    {
        const float PictureWidth = 118;
        var words = new List<Element>();
        if (!string.IsNullOrWhiteSpace(overview.Lead))
        {
            words.Add(new Paragraph(overview.Lead, paper.Hero(overview.Lead)));
        }

        var narrow = new BriefBlocks(paper, indent: 0, PictureWidth);
        var first = overview.Opening?.Blocks ?? [];
        var beside = new BriefBlocks(paper, indent: 0, paper.BodyWidth - PictureWidth - BriefPaper.PairGutter);
        words.AddRange(first.Where(block => block is not BriefPicture).SelectMany((block, i) => beside.Elements(block, $"{overview.Key}.o{i + 1}")));
        return new Row(
            [new RowCell(new Column(words)), new RowCell(new Column([.. first.OfType<BriefPicture>().SelectMany(picture => narrow.Elements(picture, ""))]), PictureWidth)],
            BriefPaper.PairGutter,
            mayBreak: true)
        { SpaceBefore = 12 };
    }

    public Element Sections(BriefDocument document) => new Column([.. document.Sections.Select(Section)]);

    private KeepTogether Section(BriefSection section)
    {
        var bookmark = $"{section.Mark} {section.Title}".Trim();
        var elements = new List<Element>
        {
            Opening(),
            new Anchor(section.Key, Title(section), bookmark) { SpaceBefore = 8, KeepWithNext = true },
        };
        elements.Add(Opening(section));
        elements.AddRange(section.Blocks.SelectMany((b, i) => _blocks.Elements(b, $"{section.Key}.{i + 1}")));
        return new KeepTogether(new Column(elements, Role.Sect)) { RoomToBegin = RoomToBegin, SpaceBefore = 26 };
    }

    /// <summary>How ready it is, and facts, in the margin; the lead and what is read first beside them.</summary>
    private Row Opening(BriefSection section)
    {
        var beside = new BriefBlocks(paper, indent: 0, paper.BodyWidth - BriefPaper.ProseIndent);
        var first = new List<Element>();
        if (!string.IsNullOrWhiteSpace(section.Lead))
        {
            first.Add(new Paragraph(section.Lead, paper.Lead) { KeepWithNext = section.Opening is { Blocks.Count: > 0 } });
        }

        first.AddRange((section.Opening?.Blocks ?? []).SelectMany((b, i) => beside.Elements(b, $"{section.Key}.o{i + 1}")));
        return new Row(
            [new RowCell(Margin(section, beside), BriefPaper.ProseIndent - BriefPaper.Gutter), new RowCell(new Column(first))],
            BriefPaper.Gutter,
            mayBreak: true)
        { SpaceBefore = 7, KeepWithNext = section is { Opening: not { Blocks.Count: > 0 }, Blocks.Count: > 0 } };
    }

    private Column Margin(BriefSection section, BriefBlocks blocks)
    {
        var facts = blocks.Margin(section.Opening?.Facts ?? []);
        return section.Standing is { } standing
            ? new Column(new Paragraph(standing.Words, paper.Standing(standing.Ink)), new Box(facts) { SpaceBefore = 8 })
            : facts;
    }

    /// <summary>Number and title on one baseline.</summary>
    private Row Title(BriefSection section)
    {
        var drop = Baseline(paper.PointNumber) - Baseline(paper.Heading1);
        var title = new Box(new Paragraph(section.Title, paper.Heading1, Role.Span)) { Padding = Insets.Only(top: drop) };
        return new Row([new RowCell(new Paragraph(section.Mark, paper.PointNumber, Role.Span), BriefPaper.ProseIndent - BriefPaper.Gutter), new RowCell(title)], BriefPaper.Gutter, Role.H1);
    }

    private static float Baseline(Pdf.Text.TextStyle style) => style.Leading / 2 + style.Size * .36f;

    /// <summary>A rule with a short bar in the bright colour, over each opener.</summary>
    private Figure Opening() => new(3, "", (canvas, area) =>
    {
        canvas.Line(area.X, area.Y + 1.1f, area.X + area.Width, area.Y + 1.1f, paper.Deep, .9f);
        canvas.Rectangle(area.X, area.Y, 30.6f, 2.2f, paper.Accent);
    })
    { KeepWithNext = true };
}
