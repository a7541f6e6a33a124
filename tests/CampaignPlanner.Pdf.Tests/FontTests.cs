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
