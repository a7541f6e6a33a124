using CampaignPlanner.Pdf.Images;
using CampaignPlanner.Pdf.Layout;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Tokens;

namespace CampaignPlanner.Pdf.Tests;

public sealed class PngTests
{
    public static TheoryData<int, int, bool> Kinds
    {
        get
        {
            var kinds = new TheoryData<int, int, bool>();
            foreach (var (type, depths) in new[] { (0, new[] { 1, 2, 4, 8, 16 }), (2, [8, 16]), (3, [1, 2, 4, 8]), (4, [8, 16]), (6, [8, 16]) })
            {
                foreach (var depth in depths)
                {
                    kinds.Add(type, depth, false);
                    kinds.Add(type, depth, true);
                }
            }

            return kinds;
        }
    }

    private static IPdfImage Shown(Rendered pdf) => Assert.Single(pdf.Pages[0].GetImages());

    private static Rendered Render(byte[] file) => Rendered.From(new Picture(Image.Load(file), "A logo"));

    private static byte[] Samples(IPdfImage image)
    {
        Assert.True(image.TryGetBytesAsMemory(out var samples));
        return samples.ToArray();
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Every_colour_type_and_depth_comes_back_pixel_by_pixel(int colorType, int depth, bool interlaced)
    {
        foreach (var (width, height) in new[] { (1, 1), (3, 2), (5, 9), (8, 8), (33, 17) })
        {
            var made = new PngMaker(width, width, height, depth, colorType, interlaced);
            using var pdf = Render(made.File());
            var image = Shown(pdf);
            Assert.Equal((width, height, depth), (image.WidthInSamples, image.HeightInSamples, image.BitsPerComponent));
            Assert.Equal(made.ExpectedColors(), Samples(image));
            var alphas = colorType is 4 or 6 ? made.ExpectedAlphas() : null;
            Assert.Equal(alphas is not null && alphas.Any(a => a != 255), image.MaskImage is not null);
            if (image.MaskImage is not null)
            {
                Assert.Equal(alphas, Samples(image.MaskImage));
            }
        }
    }

    [Theory]
    [InlineData(0)]
    [InlineData(2)]
    [InlineData(3)]
    public void Without_alpha_and_interlacing_the_packed_pixels_are_passed_on_as_they_are(int colorType)
    {
        var made = new PngMaker(1, 40, 30, 8, colorType, interlaced: false);
        var file = made.File();
        using var pdf = Render(file);
        var data = Shown(pdf).RawMemory.ToArray();
        Assert.Contains(Convert.ToHexString(PngMaker.Chunk("IDAT", data[..(data.Length / 3)])), Convert.ToHexString(file), StringComparison.Ordinal);
    }

    [Fact]
    public void A_palette_keeps_its_colours()
    {
        var made = new PngMaker(1, 9, 9, 4, 3, interlaced: false);
        using var pdf = Render(made.File());
        var space = (ArrayToken)Shown(pdf).ImageDictionary.Data["ColorSpace"];
        Assert.Equal(15, ((NumericToken)space.Data[2]).Int);
        Assert.Equal(made.Palette, ((HexToken)space.Data[3]).Bytes.ToArray());
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Colours_of_a_palette_may_be_see_through(bool interlaced)
    {
        byte[] transparency = [0, 128, 255, 7];
        var made = new PngMaker(1, 13, 9, 4, 3, interlaced) { Transparency = transparency };
        using var pdf = Render(made.File());
        Assert.Equal(made.ExpectedColors(), Samples(Shown(pdf)));
        var expected = from y in Enumerable.Range(0, 9) from x in Enumerable.Range(0, 13) let index = made.Sample(x, y, 0) select index < 4 ? transparency[index] : (byte)255;
        Assert.Equal(expected, Samples(Shown(pdf).MaskImage!));
    }

    [Theory]
    [InlineData(0, 2)]
    [InlineData(0, 8)]
    [InlineData(0, 16)]
    [InlineData(2, 8)]
    [InlineData(2, 16)]
    public void One_colour_may_be_see_through(int colorType, int depth)
    {
        var plain = new PngMaker(5, 20, 12, depth, colorType, interlaced: false);
        var key = Enumerable.Range(0, plain.Channels).Select(c => plain.Sample(7, 3, c)).ToArray();
        var made = new PngMaker(5, 20, 12, depth, colorType, interlaced: false) { Transparency = [.. key.SelectMany(k => new[] { (byte)(k >> 8), (byte)k })] };
        using var pdf = Render(made.File());
        var expected = from y in Enumerable.Range(0, 12) from x in Enumerable.Range(0, 20) select key.Select((k, c) => made.Sample(x, y, c) == k).All(same => same) ? (byte)0 : (byte)255;
        Assert.Equal(expected, Samples(Shown(pdf).MaskImage!));
        Assert.Equal(0, Samples(Shown(pdf).MaskImage!)[3 * 20 + 7]);
    }

    [Fact]
    public void A_file_of_another_program_is_read_too()
    {
        using var pdf = Render(Sample.Bytes("rgba-interlaced.png"));
        var pixels = Samples(Shown(pdf)).Chunk(3).ToArray();
        Assert.Equal(24 * 16, pixels.Length);
        Assert.Equal([0x1F, 0x4E, 0x79], pixels[0]);
        Assert.Equal([0xC8, 0x4B, 0x31], pixels[^1]);
        Assert.Equal(12 * 8, pixels.Count(p => p[0] == 0x1F));
        Assert.Null(Shown(pdf).MaskImage);
    }
}
