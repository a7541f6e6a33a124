using System.Text;

namespace CampaignPlanner.Benchmarks.Circuits;

/// <summary>Reads one message of 'blazorpack', the MessagePack dialect of a circuit.</summary>
internal struct PackReader(ReadOnlyMemory<byte> message)
{
    private int _at;

    public int ArrayLength()
    {
        var tag = Byte();
        return tag switch
        {
            >= 0x90 and <= 0x9f => tag & 15,
            0xdc => (int)BigEndian(2),
            0xdd => (int)BigEndian(4),
            _ => throw Unexpected("a list", tag),
        };
    }

    public long Integer()
    {
        var tag = Byte();
        return tag switch
        {
            < 0x80 => tag,
            >= 0xe0 => (sbyte)tag,
            0xcc => BigEndian(1),
            0xcd => BigEndian(2),
            0xce => BigEndian(4),
            0xcf or 0xd3 => ((long)BigEndian(4) << 32) | BigEndian(4),
            0xd0 => (sbyte)BigEndian(1),
            0xd1 => (short)BigEndian(2),
            0xd2 => (int)BigEndian(4),
            _ => throw Unexpected("a number", tag),
        };
    }

    public bool Boolean() => Byte() == 0xc3;

    public string? Text()
    {
        var tag = Byte();
        var length = tag switch
        {
            0xc0 => -1,
            >= 0xa0 and <= 0xbf => tag & 31,
            0xd9 => (int)BigEndian(1),
            0xda => (int)BigEndian(2),
            0xdb => (int)BigEndian(4),
            _ => throw Unexpected("a text", tag),
        };
        return length < 0 ? null : Encoding.UTF8.GetString(Take(length).Span);
    }

    public ReadOnlyMemory<byte> Bytes()
    {
        var tag = Byte();
        return Take(tag switch
        {
            0xc4 => (int)BigEndian(1),
            0xc5 => (int)BigEndian(2),
            0xc6 => (int)BigEndian(4),
            _ => throw Unexpected("bytes", tag),
        });
    }

    public void Skip()
    {
        switch (message.Span[_at])
        {
            case 0xc0 or 0xc2 or 0xc3:
                _at++;
                break;
            case >= 0x80 and <= 0x8f and var map:
                _at++;
                SkipMany(2 * (map & 15));
                break;
            case >= 0x90 and <= 0x9f or 0xdc or 0xdd:
                SkipMany(ArrayLength());
                break;
            case >= 0xa0 and <= 0xbf or >= 0xd9 and <= 0xdb:
                Text();
                break;
            case >= 0xc4 and <= 0xc6:
                Bytes();
                break;
            default:
                Integer();
                break;
        }
    }

    private void SkipMany(int count)
    {
        for (var i = 0; i < count; i++)
        {
            Skip();
        }
    }

    private byte Byte() => message.Span[_at++];

    private uint BigEndian(int bytes)
    {
        uint value = 0;
        for (var i = 0; i < bytes; i++)
        {
            value = (value << 8) | Byte();
        }

        return value;
    }

    private ReadOnlyMemory<byte> Take(int length)
    {
        var taken = message.Slice(_at, length);
        _at += length;
        return taken;
    }

    private static InvalidDataException Unexpected(string wanted, byte tag) => new($"Not {wanted}: 0x{tag:x2}");
}
