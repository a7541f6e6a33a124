using System.Text;
using CampaignPlanner.Brief;
using CampaignPlanner.Checklist.Goals;
using CampaignPlanner.Contracts;
using CampaignPlanner.Tests.Samples;
using Microsoft.Extensions.DependencyInjection;
using UglyToad.PdfPig;

namespace CampaignPlanner.Tests.Every;

public sealed class BriefTests
{
    private static readonly IBriefPdfRenderer Paper =
        new ServiceCollection().AddBriefPdf().BuildServiceProvider().GetRequiredService<IBriefPdfRenderer>();

    [Theory]
    [MemberData(nameof(EveryPoint.KeysAndLanguages), MemberType = typeof(EveryPoint))]
    public void An_empty_point_says_so_in_one_line(string key, string language)
    {
        var (point, culture) = (Points.Find(key)!, Cultures.Of(language));
        var section = point.Brief(point.NewDocument(), new PlanFacts(), culture);
        Assert.Equal((point.Texts(culture)["Title"], point.Texts(culture)["Purpose"]), (section.Title, section.Lead));
        Assert.Equal(RoomTexts.Shared.In(culture)["Brief.Empty"], Assert.IsType<BriefNote>(Assert.Single(section.Blocks)).Text);
    }

    [Theory]
    [MemberData(nameof(EveryPoint.Keys), MemberType = typeof(EveryPoint))]
    public void Every_answer_of_any_plan_is_told(string key)
    {
        var point = Points.Find(key)!;
        foreach (var plan in Enumerable.Range(0, 12).Select(seed => new FilledPlan(seed)))
        {
            Checklist.Room.BriefTellsEverything(point, plan.Of(point), plan.Facts);
        }
    }

    [Theory]
    [MemberData(nameof(EveryPoint.Languages), MemberType = typeof(EveryPoint))]
    public void An_empty_plan_becomes_a_PDF_of_ten_sections(string language)
    {
        var text = Print([.. Points.All.Select(p => (p, p.NewDocument()))], language);
        Assert.Equal(10, text.Split(Squeezed(RoomTexts.Shared.In(Cultures.Of(language))["Brief.Empty"])).Length - 1);
    }

    [Theory]
    [MemberData(nameof(EveryPoint.Languages), MemberType = typeof(EveryPoint))]
    public void The_sample_becomes_a_PDF_that_tells_it(string language)
    {
        var sample = SamplePlan.Good;
        var text = Print(sample.Documents, language);
        foreach (var title in Points.All.Select(p => p.Texts(Cultures.Of(language))["Title"]))
        {
            Assert.Contains(Squeezed(title), text, StringComparison.Ordinal);
        }

        Assert.Contains(Squeezed(sample.Facts.Frame.Name!), text, StringComparison.Ordinal);
        Assert.All(sample.Facts.Goals, goal => Assert.Contains(Squeezed(goal.Statement!), text, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("en")]
    [InlineData("zh-Hans")]
    public void A_plan_far_too_long_becomes_a_PDF_with_nothing_cut_off(string language)
    {
        var plan = new FilledPlan(seed: 4, items: 6, times: 3);
        var text = Print(plan.Documents, language);
        var strategy = Squeezed(plan.Documents[0].Document is GoalsPlan goals ? goals.StrategyStatement! : "");
        Assert.Equal(1_800, strategy.Length, 600d);
        Assert.Contains(strategy, text, StringComparison.Ordinal);
    }

    private static string Print(IReadOnlyList<(Point Point, PointDocument Document)> documents, string language)
    {
        var brief = BriefComposer.Compose(BriefMaking.OfFile(documents, SampleFile.GoodDay, new("Studio Noord", 3, SampleFile.GoodDay, language)));
        Assert.Equal(Points.All.Select(p => p.Key), brief.Sections.Select(s => s.Key).Take(Points.All.Count));
        var stream = new MemoryStream();
        var report = Paper.Render(brief, stream);
        Assert.Empty(report.MissingCharacters);
        using var pdf = PdfDocument.Open(stream.ToArray());
        Assert.Equal(report.Pages, pdf.NumberOfPages);
        return Squeezed(string.Concat(pdf.GetPages().Skip(2).Select(page => BodyOf(page.Text, brief, page.Number, report.Pages))));
    }

    // The line at the foot of a page would stand in the middle of a text that goes on.
    private static string BodyOf(string page, BriefDocument brief, int number, int pages)
    {
        var foot = brief.Cover.Title + string.Format(null, brief.Words.PageFormat, number, pages);
        return page.EndsWith(foot, StringComparison.Ordinal) ? page[..^foot.Length] : page;
    }

    // Lines break where the paper ends, so blanks say nothing.
    private static string Squeezed(string text) =>
        text.Where(c => !char.IsWhiteSpace(c)).Aggregate(new StringBuilder(), (squeezed, c) => squeezed.Append(c)).ToString();
}
