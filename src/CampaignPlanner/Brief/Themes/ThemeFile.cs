using System.Text.Json;
using System.Text.Json.Serialization;
using CampaignPlanner.Pdf.Images;
using static CampaignPlanner.Brief.BriefTexts;

namespace CampaignPlanner.Brief.Themes;

/// <summary>A theme as a file: <c>{ "colours": ["#14213D", "#D2F03A"], "logo": "logo.png", "paper": "A4", "footer": "..." }</c>.</summary>
internal static class ThemeFile
{
    private const int LongestFooter = 120;
    private const int MostBytes = 100_000;

    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        Converters = { new JsonStringEnumConverter(allowIntegerValues: false) },
    };

    private sealed record Written(IReadOnlyList<string>? Colours, string? Logo, PaperSize Paper = PaperSize.A4, string? Footer = null);

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

            written = JsonSerializer.Deserialize<Written>(await File.ReadAllBytesAsync(path, cancellation), Options);
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
        var tints = (written.Colours ?? []).Select(Tint.Parse).ToList();
        if (tints.Count > 2 || tints.Contains(null))
        {
            return (null, T["Theme.Colours"]);
        }

        if (written.Footer?.Length > LongestFooter)
        {
            return (null, T.Format("Theme.Footer", LongestFooter));
        }

        var palette = tints.Count == 0 ? Palette.Own : Palette.Of(tints[0]!.Value, tints[^1]!.Value);
        if (written.Logo is null)
        {
            return (new(palette, written.Paper, Footer: written.Footer), null);
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
            return (new(palette, written.Paper, bytes, null, written.Footer), null);
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
