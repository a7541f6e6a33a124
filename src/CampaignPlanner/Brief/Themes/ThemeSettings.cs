using System.Text.Json;
using System.Text.Json.Serialization;
using static CampaignPlanner.Brief.BriefTexts;

namespace CampaignPlanner.Brief.Themes;

/// <summary>A theme without its logo, as it stands in a file, in a form and in the database.</summary>
/// <param name="Colours">One or two, each as six digits after a number sign; the product's own when there are none.</param>
/// <param name="IsOff">Kept, but not used: the client follows the house.</param>
internal sealed record ThemeSettings(
    IReadOnlyList<string>? Colours = null, PaperSize Paper = PaperSize.A4, Typeface Typeface = Typeface.Sans, string? Footer = null, bool IsOff = false)
{
    public const int LongestFooter = 120;
    private const int MostColours = 2;

    /// <summary>How themes are written, in files too: unknown names are refused.</summary>
    public static JsonSerializerOptions Json { get; } = new(JsonSerializerDefaults.Web)
    {
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        Converters = { new JsonStringEnumConverter(allowIntegerValues: false) },
    };

    /// <summary>What is wrong with the colours, in the language of the page; null when nothing is.</summary>
    public string? ColoursProblem() => Colours is { } given && (given.Count > MostColours || given.Any(c => Tint.Parse(c) is null)) ? T["Theme.Colours"] : null;

    /// <inheritdoc cref="ColoursProblem"/>
    public string? FooterProblem() => Footer?.Length > LongestFooter ? T.Format("Theme.Footer", LongestFooter) : null;

    /// <summary>The colours as they are used.</summary>
    public Palette ToPalette()
    {
        var tints = (Colours ?? []).Select(c => Tint.Parse(c)!.Value).ToList();
        return tints.Count == 0 ? Palette.Own : Palette.Of(tints[0], tints[^1]);
    }

    public static ThemeSettings Read(string document) => JsonSerializer.Deserialize<ThemeSettings>(document, Json)!;

    public string Write() => JsonSerializer.Serialize(this, Json);

    /// <param name="logo">PNG or JPEG, already seen to be readable.</param>
    public BriefTheme With(byte[]? logo, string? logoName) =>
        new(ToPalette(), Paper, logo is null ? null : (ReadOnlyMemory<byte>?)logo, logoName, Footer, Typeface); // no array would become a logo of no bytes
}
