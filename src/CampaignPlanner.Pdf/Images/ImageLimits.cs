namespace CampaignPlanner.Pdf.Images;

/// <summary>What may be asked of memory by a file that somebody uploads.</summary>
/// <param name="MaxBytes">Size of the file.</param>
/// <param name="MaxPixels">Width times height, known from the header before anything is unpacked.</param>
public sealed record ImageLimits(long MaxBytes = 5 * 1024 * 1024, long MaxPixels = 40_000_000)
{
    /// <summary>The most a JPEG can say, so that a single row of pixels is always small.</summary>
    private const int LongestSide = 65_535;

    internal void Check(long width, long height)
    {
        if (width <= 0 || height <= 0)
        {
            throw new ImageException(ImageError.Damaged, $"The image says that it is {width} by {height} pixels.");
        }

        if (width > LongestSide || height > LongestSide || width * height > MaxPixels)
        {
            throw new ImageException(ImageError.TooManyPixels, $"The image is {width} by {height} pixels; at most {MaxPixels} pixels are read, and {LongestSide} on a side.");
        }
    }
}
