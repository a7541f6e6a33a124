using CampaignPlanner.Brief.Themes;
using CampaignPlanner.Contracts;
using CampaignPlanner.Pdf;
using CampaignPlanner.Pdf.Fonts;
using CampaignPlanner.Pdf.Images;

namespace CampaignPlanner.Brief;

/// <summary>A brief on paper: cover, the one page, contents, sections.</summary>
/// <param name="sans">The letters of a theme without serifs.</param>
/// <param name="serif">Those of one with serifs.</param>
internal sealed class PdfBriefRenderer(FontFamily sans, FontFamily serif) : IBriefPdfRenderer
{
    /// <summary>Nobody waits longer, and two thousand pages take less.</summary>
    private static readonly TimeSpan MostTime = TimeSpan.FromMinutes(1);

    public BriefPdfReport Render(BriefDocument document, Stream output, BriefTheme? theme = null)
    {
        ArgumentNullException.ThrowIfNull(document);
        var look = theme ?? BriefTheme.Own;
        var paper = new BriefPaper(document.Language.StartsWith("zh", StringComparison.OrdinalIgnoreCase), look.Palette, look.Paper);
        var sections = new BriefSections(paper);
        var logo = look.Logo is { } given ? Image.Load(given) : null;
        var repeated = new BriefRepeats(document, paper, logo, look.Footer);
        var page = paper.Page() with { Header = repeated.Header, Footer = repeated.Footer };
        var sequences = new List<PageSequence> { BriefCoverPage.Sequence(document.Cover, paper, logo, look.LogoName) };
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
            var report = new PdfDocument(new PdfInfo(document.Cover.Title, document.Language), look.Typeface == Typeface.Serif ? serif : sans, sequences)
                .Render(output, new RenderLimits(MaxTime: MostTime));
            return new BriefPdfReport(report.Pages, report.MissingCharacters);
        }
        catch (RenderLimitException limit)
        {
            throw new BriefTooLongException(limit.Pages, limit);
        }
    }
}
