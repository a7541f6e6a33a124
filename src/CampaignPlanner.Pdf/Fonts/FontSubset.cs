namespace CampaignPlanner.Pdf.Fonts;

/// <summary>
/// The glyphs of one face that one document uses. A new number is given for each pair of glyph and character, so that two
/// characters drawn alike (or both by the stand-in) still come out of the file as themselves.
/// </summary>
internal sealed class FontSubset(FontFace face, string resourceName)
{
    /// <summary>Beyond this many pairs a glyph is no longer repeated per character; room is left for parts of composites.</summary>
    private const int PairLimit = 40_000;

    private static readonly string[] HintingTables = ["cvt ", "fpgm", "prep"];

    private readonly Dictionary<(int Glyph, int CodePoint), ushort> _numbers = [];
    private readonly Dictionary<int, ushort> _byGlyph = [];
    private readonly List<int> _glyphs = [0];

    public FontFace Face { get; } = face;

    public string ResourceName { get; } = resourceName;

    /// <summary>Old glyph numbers in the order of the new ones.</summary>
    public IReadOnlyList<int> Glyphs => _glyphs;

    /// <summary>New number and the character it stands for, by number.</summary>
    public IEnumerable<(ushort Number, int CodePoint)> Characters =>
        _numbers.Select(p => (Number: p.Value, p.Key.CodePoint)).DistinctBy(p => p.Number).OrderBy(p => p.Number);

    public ushort Use(int glyph, int codePoint)
    {
        if (_numbers.TryGetValue((glyph, codePoint), out var number))
        {
            return number;
        }

        if (_numbers.Count >= PairLimit && _byGlyph.TryGetValue(glyph, out number))
        {
            return number;
        }

        number = Add(glyph);
        _numbers[(glyph, codePoint)] = number;
        return number;
    }

    /// <summary>A TrueType file of the used glyphs; composites pull in their parts.</summary>
    public byte[] Build()
    {
        var outlines = new List<byte[]>();
        for (var i = 0; i < _glyphs.Count; i++) // grows while parts are added
        {
            var outline = Face.Outline(_glyphs[i]).ToArray();
            RenumberParts(outline);
            outlines.Add(outline);
        }

        var (glyf, loca) = Concatenate(outlines);
        var tables = new SortedDictionary<string, byte[]>(StringComparer.Ordinal)
        {
            ["glyf"] = glyf,
            ["loca"] = loca,
            ["hmtx"] = Metrics(outlines),
            ["head"] = Changed("head", t => { t.PutUInt16(50, 1); t.PutUInt32(8, 0); }), // long offsets, no checksum
            ["hhea"] = Changed("hhea", t => t.PutUInt16(34, outlines.Count)),
            ["maxp"] = Changed("maxp", t => t.PutUInt16(4, outlines.Count)),
        };
        foreach (var hinting in HintingTables.Where(t => Face.Table(t).Length > 0))
        {
            tables[hinting] = Face.Table(hinting);
        }

        return TrueTypeFile.Assemble(tables);
    }

    private ushort Add(int glyph)
    {
        var number = (ushort)_glyphs.Count;
        _glyphs.Add(glyph);
        _byGlyph.TryAdd(glyph, number);
        return number;
    }

    private void RenumberParts(byte[] outline)
    {
        const int WordArguments = 1, Scale = 8, MoreParts = 0x20, TwoScales = 0x40, Matrix = 0x80;
        if (outline.Length <= 10 || outline.Int16(0) >= 0)
        {
            return;
        }

        for (int at = 10, flags = MoreParts; (flags & MoreParts) != 0;)
        {
            flags = outline.UInt16(at);
            var part = outline.UInt16(at + 2);
            outline.PutUInt16(at + 2, part == 0 ? 0 : _byGlyph.TryGetValue(part, out var number) ? number : Add(part));
            at += 4 + ((flags & WordArguments) != 0 ? 4 : 2);
            at += (flags & Scale) != 0 ? 2 : (flags & TwoScales) != 0 ? 4 : (flags & Matrix) != 0 ? 8 : 0;
        }
    }

    private static (byte[] Glyf, byte[] Loca) Concatenate(List<byte[]> outlines)
    {
        var glyf = new MemoryStream();
        var loca = new byte[4 * (outlines.Count + 1)];
        for (var i = 0; i < outlines.Count; i++)
        {
            glyf.Write(outlines[i]);
            glyf.SetLength((glyf.Length + 3) & ~3);
            glyf.Position = glyf.Length;
            loca.PutUInt32(4 * i + 4, (uint)glyf.Length);
        }

        return (glyf.ToArray(), loca);
    }

    private byte[] Metrics(List<byte[]> outlines)
    {
        var hmtx = new byte[4 * outlines.Count];
        for (var i = 0; i < outlines.Count; i++)
        {
            hmtx.PutUInt16(4 * i, Face.Advance(_glyphs[i]));
            if (outlines[i].Length >= 10)
            {
                outlines[i].AsSpan(2, 2).CopyTo(hmtx.AsSpan(4 * i + 2)); // xMin is the left side bearing
            }
        }

        return hmtx;
    }

    private byte[] Changed(string table, Action<byte[]> change)
    {
        var copy = Face.Table(table).AsSpan().ToArray();
        change(copy);
        return copy;
    }
}
