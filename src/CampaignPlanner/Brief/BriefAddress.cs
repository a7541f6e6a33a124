using CampaignPlanner.Brief.Readers;
using CampaignPlanner.Brief.Themes;

namespace CampaignPlanner.Brief;

/// <summary>What an address asks for: reader, creator and style, each in words that anybody may have typed.</summary>
internal sealed record BriefAddress(string? Reader, string? Creator, string? Style)
{
    /// <summary>The same, for another address.</summary>
    public string Query => Of(Reader, Creator, Style);

    public static string Of(BriefWish wish) => Of(
        wish.Reader.ToString().ToLowerInvariant(), wish.Creator, wish.Style == BriefStyle.Client ? null : wish.Style.ToString().ToLowerInvariant());

    /// <summary>What is no reader or no style is taken for the usual one.</summary>
    public BriefWish Wish(BriefReader otherwise)
    {
        var reader = ReaderCard.Parse(Reader, otherwise);
        var style = Enum.TryParse<BriefStyle>(Style, ignoreCase: true, out var given) && Enum.IsDefined(given) ? given : BriefStyle.Client;
        return new(reader, reader == BriefReader.Creator ? Creator : null, style);
    }

    private static string Of(string? reader, string? creator, string? style)
    {
        (string Name, string? Value)[] all = [("reader", reader), ("creator", creator), ("style", style)];
        return string.Join('&', all.Where(part => !string.IsNullOrEmpty(part.Value)).Select(part => $"{part.Name}={Uri.EscapeDataString(part.Value!)}"));
    }
}
