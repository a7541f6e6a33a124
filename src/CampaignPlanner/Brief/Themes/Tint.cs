using System.Globalization;

namespace CampaignPlanner.Brief.Themes;

/// <summary>A colour of the screen (sRGB).</summary>
public readonly record struct Tint(byte R, byte G, byte B)
{
    public static readonly Tint White = new(255, 255, 255);

    /// <summary>Relative luminance, 0 to 1 (WCAG 2.2).</summary>
    public double Luminance => (0.2126 * Linear(R)) + (0.7152 * Linear(G)) + (0.0722 * Linear(B));

    /// <summary>Six hexadecimal digits after a number sign.</summary>
    public static Tint? Parse(string? hex) =>
        hex is ['#', .. { Length: 6 }] && int.TryParse(hex.AsSpan(1), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var value)
            ? new((byte)(value >> 16), (byte)(value >> 8), (byte)value)
            : null;

    /// <summary>From 1, no difference, to 21, black on white (WCAG 2.2).</summary>
    public double Contrast(Tint other)
    {
        var (a, b) = (Luminance, other.Luminance);
        return (Math.Max(a, b) + 0.05) / (Math.Min(a, b) + 0.05);
    }

    public override string ToString() => $"#{R:X2}{G:X2}{B:X2}";

    internal static double Linear(byte channel)
    {
        var c = channel / 255.0;
        return c <= 0.04045 ? c / 12.92 : Math.Pow((c + 0.055) / 1.055, 2.4);
    }

    internal static byte Byte(double linear)
    {
        var c = Math.Clamp(linear, 0, 1);
        return (byte)Math.Round(255 * (c <= 0.0031308 ? 12.92 * c : (1.055 * Math.Pow(c, 1 / 2.4)) - 0.055));
    }
}
