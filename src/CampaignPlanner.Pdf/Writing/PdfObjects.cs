using System.Buffers.Binary;
using System.IO.Compression;
using System.Security.Cryptography;

namespace CampaignPlanner.Pdf.Writing;

/// <summary>
/// The numbered objects of one file. What is no stream goes into object streams, and the cross-references into a stream of
/// their own (PDF 1.5), which halves a small file. The file's identifier is a hash of its bytes.
/// </summary>
internal sealed class PdfObjects
{
    private const int ObjectsPerStream = 150;
    private readonly List<byte[]?> _objects = [null];
    private readonly List<bool> _isStream = [false];

    public int Reserve()
    {
        _objects.Add(null);
        _isStream.Add(false);
        return _objects.Count - 1;
    }

    public int Add(string value) => Set(Reserve(), new ByteBuffer().Append(value));

    public int Set(int id, string value) => Set(id, new ByteBuffer().Append(value));

    public int Set(int id, ByteBuffer value)
    {
        _objects[id] = value.Span.ToArray();
        return id;
    }

    public int AddStream(string entries, ReadOnlySpan<byte> data) => SetStream(Reserve(), entries, data);

    public int SetStream(int id, string entries, ReadOnlySpan<byte> data, bool packed = true)
    {
        var stored = packed ? Deflate(data) : data;
        var filter = packed ? " /Filter /FlateDecode" : "";
        _isStream[id] = true;
        return Set(id, new ByteBuffer().Append($"<< {entries}{filter} /Length ").Append(stored.Length).Append(" >>\nstream\n").Append(stored).Append("\nendstream"));
    }

    public void Save(Stream output, int catalog, int info)
    {
        var file = new ByteBuffer().Append("%PDF-1.7\n%").Append([0xE2, 0xE3, 0xCF, 0xD3]).Append("\n");
        var places = new List<(byte Type, int At, int Index)>();
        Pack(places);
        for (var id = 1; id < _objects.Count; id++)
        {
            if (_isStream[id])
            {
                places[id] = (1, file.Length, 0);
                file.Append(id).Append(" 0 obj\n").Append(_objects[id]).Append("\nendobj\n");
            }
        }

        var references = Reserve();
        places.Add((1, file.Length, 0));
        var hash = Convert.ToHexString(SHA256.HashData(file.Span).AsSpan(0, 16));
        SetStream(references, $"/Type /XRef /Size {references + 1} /W [1 4 2] /Root {PdfSyntax.Ref(catalog)} /Info {PdfSyntax.Ref(info)} /ID [<{hash}> <{hash}>]", Table(places));
        file.Append(references).Append(" 0 obj\n").Append(_objects[references]).Append($"\nendobj\nstartxref\n{places[references].At}\n%%EOF\n");
        output.Write(file.Span);
    }

    /// <summary>Moves all plain objects into object streams and notes where each one went.</summary>
    private void Pack(List<(byte Type, int At, int Index)> places)
    {
        var plain = Enumerable.Range(1, _objects.Count - 1).Where(id => !_isStream[id] && _objects[id] is not null).Chunk(ObjectsPerStream).ToList();
        places.AddRange(Enumerable.Repeat<(byte, int, int)>((0, 0, 0), _objects.Count + plain.Count));
        foreach (var chunk in plain)
        {
            var container = Reserve();
            ByteBuffer directory = new(), body = new();
            for (var i = 0; i < chunk.Length; i++)
            {
                directory.Append(chunk[i]).Append(" ").Append(body.Length).Append(" ");
                body.Append(_objects[chunk[i]]).Append("\n");
                places[chunk[i]] = (2, container, i);
            }

            SetStream(container, $"/Type /ObjStm /N {chunk.Length} /First {directory.Length}", directory.Append(body.Span).Span);
        }
    }

    private static byte[] Table(List<(byte Type, int At, int Index)> places)
    {
        const int Width = 7, HeadOfFreeList = 65535;
        var table = new byte[places.Count * Width];
        for (var id = 0; id < places.Count; id++)
        {
            var row = table.AsSpan(id * Width, Width);
            row[0] = places[id].Type;
            BinaryPrimitives.WriteInt32BigEndian(row[1..], places[id].At);
            BinaryPrimitives.WriteUInt16BigEndian(row[5..], (ushort)(id == 0 ? HeadOfFreeList : places[id].Index));
        }

        return table;
    }

    private static byte[] Deflate(ReadOnlySpan<byte> data)
    {
        var packed = new MemoryStream();
        using (var zlib = new ZLibStream(packed, CompressionLevel.Optimal, leaveOpen: true))
        {
            zlib.Write(data);
        }

        return packed.ToArray();
    }
}
