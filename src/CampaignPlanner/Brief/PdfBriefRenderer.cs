using System.Globalization;
using CampaignPlanner.Contracts;
using CampaignPlanner.Pdf;
using CampaignPlanner.Pdf.Fonts;
using CampaignPlanner.Pdf.Layout;
using CampaignPlanner.Pdf.Text;

namespace CampaignPlanner.Brief;

/// <summary>A brief in the product's own colours, on A4: cover, contents, sections.</summary>
internal sealed class PdfBriefRenderer(FontFamily fonts) : IBriefPdfRenderer
{
    private const int LongestFooterTitle = 90;

    public BriefPdfReport Render(BriefDocument document, Stream output)
    {
        ArgumentNullException.ThrowIfNull(document);
        var paper = new BriefPaper(document.Language.StartsWith("zh", StringComparison.OrdinalIgnoreCase));
        var sections = new BriefSections(paper);
        var page = new PageTemplate { Footer = number => Footer(document, paper, number) };
        var sequences = new List<PageSequence> { BriefCoverPage.Sequence(document.Cover, paper) };
        if (document.Overview is { } overview)
        {
            sequences.Add(new PageSequence(page, sections.Overview(overview)));
        }

        if (document.Sections.Count > 0)
        {
            sequences.Add(new PageSequence(page, sections.Contents(document)));
            sequences.Add(new PageSequence(page, sections.Sections(document)));
        }

        var report = new PdfDocument(new PdfInfo(document.Cover.Title, document.Language), fonts, sequences).Render(output);
        return new BriefPdfReport(report.Pages, report.MissingCharacters);
    }

    private static Row Footer(BriefDocument document, BriefPaper paper, PageNumber number)
    {
        var title = document.Cover.Title.ReplaceLineEndings(" ");
        var cut = Math.Min(title.Length, LongestFooterTitle);
        cut -= cut < title.Length && char.IsHighSurrogate(title[cut - 1]) ? 1 : 0;
        var shown = cut == title.Length ? title : title[..cut].TrimEnd() + "…";
        var count = string.Format(CultureInfo.InvariantCulture, document.Words.PageFormat, number.Page, number.Pages);
        return new Row(
        [
            new RowCell(new Paragraph(shown, paper.Footer)),
            new RowCell(new Paragraph([new TextSpan(count, Weight: 600, Color: BriefPaper.Ink)], paper.Footer with { Align = TextAlign.End }), 110),
        ]);
    }
}
