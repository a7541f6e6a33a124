namespace CampaignPlanner.Pdf.Images;

/// <summary>Undoes the filters of a PNG, row by row, so that a picture is never in memory as a whole.</summary>
/// <param name="unpacked">Image data after zlib; read as far as the rows asked for.</param>
/// <param name="width">Pixels in a row: of the picture, or of one pass of an interlaced one.</param>
internal sealed class PngRows(Stream unpacked, PngHeader header, int width)
{
    private byte[] _row = new byte[header.RowBytes(width)];
    private byte[] _above = new byte[header.RowBytes(width)];

    /// <summary>The next row; good until the one after it is asked for.</summary>
    /// <exception cref="ImageException">There is no such filter.</exception>
    /// <exception cref="EndOfStreamException">There are no more rows.</exception>
    public ReadOnlySpan<byte> Next()
    {
        (_row, _above) = (_above, _row);
        var filter = unpacked.ReadByte();
        unpacked.ReadExactly(_row);
        Undo(filter, _row, _above, header.FilterDistance);
        return _row;
    }

    private static void Undo(int filter, byte[] row, byte[] above, int distance)
    {
        switch (filter)
        {
            case 0:
                break;
            case 1:
                for (var i = distance; i < row.Length; i++)
                {
                    row[i] += row[i - distance];
                }

                break;
            case 2:
                for (var i = 0; i < row.Length; i++)
                {
                    row[i] += above[i];
                }

                break;
            case 3:
                for (var i = 0; i < row.Length; i++)
                {
                    row[i] += (byte)(((i < distance ? 0 : row[i - distance]) + above[i]) / 2);
                }

                break;
            case 4:
                for (var i = 0; i < row.Length; i++)
                {
                    row[i] += i < distance ? above[i] : Nearest(row[i - distance], above[i], above[i - distance]);
                }

                break;
            default:
                throw PngFile.Damaged($"it has a filter {filter}");
        }
    }

    /// <summary>Paeth's predictor.</summary>
    private static byte Nearest(int left, int above, int corner)
    {
        int toLeft = Math.Abs(above - corner), toAbove = Math.Abs(left - corner), toCorner = Math.Abs(left + above - 2 * corner);
        return (byte)(toLeft <= toAbove && toLeft <= toCorner ? left : toAbove <= toCorner ? above : corner);
    }
}
