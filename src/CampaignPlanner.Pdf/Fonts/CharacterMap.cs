namespace CampaignPlanner.Pdf.Fonts;

/// <summary>From characters to glyphs: the cmap table, formats 4 and 12.</summary>
internal sealed class CharacterMap
{
    private readonly ushort[]?[] _basic = new ushort[]?[0x100]; // by the first byte; most faces have few of them
    private readonly Dictionary<int, ushort> _astral = [];

    public CharacterMap(byte[] data)
    {
        int segments = 0, groups = 0;
        for (int i = 0, n = data.UInt16(2); i < n; i++)
        {
            var table = (int)data.UInt32(8 + 8 * i);
            var format = data.UInt16(table);
            segments = format == 4 ? table : segments;
            groups = format == 12 ? table : groups;
        }

        if (groups != 0)
        {
            ReadGroups(data, groups);
        }
        else if (segments != 0)
        {
            ReadSegments(data, segments);
        }
    }

    public ushort this[int codePoint] => codePoint < 0x10000 ? _basic[codePoint >> 8] is { } row ? row[codePoint & 0xFF] : (ushort)0 : _astral.GetValueOrDefault(codePoint);

    private void ReadGroups(byte[] data, int table)
    {
        for (int i = 0, n = (int)data.UInt32(table + 12); i < n; i++)
        {
            var group = table + 16 + 12 * i;
            int first = (int)data.UInt32(group), last = (int)data.UInt32(group + 4), glyph = (int)data.UInt32(group + 8);
            for (var c = first; c <= Math.Min(last, 0x10FFFF); c++)
            {
                Set(c, glyph + c - first);
            }
        }
    }

    private void ReadSegments(byte[] data, int table)
    {
        var count = data.UInt16(table + 6) / 2;
        for (var i = 0; i < count; i++)
        {
            int ends = table + 14 + 2 * i, starts = ends + 2 + 2 * count, deltas = starts + 2 * count, offsets = deltas + 2 * count;
            int first = data.UInt16(starts), last = data.UInt16(ends), delta = data.UInt16(deltas), offset = data.UInt16(offsets);
            for (var c = first; c <= last && c < 0xFFFF; c++)
            {
                var glyph = offset == 0 ? c : data.UInt16(offsets + offset + 2 * (c - first));
                Set(c, offset != 0 && glyph == 0 ? 0 : glyph + delta);
            }
        }
    }

    private void Set(int codePoint, int glyph)
    {
        if (codePoint < 0x10000)
        {
            (_basic[codePoint >> 8] ??= new ushort[0x100])[codePoint & 0xFF] = (ushort)glyph;
        }
        else
        {
            _astral[codePoint] = (ushort)glyph;
        }
    }
}
