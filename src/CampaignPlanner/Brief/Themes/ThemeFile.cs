using System.Text.Json;
using CampaignPlanner.Pdf.Images;
using static CampaignPlanner.Brief.BriefTexts;

namespace CampaignPlanner.Brief.Themes;

/// <summary>A theme as a file: <c>{ "colours": ["#14213D", "#D2F03A"], "logo": "logo.png", "paper": "A4", "typeface": "Serif", "footer": "..." }</c>.</summary>
internal static class ThemeFile
{
    private const int MostBytes = 100_000;

    private sealed record Written(
        IReadOnlyList<string>? Colours, string? Logo, PaperSize Paper = PaperSize.A4, Typeface Typeface = Typeface.Sans, string? Footer = null);

    /// <returns>The theme, or what is wrong with the file in the language of the reader.</returns>
    public static async Task<(BriefTheme? Theme, string? Problem)> ReadAsync(string path, CancellationToken cancellation)
    {
        Written? written;
        try
        {
            if (new FileInfo(path) is not { Exists: true, Length: <= MostBytes })
            {
                return (null, T.Format("Theme.NoFile", path));
            }

            written = JsonSerializer.Deserialize<Written>(await File.ReadAllBytesAsync(path, cancellation), ThemeSettings.Json);
        }
        catch (JsonException wrong)
        {
            return (null, T.Format("Theme.NotJson", path, wrong.Path ?? "$"));
        }
        catch (Exception denied) when (denied is IOException or UnauthorizedAccessException)
        {
            return (null, T.Format("Theme.NoFile", path));
        }

        return written is null ? (null, T.Format("Theme.NotJson", path, "$")) : await FromAsync(written, path, cancellation);
    }

    private static async Task<(BriefTheme?, string?)> FromAsync(Written written, string path, CancellationToken cancellation)
    {
        var settings = new ThemeSettings(written.Colours, written.Paper, written.Typeface, written.Footer);
        if ((settings.ColoursProblem() ?? settings.FooterProblem()) is { } problem)
        {
            return (null, problem);
        }

        if (written.Logo is null)
        {
            return (settings.With(null, null), null);
        }

        // Beside the theme, and nowhere else.
        var logo = Path.Combine(Path.GetDirectoryName(Path.GetFullPath(path))!, Path.GetFileName(written.Logo));
        if (Path.GetFileName(written.Logo) != written.Logo || new FileInfo(logo) is not { Exists: true } found || found.Length > new ImageLimits().MaxBytes)
        {
            return (null, T.Format("Theme.Logo", written.Logo));
        }

        try
        {
            var bytes = await File.ReadAllBytesAsync(logo, cancellation);
            _ = Image.Load(bytes);
            return (settings.With(bytes, null), null);
        }
        catch (ImageException refused)
        {
            return (null, $"{T.Format("Theme.Logo", written.Logo)} {T[$"Theme.Image.{refused.Reason}"]}");
        }
        catch (Exception denied) when (denied is IOException or UnauthorizedAccessException)
        {
            return (null, T.Format("Theme.Logo", written.Logo));
        }
    }
}
