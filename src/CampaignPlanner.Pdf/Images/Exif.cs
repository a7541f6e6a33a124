using System.Buffers.Binary;

namespace CampaignPlanner.Pdf.Images;

/// <summary>Finds the one field of Exif that changes how a picture is shown. What is broken is taken as not there.</summary>
internal static class Exif
{
    private const int OrientationTag = 0x0112, EntryLength = 12;

    /// <returns>1 to 8 as Exif counts them, or 0 when it is not said.</returns>
    public static int Orientation(ReadOnlySpan<byte> segment)
    {
        if (!segment.StartsWith("Exif\0\0"u8) || segment.Length < 14)
        {
            return 0;
        }

        var tiff = segment[6..];
        var isLittle = tiff[0] == 'I';
        var directory = isLittle ? BinaryPrimitives.ReadUInt32LittleEndian(tiff[4..]) : BinaryPrimitives.ReadUInt32BigEndian(tiff[4..]);
        if (directory > tiff.Length - 2)
        {
            return 0;
        }

        var entries = tiff[(int)directory..];
        var count = UInt16(entries, isLittle);
        for (var i = 0; i < count && 2 + EntryLength * (i + 1) <= entries.Length; i++)
        {
            var entry = entries.Slice(2 + EntryLength * i, EntryLength);
            if (UInt16(entry, isLittle) == OrientationTag)
            {
                return UInt16(entry[8..], isLittle);
            }
        }

        return 0;
    }

    private static int UInt16(ReadOnlySpan<byte> at, bool isLittle) =>
        isLittle ? BinaryPrimitives.ReadUInt16LittleEndian(at) : BinaryPrimitives.ReadUInt16BigEndian(at);
}
