using System.Buffers.Binary;
using System.Text;

namespace CampaignPlanner.Benchmarks.Circuits;

/// <summary>Writes one hub invocation of 'blazorpack' with its length before it.</summary>
internal static class PackWriter
{
    private const byte Invocation = 1;

    public static ReadOnlyMemory<byte> Call(string? id, string target, params object?[] arguments)
    {
        var body = new MemoryStream(256);
        body.WriteByte(0x96); // type, headers, id, target, arguments, streams
        body.WriteByte(Invocation);
        body.WriteByte(0x80);
        Text(body, id);
        Text(body, target);
        body.WriteByte((byte)(0x90 | arguments.Length));
        foreach (var argument in arguments)
        {
            Value(body, argument);
        }

        body.WriteByte(0x90);
        return Framed(body);
    }

    private static ReadOnlyMemory<byte> Framed(MemoryStream body)
    {
        var message = new MemoryStream((int)body.Length + 5);
        var rest = (uint)body.Length;
        while (rest >= 0x80)
        {
            message.WriteByte((byte)(rest | 0x80));
            rest >>= 7;
        }

        message.WriteByte((byte)rest);
        body.WriteTo(message);
        return message.GetBuffer().AsMemory(0, (int)message.Length);
    }

    private static void Value(MemoryStream body, object? value)
    {
        switch (value)
        {
            case bool yes:
                body.WriteByte((byte)(yes ? 0xc3 : 0xc2));
                break;
            case long number:
                Span<byte> digits = stackalloc byte[9];
                digits[0] = 0xd3;
                BinaryPrimitives.WriteInt64BigEndian(digits[1..], number);
                body.Write(digits);
                break;
            default:
                Text(body, (string?)value);
                break;
        }
    }

    private static void Text(MemoryStream body, string? text)
    {
        if (text is null)
        {
            body.WriteByte(0xc0);
            return;
        }

        var bytes = Encoding.UTF8.GetBytes(text);
        Span<byte> head = stackalloc byte[5];
        head[0] = 0xdb;
        BinaryPrimitives.WriteInt32BigEndian(head[1..], bytes.Length);
        body.Write(head);
        body.Write(bytes);
    }
}
