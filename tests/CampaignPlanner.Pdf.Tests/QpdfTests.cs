using System.Diagnostics;
using CampaignPlanner.Pdf.Images;
using CampaignPlanner.Pdf.Layout;
using CampaignPlanner.Pdf.Text;
using CampaignPlanner.Pdf.Writing;

namespace CampaignPlanner.Pdf.Tests;

/// <summary>Asks qpdf, a second reader that is not ours, whether the files are sound. It must be on the PATH.</summary>
public sealed class QpdfTests
{
    private static readonly string[] Samples = ["grey-baseline.jpg", "rgb-baseline.jpg", "rgb-progressive.jpg", "cmyk-adobe.jpg", "cmyk-adobe-progressive.jpg", "rgba-interlaced.png"];

    public static TheoryData<int> Seeds => [.. Enumerable.Range(100, 12)];

    [Theory]
    [MemberData(nameof(Seeds))]
    public void A_document_of_any_blocks_is_sound(int seed)
    {
        Check(new RandomDocument(seed, 25).Document);
    }

    [Fact]
    public void A_document_with_every_kind_of_image_and_drawing_is_sound()
    {
        var images = Samples.Select(Sample.Bytes)
            .Concat([new PngMaker(1, 9, 7, 1, 0, false).File(), new PngMaker(1, 9, 7, 4, 3, true).File(), new PngMaker(1, 9, 7, 16, 6, false).File(), new PngMaker(1, 9, 7, 2, 3, false) { Transparency = [0, 7] }.File()])
            .Select(f => new Picture(Image.Load(f), "A picture", height: 40));
        var drawing = new Figure(100, "A drawing", (canvas, area) =>
        {
            canvas.RoundedRectangle(area.X, area.Y, 90, 40, 6, new Rgb(1, 2, 3), new Rgb(4, 5, 6), 1, new Dash(2, 1));
            canvas.WithOpacity(.5f, () => canvas.WithOpacity(.2f, () => canvas.RotatedText("turned", area.X, area.Y + 60, 90, Rendered.Body)));
            canvas.Text("A text that is too long", area.X, area.Y + 90, Rendered.Body, 60);
        });
        var page = new PageTemplate { Foreground = c => c.WithOpacity(.1f, () => c.RotatedText("DRAFT", 300, 400, 45, Rendered.Body)) };
        var words = new Paragraph([new TextSpan("un mot", Language: "fr"), new TextSpan(" and a link", Address: "https://example.com/")], Rendered.Body);
        Check(Rendered.Make(page, [.. images, drawing, words, new InLanguage("zh", new Paragraph("看不见", Rendered.Body))]));
    }

    [Fact]
    public void An_empty_document_is_sound()
    {
        Check(Rendered.Make(new PageTemplate()));
    }

    [Fact]
    public void A_document_of_hostile_text_is_sound()
    {
        var text = string.Concat(Enumerable.Range(0, 0xA0).Select(c => (char)c)) + "\uD800 \u202Eabc\u202C 👩‍👩‍👧 \uFFFE ) Tj ET endstream << >> \\ (";
        Check(Rendered.Make(new PageTemplate(), new Anchor(text, new Paragraph(text, Rendered.Body), text), new Paragraph([new TextSpan(text, Anchor: text, Language: text)], Rendered.Body), new Figure(10, text, (_, _) => { })));
    }

    private static void Check(Pdf.PdfDocument document)
    {
        var folder = Directory.CreateTempSubdirectory("campaign-planner-pdf-");
        try
        {
            var path = Path.Combine(folder.FullName, "document.pdf");
            using (var file = File.Create(path))
            {
                document.Render(file);
            }

            var (code, output) = Run("qpdf", "--check", path);
            Assert.True(code == 0, output); // 2 is an error, 3 a warning
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static (int Code, string Output) Run(string program, params IReadOnlyList<string> arguments)
    {
        var executable = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Select(p => Path.Combine(p, program)).FirstOrDefault(File.Exists);
        Assert.True(executable is not null, $"{program} is not on the PATH. On Debian: apt-get install {program}");
        using var process = Process.Start(new ProcessStartInfo(executable, arguments) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output + errors.Result);
    }
}
