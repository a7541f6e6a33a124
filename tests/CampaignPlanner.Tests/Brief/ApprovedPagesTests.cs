using System.Diagnostics;
using CampaignPlanner.Brief;
using CampaignPlanner.Brief.Readers;
using CampaignPlanner.Brief.Themes;
using CampaignPlanner.Tests.Samples;
using Microsoft.Extensions.DependencyInjection;
using UglyToad.PdfPig;

namespace CampaignPlanner.Tests.Brief;

/// <summary>
/// A few pages of the sample as somebody looked at and approved them, drawn by poppler, which is not ours (pdftoppm must be on
/// the PATH). When a page was changed on purpose, look at the picture the failure names and copy it over the approved one.
/// </summary>
public sealed class ApprovedPagesTests
{
    private const string Resolution = "50";
    private const double MostDifferent = .004;

    private static readonly IBriefPdfRenderer Paper =
        new ServiceCollection().AddBriefPdf().BuildServiceProvider().GetRequiredService<IBriefPdfRenderer>();

    [Theory]
    [InlineData("cover", "en", "", 1)]
    [InlineData("one-page", "en", "", 2)]
    [InlineData("flight", "en", "What runs when", 3)]
    [InlineData("goals", "en", "Be watched 650,000 times", 4)]
    [InlineData("creators", "en", "Fit score", 4)]
    [InlineData("one-page-serif", "fr", "", 2)]
    [InlineData("flight-chinese", "zh-Hans", "投放安排", 3)]
    public void The_page_looks_as_it_was_approved(string name, string language, string words, int from)
    {
        using var plan = BriefMaking.OfFile(SamplePlan.Good.Documents, SampleFile.GoodDay, new(
            "Nachtspaak", 3, SampleFile.GoodDay, language, BriefReader.Client,
            Theme: new ThemeSettings(["#14213D", "#D2F03A"], Typeface: name.EndsWith("serif", StringComparison.Ordinal) ? Typeface.Serif : Typeface.Sans).With(null, null)));
        plan.Address = new("https://plans.example.com/b/7K3M9QX2AB");
        var file = BriefMaking.Print(plan, Paper).Content.ToArray();

        var drawn = Draw(file, PageOf(file, words, from));
        var approved = Path.Combine(AppContext.BaseDirectory, "Brief", "Approved", $"{name}.png");
        var difference = File.Exists(approved) ? Difference(GreyPicture.Read(File.ReadAllBytes(approved)), GreyPicture.Read(drawn)) : 1;
        if (difference > MostDifferent)
        {
            var seen = Path.Combine(Path.GetTempPath(), $"{name}.png");
            File.WriteAllBytes(seen, drawn);
            Assert.Fail($"{name}: {difference:P2} of the page differs from tests/CampaignPlanner.Tests/Brief/Approved/{name}.png; look at {seen}.");
        }
    }

    private static double Difference(GreyPicture one, GreyPicture other) => (one.Width, one.Height) == (other.Width, other.Height) ? one.DifferenceTo(other) : 1;

    private static int PageOf(byte[] file, string words, int from)
    {
        using var pdf = PdfDocument.Open(file);
        return pdf.GetPages().First(p => p.Number >= from && p.Text.Contains(words, StringComparison.Ordinal)).Number;
    }

    private static byte[] Draw(byte[] file, int page)
    {
        var folder = Directory.CreateTempSubdirectory("approved");
        try
        {
            var pdf = Path.Combine(folder.FullName, "brief.pdf");
            File.WriteAllBytes(pdf, file);
            using var run = Process.Start("pdftoppm", ["-r", Resolution, "-gray", "-png", "-singlefile", "-f", $"{page}", "-l", $"{page}", pdf, Path.Combine(folder.FullName, "page")]);
            run.WaitForExit();
            Assert.Equal(0, run.ExitCode);
            return File.ReadAllBytes(Path.Combine(folder.FullName, "page.png"));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
