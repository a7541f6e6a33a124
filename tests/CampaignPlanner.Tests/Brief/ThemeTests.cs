using CampaignPlanner.Brief;
using CampaignPlanner.Brief.Themes;
using CampaignPlanner.Contracts;
using CampaignPlanner.Tests.Samples;
using CsCheck;
using Microsoft.Extensions.DependencyInjection;
using UglyToad.PdfPig;

namespace CampaignPlanner.Tests.Brief;

public sealed class ThemeTests : IDisposable
{
    // One red pixel.
    private const string Png = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR4nGP4z8AAAAMBAQDJ/pLvAAAAAElFTkSuQmCC";

    private static readonly IBriefPdfRenderer Paper =
        new ServiceCollection().AddBriefPdf().BuildServiceProvider().GetRequiredService<IBriefPdfRenderer>();

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("theme");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public void Whatever_two_colours_a_client_has_the_words_can_be_read() => Gen.Select(Gen.Byte.Array[3], Gen.Byte.Array[3]).Sample(
        (a, b) =>
        {
            var palette = Palette.Of(new(a[0], a[1], a[2]), new(b[0], b[1], b[2]));
            Assert.InRange(palette.Deep.Contrast(Tint.White), 9, 21);
            Assert.InRange(palette.Ink.Contrast(Tint.White), 7, 21);
            Assert.InRange(palette.Mark.Contrast(Tint.White), 3, 21);
            Assert.InRange(palette.Mid.Contrast(Tint.White), 3, 21);
            Assert.InRange(palette.OnDeep.Contrast(palette.Deep), 4.5, 21);
        },
        iter: 300);

    [Theory]
    [InlineData("#14213D", "#D2F03A", "#14213D", "#14213D")]
    [InlineData("#FFD400", "#111111", "#111111", "#111111")]
    public void Colours_that_can_be_read_stay_and_the_darker_one_carries_text(string first, string second, string deep, string ink)
    {
        var palette = Palette.Of(Tint.Parse(first)!.Value, Tint.Parse(second)!.Value);
        Assert.Equal((deep, ink), (palette.Deep.ToString(), palette.Ink.ToString()));
    }

    [Fact]
    public void A_colour_that_is_corrected_keeps_its_hue_and_is_named()
    {
        var palette = Palette.Of(Tint.Parse("#E30613")!.Value, Tint.Parse("#FFB900")!.Value);
        Assert.Equal(Oklch.Of(Tint.Parse("#E30613")!.Value).H, Oklch.Of(palette.Deep).H, .06);
        Assert.Equal(["#E30613", "#FFB900"], palette.Corrections.Select(c => c.Given.ToString()));
    }

    [Theory]
    [InlineData("#000000", 21)]
    [InlineData("#FFFFFF", 1)]
    [InlineData("#767676", 4.54)]
    public void Contrast_is_that_of_the_guidelines(string hex, double expected) => Assert.Equal(expected, Tint.Parse(hex)!.Value.Contrast(Tint.White), .01);

    [Theory]
    [InlineData("14213D")]
    [InlineData("#14213")]
    [InlineData("#GGGGGG")]
    [InlineData("#-12345")]
    [InlineData(null)]
    public void What_is_no_colour_is_none(string? hex) => Assert.Null(Tint.Parse(hex));

