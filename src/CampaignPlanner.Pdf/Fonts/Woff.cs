using System.IO.Compression;

namespace CampaignPlanner.Pdf.Fonts;

/// <summary>
/// WOFF 1 is a TrueType file whose tables are packed with zlib, each by itself; source: https://www.w3.org/TR/WOFF/. WOFF 2 is
/// another format and is not read.
/// </summary>
internal static class Woff
{
    private const int HeaderLength = 44;
    private const int EntryLength = 20;

    public static bool IsWoff(byte[] data) => data.Length > HeaderLength && data.AsSpan().StartsWith("wOFF"u8);

    /// <summary>Tables by tag, each unpacked when it is asked for.</summary>
    public static Dictionary<string, Lazy<byte[]>> Tables(byte[] woff)
    {
        var tables = new Dictionary<string, Lazy<byte[]>>(StringComparer.Ordinal);
        for (int i = 0, n = woff.UInt16(12); i < n; i++)
        {
            var entry = HeaderLength + EntryLength * i;
            tables[woff.Tag(entry)] = new(() => Unpacked(woff, entry));
        }

        return tables;
    }

    private static byte[] Unpacked(byte[] woff, int entry)
    {
        int offset = (int)woff.UInt32(entry + 4), packed = (int)woff.UInt32(entry + 8);
        var table = new byte[woff.UInt32(entry + 12)];
        if (packed == table.Length)
        {
            woff.AsSpan(offset, packed).CopyTo(table);
            return table;
        }

        using var zlib = new ZLibStream(new MemoryStream(woff, offset, packed), CompressionMode.Decompress);
        zlib.ReadExactly(table);
        return table;
    }
}
