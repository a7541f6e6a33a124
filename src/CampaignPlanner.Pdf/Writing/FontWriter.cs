using CampaignPlanner.Pdf.Fonts;

namespace CampaignPlanner.Pdf.Writing;

/// <summary>Embeds a subset as a composite font with two-byte codes, and the way from those codes back to text.</summary>
internal static class FontWriter
{
    /// <returns>Object number of the font.</returns>
    public static int Write(PdfObjects objects, FontSubset subset)
    {
        var face = subset.Face;
        var program = subset.Build(); // first: it adds the parts of composites
        var scale = 1000f / face.UnitsPerEm;
        var name = SubsetTag(subset.Glyphs) + "+" + face.Name;
        var file = objects.AddStream($"/Length1 {program.Length}", program);
        var box = face.Bounds;
        using var value = new ByteBuffer();
        var descriptor = objects.Set(objects.Reserve(), value
            .Append($"<< /Type /FontDescriptor /FontName /{name} /Flags {(face.Italic ? 68 : 4)} /ItalicAngle {(face.Italic ? -12 : 0)} /StemV {face.Weight / 5} /FontBBox [")
            .Number(box.XMin * scale).Number(box.YMin * scale).Number(box.XMax * scale).Number(box.YMax * scale)
            .Append("] /Ascent ").Number(face.Ascent * scale).Append("/Descent ").Number(face.Descent * scale).Append("/CapHeight ").Number(face.CapHeight * scale)
            .Append($"/FontFile2 {PdfSyntax.Ref(file)} >>"));
        var descendant = objects.Set(objects.Reserve(), Descendant(value.Clear(), subset, name, descriptor, scale));
        var unicode = objects.AddStream("", ToUnicode(value.Clear(), subset).Span);
        return objects.Add($"<< /Type /Font /Subtype /Type0 /BaseFont /{name} /Encoding /Identity-H /DescendantFonts [{PdfSyntax.Ref(descendant)}] /ToUnicode {PdfSyntax.Ref(unicode)} >>");
    }

    private static ByteBuffer Descendant(ByteBuffer value, FontSubset subset, string name, int descriptor, float scale)
    {
        value.Append($"<< /Type /Font /Subtype /CIDFontType2 /BaseFont /{name} /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /FontDescriptor {PdfSyntax.Ref(descriptor)} /CIDToGIDMap /Identity /DW 1000 /W [0 [");
        foreach (var glyph in subset.Glyphs)
        {
            value.Number(subset.Face.Advance(glyph) * scale);
        }

        return value.Append("]] >>");
    }

    private static ByteBuffer ToUnicode(ByteBuffer map, FontSubset subset)
    {
        map.Append("/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def /CMapName /Adobe-Identity-UCS def /CMapType 2 def 1 begincodespacerange <0000> <FFFF> endcodespacerange\n");
        foreach (var chunk in subset.Characters.Chunk(100)) // the most that one operator may hold
        {
            map.Append(chunk.Length).Append(" beginbfchar\n");
            foreach (var (number, codePoint) in chunk)
            {
                map.Append("<").Hex(number).Append("> <");
                foreach (var unit in char.ConvertFromUtf32(codePoint))
                {
                    map.Hex(unit);
                }

                map.Append(">\n");
            }

            map.Append("endbfchar\n");
        }

        return map.Append("endcmap CMapName currentdict /CMap defineresource pop end end");
    }

    /// <summary>Six letters that differ when the glyphs differ.</summary>
    private static string SubsetTag(IReadOnlyList<int> glyphs)
    {
        var hash = 14695981039346656037UL; // FNV-1a
        foreach (var glyph in glyphs)
        {
            hash = unchecked((hash ^ (ulong)glyph) * 1099511628211UL);
        }

        return string.Create(6, hash, static (letters, value) =>
        {
            for (var i = 0; i < letters.Length; i++, value /= 26)
            {
                letters[i] = (char)('A' + value % 26);
            }
        });
    }
}
