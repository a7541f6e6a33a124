namespace CampaignPlanner.Pdf.Tests;

/// <summary>Small image files, written by ImageMagick 6 (24 by 16 pixels).</summary>
internal static class Sample
{
    public static byte[] Bytes(string name)
    {
        using var stream = typeof(Sample).Assembly.GetManifestResourceStream(name) ?? throw new FileNotFoundException(name);
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
