using CampaignPlanner.Account;
using CampaignPlanner.Pdf.Images;
using static CampaignPlanner.Brief.BriefTexts;

namespace CampaignPlanner.Brief.Themes;

/// <summary>A style as it is typed. Nothing typed is lost when something is wrong, except the chosen file, which a browser never gives back.</summary>
internal sealed class StyleForm
{
    public string? Colour { get; set; }
    public string? Accent { get; set; }
    public PaperSize Paper { get; set; }
    public Typeface Typeface { get; set; }
    public string? Footer { get; set; }
    public bool IsUsed { get; set; }
    public bool WithoutLogo { get; set; }

    public static StyleForm Of(ThemeSettings settings) => new()
    {
        Colour = settings.Colours is [var first, ..] ? first : null,
        Accent = settings.Colours is [_, var second, ..] ? second : null,
        Paper = settings.Paper,
        Typeface = settings.Typeface,
        Footer = settings.Footer,
        IsUsed = !settings.IsOff,
    };

    /// <summary>What to keep; null when something is wrong, which then stands beside its field.</summary>
    public ThemeSettings? Read(FormErrors errors)
    {
        var (colour, accent) = (Hex(Colour), Hex(Accent));
        foreach (var (field, hex) in new[] { ("colour", colour), ("accent", accent) })
        {
            if (hex is not null && Tint.Parse(hex) is null)
            {
                errors.Add(field, T["Style.Colour.Wrong"]);
            }
        }

        if (colour is null && accent is not null)
        {
            errors.Add("colour", T["Style.Colour.First"]);
        }

        var settings = new ThemeSettings(new[] { colour, accent }.OfType<string>().ToList(), Paper, Typeface, string.IsNullOrWhiteSpace(Footer) ? null : Footer.Trim(), !IsUsed);
        if (settings.FooterProblem() is { } tooLong)
        {
            errors.Add("footer", tooLong);
        }

        return errors.Any ? null : settings;
    }

    /// <summary>The bytes of a new logo; null when none was chosen, or when it cannot be used, which then stands beside its field.</summary>
    public static async Task<byte[]?> LogoAsync(IFormFile? file, FormErrors errors, CancellationToken cancellation)
    {
        if (file is null or { Length: 0 })
        {
            return null;
        }

        if (file.Length > new ImageLimits().MaxBytes)
        {
            errors.Add("logo", T["Style.Logo.TooLarge"]);
            return null;
        }

        using var bytes = new MemoryStream();
        await file.CopyToAsync(bytes, cancellation);
        try
        {
            _ = Image.Load(bytes.ToArray());
            return bytes.ToArray();
        }
        catch (ImageException refused)
        {
            errors.Add("logo", $"{T["Style.Logo.Wrong"]} {T[$"Theme.Image.{refused.Reason}"]}");
            return null;
        }
    }

    // As brand guides write it: with or without the sign, in small letters or not.
    private static string? Hex(string? typed) => typed?.Trim() is { Length: > 0 } hex ? "#" + hex.TrimStart('#').ToUpperInvariant() : null;
}
