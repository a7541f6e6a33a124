using System.Buffers.Binary;
using System.IO.Compression;
using System.Security.Cryptography;

namespace CampaignPlanner.Pdf.Writing;

/// <summary>
/// The numbered objects of one file. What is no stream goes into object streams, and the cross-references into a stream of
/// their own (PDF 1.5), which halves a small file. The file's identifier is a hash of its bytes.
/// </summary>
internal sealed class PdfObjects : IDisposable
{
    private const int ObjectsPerStream = 150;

    // A file has thousands of objects: they stand one after another in one buffer, in the order they were set.
    private readonly ByteBuffer _bytes = new();
    private readonly List<(int At, int Length, bool IsStream)> _objects = [default];
    private readonly ByteBuffer _scratch = new();
    private readonly MemoryStream _packed = new();

    public int Reserve()
    {
        _objects.Add(default);
        return _objects.Count - 1;
    }

    public int Add(string value) => Set(Reserve(), value);

    public int Set(int id, string value) => Set(id, _scratch.Clear().Append(value));

    public int Set(int id, ByteBuffer value)
    {
        _objects[id] = (_bytes.Length, value.Length, false);
        _bytes.Append(value.Span);
        return id;
    }

    public int AddStream(string entries, ReadOnlySpan<byte> data) => SetStream(Reserve(), entries, data);

    public int SetStream(int id, string entries, ReadOnlySpan<byte> data, bool packed = true)
    {
        var stored = packed ? Deflate(data) : data;
        var at = _bytes.Length;
        _bytes.Append("<< ").Append(entries).Append(packed ? " /Filter /FlateDecode" : "").Append(" /Length ").Append(stored.Length).Append(" >>\nstream\n").Append(stored).Append("\nendstream");
        _objects[id] = (at, _bytes.Length - at, true);
        return id;
    }

    public void Save(Stream output, int catalog, int info)
    {
        using var file = new ByteBuffer().Append("%PDF-1.7\n%").Append([0xE2, 0xE3, 0xCF, 0xD3]).Append("\n");
        var places = new List<(byte Type, int At, int Index)>();
        Pack(places);
        for (var id = 1; id < _objects.Count; id++)
        {
            if (_objects[id].IsStream)
            {
                places[id] = (1, file.Length, 0);
                file.Append(id).Append(" 0 obj\n").Append(Bytes(id)).Append("\nendobj\n");
            }
        }

        var references = Reserve();
        places.Add((1, file.Length, 0));
        var hash = Convert.ToHexString(SHA256.HashData(file.Span).AsSpan(0, 16));
        SetStream(references, $"/Type /XRef /Size {references + 1} /W [1 4 2] /Root {PdfSyntax.Ref(catalog)} /Info {PdfSyntax.Ref(info)} /ID [<{hash}> <{hash}>]", Table(places));
        file.Append(references).Append(" 0 obj\n").Append(Bytes(references)).Append($"\nendobj\nstartxref\n{places[references].At}\n%%EOF\n");
        output.Write(file.Span);
    }

    public void Dispose()
    {
        _bytes.Dispose();
        _scratch.Dispose();
    }

    private ReadOnlySpan<byte> Bytes(int id) => _bytes.Span.Slice(_objects[id].At, _objects[id].Length);

    /// <summary>Moves all plain objects into object streams and notes where each one went.</summary>
    private void Pack(List<(byte Type, int At, int Index)> places)
    {
        var plain = Enumerable.Range(1, _objects.Count - 1).Where(id => _objects[id] is { IsStream: false, Length: > 0 }).Chunk(ObjectsPerStream).ToList();
        places.AddRange(Enumerable.Repeat<(byte, int, int)>((0, 0, 0), _objects.Count + plain.Count));
        using ByteBuffer directory = new(), body = new();
        foreach (var chunk in plain)
        {
            var container = Reserve();
            directory.Clear();
            body.Clear();
            for (var i = 0; i < chunk.Length; i++)
            {
                directory.Append(chunk[i]).Append(" ").Append(body.Length).Append(" ");
                body.Append(Bytes(chunk[i])).Append("\n");
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

    /// <returns>Valid until the next call.</returns>
    private ReadOnlySpan<byte> Deflate(ReadOnlySpan<byte> data)
    {
        _packed.SetLength(0);
        using (var zlib = new ZLibStream(_packed, CompressionLevel.Fastest, leaveOpen: true))
        {
            zlib.Write(data);
        }

        return _packed.GetBuffer().AsSpan(0, (int)_packed.Length);
    }
}
