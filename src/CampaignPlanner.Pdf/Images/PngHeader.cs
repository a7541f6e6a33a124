namespace CampaignPlanner.Pdf.Images;

/// <summary>Color types, by the numbers PNG gives them.</summary>
internal enum PngColor
{
    Grey = 0,
    Rgb = 2,
    Palette = 3,
    GreyAlpha = 4,
    RgbAlpha = 6,
}

/// <param name="Depth">Bits of one sample.</param>
internal sealed record PngHeader(int Width, int Height, int Depth, PngColor Color, bool IsInterlaced)
{
    public bool HasAlpha => Color is PngColor.GreyAlpha or PngColor.RgbAlpha;

    /// <summary>Samples of colour in a pixel, alpha left out.</summary>
    public int Colors => Color is PngColor.Rgb or PngColor.RgbAlpha ? 3 : 1;

    public int BitsPerPixel => Depth * (Colors + (HasAlpha ? 1 : 0));

    /// <summary>Bytes between a byte and the one it is predicted from.</summary>
    public int FilterDistance => Math.Max(1, BitsPerPixel / 8);

    public bool IsLegal => Color switch
    {
        PngColor.Grey => Depth is 1 or 2 or 4 or 8 or 16,
        PngColor.Palette => Depth is 1 or 2 or 4 or 8,
        PngColor.Rgb or PngColor.GreyAlpha or PngColor.RgbAlpha => Depth is 8 or 16,
        _ => false,
    };

    /// <summary>Bytes of a row of so many pixels, without the filter's number.</summary>
    public int RowBytes(int width) => (int)(((long)width * BitsPerPixel + 7) / 8);
}
