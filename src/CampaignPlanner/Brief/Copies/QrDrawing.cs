using CampaignPlanner.Contracts;
using QRCoder;

namespace CampaignPlanner.Brief.Copies;

/// <summary>An address as a code for a camera (QR, ISO/IEC 18004), with the blank border it needs.</summary>
internal static class QrDrawing
{
    /// <summary>One unit per module. All dark modules are one outline, so that no seam shows between them.</summary>
    public static Drawing Of(Uri address)
    {
        using var code = QRCodeGenerator.GenerateQrCode(address.AbsoluteUri, QRCodeGenerator.ECCLevel.M);
        var rows = code.ModuleMatrix;
        var dark = new DrawnOutline();
        for (var y = 0; y < rows.Count; y++)
        {
            for (var x = 0; x < rows.Count; x++)
            {
                var from = x;
                while (x < rows.Count && rows[y][x])
                {
                    x++;
                }

                if (x > from)
                {
                    dark.MoveTo(from, y).LineTo(x, y).LineTo(x, y + 1).LineTo(from, y + 1).Close();
                }
            }
        }

        return new Drawing(rows.Count, rows.Count).Box(0, 0, rows.Count, rows.Count, Ink.Blank).Path(dark, Ink.Text);
    }
}
