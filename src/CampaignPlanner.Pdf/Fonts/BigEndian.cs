using System.Buffers.Binary;
using System.Text;

namespace CampaignPlanner.Pdf.Fonts;

/// <summary>Reads the big-endian numbers of a font file. Reading past the end throws, so a broken font fails when it is loaded or first used.</summary>
internal static class BigEndian
{
    public static int UInt16(this byte[] data, int at) => BinaryPrimitives.ReadUInt16BigEndian(data.AsSpan(at));

    public static int Int16(this byte[] data, int at) => BinaryPrimitives.ReadInt16BigEndian(data.AsSpan(at));

    public static uint UInt32(this byte[] data, int at) => BinaryPrimitives.ReadUInt32BigEndian(data.AsSpan(at));

    /// <summary>The four letters that name a table.</summary>
    public static string Tag(this byte[] data, int at) => Encoding.ASCII.GetString(data, at, 4);

    public static void PutUInt16(this byte[] data, int at, int value) => BinaryPrimitives.WriteUInt16BigEndian(data.AsSpan(at), (ushort)value);

    public static void PutUInt32(this byte[] data, int at, uint value) => BinaryPrimitives.WriteUInt32BigEndian(data.AsSpan(at), value);
}
