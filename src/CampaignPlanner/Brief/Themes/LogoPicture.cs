namespace CampaignPlanner.Brief.Themes;

/// <summary>A logo on screen.</summary>
internal static class LogoPicture
{
    /// <summary>The picture itself as an address, so that a style not yet saved needs no page of its own.</summary>
    /// <param name="bytes">PNG or JPEG; nothing else is ever kept.</param>
    public static string Address(ReadOnlyMemory<byte> bytes) =>
        $"data:image/{(bytes.Span is [0x89, ..] ? "png" : "jpeg")};base64,{Convert.ToBase64String(bytes.Span)}";
}
