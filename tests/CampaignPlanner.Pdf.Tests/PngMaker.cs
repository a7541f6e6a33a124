using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;

namespace CampaignPlanner.Pdf.Tests;

/// <summary>Writes PNG files of every kind from random samples, bit by bit and with a checksum of its own, so that it shares no mistake with the reader.</summary>
internal sealed class PngMaker
{
    private readonly Random _random;
    private readonly int[,,] _samples;

    public PngMaker(int seed, int width, int height, int depth, int colorType, bool interlaced)
    {
        _random = new Random(seed);
        (Width, Height, Depth, ColorType, Interlaced) = (width, height, depth, colorType, interlaced);
        _samples = new int[height, width, Channels];
        var palette = Math.Min(1 << depth, 200);
        for (var i = 0; i < _samples.Length; i++)
        {
            _samples[i / Channels / width, i / Channels % width, i % Channels] = _random.Next(colorType == 3 ? palette : 1 << depth);
        }

        if (colorType == 3)
        {
            Palette = new byte[3 * palette];
            _random.NextBytes(Palette);
        }
    }

    public int Width { get; }

    public int Height { get; }

    public int Depth { get; }

    public int ColorType { get; }

    public bool Interlaced { get; }

    public byte[]? Palette { get; init; }

    public byte[]? Transparency { get; init; }

    public int Channels => ColorType switch { 2 => 3, 4 => 2, 6 => 4, _ => 1 };

    private int Colors => ColorType switch { 2 or 6 => 3, _ => 1 };

    public int Sample(int x, int y, int channel) => _samples[y, x, channel];

    /// <summary>Rows as PDF wants them, without alpha.</summary>
    public byte[] ExpectedColors() => [.. Enumerable.Range(0, Height).SelectMany(y => Pack([.. Enumerable.Range(0, Width).SelectMany(x => Enumerable.Range(0, Colors).Select(c => Sample(x, y, c)))]))];

    /// <summary>The alpha channel, in the depth of the file.</summary>
    public byte[] ExpectedAlphas() => [.. Enumerable.Range(0, Height).SelectMany(y => Pack([.. Enumerable.Range(0, Width).Select(x => Sample(x, y, Channels - 1))]))];

    public byte[] File()
    {
        var file = new MemoryStream();
        file.Write([137, 80, 78, 71, 13, 10, 26, 10]);
        var header = new byte[13];
        BinaryPrimitives.WriteInt32BigEndian(header, Width);
        BinaryPrimitives.WriteInt32BigEndian(header.AsSpan(4), Height);
        (header[8], header[9], header[12]) = ((byte)Depth, (byte)ColorType, (byte)(Interlaced ? 1 : 0));
        file.Write(Chunk("IHDR", header));
        file.Write(Chunk("tEXt", Encoding.ASCII.GetBytes("Comment\0made by a test")));
        file.Write(Palette is null ? [] : Chunk("PLTE", Palette));
        file.Write(Transparency is null ? [] : Chunk("tRNS", Transparency));
        var data = Packed();
        foreach (var part in data.Chunk(Math.Max(1, data.Length / 3)))
        {
            file.Write(Chunk("IDAT", part));
        }

        file.Write(Chunk("IEND", []));
        return file.ToArray();
    }

    public static byte[] Chunk(string name, byte[] content)
    {
        var chunk = new byte[content.Length + 12];
        BinaryPrimitives.WriteInt32BigEndian(chunk, content.Length);
        Encoding.ASCII.GetBytes(name, chunk.AsSpan(4));
        content.CopyTo(chunk, 8);
        BinaryPrimitives.WriteUInt32BigEndian(chunk.AsSpan(content.Length + 8), Crc(chunk.AsSpan(4, content.Length + 4)));
        return chunk;
    }

    private static uint Crc(ReadOnlySpan<byte> data)
    {
        var crc = uint.MaxValue;
        foreach (var each in data)
        {
            for (var bit = 0; bit < 8; bit++)
            {
                var odd = ((crc ^ (uint)(each >> bit)) & 1) == 1;
                crc = (crc >> 1) ^ (odd ? 0xEDB88320u : 0);
            }
        }

        return ~crc;
    }

    private byte[] Packed()
    {
        (int X, int Y, int Dx, int Dy)[] passes = Interlaced
            ? [(0, 0, 8, 8), (4, 0, 8, 8), (0, 4, 4, 8), (2, 0, 4, 4), (0, 2, 2, 4), (1, 0, 2, 2), (0, 1, 1, 2)]
            : [(0, 0, 1, 1)];
        var packed = new MemoryStream();
        using (var zlib = new ZLibStream(packed, CompressionLevel.Fastest, leaveOpen: true))
        {
            foreach (var (left, top, dx, dy) in passes.Where(p => p.X < Width))
            {
                byte[]? above = null;
                for (var y = top; y < Height; y += dy)
                {
                    var samples = new List<int>();
                    for (var x = left; x < Width; x += dx)
                    {
                        samples.AddRange(Enumerable.Range(0, Channels).Select(c => Sample(x, y, c)));
                    }

                    var row = Pack([.. samples]);
                    zlib.Write(Filter(row, above ?? new byte[row.Length], _random.Next(5)));
                    above = row;
                }
            }
        }

        return packed.ToArray();
    }

    private byte[] Filter(byte[] row, byte[] above, int filter)
    {
        var distance = Math.Max(1, Channels * Depth / 8);
        var line = new byte[row.Length + 1];
        line[0] = (byte)filter;
        for (var i = 0; i < row.Length; i++)
        {
            int a = i >= distance ? row[i - distance] : 0, b = above[i], c = i >= distance ? above[i - distance] : 0;
            int p = a + b - c, pa = Math.Abs(p - a), pb = Math.Abs(p - b), pc = Math.Abs(p - c);
            var paeth = pa <= pb && pa <= pc ? a : pb <= pc ? b : c;
            line[i + 1] = (byte)(row[i] - filter switch { 1 => a, 2 => b, 3 => (a + b) / 2, 4 => paeth, _ => 0 });
        }

        return line;
    }

    private byte[] Pack(int[] samples)
    {
        var bits = string.Concat(samples.Select(s => Convert.ToString(s, 2).PadLeft(Depth, '0')));
        return [.. bits.Chunk(8).Select(b => Convert.ToByte(new string(b).PadRight(8, '0'), 2))];
    }
}
