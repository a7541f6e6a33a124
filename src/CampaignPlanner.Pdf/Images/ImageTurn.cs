namespace CampaignPlanner.Pdf.Images;

/// <summary>How a unit square is turned and mirrored before it is drawn, as the first six numbers of a PDF matrix.</summary>
internal sealed record ImageTurn(float A, float B, float C, float D, float E, float F)
{
    /// <summary>By the value of the Exif field 'Orientation', from 1: cameras store what the sensor saw and say how they were held.</summary>
    private static readonly ImageTurn[] Orientations =
    [
        new(1, 0, 0, 1, 0, 0),
        new(-1, 0, 0, 1, 1, 0),
        new(-1, 0, 0, -1, 1, 1),
        new(1, 0, 0, -1, 0, 1),
        new(0, -1, -1, 0, 1, 1),
        new(0, -1, 1, 0, 0, 1),
        new(0, 1, 1, 0, 0, 0),
        new(0, 1, -1, 0, 1, 0),
    ];

    public static ImageTurn None => Orientations[0];

    public bool IsSideways => A == 0;

    public static ImageTurn Of(int orientation) => orientation is >= 1 and <= 8 ? Orientations[orientation - 1] : None;
}
