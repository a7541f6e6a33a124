using CampaignPlanner.Brief.Themes;
using CampaignPlanner.Contracts;
using CampaignPlanner.Pdf;
using CampaignPlanner.Pdf.Images;
using CampaignPlanner.Pdf.Layout;
using CampaignPlanner.Pdf.Writing;

namespace CampaignPlanner.Brief;

/// <summary>The first page: what and when in white on the deep colour, facts on a white panel at its foot.</summary>
internal static class BriefCoverPage
{
    private const float Side = 48;
    private const int FactColumns = 4;

    private const float LogoWidth = 170;
    private const float LogoHeight = 34;
    private const float LogoField = 12;

    public static PageSequence Sequence(BriefCover cover, BriefPaper paper, BriefTheme theme)
    {
        var template = paper.Page() with { Margins = Insets.Only(top: theme.Logo is null ? 150 : 84), Background = canvas => Paint(canvas, cover, paper) };
        var words = new List<Element>
        {
            new Paragraph(cover.Kicker, paper.Kicker) { SpaceBefore = theme.Logo is null ? 0 : 44 },
            new Paragraph(cover.Title, paper.CoverTitle(cover.Title), Role.Title) { SpaceBefore = 8 },
        };
        if (theme.Logo is { } logo)
        {
            // On a white field: a logo is never recoloured, and few are made for a dark ground.
            var picture = new Picture(Image.Load(logo), theme.LogoName ?? "", LogoWidth, LogoHeight);
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
            var facts = BriefBlocks.Facts(cover.Facts, FactColumns, paper, paper.Small);
            content.Add(new AlignBottom(new Box(facts) { Fill = Rgb.White, Padding = new Insets(Side, 30, Side, 40) }) { SpaceBefore = 30 });
        }

        return new PageSequence(template, new Column(content));
    }

    /// <summary>The wheel of ten points as ornament, and the stamp over it.</summary>
    private static void Paint(Canvas canvas, BriefCover cover, BriefPaper paper)
    {
        const int Points = 10;
        const float Inner = 95, Outer = 270, Gap = 1.1f;
        canvas.Rectangle(0, 0, canvas.PageWidth, canvas.PageHeight, paper.Deep);
        for (var i = 0; i < Points; i++)
        {
            float from = 360f / Points * i + Gap / 2, to = 360f / Points * (i + 1) - Gap / 2;
            canvas.Path(Sector(canvas.PageWidth - 60, 470, Inner, Outer, from, to), paper.Wheel);
        }

        if (cover.Stamp is { } stamp)
        {
            canvas.WithOpacity(.16f, () => canvas.RotatedText(stamp, 70, canvas.PageHeight - 190, 38, paper.Stamp));
        }
    }

    /// <summary>Angles in degrees, clockwise from twelve o'clock; short enough for one curve each.</summary>
    private static CanvasPath Sector(float x, float y, float inner, float outer, float from, float to)
    {
        var bow = 4f / 3 * MathF.Tan((to - from) * MathF.PI / 720);
        (float X, float Y) At(float radius, float angle, float along = 0)
        {
            var (sin, cos) = MathF.SinCos(angle * MathF.PI / 180);
            return (x + radius * (sin + along * cos), y - radius * (cos - along * sin));
        }

        CanvasPath Arc(CanvasPath path, float radius, float start, float end, float bend)
        {
            var (a, b, c) = (At(radius, start, bend), At(radius, end, -bend), At(radius, end));
            return path.CurveTo(a.X, a.Y, b.X, b.Y, c.X, c.Y);
        }

        var (first, second) = (At(outer, from), At(inner, to));
        var edge = Arc(new CanvasPath().MoveTo(first.X, first.Y), outer, from, to, bow).LineTo(second.X, second.Y);
        return Arc(edge, inner, to, from, -bow).Close();
    }
}
