namespace CampaignPlanner.Brief.Themes;

public enum PaperSize
{
    A4,
    Letter,
}

/// <summary>The letters of a brief; Chinese is always without serifs.</summary>
public enum Typeface
{
    Sans,
    Serif,
}

/// <summary>How a client's briefs look.</summary>
/// <param name="Logo">PNG or JPEG as it was given; already seen to be readable.</param>
/// <param name="LogoName">What a screen reader says of it.</param>
/// <param name="Footer">A line at the foot of every page beside title and number.</param>
public sealed record BriefTheme(Palette Palette, PaperSize Paper = PaperSize.A4, ReadOnlyMemory<byte>? Logo = null, string? LogoName = null, string? Footer = null, Typeface Typeface = Typeface.Sans)
{
    public static BriefTheme Own { get; } = new(Palette.Own);
}
