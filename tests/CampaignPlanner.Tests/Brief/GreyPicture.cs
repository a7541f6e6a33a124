using System.Buffers.Binary;
using System.IO.Compression;

namespace CampaignPlanner.Tests.Brief;

/// <summary>A grey picture in a PNG of three equal channels of eight bits, as pdftoppm writes it.</summary>
internal sealed record GreyPicture(int Width, int Height, byte[] Pixels)
{
    private const int Signature = 8, Head = 8, Sum = 4, Channels = 3;

    public static GreyPicture Read(byte[] file)
    {
        var (width, height) = (0, 0);
        using var packed = new MemoryStream();
        for (var at = Signature; at < file.Length;)
        {
            var length = BinaryPrimitives.ReadInt32BigEndian(file.AsSpan(at));
            var data = file.AsSpan(at + Head, length);
            switch (System.Text.Encoding.ASCII.GetString(file, at + 4, 4))
            {
                case "IHDR":
                    (width, height) = (BinaryPrimitives.ReadInt32BigEndian(data), BinaryPrimitives.ReadInt32BigEndian(data[4..]));
                    Assert.Equal([8, 2, 0, 0, 0], data[8..].ToArray()); // eight bits, three channels, not interlaced
                    break;
                case "IDAT":
                    packed.Write(data);
                    break;
            }

            at += Head + length + Sum;
        }

        packed.Position = 0;
        using var rows = new ZLibStream(packed, CompressionMode.Decompress);
        var samples = new byte[width * height * Channels];
        for (var y = 0; y < height; y++)
        {
            Unfilter(rows.ReadByte(), rows, samples, y, width * Channels);
        }

        return new(width, height, [.. samples.Where((_, i) => i % Channels == 0)]);
    }

    /// <summary>Share of pixels that are clearly another grey: the rims of letters may differ a little between versions of the reader.</summary>
    public double DifferenceTo(GreyPicture other)
    {
        const int Clearly = 64;
        return Pixels.Zip(other.Pixels, (a, b) => Math.Abs(a - b) > Clearly ? 1 : 0).Sum() / (double)Pixels.Length;
    }

    private static void Unfilter(int filter, Stream rows, byte[] samples, int y, int length)
    {
        var row = samples.AsSpan(y * length, length);
        rows.ReadExactly(row);
        var above = y > 0 ? samples.AsSpan((y - 1) * length, length) : new byte[length];
        for (var x = 0; x < length; x++)
        {
            int left = x >= Channels ? row[x - Channels] : 0, up = above[x], corner = x >= Channels ? above[x - Channels] : 0;
            row[x] += (byte)(filter switch { 0 => 0, 1 => left, 2 => up, 3 => (left + up) / 2, 4 => Paeth(left, up, corner), _ => throw new InvalidDataException() });
        }
    }

    private static int Paeth(int left, int up, int corner)
    {
        var guess = left + up - corner;
        var (a, b, c) = (Math.Abs(guess - left), Math.Abs(guess - up), Math.Abs(guess - corner));
        return a <= b && a <= c ? left : b <= c ? up : corner;
    }
}
