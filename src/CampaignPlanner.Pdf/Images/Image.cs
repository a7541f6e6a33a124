namespace CampaignPlanner.Pdf.Images;

/// <summary>
/// A PNG or JPEG file, checked and ready to be written. Immutable: load it once and share it between documents and threads.
/// A document writes it once, on however many pages it stands.
/// </summary>
public sealed class Image
{
    private static readonly (string Name, byte[] Start)[] OtherFormats =
    [
        ("GIF", "GIF8"u8.ToArray()),
        ("WebP", "RIFF"u8.ToArray()),
        ("BMP", "BM"u8.ToArray()),
        ("TIFF", "II*\0"u8.ToArray()),
        ("TIFF", "MM\0*"u8.ToArray()),
        ("SVG", "<svg"u8.ToArray()),
    ];

    internal Image(int width, int height, ImageStream pixels, ImageStream? mask = null, ImageTurn? turn = null)
    {
        Turn = turn ?? ImageTurn.None;
        (Width, Height) = Turn.IsSideways ? (height, width) : (width, height);
        Pixels = pixels;
        Mask = mask;
    }

    /// <summary>Pixels, as shown.</summary>
    public int Width { get; }

    /// <summary>Pixels, as shown.</summary>
    public int Height { get; }

    internal ImageStream Pixels { get; }

    /// <summary>How opaque each pixel is; null when all are.</summary>
    internal ImageStream? Mask { get; }

    internal ImageTurn Turn { get; }

    /// <param name="file">The whole file; copied, so the caller may reuse its memory.</param>
    /// <param name="limits">5 MiB and 40 megapixels unless told otherwise.</param>
    /// <exception cref="ImageException">The file is no PNG or JPEG that can be shown; its reason says why.</exception>
    public static Image Load(ReadOnlyMemory<byte> file, ImageLimits? limits = null)
    {
        limits ??= new ImageLimits();
        if (file.Length > limits.MaxBytes)
        {
            throw new ImageException(ImageError.TooManyBytes, $"The file has {file.Length} bytes; at most {limits.MaxBytes} are read.");
        }

        var bytes = file.Span;
        if (PngFile.IsPng(bytes))
        {
            return PngReader.Read(bytes, limits);
        }

        if (JpegReader.IsJpeg(bytes))
        {
            return JpegReader.Read(bytes, limits);
        }

        foreach (var (name, start) in OtherFormats)
        {
            if (bytes.StartsWith(start))
            {
                throw new ImageException(ImageError.Unsupported, $"{name} is not read: give a PNG or a JPEG.");
            }
        }

        throw new ImageException(ImageError.NotAnImage, "The file is neither a PNG nor a JPEG.");
    }
}
