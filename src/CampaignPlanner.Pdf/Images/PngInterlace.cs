namespace CampaignPlanner.Pdf.Images;

/// <summary>Puts the seven passes of an interlaced PNG back into one picture (Adam7).</summary>
internal static class PngInterlace
{
    /// <summary>It must be in memory as a whole, unlike any other picture.</summary>
    private const long MostBytes = 64 * 1024 * 1024;

    private static readonly (int X, int Y, int StepX, int StepY)[] Passes =
        [(0, 0, 8, 8), (4, 0, 8, 8), (0, 4, 4, 8), (2, 0, 4, 4), (0, 2, 2, 4), (1, 0, 2, 2), (0, 1, 1, 2)];

    /// <returns>Rows one after another, as a PNG that is not interlaced has them, without filters.</returns>
    public static byte[] Read(Stream unpacked, PngHeader header)
    {
        var stride = header.RowBytes(header.Width);
        if ((long)stride * header.Height > MostBytes)
        {
            throw new ImageException(ImageError.TooManyPixels, $"The PNG is interlaced and needs more than {MostBytes} bytes at once; it can be shown when saved without interlacing.");
        }

        var picture = new byte[stride * header.Height];
        foreach (var (left, top, stepX, stepY) in Passes)
        {
            var width = (header.Width - left + stepX - 1) / stepX;
            if (width <= 0)
            {
                continue;
            }

            var rows = new PngRows(unpacked, header, width);
            for (var y = top; y < header.Height; y += stepY)
            {
                Spread(rows.Next(), picture.AsSpan(stride * y, stride), header.BitsPerPixel, left, stepX, width);
            }
        }

        return picture;
    }

    private static void Spread(ReadOnlySpan<byte> pass, Span<byte> row, int bits, int left, int step, int width)
    {
        for (var i = 0; i < width; i++)
        {
            var x = left + i * step;
            if (bits >= 8)
            {
                pass.Slice(i * bits / 8, bits / 8).CopyTo(row[(x * bits / 8)..]);
            }
            else
            {
                row[x * bits / 8] |= (byte)(PngSamples.At(pass, i, bits) << 8 - bits - x * bits % 8);
            }
        }
    }
}
