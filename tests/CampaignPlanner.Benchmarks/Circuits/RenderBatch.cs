using System.Buffers.Binary;
using System.Text;

namespace CampaignPlanner.Benchmarks.Circuits;

/// <summary>An element as it arrived, with what it does when clicked.</summary>
internal sealed record ArrivedElement(string Name, Dictionary<string, string> Attributes, ulong OnClick);

/// <summary>
/// What a client without a screen wants to know of a render batch: which elements came, which event handlers went.
/// Layout: aspnetcore, Components/Server/src/Circuits/RenderBatchWriter.cs.
/// </summary>
internal sealed class RenderBatch
{
    private const int FrameSize = 20;
    private const int Element = 1;
    private const int Attribute = 3;

    private readonly ReadOnlyMemory<byte> _bytes;
    private readonly int _strings;

    public RenderBatch(ReadOnlyMemory<byte> bytes)
    {
        _bytes = bytes;
        var index = bytes.Length - 20; // updates, frames, disposed components, disposed handlers, strings
        _strings = Int(index + 16);
        ReadFrames(Int(index + 4));
        ReadGone(Int(index + 12));
    }

    public List<ArrivedElement> Elements { get; } = [];

    public List<ulong> GoneHandlers { get; } = [];

    private void ReadFrames(int start)
    {
        ArrivedElement? element = null;
        for (var frame = 0; frame < Int(start); frame++)
        {
            var at = start + 4 + (frame * FrameSize);
            switch (Int(at))
            {
                case Element:
                    element = new(Text(Int(at + 8)), [], 0);
                    Elements.Add(element);
                    break;
                case Attribute when element is not null:
                    var name = Text(Int(at + 4));
                    element.Attributes[name] = Text(Int(at + 8));
                    if (name == "onclick")
                    {
                        element = element with { OnClick = BinaryPrimitives.ReadUInt64LittleEndian(_bytes.Span[(at + 12)..]) };
                        Elements[^1] = element;
                    }

                    break;
                case Attribute:
                    break;
                default:
                    element = null;
                    break;
            }
        }
    }

    private void ReadGone(int start)
    {
        for (var i = 0; i < Int(start); i++)
        {
            GoneHandlers.Add(BinaryPrimitives.ReadUInt64LittleEndian(_bytes.Span[(start + 4 + (i * 8))..]));
        }
    }

    private int Int(int at) => BinaryPrimitives.ReadInt32LittleEndian(_bytes.Span[at..]);

    private string Text(int index)
    {
        if (index < 0)
        {
            return "";
        }

        var at = Int(_strings + (index * 4));
        int length = 0, shift = 0;
        byte part;
        do
        {
            part = _bytes.Span[at++];
            length |= (part & 0x7f) << shift;
            shift += 7;
        }
        while ((part & 0x80) != 0);

        return Encoding.UTF8.GetString(_bytes.Span.Slice(at, length));
    }
}
