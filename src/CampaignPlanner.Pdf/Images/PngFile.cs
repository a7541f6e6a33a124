using System.Buffers.Binary;
using System.Text;

namespace CampaignPlanner.Pdf.Images;

/// <summary>The parts of a PNG file that say how it looks. Source: https://www.w3.org/TR/png/.</summary>
/// <param name="Palette">Red, green and blue of each colour.</param>
/// <param name="Transparency">The chunk tRNS: alpha of the palette's first colours, or the one colour that is see-through.</param>
/// <param name="Data">All image data, packed as it was.</param>
internal sealed record PngFile(PngHeader Header, byte[]? Palette, byte[]? Transparency, byte[] Data)
{
    private const int Around = 12; // length, name and checksum of a chunk

    private static ReadOnlySpan<byte> Signature => [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A];

    public static bool IsPng(ReadOnlySpan<byte> file) => file.StartsWith(Signature);

    public static PngFile Parse(ReadOnlySpan<byte> file, ImageLimits limits)
    {
        PngHeader? header = null;
        byte[]? palette = null, transparency = null;
        var data = new MemoryStream();
        for (var at = Signature.Length; ;)
        {
            var content = Chunk(file, ref at, out var name);
            if ((header is null) != (name == "IHDR"))
            {
                throw Damaged("its header is not its first part");
            }

            switch (name)
            {
                case "IHDR":
                    header = ReadHeader(content, limits);
                    break;
                case "PLTE":
                    palette = content.ToArray();
                    break;
                case "tRNS":
                    transparency = content.ToArray();
                    break;
                case "IDAT":
                    data.Write(content);
                    break;
                case "IEND":
                    return new PngFile(header!, palette, transparency, data.ToArray()).Checked();
                default:
                    if (char.IsAsciiLetterUpper(name[0]))
                    {
                        throw new ImageException(ImageError.Unsupported, $"The PNG has a part '{name}' that must be understood and is not.");
                    }

                    break;
            }
        }
    }

    public static ImageException Damaged(string why, Exception? cause = null) => new(ImageError.Damaged, $"The PNG is damaged: {why}.", cause);

    private static ReadOnlySpan<byte> Chunk(ReadOnlySpan<byte> file, ref int at, out string name)
    {
        var room = file.Length - at - Around;
        var length = room < 0 ? 0 : BinaryPrimitives.ReadUInt32BigEndian(file[at..]);
        if (room < 0 || length > room)
        {
            throw Damaged("it ends in the middle");
        }

        var named = file.Slice(at + 4, (int)length + 4);
        at += Around + (int)length;
        name = Encoding.Latin1.GetString(named[..4]);
        return BinaryPrimitives.ReadUInt32BigEndian(file[(at - 4)..]) == Checksum.Of(named) ? named[4..] : throw Damaged($"the checksum of its part '{name}' is wrong");
    }

    private PngFile Checked()
    {
        if (Header.Color == PngColor.Palette && (Palette is null || Palette.Length is 0 or > 768 || Palette.Length % 3 != 0))
        {
            throw Damaged("its palette is missing or broken");
        }

        var fits = Header.Color switch
        {
            PngColor.Palette => Transparency is null || Transparency.Length <= Palette!.Length / 3,
            PngColor.Grey or PngColor.Rgb => Transparency is null || Transparency.Length == 2 * Header.Colors,
            _ => true, // beside an alpha channel it means nothing
        };
        return fits ? this : throw Damaged("its transparency does not fit its colours");
    }

    private static PngHeader ReadHeader(ReadOnlySpan<byte> content, ImageLimits limits)
    {
        if (content.Length != 13)
        {
            throw Damaged("its header has another length");
        }

        limits.Check(BinaryPrimitives.ReadUInt32BigEndian(content), BinaryPrimitives.ReadUInt32BigEndian(content[4..]));
        var header = new PngHeader(BinaryPrimitives.ReadInt32BigEndian(content), BinaryPrimitives.ReadInt32BigEndian(content[4..]), content[8], (PngColor)content[9], content[12] == 1);
        return header.IsLegal && content[10] == 0 && content[11] == 0 && content[12] <= 1
            ? header
            : throw new ImageException(ImageError.Unsupported, $"The PNG has colour type {content[9]}, {content[8]} bits, packing {content[10]}, filter {content[11]} and interlace {content[12]}, which is no PNG that is known.");
    }
}
