using CampaignPlanner.Pdf.Fonts;
using CampaignPlanner.Pdf.Layout;

namespace CampaignPlanner.Pdf.Tests;

public sealed class FontTests
{
    [Fact]
    public void A_file_holds_only_the_glyphs_it_uses()
    {
        using var pdf = Rendered.From(new Paragraph("Zwei Wörter 目标", Rendered.Body));
        Assert.InRange(pdf.Bytes.Length, 2_000, 20_000);
    }

    [Fact]
    public void Composite_glyphs_bring_their_parts()
    {
        var face = Load("noto-sans-latin-400-normal.woff");
        var whole = face.Outline(face.Glyph('é')).ToArray();
        Assert.True(whole.Int16(0) < 0, "é should be made of e and an accent, or this test proves nothing");
        var subset = new FontSubset(face, "F1");
        var number = subset.Use(face.Glyph('é'), 'é');
        var copy = new SubsetReader(subset.Build());
        var part = copy.Outline(number).UInt16(12);
        var original = face.Outline(whole.UInt16(12));
        Assert.Equal(original.ToArray(), copy.Outline(part)[..original.Length]);
    }

    [Fact]
    public void Weights_that_are_not_there_are_taken_from_the_nearest()
    {
        Assert.Equal(700, FontFamily.Noto.Stack(600, false).Choose('目', false).Face.Weight);
        Assert.Equal(400, FontFamily.Noto.Stack(300, false).Choose('目', false).Face.Weight);
        Assert.Equal(300, FontFamily.Noto.Stack(300, false).Choose('1', false).Face.Weight);
        Assert.True(FontFamily.Noto.Stack(400, true).Choose('a', false).Face.Italic);
    }

    [Fact]
    public void A_fallback_face_is_asked_last()
    {
        var extra = Load("noto-sans-symbols-2-symbols-400-normal.woff");
        var family = FontFamily.Noto.WithFallback(extra);
        Assert.NotSame(extra, family.Stack(400, false).Choose('a', false).Face);
        Assert.True(family.Stack(400, false).Choose(0x0E01, false).Missing);
    }

    [Fact]
    public void A_folder_adds_scripts_and_says_what_it_could_not_read()
    {
        var folder = Directory.CreateTempSubdirectory("fonts");
        try
        {
            void Put(string name, byte[] bytes) => File.WriteAllBytes(Path.Combine(folder.FullName, name), bytes);
            var thai = Thai();
            Put("Thai-Regular.ttf", thai);
            Put("Serif-Regular.woff", Bytes("noto-serif-latin-400-normal.woff"));
            Put("Serif-SemiBold.woff", Bytes("noto-serif-latin-600-normal.woff"));
            Put("Serif-Italic.woff", Bytes("noto-serif-latin-400-italic.woff"));
            Put("cut.ttf", thai[..(thai.Length / 2)]);
            Put("empty.woff", []);
            Put("readme.txt", [1, 2, 3]);

            var read = FontFolder.Read(folder.FullName);
            Assert.Equal(["cut.ttf", "empty.woff"], read.Refused);
            Assert.Equal([[(400, true), (400, false), (600, false)], [(400, false)]], read.Tiers.Select(tier => tier.Select(face => (face.Weight, face.Italic))));

            var family = FontFamily.Noto.With(read);
            var chosen = family.Stack(400, false).Choose(0x0E01, false);
            Assert.False(chosen.Missing);
            Assert.Equal("Thai-Regular", chosen.Face.Name);
            Assert.StartsWith("noto-sans", family.Stack(400, false).Choose('a', false).Face.Name, StringComparison.Ordinal);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Fact]
    public void A_folder_that_is_not_there_adds_nothing() => Assert.Empty(FontFolder.Read(Path.Combine(Path.GetTempPath(), Guid.NewGuid().ToString())).Tiers);

    /// <summary>A font with one Thai letter: a shipped one whose map of characters leads there alone.</summary>
    private static byte[] Thai()
    {
        var bytes = Bytes("noto-sans-latin-400-normal.woff");
        var tables = new SortedDictionary<string, byte[]>(Woff.Tables(bytes).ToDictionary(t => t.Key, t => t.Value.Value), StringComparer.Ordinal);
        var map = new byte[12 + 16 + 12];
        map.PutUInt16(2, 1); // one table, for Unicode in full
        map.PutUInt16(4, 3);
        map.PutUInt16(6, 10);
        map.PutUInt32(8, 12);
        map.PutUInt16(12, 12);
        map.PutUInt32(16, 28);
        map.PutUInt32(24, 1);
        map.PutUInt32(28, 0x0E01);
        map.PutUInt32(32, 0x0E01);
        map.PutUInt32(36, 5);
        tables["cmap"] = map;
        return TrueTypeFile.Assemble(tables);
    }

    private static byte[] Bytes(string resource)
    {
        using var stream = typeof(FontFamily).Assembly.GetManifestResourceStream(resource)!;
        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        return copy.ToArray();
    }

    [Fact]
    public void Fonts_without_TrueType_outlines_are_refused_with_a_reason()
    {
        var bytes = new byte[64];
        "OTTO"u8.CopyTo(bytes);
        var error = Assert.Throws<NotSupportedException>(() => FontFace.Load(new MemoryStream(bytes), "cff"));
        Assert.Contains("TrueType", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Licences_travel_with_the_fonts()
    {
        var names = typeof(FontFamily).Assembly.GetManifestResourceNames();
        Assert.All(["noto-sans-OFL.txt", "noto-sans-sc-OFL.txt", "noto-sans-math-OFL.txt", "noto-sans-symbols-2-OFL.txt", "noto-serif-OFL.txt"], licence => Assert.Contains(licence, names));
    }

    private static FontFace Load(string resource)
    {
        using var stream = typeof(FontFamily).Assembly.GetManifestResourceStream(resource)!;
        return FontFace.Load(stream, resource);
    }

    /// <summary>A subset has no cmap and no OS/2, so it is no <see cref="FontFace"/>.</summary>
    private sealed class SubsetReader(byte[] data)
    {
        public byte[] Outline(int glyph)
        {
            var loca = Table("loca");
            var glyf = Table("glyf");
            return data[(glyf + (int)data.UInt32(loca + 4 * glyph))..(glyf + (int)data.UInt32(loca + 4 * glyph + 4))];
        }

        private int Table(string tag) => Enumerable.Range(0, data.UInt16(4)).Select(i => 12 + 16 * i)
            .Where(e => System.Text.Encoding.ASCII.GetString(data, e, 4) == tag).Select(e => (int)data.UInt32(e + 8)).Single();
    }
}
