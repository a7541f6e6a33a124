using System.IO.Compression;

namespace CampaignPlanner.Pdf.Images;

/// <summary>Makes an image of a PNG file. All pixels are looked at, so a file that is damaged shows now and not on paper.</summary>
internal static class PngReader
{
    public static Image Read(ReadOnlySpan<byte> file, ImageLimits limits)
    {
        var png = PngFile.Parse(file, limits);
        try
        {
            return Read(png);
        }
        catch (Exception broken) when (broken is InvalidDataException or EndOfStreamException)
        {
            throw PngFile.Damaged("its pixels cannot be unpacked", broken);
        }
    }

    private static Image Read(PngFile png)
    {
        var header = png.Header;
        var samples = new PngSamples(png);
        using var unpacked = new ZLibStream(new MemoryStream(png.Data), CompressionMode.Decompress);
        using var colors = header.HasAlpha || header.IsInterlaced ? new RowPacker() : null; // else the file's own data will do
        using var alphas = header.HasAlpha || png.Transparency is not null ? new RowPacker() : null;
        var picture = header.IsInterlaced ? PngInterlace.Read(unpacked, header) : null;
        var rows = new PngRows(unpacked, header, header.Width);
        var stride = header.RowBytes(header.Width);
        for (var y = 0; y < header.Height; y++)
        {
            var row = picture is null ? rows.Next() : picture.AsSpan(y * stride, stride);
            colors?.Add(samples.Colors(row));
            alphas?.Add(samples.Alphas(row));
        }

        if (unpacked.ReadByte() >= 0)
        {
            throw PngFile.Damaged("it has more rows than it says");
        }

        var pixels = ImageStream.OfRows(header.Width, header.Height, Space(png), header.Colors, header.Depth, colors?.Finish() ?? png.Data);
        var mask = alphas is null || alphas.IsFull ? null : ImageStream.OfRows(header.Width, header.Height, "/DeviceGray", 1, samples.AlphaDepth, alphas.Finish());
        return new Image(header.Width, header.Height, pixels, mask);
    }

    private static string Space(PngFile png)
    {
        if (png.Header.Color != PngColor.Palette)
        {
            return png.Header.Colors == 3 ? "/DeviceRGB" : "/DeviceGray";
        }

        var count = Math.Min(png.Palette!.Length / 3, 1 << png.Header.Depth);
        return $"[/Indexed /DeviceRGB {count - 1} <{Convert.ToHexString(png.Palette, 0, 3 * count)}>]";
    }
}
