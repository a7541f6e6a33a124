using CampaignPlanner.Pdf.Fonts;

namespace CampaignPlanner.Brief;

internal static partial class BriefPdfServices
{
    /// <summary>One renderer for all: it holds the fonts, 4 MB and what was unpacked of them, and may be used by many threads.</summary>
    /// <param name="dataDirectory">Whose folder 'fonts' may add faces, read once; null for the app's own fonts alone.</param>
    public static IServiceCollection AddBriefPdf(this IServiceCollection services, string? dataDirectory = null) => services.AddSingleton<IBriefPdfRenderer>(all =>
    {
        var folder = dataDirectory is null ? new([], []) : FontFolder.Read(Path.Combine(dataDirectory, "fonts"));
        if (folder.Refused.Count > 0 && all.GetService<ILogger<FontFolder>>() is { } log)
        {
            LogRefused(log, string.Join(", ", folder.Refused));
        }

        return new PdfBriefRenderer(FontFamily.Noto.With(folder), FontFamily.NotoSerif.With(folder));
    });

    [LoggerMessage(Level = LogLevel.Warning, Message = "No TrueType fonts, or damaged ones, in the folder 'fonts': {Files}")]
    private static partial void LogRefused(ILogger log, string files);
}
