using System.Text;

namespace CampaignPlanner.Pdf.Fonts;

/// <summary>
/// One font file with TrueType outlines (.ttf, or .woff of version 1). Immutable and safe to share between threads and documents.
/// </summary>
public sealed class FontFace
{
    private readonly Dictionary<string, (int Offset, int Length)> _tables = [];
    private readonly ushort[] _advances;
    private readonly CharacterMap _characters;
    private readonly PairKerning _kerning;
    private readonly bool _longOffsets;

    private FontFace(string name, byte[] data, int weight, bool italic)
    {
        Name = name;
        Data = data;
        Weight = weight;
        Italic = italic;
        for (int i = 0, n = data.UInt16(4); i < n; i++)
        {
            var entry = 12 + 16 * i;
            _tables[Encoding.ASCII.GetString(data, entry, 4)] = ((int)data.UInt32(entry + 8), (int)data.UInt32(entry + 12));
        }

        if (!_tables.ContainsKey("glyf"))
        {
            throw new NotSupportedException($"The font '{name}' has no TrueType outlines; OpenType/CFF, WOFF 2 and collections are not read.");
        }

        int head = Offset("head"), hhea = Offset("hhea"), os2 = Offset("OS/2");
        UnitsPerEm = data.UInt16(head + 18);
        Bounds = (data.Int16(head + 36), data.Int16(head + 38), data.Int16(head + 40), data.Int16(head + 42));
        _longOffsets = data.Int16(head + 50) == 1;
        Ascent = data.Int16(hhea + 4);
        Descent = data.Int16(hhea + 6);
        GlyphCount = data.UInt16(Offset("maxp") + 4);
        CapHeight = data.UInt16(os2) >= 2 ? data.Int16(os2 + 88) : Ascent * 7 / 10;
        _advances = ReadAdvances(data.UInt16(hhea + 34));
        _characters = new CharacterMap(data, Offset("cmap"));
        _kerning = new PairKerning(data, _tables.TryGetValue("GPOS", out var gpos) ? gpos.Offset : null);
    }

    /// <summary>Name inside the PDF; letters, digits and hyphens only.</summary>
    public string Name { get; }

    /// <summary>CSS weight, 100 to 900.</summary>
    public int Weight { get; }

    public bool Italic { get; }

    internal byte[] Data { get; }

    internal int UnitsPerEm { get; }

    internal int Ascent { get; }

    internal int Descent { get; }

    internal int CapHeight { get; }

    internal int GlyphCount { get; }

    internal (int XMin, int YMin, int XMax, int YMax) Bounds { get; }

    /// <param name="font">Whole file; the stream is read to its end and left open.</param>
    /// <exception cref="NotSupportedException">The file holds no TrueType outlines.</exception>
    public static FontFace Load(Stream font, string name, int weight = 400, bool italic = false)
    {
        ArgumentNullException.ThrowIfNull(font);
        ArgumentNullException.ThrowIfNull(name);
        using var copy = new MemoryStream();
        font.CopyTo(copy);
        var data = copy.ToArray();
        var safeName = new string(name.Where(c => char.IsAsciiLetterOrDigit(c) || c == '-').ToArray());
        return new FontFace(safeName, Woff.IsWoff(data) ? Woff.Unpack(data) : data, weight, italic);
    }

    /// <summary>Glyph of a character; 0 when the font has none.</summary>
    internal ushort Glyph(int codePoint) => _characters[codePoint];

    /// <summary>Advance width in font units.</summary>
    internal int Advance(int glyph) => _advances[glyph];

    /// <summary>What to add between two glyphs, in font units.</summary>
    internal int Kern(int left, int right) => _kerning.Between(left, right);

    internal ReadOnlySpan<byte> Table(string tag) => _tables.TryGetValue(tag, out var t) ? Data.AsSpan(t.Offset, t.Length) : default;

    /// <summary>The outline of a glyph as stored; empty for a space.</summary>
    internal ReadOnlySpan<byte> Outline(int glyph)
    {
        var loca = Offset("loca");
        var (from, to) = _longOffsets
            ? ((int)Data.UInt32(loca + 4 * glyph), (int)Data.UInt32(loca + 4 * glyph + 4))
            : (Data.UInt16(loca + 2 * glyph) * 2, Data.UInt16(loca + 2 * glyph + 2) * 2);
        return Data.AsSpan(Offset("glyf") + from, to - from);
    }

    private int Offset(string tag) =>
        _tables.TryGetValue(tag, out var t) ? t.Offset : throw new NotSupportedException($"The font '{Name}' has no table '{tag}'.");

    private ushort[] ReadAdvances(int stored)
    {
        var hmtx = Offset("hmtx");
        var advances = new ushort[GlyphCount];
        for (var g = 0; g < advances.Length; g++)
        {
            advances[g] = (ushort)Data.UInt16(hmtx + 4 * Math.Min(g, stored - 1)); // the last stored width counts for all after it
        }

        return advances;
    }
}
