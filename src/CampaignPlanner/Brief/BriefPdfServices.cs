using CampaignPlanner.Pdf.Fonts;

namespace CampaignPlanner.Brief;

internal static class BriefPdfServices
{
    /// <summary>One renderer for all: it holds the fonts, 4 MB and what was unpacked of them, and may be used by many threads.</summary>
    public static IServiceCollection AddBriefPdf(this IServiceCollection services) =>
        services.AddSingleton<IBriefPdfRenderer>(_ => new PdfBriefRenderer(FontFamily.Noto));
}
