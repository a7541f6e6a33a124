using System.IO.Compression;

namespace CampaignPlanner.Pdf.Images;

/// <summary>Packs rows as PNG does, each as its difference from the one above it.</summary>
internal sealed class RowPacker : IDisposable
{
    private const byte Up = 2;

    private readonly MemoryStream _packed = new();
    private readonly ZLibStream _zlib;
    private byte[] _above = [];
    private byte[] _line = [];

    public RowPacker() => _zlib = new ZLibStream(_packed, CompressionLevel.Optimal, leaveOpen: true);

    /// <summary>Has every byte so far all its bits set? Then it says nothing as a mask.</summary>
    public bool IsFull { get; private set; } = true;

    public void Add(ReadOnlySpan<byte> row)
    {
        if (_above.Length != row.Length)
        {
            (_above, _line) = (new byte[row.Length], new byte[row.Length + 1]);
        }

        _line[0] = Up;
        for (var i = 0; i < row.Length; i++)
        {
            _line[i + 1] = (byte)(row[i] - _above[i]);
        }

        row.CopyTo(_above);
        IsFull = IsFull && row.IndexOfAnyExcept(byte.MaxValue) < 0;
        _zlib.Write(_line);
    }

    /// <summary>Call once, after the last row.</summary>
    public byte[] Finish()
    {
        _zlib.Dispose();
        return _packed.ToArray();
    }

    public void Dispose() => _zlib.Dispose();
}