    [Fact]
    public async Task A_theme_with_logo_Letter_and_footer_is_on_paper()
    {
        await File.WriteAllBytesAsync(At("logo.png"), Convert.FromBase64String(Png));
        var (theme, problem) = await ReadAsync("""{ "colours": ["#14213D", "#D2F03A"], "logo": "logo.png", "paper": "Letter", "footer": "Studio Noord, Utrecht" }""");
        Assert.Null(problem);

        using var plan = BriefMaking.OfFile(SamplePlan.Good.Documents, SampleFile.GoodDay, new("Nachtspaak", 3, SampleFile.GoodDay, "en", Theme: theme));
        using var pdf = PdfDocument.Open(BriefMaking.Print(plan, Paper).Content.ToArray());
        Assert.Equal((612, 792), (pdf.GetPage(2).Width, pdf.GetPage(2).Height));
        Assert.Single(pdf.GetPage(1).GetImages());
        Assert.Contains("· Studio Noord, Utrecht", pdf.GetPage(5).Text, StringComparison.Ordinal);
        Assert.Contains("Draft", pdf.GetPage(1).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{", "$")]
    [InlineData("""{ "color": [] }""", "$.color")]
    [InlineData("""{ "colours": ["red"] }""", "#14213D")]
    [InlineData("""{ "colours": ["#111111", "#222222", "#333333"] }""", "#14213D")]
    [InlineData("""{ "paper": "A5" }""", "$.paper")]
    [InlineData("""{ "logo": "../logo.png" }""", "../logo.png")]
    [InlineData("""{ "logo": "none.png" }""", "none.png")]
    [InlineData("null", "$")]
    public async Task What_is_wrong_with_a_theme_is_said_in_a_sentence(string json, string named)
    {
        var (theme, problem) = await ReadAsync(json);
        Assert.Null(theme);
        Assert.Contains(named, problem, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_logo_that_is_no_image_is_refused_with_the_reason()
    {
        await File.WriteAllTextAsync(At("logo.png"), "not a picture");
        var (_, problem) = await ReadAsync("""{ "logo": "logo.png" }""");
        Assert.EndsWith(BriefTexts.T["Theme.Image.NotAnImage"], problem, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_theme_that_is_not_there_is_said_so() =>
        Assert.Contains("nowhere.json", (await ThemeFile.ReadAsync(At("nowhere.json"), default)).Problem, StringComparison.Ordinal);

    [Fact]
    public void A_style_is_read_as_it_was_written()
    {
        var settings = new ThemeSettings(["#14213D"], PaperSize.Letter, Typeface.Serif, "Studio Noord", IsOff: true);
        var read = ThemeSettings.Read(settings.Write());
        Assert.Equal(settings.Colours, read.Colours);
        Assert.Equal(settings with { Colours = null }, read with { Colours = null });
        Assert.Equal(new ThemeSettings(), ThemeSettings.Read("{}"));
    }

    [Fact]
    public void A_style_without_a_logo_has_none()
    {
        byte[]? none = null;
        Assert.Null(new ThemeSettings(["#14213D"]).With(none, "Nachtspaak").Logo);
    }

    [Theory]
    [InlineData(Typeface.Sans, "NotoSans")]
    [InlineData(Typeface.Serif, "NotoSerif")]
    public void The_letters_are_those_of_the_theme_and_Chinese_is_always_without_serifs(Typeface typeface, string latin)
    {
        using var plan = BriefMaking.OfFile(
            SamplePlan.Good.Documents, SampleFile.GoodDay, new("Nachtspaak", 3, SampleFile.GoodDay, "zh-Hans", Theme: BriefTheme.Own with { Typeface = typeface }));
        using var pdf = PdfDocument.Open(BriefMaking.Print(plan, Paper).Content.ToArray());
        var letters = pdf.GetPages().SelectMany(p => p.Letters).ToList();
        Assert.All(letters.Where(l => l.Value is [>= 'a' and <= 'z']), l => Assert.StartsWith(latin, Bare(l.FontName), StringComparison.OrdinalIgnoreCase));
        Assert.All(letters.Where(l => l.Value is [>= '\u4E00' and <= '\u9FFF']), l => Assert.StartsWith("NotoSansSC", Bare(l.FontName), StringComparison.OrdinalIgnoreCase));

        // A subset's name begins with six letters and a plus.
        static string Bare(string? name) => name![(name!.IndexOf('+', StringComparison.Ordinal) + 1)..].Replace("-", "", StringComparison.Ordinal);
    }

    private string At(string name) => Path.Combine(_folder.FullName, name);

    private async Task<(BriefTheme? Theme, string? Problem)> ReadAsync(string json)
    {
        await File.WriteAllTextAsync(At("theme.json"), json);
        return await ThemeFile.ReadAsync(At("theme.json"), default);
    }
}
