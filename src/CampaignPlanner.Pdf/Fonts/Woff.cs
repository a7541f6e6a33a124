using System.IO.Compression;

namespace CampaignPlanner.Pdf.Fonts;

/// <summary>WOFF 1 is a TrueType file whose tables are packed with zlib. WOFF 2 is another format and is not read.</summary>
internal static class Woff
{
    private const int HeaderLength = 44;
    private const int EntryLength = 20;

    public static bool IsWoff(byte[] data) => data.Length > HeaderLength && data.AsSpan().StartsWith("wOFF"u8);

    /// <summary>The TrueType file inside; source: https://www.w3.org/TR/WOFF/.</summary>
    public static byte[] Unpack(byte[] woff)
    {
        var tables = woff.UInt16(12);
        var font = new byte[woff.UInt32(16)];
        woff.AsSpan(4, 4).CopyTo(font);
        font.PutUInt16(4, tables);
        var at = 12 + 16 * tables;
        for (var i = 0; i < tables; i++)
        {
            var entry = HeaderLength + EntryLength * i;
            var length = (int)woff.UInt32(entry + 12);
            CopyTable(woff, (int)woff.UInt32(entry + 4), (int)woff.UInt32(entry + 8), font.AsSpan(at, length));
            var target = 12 + 16 * i;
            woff.AsSpan(entry, 4).CopyTo(font.AsSpan(target));
            woff.AsSpan(entry + 16, 4).CopyTo(font.AsSpan(target + 4));
            font.PutUInt32(target + 8, (uint)at);
            font.PutUInt32(target + 12, (uint)length);
            at += (length + 3) & ~3;
        }

        return font;
    }

    private static void CopyTable(byte[] woff, int offset, int packed, Span<byte> target)
    {
        if (packed == target.Length)
        {
            woff.AsSpan(offset, packed).CopyTo(target);
            return;
        }

        using var zlib = new ZLibStream(new MemoryStream(woff, offset, packed), CompressionMode.Decompress);
        zlib.ReadExactly(target);
    }
}
