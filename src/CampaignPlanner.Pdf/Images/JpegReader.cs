using System.Buffers.Binary;

namespace CampaignPlanner.Pdf.Images;

/// <summary>
/// Reads the markers of a JPEG file; the picture itself goes into the PDF as it is. Source: ITU-T T.81, annex B, and
/// Adobe technical note 5116 for the APP14 marker.
/// </summary>
internal static class JpegReader
{
    private const int StartOfImage = 0xD8, EndOfImage = 0xD9, StartOfScan = 0xDA, App1 = 0xE1, App14 = 0xEE;

    private sealed record Frame(int Width, int Height, int Components, bool AreLettersRgb);

    public static bool IsJpeg(ReadOnlySpan<byte> file) => file.Length > 3 && file[0] == 0xFF && file[1] == StartOfImage && file[2] == 0xFF;

    public static Image Read(ReadOnlySpan<byte> file, ImageLimits limits)
    {
        Frame? frame = null;
        var isAdobe = false;
        var turn = ImageTurn.None;
        var hasScan = false;
        for (var at = 2; ;)
        {
            var marker = NextMarker(file, ref at, hasScan);
            if (marker == EndOfImage)
            {
                return frame is not null && hasScan ? Make(frame, file[..at].ToArray(), isAdobe, turn) : throw Damaged("it ends before its picture");
            }

            if (marker is 0x01 or (>= 0xD0 and <= 0xD7))
            {
                continue; // markers without a segment
            }

            var segment = Segment(file, ref at);
            if (IsFrame(marker))
            {
                frame = frame is null ? ReadFrame(marker, segment, limits) : throw Damaged("it has two frames");
            }
            else if (marker == StartOfScan)
            {
                hasScan = frame is not null ? true : throw Damaged("its picture starts before its size is known");
            }
            else if (marker == App14 && segment.StartsWith("Adobe"u8))
            {
                isAdobe = true;
            }
            else if (marker == App1 && turn == ImageTurn.None)
            {
                turn = ImageTurn.Of(Exif.Orientation(segment));
            }
        }
    }

    /// <summary>Start of a frame: all of 0xC0 to 0xCF but for tables (C4, CC) and an extension (C8).</summary>
    private static bool IsFrame(int marker) => marker is >= 0xC0 and <= 0xCF and not (0xC4 or 0xC8 or 0xCC);

    private static Frame ReadFrame(int marker, ReadOnlySpan<byte> segment, ImageLimits limits)
    {
        if (marker > 0xC2)
        {
            throw new ImageException(ImageError.Unsupported, "The JPEG is lossless, hierarchical or arithmetic; only baseline and progressive ones are shown.");
        }

        if (segment.Length < 6 || segment.Length < 6 + 3 * segment[5])
        {
            throw Damaged("its frame is cut off");
        }

        int precision = segment[0], height = segment[1] << 8 | segment[2], width = segment[3] << 8 | segment[4], components = segment[5];
        if (precision != 8 || components is not (1 or 3 or 4))
        {
            throw new ImageException(ImageError.Unsupported, $"The JPEG has {components} components of {precision} bits; 1, 3 or 4 of 8 bits are shown.");
        }

        limits.Check(width, height);
        return new Frame(width, height, components, components == 3 && segment[6] == 'R' && segment[9] == 'G' && segment[12] == 'B');
    }

    private static Image Make(Frame frame, byte[] file, bool isAdobe, ImageTurn turn)
    {
        var (space, more) = frame.Components switch
        {
            1 => ("/DeviceGray", ""),
            3 => ("/DeviceRGB", !isAdobe && frame.AreLettersRgb ? " /DecodeParms << /ColorTransform 0 >>" : ""),
            _ => ("/DeviceCMYK", isAdobe ? " /Decode [1 0 1 0 1 0 1 0]" : ""), // Adobe's programs store ink upside down
        };
        return new Image(frame.Width, frame.Height, ImageStream.Make(frame.Width, frame.Height, space, 8, "/Filter /DCTDecode" + more, file), turn: turn);
    }

    /// <param name="inScan">Is there picture data to skip first? In it 0xFF is followed by 0.</param>
    private static int NextMarker(ReadOnlySpan<byte> file, ref int at, bool inScan)
    {
        while (true)
        {
            var skipped = file[at..].IndexOf((byte)0xFF);
            if (skipped < 0 || at + skipped + 1 >= file.Length)
            {
                throw Damaged("it ends in the middle");
            }

            if (skipped > 0 && !inScan)
            {
                throw Damaged("there is something between its parts");
            }

            at += skipped + 1;
            if (file[at] == 0xFF)
            {
                continue; // filling before a marker
            }

            if (file[at] != 0)
            {
                return file[at++];
            }

            if (!inScan)
            {
                throw Damaged("there is something between its parts");
            }
        }
    }

    private static ReadOnlySpan<byte> Segment(ReadOnlySpan<byte> file, ref int at)
    {
        var length = at + 2 <= file.Length ? BinaryPrimitives.ReadUInt16BigEndian(file[at..]) : 0;
        if (length < 2 || at + length > file.Length)
        {
            throw Damaged("it ends in the middle");
        }

        var segment = file.Slice(at + 2, length - 2);
        at += length;
        return segment;
    }

    private static ImageException Damaged(string why) => new(ImageError.Damaged, $"The JPEG is damaged: {why}.");
}
