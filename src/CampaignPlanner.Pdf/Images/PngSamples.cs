namespace CampaignPlanner.Pdf.Images;

/// <summary>Takes rows of a PNG apart into colour and transparency, which PDF keeps in two images.</summary>
internal sealed class PngSamples(PngFile png)
{
    private readonly PngHeader _header = png.Header;
    private readonly byte[] _colors = new byte[png.Header.RowBytes(png.Header.Width)];
    private readonly byte[] _alphas = new byte[png.Header.Width * (png.Header.HasAlpha ? png.Header.Depth / 8 : 1)];

    /// <summary>Bits of one sample of transparency.</summary>
    public int AlphaDepth => _header.HasAlpha ? _header.Depth : 8;

    /// <summary>A sample of at most 8 bits.</summary>
    public static int At(ReadOnlySpan<byte> row, int index, int bits) =>
        row[index * bits / 8] >> 8 - bits - index * bits % 8 & (1 << bits) - 1;

    public ReadOnlySpan<byte> Colors(ReadOnlySpan<byte> row)
    {
        if (!_header.HasAlpha)
        {
            return row;
        }

        int pixel = _header.BitsPerPixel / 8, color = pixel - _header.Depth / 8;
        for (var i = 0; i < _header.Width; i++)
        {
            row.Slice(i * pixel, color).CopyTo(_colors.AsSpan(i * color));
        }

        return _colors.AsSpan(0, _header.Width * color);
    }

    /// <summary>All ones is opaque.</summary>
    public ReadOnlySpan<byte> Alphas(ReadOnlySpan<byte> row)
    {
        int pixel = _header.BitsPerPixel / 8, alpha = _alphas.Length / _header.Width;
        for (var i = 0; i < _header.Width; i++)
        {
            if (_header.HasAlpha)
            {
                row.Slice((i + 1) * pixel - alpha, alpha).CopyTo(_alphas.AsSpan(i * alpha));
            }
            else
            {
                _alphas[i] = _header.Color == PngColor.Palette ? PaletteAlpha(At(row, i, _header.Depth)) : IsSeeThrough(row, i) ? (byte)0 : (byte)255;
            }
        }

        return _alphas;
    }

    private byte PaletteAlpha(int index) => index < png.Transparency!.Length ? png.Transparency[index] : (byte)255;

    /// <summary>Is it the one colour that the file calls transparent? That is written in two bytes a sample, whatever the depth.</summary>
    private bool IsSeeThrough(ReadOnlySpan<byte> row, int index)
    {
        for (var i = 0; i < _header.Colors; i++)
        {
            var at = index * _header.Colors + i;
            var sample = _header.Depth == 16 ? row[2 * at] << 8 | row[2 * at + 1] : At(row, at, _header.Depth);
            if (sample != (png.Transparency![2 * i] << 8 | png.Transparency[2 * i + 1]))
            {
                return false;
            }
        }

        return true;
    }
}
