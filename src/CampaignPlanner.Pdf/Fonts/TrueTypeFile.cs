using System.Text;

namespace CampaignPlanner.Pdf.Fonts;

/// <summary>Takes a TrueType file apart into its tables, and puts tables together to one.</summary>
internal static class TrueTypeFile
{
    /// <summary>Tables by tag, each copied out when it is asked for.</summary>
    public static Dictionary<string, Lazy<byte[]>> Tables(byte[] font)
    {
        var tables = new Dictionary<string, Lazy<byte[]>>(StringComparer.Ordinal);
        for (int i = 0, n = font.UInt16(4); i < n; i++)
        {
            var entry = 12 + 16 * i;
            tables[font.Tag(entry)] = new(() => font.AsSpan((int)font.UInt32(entry + 8), (int)font.UInt32(entry + 12)).ToArray());
        }

        return tables;
    }

    /// <param name="tables">Sorted by tag, as readers search the directory by halves.</param>
    public static byte[] Assemble(SortedDictionary<string, byte[]> tables)
    {
        var log = int.Log2(tables.Count);
        var header = new byte[12 + 16 * tables.Count];
        header.PutUInt32(0, 0x00010000);
        header.PutUInt16(4, tables.Count);
        header.PutUInt16(6, 16 << log);
        header.PutUInt16(8, log);
        header.PutUInt16(10, 16 * tables.Count - (16 << log));
        int offset = header.Length, entry = 12;
        foreach (var (tag, data) in tables)
        {
            Encoding.ASCII.GetBytes(tag, header.AsSpan(entry));
            header.PutUInt32(entry + 4, Checksum(data));
            header.PutUInt32(entry + 8, (uint)offset);
            header.PutUInt32(entry + 12, (uint)data.Length);
            entry += 16;
            offset += (data.Length + 3) & ~3;
        }

        var file = new byte[offset];
        header.CopyTo(file, 0);
        var at = header.Length;
        foreach (var data in tables.Values)
        {
            data.CopyTo(file, at);
            at += (data.Length + 3) & ~3;
        }

        return file;
    }

    private static uint Checksum(byte[] data)
    {
        uint sum = 0;
        for (var i = 0; i < data.Length; i++)
        {
            unchecked
            {
                sum += (uint)data[i] << (24 - 8 * (i % 4));
            }
        }

        return sum;
    }
}
