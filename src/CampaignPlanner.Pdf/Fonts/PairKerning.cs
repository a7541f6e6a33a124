using System.Collections.Concurrent;

namespace CampaignPlanner.Pdf.Fonts;

/// <summary>
/// Pair adjustments that the 'kern' feature of GPOS names, also behind extension lookups.
/// Source: OpenType specification, "GPOS — Glyph Positioning Table", lookup type 2.
/// </summary>
internal sealed class PairKerning
{
    private const uint Kern = 0x6B65726E;
    private const int PairLookup = 2;
    private const int ExtensionLookup = 9;
    private const int HasAdvance = 4;

    private readonly byte[] _data;
    private readonly List<int> _subtables = [];
    private readonly ConcurrentDictionary<int, int> _known = new();

    /// <param name="data">The table; empty when the font has none.</param>
    public PairKerning(byte[] data)
    {
        _data = data;
        if (data.Length > 0)
        {
            int features = data.UInt16(6), lookups = data.UInt16(8);
            foreach (var id in KernLookups(features))
            {
                Collect(lookups + data.UInt16(lookups + 2 + 2 * id));
            }
        }
    }

    public int Between(int left, int right) =>
        _subtables.Count == 0 ? 0 : _known.GetOrAdd(left << 16 | right, static (key, self) => self.Find(key >>> 16, key & 0xFFFF), this);

    private SortedSet<int> KernLookups(int features)
    {
        var ids = new SortedSet<int>();
        for (int i = 0, n = _data.UInt16(features); i < n; i++)
        {
            var record = features + 2 + 6 * i;
            if (_data.UInt32(record) == Kern)
            {
                var feature = features + _data.UInt16(record + 4);
                for (var k = 0; k < _data.UInt16(feature + 2); k++)
                {
                    ids.Add(_data.UInt16(feature + 4 + 2 * k));
                }
            }
        }

        return ids;
    }

    private void Collect(int lookup)
    {
        for (int k = 0, n = _data.UInt16(lookup + 4); k < n; k++)
        {
            int subtable = lookup + _data.UInt16(lookup + 6 + 2 * k), type = _data.UInt16(lookup);
            if (type == ExtensionLookup)
            {
                type = _data.UInt16(subtable + 2);
                subtable += (int)_data.UInt32(subtable + 4);
            }

            if (type == PairLookup && (_data.UInt16(subtable + 4) & HasAdvance) != 0)
            {
                _subtables.Add(subtable);
            }
        }
    }

    private int Find(int left, int right)
    {
        foreach (var s in _subtables)
        {
            var covered = Coverage(s + _data.UInt16(s + 2), left);
            if (covered < 0)
            {
                continue;
            }

            int first = _data.UInt16(s + 4), second = _data.UInt16(s + 6);
            var record = 2 * (int.PopCount(first) + int.PopCount(second));
            var advance = 2 * int.PopCount(first & (HasAdvance - 1)); // the fields before XAdvance
            if (_data.UInt16(s) == 2)
            {
                int l = GlyphClass(s + _data.UInt16(s + 8), left), r = GlyphClass(s + _data.UInt16(s + 10), right);
                return _data.Int16(s + 16 + (l * _data.UInt16(s + 14) + r) * record + advance);
            }

            if (FindPair(s + _data.UInt16(s + 10 + 2 * covered), right, 2 + record) is { } pair)
            {
                return _data.Int16(pair + 2 + advance);
            }
        }

        return 0;
    }

    private int? FindPair(int set, int right, int size)
    {
        for (int low = 0, high = _data.UInt16(set) - 1; low <= high;)
        {
            var middle = (low + high) / 2;
            var record = set + 2 + middle * size;
            var glyph = _data.UInt16(record);
            if (glyph == right)
            {
                return record;
            }

            (low, high) = glyph < right ? (middle + 1, high) : (low, middle - 1);
        }

        return null;
    }

    private int Coverage(int table, int glyph)
    {
        var ranges = _data.UInt16(table) == 2;
        for (int low = 0, high = _data.UInt16(table + 2) - 1; low <= high;)
        {
            var middle = (low + high) / 2;
            var entry = table + 4 + (ranges ? 6 : 2) * middle;
            int first = _data.UInt16(entry), last = ranges ? _data.UInt16(entry + 2) : first;
            if (glyph >= first && glyph <= last)
            {
                return ranges ? _data.UInt16(entry + 4) + glyph - first : middle;
            }

            (low, high) = glyph > last ? (middle + 1, high) : (low, middle - 1);
        }

        return -1;
    }

    private int GlyphClass(int table, int glyph)
    {
        if (_data.UInt16(table) == 1)
        {
            var index = glyph - _data.UInt16(table + 2);
            return index >= 0 && index < _data.UInt16(table + 4) ? _data.UInt16(table + 6 + 2 * index) : 0;
        }

        for (var k = 0; k < _data.UInt16(table + 2); k++)
        {
            var range = table + 4 + 6 * k;
            if (glyph >= _data.UInt16(range) && glyph <= _data.UInt16(range + 2))
            {
                return _data.UInt16(range + 4);
            }
        }

        return 0;
    }
}
