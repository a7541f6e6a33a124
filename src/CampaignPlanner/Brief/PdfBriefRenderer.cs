using System.Globalization;
using CampaignPlanner.Brief.Themes;
using CampaignPlanner.Contracts;
using CampaignPlanner.Pdf;
using CampaignPlanner.Pdf.Fonts;
using CampaignPlanner.Pdf.Layout;
using CampaignPlanner.Pdf.Text;

namespace CampaignPlanner.Brief;

/// <summary>A brief on paper: cover, the one page, contents, sections.</summary>
/// <param name="fonts">The letters of a theme without serifs.</param>
internal sealed class PdfBriefRenderer(FontFamily fonts) : IBriefPdfRenderer
{
    private const int LongestFooterTitle = 90;

    public BriefPdfReport Render(BriefDocument document, Stream output, BriefTheme? theme = null)
    {
        ArgumentNullException.ThrowIfNull(document);
        var look = theme ?? BriefTheme.Own;
        var paper = new BriefPaper(document.Language.StartsWith("zh", StringComparison.OrdinalIgnoreCase), look.Palette, look.Paper);
        var sections = new BriefSections(paper);
        var page = paper.Page() with { Footer = number => Footer(document, paper, look, number) };
        var sequences = new List<PageSequence> { BriefCoverPage.Sequence(document.Cover, paper, look) };
        if (document.Overview is { } overview)
        {
            sequences.Add(new PageSequence(page, sections.Overview(overview)));
        }

        if (document.Sections.Count > 0)
        {
            sequences.Add(new PageSequence(page, sections.Contents(document)));
            sequences.Add(new PageSequence(page, sections.Sections(document)));
        }

        try
        {
            var report = new PdfDocument(new PdfInfo(document.Cover.Title, document.Language), look.Typeface == Typeface.Serif ? FontFamily.NotoSerif : fonts, sequences).Render(output);
            return new BriefPdfReport(report.Pages, report.MissingCharacters);
        }
        catch (RenderLimitException limit)
        {
            throw new BriefTooLongException(limit.Pages, limit);
        }
    }

    private static Row Footer(BriefDocument document, BriefPaper paper, BriefTheme look, PageNumber number)
    {
        var title = document.Cover.Title.ReplaceLineEndings(" ");
        var cut = Math.Min(title.Length, LongestFooterTitle);
        cut -= cut < title.Length && char.IsHighSurrogate(title[cut - 1]) ? 1 : 0;
        var shown = cut == title.Length ? title : title[..cut].TrimEnd() + "…";
        var count = string.Format(CultureInfo.InvariantCulture, document.Words.PageFormat, number.Page, number.Pages);
        return new Row(
        [
            new RowCell(new Paragraph(string.IsNullOrWhiteSpace(look.Footer) ? shown : $"{shown} · {look.Footer}", paper.Footer)),
            new RowCell(new Paragraph([new TextSpan(count, Weight: 600, Color: paper.Ink)], paper.Footer with { Align = TextAlign.End }), 110),
        ]);
    }
}
