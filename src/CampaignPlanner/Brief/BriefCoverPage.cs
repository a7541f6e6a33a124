using CampaignPlanner.Brief.Themes;
using CampaignPlanner.Contracts;
using CampaignPlanner.Pdf;
using CampaignPlanner.Pdf.Images;
using CampaignPlanner.Pdf.Layout;
using CampaignPlanner.Pdf.Text;
using CampaignPlanner.Pdf.Writing;

namespace CampaignPlanner.Brief;

/// <summary>The first page: what and when in white on the deep colour, facts on a white panel at its foot.</summary>
internal static class BriefCoverPage
{
    private const float Side = 48;
    private const int FactColumns = 4;

    private const float CodeSize = 96;

    private const float LogoWidth = 170;
    private const float LogoHeight = 34;
    private const float LogoField = 12;

    public static PageSequence Sequence(BriefCover cover, BriefPaper paper, Image? logo, string? logoName)
    {
        var template = paper.Page() with { Margins = Insets.Only(top: logo is null ? 150 : 84), Background = canvas => Paint(canvas, cover, paper) };
        var words = new List<Element>
        {
            new Paragraph(cover.Kicker, paper.Kicker) { SpaceBefore = logo is null ? 0 : 44 },
            new Paragraph(Whole(cover.Title), paper.CoverTitle(cover.Title), Role.Title) { SpaceBefore = 8 },
        };
        if (logo is not null)
        {
            // On a white field: a logo is never recoloured, and few are made for a dark ground.
            var picture = new Picture(logo, logoName ?? "", LogoWidth, LogoHeight);
            var field = new Box(picture) { Fill = Rgb.White, Padding = Insets.All(LogoField) };
            words.Insert(0, new Row([new RowCell(field, LogoWidth + (2 * LogoField)), new RowCell(new Column())]));
        }

        if (!string.IsNullOrWhiteSpace(cover.Lead))
        {
            words.Add(new Box(new Paragraph(cover.Lead, paper.CoverLead)) { SpaceBefore = 16, Padding = Insets.Only(right: 150) });
        }

        var content = new List<Element> { new Box(new Column(words)) { Padding = Insets.Only(left: Side, right: Side) } };
        if (cover.Facts.Count > 0)
        {
            Element foot = cover.Check is { } check
                ? new Row([new RowCell(BriefBlocks.Facts(cover.Facts, FactColumns - 1, paper, paper.Small)), new RowCell(Check(check, paper), CodeSize)], 2 * BriefPaper.Gutter)
                : BriefBlocks.Facts(cover.Facts, FactColumns, paper, paper.Small);
            content.Add(new AlignBottom(new Box(foot) { Fill = Rgb.White, Padding = new Insets(Side, 30, Side, 40) }) { SpaceBefore = 30 });
        }

        return new PageSequence(template, new Column(content));
    }

    // No line begins with a dash.
    private static string Whole(string title) => title.Replace(" - ", "\u00A0- ", StringComparison.Ordinal).Replace(" – ", "\u00A0– ", StringComparison.Ordinal);

    /// <summary>The code for a camera, and the same address to type or to click.</summary>
    private static Column Check(BriefCheck check, BriefPaper paper) => new(
        new Paragraph(check.Title, paper.Label),
        new Figure(CodeSize, check.Alternative, new BriefDrawings(paper, check.Code).Draw),
        new Paragraph([new TextSpan(check.ShortAddress, Color: paper.Ink, Address: check.Address.AbsoluteUri)], paper.Caption));

    /// <summary>The wheel of ten points as ornament, and the stamp over it.</summary>
    private static void Paint(Canvas canvas, BriefCover cover, BriefPaper paper)
    {
        const int Points = 10;
        const double Inner = 95, Outer = 270, Rim = 5, Gap = 1.1 / 360;
        var (x, y) = (canvas.PageWidth - 60, 470f);
        canvas.Rectangle(0, 0, canvas.PageWidth, canvas.PageHeight, paper.Deep);
        for (var i = 0; i < Points; i++)
        {
            void Ring(double from, double to, Rgb color)
            {
                var sector = DrawnOutline.Sector(x, y, from, to, ((double)i / Points) + (Gap / 2), ((double)(i + 1) / Points) - (Gap / 2));
                canvas.Path(BriefDrawings.Outline(sector, across => (float)across, down => (float)down), color);
            }

            Ring(Inner, Outer, paper.Wheel);
            var filled = cover.Wheel?.Filled.ElementAtOrDefault(i) ?? 0;
            if (filled > 0)
            {
                Ring(Inner, Inner + ((Outer - Inner) * filled), paper.WheelFilled);
            }

            if (filled >= 1)
            {
                Ring(Inner, Inner + Rim, paper.Accent); // bright where no words run over it
            }
        }

        if (cover.Wheel is { } wheel)
        {
            canvas.Text(wheel.Figure, x, y + 16, paper.CoverFigure);
        }

        if (cover.Stamp is { } stamp)
        {
            canvas.WithOpacity(.16f, () => canvas.RotatedText(stamp, 70, canvas.PageHeight - 190, 38, paper.Stamp));
        }
    }
}
