using System.Globalization;

namespace CampaignPlanner.Pdf;

/// <summary>A colour in the space of the screen (sRGB).</summary>
public readonly record struct Rgb(byte R, byte G, byte B)
{
    public static Rgb White => new(255, 255, 255);

    /// <param name="hex">Six digits after a number sign, as in style sheets.</param>
    public static Rgb Hex(string hex)
    {
        ArgumentNullException.ThrowIfNull(hex);
        var value = int.Parse(hex.AsSpan(1), NumberStyles.HexNumber, CultureInfo.InvariantCulture);
        return new Rgb((byte)(value >> 16), (byte)(value >> 8), (byte)value);
    }
}
