namespace CampaignPlanner.Pdf.Text;

/// <summary>Where lines stand in their measure.</summary>
public enum TextAlign
{
    Start,
    Center,
    End,
}

/// <summary>Looks of running text. Lengths in points.</summary>
/// <param name="Leading">Distance from one baseline to the next.</param>
/// <param name="Weight">CSS weight; the nearest face at hand is taken.</param>
/// <param name="Tracking">Added after each character.</param>
/// <param name="Balance">Evens out the lines of a short text such as a heading.</param>
public sealed record TextStyle(
    float Size,
    float Leading,
    Rgb Color,
    int Weight = 400,
    bool Italic = false,
    TextAlign Align = TextAlign.Start,
    float Tracking = 0,
    bool Balance = false);
