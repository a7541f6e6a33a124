using System.Buffers.Binary;
using System.IO.Compression;
using CampaignPlanner.Pdf.Images;

namespace CampaignPlanner.Pdf.Tests;

/// <summary>A file that somebody uploads is shown, or refused with a reason; it never ends in another error or in a great deal of memory.</summary>
public sealed class ImageRefusalTests
{
    private static readonly byte[] Png = new PngMaker(3, 30, 20, 8, 6, interlaced: false).File();

    public static TheoryData<string, byte[], ImageError> Refused => new()
    {
        { "nothing", [], ImageError.NotAnImage },
        { "text", "Hello, I am a logo"u8.ToArray(), ImageError.NotAnImage },
        { "GIF", "GIF89a\x01\0\x01\0"u8.ToArray(), ImageError.Unsupported },
        { "SVG", "<svg xmlns='http://www.w3.org/2000/svg'/>"u8.ToArray(), ImageError.Unsupported },
        { "WebP", "RIFF\x10\0\0\0WEBPVP8 "u8.ToArray(), ImageError.Unsupported },
        { "signature alone", Png[..8], ImageError.Damaged },
        { "huge PNG", Header(20_000, 20_000, 8, 6), ImageError.TooManyPixels },
        { "long PNG", Header(70_000, 1, 8, 6), ImageError.TooManyPixels },
        { "PNG beyond all numbers", Header(uint.MaxValue, uint.MaxValue, 8, 6), ImageError.TooManyPixels },
        { "PNG without pixels", Header(0, 10, 8, 6), ImageError.Damaged },
        { "PNG of 3 bits", Header(10, 10, 3, 0), ImageError.Unsupported },
        { "PNG of colour type 5", Header(10, 10, 8, 5), ImageError.Unsupported },
        { "PNG with an unknown part that matters", [.. Header(10, 10, 8, 6), .. PngMaker.Chunk("ABCD", [])], ImageError.Unsupported },
        { "PNG without palette", [.. Header(10, 10, 8, 3), .. PngMaker.Chunk("IEND", [])], ImageError.Damaged },
        { "PNG with an odd transparent colour", [.. Header(10, 10, 8, 2), .. PngMaker.Chunk("tRNS", [1]), .. PngMaker.Chunk("IEND", [])], ImageError.Damaged },
        { "PNG with unknown filter", Data(2, 2, [9, 0, 0, 9, 0, 0]), ImageError.Damaged },
        { "PNG with too few rows", Data(2, 2, [0, 0, 0]), ImageError.Damaged },
        { "PNG with too many rows", Data(2, 2, [0, 0, 0, 0, 0, 0, 0, 0, 0]), ImageError.Damaged },
        { "PNG of which the data is no zlib", [.. Header(2, 2, 8, 0), .. PngMaker.Chunk("IDAT", [1, 2, 3, 4]), .. PngMaker.Chunk("IEND", [])], ImageError.Damaged },
        { "interlaced PNG that needs too much at once", [.. Header(6_000, 6_000, 16, 6, interlaced: 1), .. PngMaker.Chunk("IEND", [])], ImageError.TooManyPixels },
        { "huge JPEG", Frame(0xC0, 8, 20_000, 20_000, 3), ImageError.TooManyPixels },
        { "JPEG without height", Frame(0xC0, 8, 0, 10, 3), ImageError.Damaged },
        { "lossless JPEG", Frame(0xC3, 8, 10, 10, 3), ImageError.Unsupported },
        { "arithmetic JPEG", Frame(0xC9, 8, 10, 10, 3), ImageError.Unsupported },
        { "JPEG of 12 bits", Frame(0xC1, 12, 10, 10, 3), ImageError.Unsupported },
        { "JPEG of two components", Frame(0xC0, 8, 10, 10, 2), ImageError.Unsupported },
        { "JPEG without picture", [.. Frame(0xC0, 8, 10, 10, 3), 0xFF, 0xD9], ImageError.Damaged },
    };

    [Theory]
    [MemberData(nameof(Refused))]
    public void A_file_that_cannot_be_shown_is_refused_with_its_reason(string what, byte[] file, ImageError reason)
    {
        var error = Assert.Throws<ImageException>(() => Image.Load(file));
        Assert.True(reason == error.Reason, $"{what}: {error.Reason}, {error.Message}");
    }

