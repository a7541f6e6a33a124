using System.Buffers;
using System.Globalization;
using System.Text;

namespace CampaignPlanner.Pdf.Writing;

/// <summary>
/// Bytes of PDF syntax under construction. The room is rented: a buffer of hundreds of kilobytes made anew for each file would
/// have the collector walk the whole heap. Whoever does not dispose of it only leaves the room to the collector.
/// </summary>
internal sealed class ByteBuffer : IDisposable
{
    private byte[] _bytes = ArrayPool<byte>.Shared.Rent(1024);

    public int Length { get; private set; }

    public ReadOnlySpan<byte> Span => _bytes.AsSpan(0, Length);

    /// <summary>Empty again, with the room it has.</summary>
    public ByteBuffer Clear()
    {
        Length = 0;
        return this;
    }

    public ByteBuffer Append(string latin1)
    {
        Length += Encoding.Latin1.GetBytes(latin1, Room(latin1.Length));
        return this;
    }

    public ByteBuffer Append(ReadOnlySpan<byte> bytes)
    {
        bytes.CopyTo(Room(bytes.Length));
        Length += bytes.Length;
        return this;
    }

    public ByteBuffer Append(int value)
    {
        value.TryFormat(Room(12), out var written, default, CultureInfo.InvariantCulture);
        Length += written;
        return this;
    }

    /// <summary>A reference to an object.</summary>
    public ByteBuffer Ref(int id) => Append(id).Append(" 0 R");

    /// <summary>A number with at most three decimals, and a space after it.</summary>
    public ByteBuffer Number(float value)
    {
        var thousandths = float.IsFinite(value) ? (long)MathF.Round(Math.Clamp(value, -1e9f, 1e9f) * 1000) : 0;
        var room = Room(24);
        var at = 0;
        if (thousandths < 0)
        {
            room[at++] = (byte)'-';
            thousandths = -thousandths;
        }

        (thousandths / 1000).TryFormat(room[at..], out var written, default, CultureInfo.InvariantCulture);
        at += written;
        if (thousandths % 1000 is > 0 and var fraction)
        {
            room[at++] = (byte)'.';
            for (var unit = 100; fraction > 0; unit /= 10)
            {
                room[at++] = (byte)('0' + fraction / unit);
                fraction %= unit;
            }
        }

        room[at++] = (byte)' ';
        Length += at;
        return this;
    }

    /// <summary>Four hexadecimal digits.</summary>
    public ByteBuffer Hex(int value)
    {
        var room = Room(4);
        for (var i = 3; i >= 0; i--, value >>= 4)
        {
            room[i] = (byte)"0123456789ABCDEF"[value & 15];
        }

        Length += 4;
        return this;
    }

    public void Dispose()
    {
        ArrayPool<byte>.Shared.Return(_bytes);
        _bytes = [];
        Length = 0;
    }

    private Span<byte> Room(int count)
    {
        if (Length + count > _bytes.Length)
        {
            var wider = ArrayPool<byte>.Shared.Rent(Math.Max(_bytes.Length * 2, Length + count));
            Span.CopyTo(wider);
            ArrayPool<byte>.Shared.Return(_bytes);
            _bytes = wider;
        }

        return _bytes.AsSpan(Length);
    }
}
