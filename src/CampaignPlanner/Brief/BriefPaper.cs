using CampaignPlanner.Contracts;
using CampaignPlanner.Pdf;
using CampaignPlanner.Pdf.Layout;
using CampaignPlanner.Pdf.Text;

namespace CampaignPlanner.Brief;

/// <summary>Colours, type scale and grid of a brief on paper, in points. Chinese gets more leading and no tracking.</summary>
internal sealed class BriefPaper(bool chinese)
{
    /// <summary>Three of the twelve columns and the gutter after them: where prose starts.</summary>
    public const float ProseIndent = 127.8f;

    public const float Gutter = 12;

    /// <summary>Between two pictures side by side.</summary>
    public const float PairGutter = 19.28f;

    public static readonly Rgb Deep = Rgb.Hex("#0F5A6B"), Ink = Rgb.Hex("#0B4755"), Mark = Rgb.Hex("#1C8AA3"), OnDeep = Rgb.Hex("#B5E0E9"), Wheel = Rgb.Hex("#19667A");
    public static readonly Rgb Text = Rgb.Hex("#20262E"), Grey = Rgb.Hex("#5C6570"), Hairline = Rgb.Hex("#DDE1E6");

    public TextStyle Body => Style(9, 13.5f, Text);

    public TextStyle Small => Style(8, 11.4f, Text);

    public TextStyle Quiet => Style(8, 11.4f, Grey);

    public TextStyle Label => Style(7, 9.6f, Grey, 600);

    public TextStyle Lead => Style(12, 17, Ink, balance: true);

    public TextStyle PointNumber => Style(34, 34, Ink, 300);

    public TextStyle Heading1 => Style(21, 25, Ink, 600, tracking: -.25f, balance: true);

    public TextStyle Heading2 => Style(11, 14.5f, Ink, 600);

    public TextStyle Heading3 => Style(9.2f, 12.6f, Ink, 600);

    public TextStyle Caption => Style(7.3f, 10.2f, Grey);

    public TextStyle Footer => Style(7.3f, 10.2f, Grey);

    public ContentsStyle ContentsStyle => new(Style(10, 14, Ink, 600), Quiet, Hairline, ProseIndent - 8);

    public TextStyle Kicker => Style(9, 12, OnDeep, 600);

    public TextStyle CoverLead => Style(12, 17, Rgb.White, balance: true);

    public TableStyle Table => new(Style(7, 9.4f, Grey, 600), Style(7.9f, 11, Text), Ink, Hairline);

    /// <summary>The words in a picture.</summary>
    public TextStyle Drawn(double size, Ink ink, bool strong, TextAlign side) =>
        Style((float)size, (float)size * 1.3f, ColorOf(ink), strong ? 600 : 400) with { Align = side };

    public static Rgb ColorOf(Ink ink) => ink switch
    {
        Contracts.Ink.Text => Text,
        Contracts.Ink.Quiet => Grey,
        Contracts.Ink.Hairline => Rgb.Hex("#C3C9D0"),
        Contracts.Ink.Panel => Rgb.Hex("#F3F6F7"),
        Contracts.Ink.Blank => Rgb.White,
        Contracts.Ink.Deep => Deep,
        Contracts.Ink.Bright => Mark,
        Contracts.Ink.Mid => Rgb.Hex("#7BA3AD"),
        Contracts.Ink.Light => Rgb.Hex("#CFE0E4"),
        Contracts.Ink.Good => Rgb.Hex("#1B7A4B"),
        Contracts.Ink.Warn => Rgb.Hex("#9A5B00"),
        Contracts.Ink.Bad => Rgb.Hex("#B3261E"),
        _ => throw new ArgumentOutOfRangeException(nameof(ink)),
    };

    /// <summary>The longer the title, the smaller, so that a sentence still fits the cover.</summary>
    public TextStyle CoverTitle(string title) => title.Length switch
    {
        <= 32 => Style(56, 58, Rgb.White, 600, -1.1f, true),
        <= 80 => Style(38, 43, Rgb.White, 600, -.6f, true),
        _ => Style(24, 30, Rgb.White, 600, -.3f, true),
    };

    public static Insets Indented => Insets.Only(left: ProseIndent);

    /// <summary>The idea on the one page: the longer, the smaller.</summary>
    public TextStyle Hero(string text) => text.Length <= 60 ? Style(26, 31, Ink, 600, -.5f, true) : Style(18, 23, Ink, 600, -.3f, true);

    private TextStyle Style(float size, float leading, Rgb color, int weight = 400, float tracking = 0, bool balance = false) =>
        new(size, chinese ? leading * 1.14f : leading, color, weight, Tracking: chinese ? 0 : tracking, Balance: balance);
}