    [Fact]
    public void A_huge_logo_is_refused_from_its_header()
    {
        var file = Header(20_000, 20_000, 16, 6);
        Assert.Throws<ImageException>(() => Image.Load(file));
        var before = GC.GetAllocatedBytesForCurrentThread();
        Assert.Throws<ImageException>(() => Image.Load(file));
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 100_000);
    }

    [Fact]
    public void Data_that_unpacks_to_much_more_than_it_should_is_not_unpacked()
    {
        var packed = new MemoryStream();
        using (var zlib = new ZLibStream(packed, CompressionLevel.Optimal, leaveOpen: true))
        {
            for (var i = 0; i < 500; i++)
            {
                zlib.Write(new byte[1_000_000]);
            }
        }

        byte[] file = [.. Header(2, 2, 8, 0), .. PngMaker.Chunk("IDAT", packed.ToArray()), .. PngMaker.Chunk("IEND", [])];
        var before = GC.GetAllocatedBytesForCurrentThread();
        Assert.Equal(ImageError.Damaged, Assert.Throws<ImageException>(() => Image.Load(file)).Reason);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 10_000_000);
    }

    [Fact]
    public void Limits_are_what_the_caller_says()
    {
        Assert.Equal(ImageError.TooManyBytes, Assert.Throws<ImageException>(() => Image.Load(Png, new ImageLimits(MaxBytes: Png.Length - 1))).Reason);
        Assert.Equal(ImageError.TooManyPixels, Assert.Throws<ImageException>(() => Image.Load(Png, new ImageLimits(MaxPixels: 599))).Reason);
        Assert.Equal((30, 20), (Image.Load(Png, new ImageLimits(Png.Length, 600)).Width, Image.Load(Png).Height));
        Assert.Equal(ImageError.TooManyBytes, Assert.Throws<ImageException>(() => Image.Load(new byte[5 * 1024 * 1024 + 1])).Reason);
    }

    public static TheoryData<string> Files => ["grey-baseline.jpg", "rgb-baseline.jpg", "rgb-progressive.jpg", "cmyk-adobe-progressive.jpg", "rgba-interlaced.png", "made.png"];

    [Theory]
    [MemberData(nameof(Files))]
    public void A_file_cut_off_anywhere_is_refused(string name)
    {
        var file = Read(name);
        for (var length = 0; length < file.Length; length++)
        {
            var error = Assert.Throws<ImageException>(() => Image.Load(file.AsMemory(0, length)));
            Assert.True(error.Reason is ImageError.Damaged or ImageError.NotAnImage);
        }
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void A_file_with_garbage_in_it_is_shown_or_refused_and_nothing_else(string name)
    {
        var random = new Random(1);
        for (var i = 0; i < 3_000; i++)
        {
            var file = Read(name);
            for (var k = random.Next(1, 6); k > 0; k--)
            {
                file[random.Next(file.Length)] = (byte)random.Next(256);
            }

            var error = Record.Exception(() => Image.Load(file, new ImageLimits(MaxPixels: 1_000_000)));
            Assert.True(error is null or ImageException, error?.ToString());
        }
    }

    [Fact]
    public void Any_byte_of_a_PNG_that_is_changed_is_noticed()
    {
        for (var at = 0; at < Png.Length; at++)
        {
            var file = (byte[])Png.Clone();
            file[at] ^= 0x10;
            Assert.Throws<ImageException>(() => Image.Load(file));
        }
    }

    private static byte[] Read(string name) => name == "made.png" ? (byte[])Png.Clone() : Sample.Bytes(name);

    private static byte[] Header(uint width, uint height, byte depth, byte colorType, byte interlaced = 0)
    {
        var header = new byte[13];
        BinaryPrimitives.WriteUInt32BigEndian(header, width);
        BinaryPrimitives.WriteUInt32BigEndian(header.AsSpan(4), height);
        (header[8], header[9], header[12]) = (depth, colorType, interlaced);
        return [137, 80, 78, 71, 13, 10, 26, 10, .. PngMaker.Chunk("IHDR", header)];
    }

    private static byte[] Data(uint width, uint height, byte[] rows)
    {
        var packed = new MemoryStream();
        using (var zlib = new ZLibStream(packed, CompressionLevel.Fastest, leaveOpen: true))
        {
            zlib.Write(rows);
        }

        return [.. Header(width, height, 8, 0), .. PngMaker.Chunk("IDAT", packed.ToArray()), .. PngMaker.Chunk("IEND", [])];
    }

    private static byte[] Frame(byte marker, byte precision, int height, int width, byte components) =>
        [0xFF, 0xD8, 0xFF, marker, 0, (byte)(8 + 3 * components), precision, (byte)(height >> 8), (byte)height, (byte)(width >> 8), (byte)width, components, .. new byte[3 * components]];
}
