namespace CampaignPlanner.Pdf.Fonts;

/// <summary>
/// One font file with TrueType outlines (.ttf, or .woff of version 1). Safe to share between threads and documents: a table is
/// unpacked when it is first asked for and kept, so that a brief without a Chinese word never unpacks the Chinese outlines.
/// </summary>
public sealed class FontFace
{
    private readonly Dictionary<string, Lazy<byte[]>> _tables;
    private readonly Lazy<ushort[]> _advances;
    private readonly Lazy<CharacterMap> _characters;
    private readonly Lazy<PairKerning> _kerning;
    private readonly bool _longOffsets;

    private FontFace(string name, Dictionary<string, Lazy<byte[]>> tables, int weight, bool italic)
    {
        Name = name;
        Weight = weight;
        Italic = italic;
        _tables = tables;
        if (!_tables.ContainsKey("glyf"))
        {
            throw new NotSupportedException($"The font '{name}' has no TrueType outlines; OpenType/CFF, WOFF 2 and collections are not read.");
        }

        byte[] head = Needed("head"), hhea = Needed("hhea"), os2 = Needed("OS/2");
        UnitsPerEm = head.UInt16(18);
        Bounds = (head.Int16(36), head.Int16(38), head.Int16(40), head.Int16(42));
        _longOffsets = head.Int16(50) == 1;
        Ascent = hhea.Int16(4);
        Descent = hhea.Int16(6);
        GlyphCount = Needed("maxp").UInt16(4);
        CapHeight = os2.UInt16(0) >= 2 ? os2.Int16(88) : Ascent * 7 / 10;
        _advances = new(() => ReadAdvances(hhea.UInt16(34)));
        _characters = new(() => new CharacterMap(Needed("cmap")));
        _kerning = new(() => new PairKerning(Table("GPOS")));
    }

    /// <summary>Name inside the PDF; letters, digits and hyphens only.</summary>
    public string Name { get; }

    /// <summary>CSS weight, 100 to 900.</summary>
    public int Weight { get; }

    public bool Italic { get; }

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
        return new FontFace(Safe(name), TablesOf(copy.ToArray()), weight, italic);
    }

    /// <summary>A face from a file of somebody else's, with the weight and slope that it names itself.</summary>
    /// <returns>Null when it holds no TrueType outlines or is damaged.</returns>
    internal static FontFace? TryLoad(byte[] font, string name)
    {
        const int WeightAt = 4, SelectionAt = 62, Italic = 1;
        try
        {
            var tables = TablesOf(font);
            var os2 = tables["OS/2"].Value;
            var face = new FontFace(Safe(name), tables, Math.Clamp(os2.UInt16(WeightAt), 100, 900), (os2.UInt16(SelectionAt) & Italic) != 0);
            for (var glyph = 0; glyph < face.GlyphCount; glyph++)
            {
                _ = face.Outline(glyph).Length + face.Advance(glyph) + face.Glyph(glyph) + face.Kern(glyph, 0);
            }

            return face;
        }
        catch (Exception damaged) when (damaged is NotSupportedException or InvalidOperationException or InvalidDataException or IOException or ArgumentException or IndexOutOfRangeException or KeyNotFoundException or OverflowException)
        {
            return null;
        }
    }

    private static string Safe(string name) => new([.. name.Where(c => char.IsAsciiLetterOrDigit(c) || c == '-')]);

    private static Dictionary<string, Lazy<byte[]>> TablesOf(byte[] font) => Woff.IsWoff(font) ? Woff.Tables(font) : TrueTypeFile.Tables(font);

    /// <summary>Glyph of a character; 0 when the font has none.</summary>
    internal ushort Glyph(int codePoint) => _characters.Value[codePoint];

    /// <summary>Advance width in font units.</summary>
    internal int Advance(int glyph) => _advances.Value[glyph];

    /// <summary>What to add between two glyphs, in font units.</summary>
    internal int Kern(int left, int right) => _kerning.Value.Between(left, right);

    /// <summary>Not to be written to; empty when the font has none.</summary>
    internal byte[] Table(string tag) => _tables.TryGetValue(tag, out var table) ? table.Value : [];

    /// <summary>The outline of a glyph as stored; empty for a space.</summary>
    internal ReadOnlySpan<byte> Outline(int glyph)
    {
        var loca = Needed("loca");
        var (from, to) = _longOffsets
            ? ((int)loca.UInt32(4 * glyph), (int)loca.UInt32(4 * glyph + 4))
            : (loca.UInt16(2 * glyph) * 2, loca.UInt16(2 * glyph + 2) * 2);
        return Needed("glyf").AsSpan(from, to - from);
    }

    private byte[] Needed(string tag) =>
        _tables.TryGetValue(tag, out var table) ? table.Value : throw new NotSupportedException($"The font '{Name}' has no table '{tag}'.");

    private ushort[] ReadAdvances(int stored)
    {
        var hmtx = Needed("hmtx");
        var advances = new ushort[GlyphCount];
        for (var g = 0; g < advances.Length; g++)
        {
            advances[g] = (ushort)hmtx.UInt16(4 * Math.Min(g, stored - 1)); // the last stored width counts for all after it
        }

        return advances;
    }
}
