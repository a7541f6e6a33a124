namespace CampaignPlanner.Pdf.Images;

/// <summary>CRC-32 as PNG uses it; source: https://www.w3.org/TR/png/#D-CRCAppendix.</summary>
internal static class Checksum
{
    private static readonly uint[] Table = [.. Enumerable.Range(0, 256).Select(i => Step((uint)i))];

    public static uint Of(ReadOnlySpan<byte> data)
    {
        var value = uint.MaxValue;
        foreach (var each in data)
        {
            value = Table[(byte)(value ^ each)] ^ value >> 8;
        }

        return ~value;
    }

    private static uint Step(uint value)
    {
        const uint Polynomial = 0xEDB88320;
        for (var bit = 0; bit < 8; bit++)
        {
            value = (value & 1) != 0 ? Polynomial ^ value >> 1 : value >> 1;
        }

        return value;
    }
}
