namespace CampaignPlanner.Pdf.Text;

/// <summary>A stretch of a paragraph; what is not given comes from the paragraph's style.</summary>
/// <param name="Address">Makes a link out of the file: http, https or mailto, in at most 2,000 characters; any other stays plain text.</param>
/// <param name="Anchor">Makes a link within the file, to the <see cref="Layout.Anchor"/> of that name.</param>
/// <param name="Language">BCP 47 tag, where it differs from the language around it: how it is read out, and how wide Chinese marks are.</param>
public sealed record TextSpan(
    string Text,
    int? Weight = null,
    bool? Italic = null,
    Rgb? Color = null,
    string? Address = null,
    string? Anchor = null,
    string? Language = null)
{
    /// <summary>It is written again for every line of the link.</summary>
    private const int LongestAddress = 2_000;

    internal bool IsLink => Anchor is not null || LinkAddress is not null;

    /// <summary>The address in the characters a PDF can hold, or null when it must not be followed.</summary>
    internal string? LinkAddress =>
        Uri.TryCreate(Address, UriKind.Absolute, out var uri) && uri.Scheme is ("http" or "https" or "mailto") && uri.AbsoluteUri.Length <= LongestAddress ? uri.AbsoluteUri : null;
}
