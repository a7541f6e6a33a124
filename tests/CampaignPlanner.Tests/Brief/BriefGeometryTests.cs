using CampaignPlanner.Brief;
using CampaignPlanner.Brief.Readers;
using CampaignPlanner.Brief.Themes;
using CampaignPlanner.Checklist.Goals;
using CampaignPlanner.Contracts;
using CampaignPlanner.Tests.Every;
using CampaignPlanner.Tests.Samples;
using Microsoft.Extensions.DependencyInjection;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Outline;

namespace CampaignPlanner.Tests.Brief;

/// <summary>Where named parts of the sample's brief stand on the grid: A4, sides of 48 points, prose from the fourth of twelve columns.</summary>
public sealed class BriefGeometryTests
{
    private const double Left = 48;
    private const double Right = 547.28;
    private const double Prose = 175.8;
    private const double HalfAPoint = .5;

    private static readonly IBriefPdfRenderer Paper =
        new ServiceCollection().AddBriefPdf().BuildServiceProvider().GetRequiredService<IBriefPdfRenderer>();

    [Theory]
    [MemberData(nameof(EveryPoint.Keys), MemberType = typeof(EveryPoint))]
    public void A_point_opens_with_its_number_at_the_edge_and_its_title_on_the_fourth_column(string key)
    {
        using var pdf = Print("en");
        var point = Points.Find(key)!;
        var title = point.Texts(Cultures.Of("en"))["Title"];
        var page = pdf.GetPage(PageOf(pdf, $"{point.Number} {title}"));

        var number = Letters(page, 34).Where(letter => point.Number.ToString(Cultures.Of("en")).Contains(letter.Value, StringComparison.Ordinal)).MinBy(letter => letter.StartBaseLine.X)!;
        var first = Letters(page, 21).First(letter => letter.Value == title[..1] && Math.Abs(letter.StartBaseLine.Y - number.StartBaseLine.Y) < HalfAPoint);
        Assert.Equal(Left, number.StartBaseLine.X, HalfAPoint);
        Assert.Equal(Prose, first.StartBaseLine.X, HalfAPoint);
    }

    [Theory]
    [MemberData(nameof(EveryPoint.Languages), MemberType = typeof(EveryPoint))]
    public void Nothing_is_written_outside_the_sides_or_between_body_and_what_each_page_repeats(string language)
    {
        using var pdf = Print(language);
        foreach (var page in pdf.GetPages().Skip(1))
        {
            Assert.All(page.Letters.Where(letter => !string.IsNullOrWhiteSpace(letter.Value)), letter =>
            {
                var fromTop = page.Height - letter.StartBaseLine.Y;
                Assert.InRange(letter.StartBaseLine.X, Left - HalfAPoint, Right);
                Assert.InRange(letter.EndBaseLine.X, Left, Right + HalfAPoint);
                Assert.True(fromTop is (>= 31 and <= 52) or (>= 66 and <= 782) or (>= 804 and <= 826), $"'{letter.Value}' of page {page.Number} stands {fromTop:0.0} from the top");
            });
        }
    }

    [Fact]
    public void The_longest_names_leave_body_and_edge_alone()
    {
        var sample = SamplePlan.Good;
        sample.Document<GoalsPlan>().Name = new string('汉', 80);
        var theme = BriefTheme.Own with { Footer = new string('字', 120) };
        using var plan = BriefMaking.OfFile(sample.Documents, SampleFile.GoodDay, new(new string('客', 80), 3, SampleFile.GoodDay, "zh-Hans", BriefReader.Client, Theme: theme));
        using var pdf = PdfDocument.Open(BriefMaking.Print(plan, Paper).Content.ToArray());
        Assert.All(pdf.GetPages().Skip(1).SelectMany(page => page.Letters.Select(letter => page.Height - letter.StartBaseLine.Y)), fromTop =>
            Assert.True(fromTop is (>= 31 and <= 60) or (>= 66 and <= 782) or (>= 804 and <= 838), $"{fromTop:0.0} from the top"));
    }

