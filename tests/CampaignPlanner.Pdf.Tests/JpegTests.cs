using System.Text;
using CampaignPlanner.Pdf.Images;
using CampaignPlanner.Pdf.Layout;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Tokens;

namespace CampaignPlanner.Pdf.Tests;

public sealed class JpegTests
{
    private static IPdfImage Shown(Rendered pdf) => Assert.Single(pdf.Pages[0].GetImages());

    private static Rendered Render(byte[] file) => Rendered.From(new Picture(Image.Load(file), "A photograph"));

    [Theory]
    [InlineData("grey-baseline.jpg", "DeviceGray")]
    [InlineData("rgb-baseline.jpg", "DeviceRGB")]
    [InlineData("rgb-progressive.jpg", "DeviceRGB")]
    [InlineData("cmyk-adobe.jpg", "DeviceCMYK")]
    [InlineData("cmyk-adobe-progressive.jpg", "DeviceCMYK")]
    public void Baseline_and_progressive_files_are_passed_on_as_they_are(string name, string space)
    {
        var file = Sample.Bytes(name);
        using var pdf = Render(file);
        var image = Shown(pdf);
        Assert.Equal(file, image.RawMemory.ToArray());
        Assert.Equal((24, 16, 8), (image.WidthInSamples, image.HeightInSamples, image.BitsPerComponent));
        Assert.Equal(space, ((NameToken)image.ImageDictionary.Data["ColorSpace"]).Data);
        Assert.Equal("DCTDecode", ((NameToken)image.ImageDictionary.Data["Filter"]).Data);
    }

    [Fact]
    public void Ink_that_Adobe_stores_upside_down_is_turned_back_and_other_ink_is_not()
    {
        var adobe = Sample.Bytes("cmyk-adobe.jpg");
        byte[] plain = [.. adobe[..2], .. adobe[18..]]; // without the APP14 segment
        using var turned = Render(adobe);
        using var kept = Render(plain);
        Assert.Equal([1, 0, 1, 0, 1, 0, 1, 0], ((ArrayToken)Shown(turned).ImageDictionary.Data["Decode"]).Data.Cast<NumericToken>().Select(n => n.Int));
        Assert.False(Shown(kept).ImageDictionary.Data.ContainsKey("Decode"));
    }

    [Fact]
    public void What_is_hidden_behind_the_picture_is_left_out()
    {
        var file = Sample.Bytes("rgb-baseline.jpg");
        using var pdf = Render([.. file, .. Encoding.ASCII.GetBytes("endstream endobj <script>")]);
        Assert.Equal(file, Shown(pdf).RawMemory.ToArray());
    }

    [Theory]
    [InlineData(1, "1 0 0 1 0 0")]
    [InlineData(3, "-1 0 0 -1 1 1")]
    [InlineData(6, "0 -1 1 0 0 1")]
    [InlineData(8, "0 1 -1 0 1 0")]
    public void A_photograph_is_turned_as_the_camera_was_held(int orientation, string matrix)
    {
        foreach (var isLittle in new[] { true, false })
        {
            var image = Image.Load(WithOrientation(orientation, isLittle));
            Assert.Equal(orientation >= 5 ? (16, 24) : (24, 16), (image.Width, image.Height));
            var page = new PageTemplate { Width = 100, Height = 100, Background = c => c.Image(image, 10, 20, 1, 1) };
            using var pdf = Rendered.From(page, new Paragraph("", Rendered.Body));
            var numbers = matrix.Split(' ').Select(int.Parse).ToArray();
            var expected = $"{numbers[0]} {numbers[1]} {numbers[2]} {numbers[3]} {10 + numbers[4]} {79 + numbers[5]} cm";
            Assert.Contains(pdf.Pages[0].Operations, o => Written(o) == expected);
        }
    }

    private static byte[] WithOrientation(int value, bool isLittle)
    {
        byte[] tiff = isLittle
            ? [.. "II*\0"u8, 8, 0, 0, 0, 1, 0, 0x12, 0x01, 3, 0, 1, 0, 0, 0, (byte)value, 0, 0, 0]
            : [.. "MM\0*"u8, 0, 0, 0, 8, 0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, (byte)value, 0, 0];
        byte[] exif = [.. "Exif\0\0"u8, .. tiff];
        var file = Sample.Bytes("rgb-baseline.jpg");
        return [.. file[..2], 0xFF, 0xE1, 0, (byte)(exif.Length + 2), .. exif, .. file[2..]];
    }

    private static string Written(UglyToad.PdfPig.Graphics.Operations.IGraphicsStateOperation operation)
    {
        using var stream = new MemoryStream();
        operation.Write(stream);
        return Encoding.ASCII.GetString(stream.ToArray()).Trim();
    }
}
