namespace CampaignPlanner.Brief.Themes;

/// <summary>
/// A colour by lightness (0 to 1), chroma and hue (radians) as the eye sees them: OKLCH, the polar form of OKLab
/// (B. Ottosson, 'A perceptual color space for image processing', 2020).
/// </summary>
internal readonly record struct Oklch(double L, double C, double H)
{
    public static Oklch Of(Tint tint)
    {
        var (r, g, b) = (Tint.Linear(tint.R), Tint.Linear(tint.G), Tint.Linear(tint.B));
        var l = Math.Cbrt((0.4122214708 * r) + (0.5363325363 * g) + (0.0514459929 * b));
        var m = Math.Cbrt((0.2119034982 * r) + (0.6806995451 * g) + (0.1073969566 * b));
        var s = Math.Cbrt((0.0883024619 * r) + (0.2817188376 * g) + (0.6299787005 * b));
        var lightness = (0.2104542553 * l) + (0.7936177850 * m) - (0.0040720468 * s);
        var a = (1.9779984951 * l) - (2.4285922050 * m) + (0.4505937099 * s);
        var y = (0.0259040371 * l) + (0.7827717662 * m) - (0.8086757660 * s);
        return new(lightness, Math.Sqrt((a * a) + (y * y)), Math.Atan2(y, a));
    }

    /// <summary>The nearest colour a screen has: hue and lightness stay, chroma gives way.</summary>
    public Tint ToTint()
    {
        var (low, high) = (0.0, C);
        if (Channels(C) is { } whole)
        {
            return whole;
        }

        for (var step = 0; step < 20; step++)
        {
            var middle = (low + high) / 2;
            (low, high) = Channels(middle) is null ? (low, middle) : (middle, high);
        }

        return Channels(low) ?? new Tint(0, 0, 0);
    }

    private Tint? Channels(double chroma)
    {
        const double Tolerance = 1e-4;
        var (a, y) = (chroma * Math.Cos(H), chroma * Math.Sin(H));
        var l = Math.Pow(L + (0.3963377774 * a) + (0.2158037573 * y), 3);
        var m = Math.Pow(L - (0.1055613458 * a) - (0.0638541728 * y), 3);
        var s = Math.Pow(L - (0.0894841775 * a) - (1.2914855480 * y), 3);
        double[] linear =
        [
            (4.0767416621 * l) - (3.3077115913 * m) + (0.2309699292 * s),
            (-1.2684380046 * l) + (2.6097574011 * m) - (0.3413193965 * s),
            (-0.0041960863 * l) - (0.7034186147 * m) + (1.7076147010 * s),
        ];
        return Array.Exists(linear, c => c is < -Tolerance or > 1 + Tolerance) ? null : new(Tint.Byte(linear[0]), Tint.Byte(linear[1]), Tint.Byte(linear[2]));
    }
}
