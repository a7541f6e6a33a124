using CampaignPlanner.Brief.Themes;
using CampaignPlanner.Contracts;
using CampaignPlanner.Pdf;
using CampaignPlanner.Pdf.Layout;
using CampaignPlanner.Pdf.Text;

namespace CampaignPlanner.Brief;

/// <summary>Colours, type scale and grid of a brief on paper, in points. Chinese gets more leading and no tracking.</summary>
internal sealed class BriefPaper(bool chinese, Palette palette, PaperSize size = PaperSize.A4)
{
    /// <summary>Three of the twelve columns and the gutter after them: where prose starts.</summary>
    public const float ProseIndent = 127.8f;

    public const float Gutter = 12;

    /// <summary>Between two pictures side by side.</summary>
    public const float PairGutter = 19.28f;

    public static readonly Rgb Text = Rgb.Hex("#20262E"), Grey = Rgb.Hex("#5C6570"), Hairline = Rgb.Hex("#DDE1E6");

    public Rgb Deep { get; } = Of(palette.Deep);

    public Rgb Ink { get; } = Of(palette.Ink);

    public Rgb Mark { get; } = Of(palette.Mark);

    public Rgb Accent { get; } = Of(palette.Accent);

    /// <summary>The ornament on the cover: hardly lighter than its ground.</summary>
    public Rgb Wheel { get; } = Mixed(palette.Deep, Tint.White, .07);

    /// <summary>What of it is ready.</summary>
    public Rgb WheelFilled { get; } = Mixed(palette.Deep, Tint.White, .15);

    /// <summary>Points from edge to edge of the text.</summary>
    public float BodyWidth
    {
        get
        {
            var page = Page();
            return page.Width - page.Margins.Left - page.Margins.Right;
        }
    }

    public TextStyle Body => Style(9, 13.5f, Text);

    public TextStyle Small => Style(8, 11.4f, Text);

    public TextStyle Quiet => Style(8, 11.4f, Grey);

    public TextStyle Label => Style(7, 9.6f, Grey, 600);

    public TextStyle Lead => Style(12, 17, Ink, balance: true);

    public TextStyle PointNumber => Style(34, 34, Ink, 300);

    public TextStyle Heading1 => Style(21, 25, Ink, 600, tracking: -.25f, balance: true);

    public TextStyle Heading2 => Style(11, 14.5f, Ink, 600);

    public TextStyle Heading3 => Style(9.2f, 12.6f, Ink, 600);

    /// <summary>Details of an item: more of them than are read in one go.</summary>
    public TextStyle Detail => Style(7.6f, 10.8f, Text);

    public TextStyle KeyFigure => Style(21, 25, Ink, 600, tracking: -.25f);

    /// <summary>What the key figure counts.</summary>
    public TextStyle Counted => Style(8, 11.4f, Ink, 600);

    /// <summary>Words somebody says; Chinese has no italics.</summary>
    public TextStyle Said => Style(8, 11.4f, Ink) with { Italic = !chinese };

    public TextStyle OnDeep(TextStyle style) => style with { Color = Rgb.White };

    public TextStyle Caption => Style(7.3f, 10.2f, Grey);

    /// <summary>What returns at the head and the foot of each page.</summary>
    public TextStyle Repeated => Style(7.3f, 10.2f, Grey);

    /// <summary>How ready a point is, under its number.</summary>
    public TextStyle Standing(Ink ink) => Style(8, 11.4f, ColorOf(ink), 600);

    /// <summary>The score in the wheel of the cover.</summary>
    public TextStyle CoverFigure => Style(44, 44, Rgb.White, 300) with { Align = TextAlign.Center };

    public ContentsStyle ContentsStyle => new(Style(10, 14, Ink, 600), Quiet, Hairline, ProseIndent - 8);

    public TextStyle Kicker => Style(9, 12, Of(palette.OnDeep), 600);

    public TextStyle Stamp => Style(120, 120, Rgb.White, 600);

    public TextStyle CoverLead => Style(12, 17, Rgb.White, balance: true);

    public TableStyle Table => new(Style(7, 9.4f, Grey, 600), Style(7.9f, 11, Text), Ink, Hairline, Under: Style(7, 9.6f, Grey));

    /// <summary>The words in a picture.</summary>
    public TextStyle Drawn(double size, Ink ink, bool strong, TextAlign side) =>
        Style((float)size, (float)size * 1.3f, ColorOf(ink), strong ? 600 : 400) with { Align = side };

    public Rgb ColorOf(Ink ink) => ink switch
    {
        Contracts.Ink.Text => Text,
        Contracts.Ink.Quiet => Grey,
        Contracts.Ink.Hairline => Rgb.Hex("#C3C9D0"),
        Contracts.Ink.Panel => Of(palette.Panel),
        Contracts.Ink.Blank => Rgb.White,
        Contracts.Ink.Deep => Deep,
        Contracts.Ink.Bright => Mark,
        Contracts.Ink.Mid => Of(palette.Mid),
        Contracts.Ink.Light => Of(palette.Light),
        Contracts.Ink.Good => Rgb.Hex("#1B7A4B"),
        Contracts.Ink.Warn => Rgb.Hex("#9A5B00"),
        Contracts.Ink.Bad => Rgb.Hex("#B3261E"),
        _ => throw new ArgumentOutOfRangeException(nameof(ink)),
    };

    /// <summary>An empty page of the right size.</summary>
    public PageTemplate Page()
    {
        var template = new PageTemplate();
        var (width, height) = size == PaperSize.Letter ? (612f, 792f) : (template.Width, template.Height);
        return template with { Width = width, Height = height, FooterTop = template.FooterTop - template.Height + height };
    }

    /// <summary>Running text, with its addresses to click on.</summary>
    public IReadOnlyList<TextSpan> Spans(string text) => BriefLinks.Spans(text, Ink);

    /// <summary>The longer the title, the smaller, so that a sentence still fits the cover.</summary>
    public TextStyle CoverTitle(string title) => Signs(title) switch
    {
        <= 32 => Style(56, 58, Rgb.White, 600, -1.1f, true),
        <= 80 => Style(38, 43, Rgb.White, 600, -.6f, true),
        _ => Style(24, 30, Rgb.White, 600, -.3f, true),
    };

    public static Insets Indented => Insets.Only(left: ProseIndent);

    /// <summary>The idea on the one page: the longer, the smaller.</summary>
    public TextStyle Hero(string text) => Signs(text) switch
    {
        <= 60 => Style(26, 31, Ink, 600, -.5f, true),
        <= 90 => Style(18, 23, Ink, 600, -.3f, true),
        _ => Style(14, 18, Ink, 600, -.2f, true),
    };

    /// <summary>How long a text is in Latin letters: a Chinese sign is as wide as two.</summary>
    public static int Signs(string text) => text.Sum(Signs);

    /// <inheritdoc cref="Signs(string)"/>
    public static int Signs(char sign) => sign >= '\u2E80' ? 2 : 1;

    private static Rgb Of(Tint tint) => new(tint.R, tint.G, tint.B);

    private static Rgb Mixed(Tint from, Tint to, double part)
    {
        byte Mix(byte a, byte b) => (byte)Math.Round(a + ((b - a) * part));
        return new(Mix(from.R, to.R), Mix(from.G, to.G), Mix(from.B, to.B));
    }

    private TextStyle Style(float size, float leading, Rgb color, int weight = 400, float tracking = 0, bool balance = false) =>
        new(size, chinese ? leading * 1.14f : leading, color, weight, Tracking: chinese ? 0 : tracking, Balance: balance);
}