    [Fact]
    public void The_cards_of_the_goals_stand_in_two_columns_of_one_height()
    {
        using var pdf = Print("en");
        var page = pdf.GetPages().First(p => p.Text.Contains("Be watched 650,000 times", StringComparison.Ordinal));
        var panels = Fills(page).Where(box => Math.Abs(box.Width - ((Right - Left - 12) / 2)) < HalfAPoint && box.Height > 50).OrderByDescending(box => box.Top).ThenBy(box => box.Left).ToList();
        Assert.Equal(4, panels.Count);
        Assert.All(panels.Chunk(2), row =>
        {
            Assert.Equal(Left, row[0].Left, HalfAPoint);
            Assert.Equal(Right, row[1].Right, HalfAPoint);
            Assert.Equal(row[0].Top, row[1].Top, HalfAPoint);
            Assert.Equal(row[0].Height, row[1].Height, HalfAPoint);
        });
        Assert.Equal(panels[0].Bottom - 9, panels[2].Top, HalfAPoint);
    }

    [Fact]
    public void The_one_page_stands_alone_with_its_wheel_at_the_right_and_its_money_at_the_left()
    {
        using var pdf = Print("en");
        var page = pdf.GetPage(2);
        double X(string word) => page.GetWords().First(w => w.Text == word).BoundingBox.Left;
        Assert.Equal(Right - 118, X("Ready"), 1d);
        Assert.Equal(Left, X("€48,000,"), 1d);
        Assert.Equal(Left + ((Right - Left + 19.28) / 2), page.GetWords().Last(w => w.Text == "What" && w.BoundingBox.Bottom > 350).BoundingBox.Left, 1d);
        Assert.StartsWith("Contents", string.Concat(Letters(pdf.GetPage(3), 21).Select(letter => letter.Value)), StringComparison.Ordinal);
    }

    [Fact]
    public void A_table_touches_both_edges_and_its_amounts_end_in_one_line()
    {
        using var pdf = Print("en");
        var page = pdf.GetPages().Last(p => p.Text.Contains("Every line that costs money", StringComparison.Ordinal));
        var head = page.GetWords().Single(w => w.Text == "Amount").BoundingBox;
        Assert.Equal(Right, head.Right, 1d);
        Assert.Equal(Left, page.GetWords().First(w => w.Text == "Part").BoundingBox.Left, 1d);
        var amounts = page.GetWords().Where(w => w.Text.StartsWith('€') && w.BoundingBox.Top < head.Bottom).ToList();
        Assert.True(amounts.Count > 8);
        Assert.All(amounts, amount => Assert.Equal(Right, amount.BoundingBox.Right, 1d));
    }

    [Theory]
    [MemberData(nameof(EveryPoint.Languages), MemberType = typeof(EveryPoint))]
    public void No_page_is_left_nearly_empty_while_its_part_goes_on(string language)
    {
        const double Body = 716, Least = .4;
        using var pdf = Print(language);
        Assert.True(pdf.TryGetBookmarks(out var bookmarks));
        var begins = bookmarks.Roots.Cast<DocumentBookmarkNode>().Select(b => b.PageNumber).ToHashSet();
        foreach (var page in pdf.GetPages().Skip(3).SkipLast(1).Where(p => !begins.Contains(p.Number + 1)))
        {
            var lowest = page.Letters.Select(letter => page.Height - letter.StartBaseLine.Y).Where(y => y < 790).Max();
            Assert.True(lowest - 66 > Least * Body, $"{language}: page {page.Number} ends {lowest:0} from the top");
        }
    }

    private static PdfDocument Print(string language)
    {
        using var plan = BriefMaking.OfFile(SamplePlan.Good.Documents, SampleFile.GoodDay, new("Nachtspaak", 3, SampleFile.GoodDay, language, BriefReader.Client));
        return PdfDocument.Open(BriefMaking.Print(plan, Paper).Content.ToArray());
    }

    private static int PageOf(PdfDocument pdf, string bookmark)
    {
        Assert.True(pdf.TryGetBookmarks(out var bookmarks));
        return bookmarks.Roots.Cast<DocumentBookmarkNode>().Single(b => b.Title == bookmark).PageNumber;
    }

    private static IEnumerable<Letter> Letters(Page page, double size) => page.Letters.Where(letter => Math.Abs(letter.PointSize - size) < .1);

    private static IEnumerable<PdfRectangle> Fills(Page page) => page.Paths.Where(path => path.IsFilled).Select(path => path.GetBoundingRectangle()).OfType<PdfRectangle>();
}
