namespace CampaignPlanner.Brief.Themes;

/// <summary>
/// The colours of a brief, from at most two of a client. The darker of the two carries text, the other is the accent;
/// what would be hard to read is made darker or lighter, and its hue is kept.
/// </summary>
/// <param name="Deep">Cover and panels with white text: 9:1 on white.</param>
/// <param name="Ink">Headings, key figures, links: 7:1 on white.</param>
/// <param name="Accent">The bright colour as given, where nothing has to be read: the short bar over each opener.</param>
/// <param name="Mark">Lines and dots on white: 3:1.</param>
/// <param name="OnDeep">Accent words on the deep colour: 4.5:1.</param>
/// <param name="Mid">Bars: 3:1 on white.</param>
/// <param name="Light">Likely ranges.</param>
/// <param name="Panel">Cards.</param>
/// <param name="Corrections">Colours that could not stay as given, and what words and lines use instead.</param>
public sealed record Palette(
    Tint Deep, Tint Ink, Tint Accent, Tint Mark, Tint OnDeep, Tint Mid, Tint Light, Tint Panel, IReadOnlyList<(Tint Given, Tint Used)> Corrections)
{
    /// <summary>The product's own.</summary>
    public static Palette Own { get; } = Of(new(0x0F, 0x5A, 0x6B), new(0x1C, 0x8A, 0xA3));

    public static Palette Of(Tint first, Tint second)
    {
        var (dark, bright) = first.Luminance <= second.Luminance ? (first, second) : (second, first);
        var deep = Until(dark, tint => tint.Contrast(Tint.White) >= 9, darker: true);
        var ink = Until(dark, tint => tint.Contrast(Tint.White) >= 7, darker: true);
        var mark = Until(bright, tint => tint.Contrast(Tint.White) >= 3, darker: true);
        var onDeep = Until(bright, tint => tint.Contrast(deep) >= 4.5, darker: false);
        return new(
            deep, ink, bright, mark, onDeep,
            Until(Faded(deep, .62, .6), tint => tint.Contrast(Tint.White) >= 3, darker: true), Faded(deep, .88, .3), Faded(deep, .965, .1),
            [.. new[] { (dark, deep), (bright, mark) }.Where(pair => pair.Item1 != pair.Item2).Distinct()]);
    }

    // A hundredth of lightness at a time; black and white end every search.
    private static Tint Until(Tint tint, Func<Tint, bool> isEnough, bool darker)
    {
        var color = Oklch.Of(tint);
        while (!isEnough(tint) && color.L is > 0 and < 1)
        {
            color = color with { L = Math.Clamp(color.L + (darker ? -.005 : .005), 0, 1) };
            tint = color.ToTint();
        }

        return tint;
    }

    private static Tint Faded(Tint tint, double lightness, double chroma)
    {
        var color = Oklch.Of(tint);
        return (color with { L = lightness, C = color.C * chroma }).ToTint();
    }
}
