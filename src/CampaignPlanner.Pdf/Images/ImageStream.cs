namespace CampaignPlanner.Pdf.Images;

/// <summary>An image object but for its length: entries of its dictionary, and data that is encoded already.</summary>
internal sealed record ImageStream(string Entries, byte[] Data)
{
    /// <param name="colorSpace">As PDF spells it.</param>
    /// <param name="more">Filter and other entries.</param>
    public static ImageStream Make(int width, int height, string colorSpace, int depth, string more, byte[] data) =>
        new($"/Type /XObject /Subtype /Image /Width {width} /Height {height} /ColorSpace {colorSpace} /BitsPerComponent {depth} {more}", data);

    /// <summary>Of rows that are packed as PNG packs them.</summary>
    public static ImageStream OfRows(int width, int height, string colorSpace, int channels, int depth, byte[] data) =>
        Make(width, height, colorSpace, depth, $"/Filter /FlateDecode /DecodeParms << /Predictor 15 /Colors {channels} /BitsPerComponent {depth} /Columns {width} >>", data);
}
