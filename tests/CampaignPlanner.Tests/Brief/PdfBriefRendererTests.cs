using CampaignPlanner.Brief;
using CampaignPlanner.Brief.Themes;
using CampaignPlanner.Contracts;
using Microsoft.Extensions.DependencyInjection;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Actions;
using UglyToad.PdfPig.Outline;

namespace CampaignPlanner.Tests.Brief;

public sealed class PdfBriefRendererTests
{
    private static readonly IBriefPdfRenderer Renderer =
        new ServiceCollection().AddBriefPdf().BuildServiceProvider().GetRequiredService<IBriefPdfRenderer>();

    private static BriefSection Section(int number, string title, params BriefBlock[] blocks) => new($"point-{number}", $"{number}", title, $"Lead of {title}", blocks);

    private static BriefDocument Document(params BriefSection[] sections) => new(
        "en",
        new BriefCover("Campaign brief", "Seen from behind", "They cannot avoid you.", [new BriefFact("Version", "3"), new BriefFact("Status", "Ready")]),
        new BriefWords("Contents", "{0} of {1}"),
        sections);

    private static BriefParagraph Long(int words) => new(string.Join(' ', Enumerable.Repeat("word", words)));

    private static (PdfDocument Pdf, BriefPdfReport Report) Render(BriefDocument document)
    {
        var stream = new MemoryStream();
        var report = Renderer.Render(document, stream);
        return (PdfDocument.Open(stream.ToArray()), report);
    }

    [Fact]
    public void A_brief_has_a_cover_then_contents_then_its_sections()
    {
        var (pdf, report) = Render(Document(Section(1, "Goals", Long(900)), Section(2, "Call to action", Long(900))));
        using (pdf)
        {
            Assert.Equal(pdf.NumberOfPages, report.Pages);
            Assert.Equal("Campaign briefSeen from behindThey cannot avoid you.Version3StatusReady", pdf.GetPage(1).Text);
            Assert.StartsWith("Contents1GoalsLead of Goals32Call to actionLead of Call to action", pdf.GetPage(2).Text, StringComparison.Ordinal);
            Assert.StartsWith("1GoalsLead of Goalsword", pdf.GetPage(3).Text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Every_page_but_the_cover_says_its_title_and_number()
    {
        var (pdf, report) = Render(Document(Section(1, "Goals", Long(2000))));
        using (pdf)
        {
            Assert.DoesNotContain(" of ", pdf.GetPage(1).Text, StringComparison.Ordinal);
            Assert.All(Enumerable.Range(2, report.Pages - 1), n => Assert.EndsWith($"Seen from behind{n} of {report.Pages}", pdf.GetPage(n).Text, StringComparison.Ordinal));
        }
    }

    [Fact]
    public void Contents_and_bookmarks_lead_to_the_page_of_each_section()
    {
        var (pdf, _) = Render(Document(Section(1, "Goals", Long(1500)), Section(2, "Call", new BriefHeading(2, "Half buys reach"), Long(900))));
        using (pdf)
        {
            Assert.True(pdf.TryGetBookmarks(out var bookmarks));
            Assert.Equal(["1 Goals", "2 Call"], bookmarks.Roots.Select(r => r.Title));
            Assert.Equal("Half buys reach", Assert.Single(bookmarks.Roots[1].Children).Title);
            var pages = bookmarks.Roots.Cast<DocumentBookmarkNode>().Select(r => r.PageNumber).ToList();
            Assert.Equal(pages, pdf.GetPage(2).GetAnnotations().Select(a => ((GoToAction)a.Action!).Destination.PageNumber));
            Assert.StartsWith("2CallLead", pdf.GetPage(pages[1]).Text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Short_sections_share_a_page_and_a_long_one_starts_on_its_own()
    {
        var (pdf, _) = Render(Document(Section(1, "One", Long(100)), Section(2, "Two", Long(100)), Section(3, "Three", Long(700))));
        using (pdf)
        {
            Assert.Contains("2TwoLead", pdf.GetPage(3).Text, StringComparison.Ordinal);
            Assert.StartsWith("3ThreeLead", pdf.GetPage(4).Text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Every_kind_of_block_is_on_paper_in_order()
    {
        var (pdf, _) = Render(Document(Section(
            1,
            "Goals",
            new BriefParagraph("First.\n\nSecond."),
            new BriefFacts([new BriefFact("Owner", "Marketing"), new BriefFact("Budget", "")]),
            new BriefHeading(3, "Small heading"),
            new BriefList(["item"]),
            new BriefNote("A note."),
            new BriefTable("Caption", [new BriefColumn("Goal", 2), new BriefColumn("Count", 1, true)], [["a", "1"], ["b"], ["c", "3", "extra"]]))));
        using (pdf)
        {
            Assert.Contains("First.Second.OwnerMarketingBudget–Small heading•itemA note.CaptionGoalCounta1b–c3", pdf.GetPage(3).Text, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData(Typeface.Sans)]
    [InlineData(Typeface.Serif)]
    public void No_word_of_a_table_is_broken_while_another_column_has_room(Typeface typeface)
    {
        string[] words = ["Number", "Entertainment", "Conversion", "Wereldwijd", "Awareness"];
        var table = new BriefTable(
            "Videos", [new("Number", .3), new("Title", 4), new("Stage", .4), new("Where", .3), new("Why", 3)],
            [["V1", "Seen from behind and never forgotten", "Entertainment", "Wereldwijd", "Awareness"], ["V2", "Six", "Conversion", "", new string('x', 200)]]);
        var stream = new MemoryStream();
        Renderer.Render(Document(Section(1, "Goals", table)), stream, BriefTheme.Own with { Typeface = typeface });
        using var pdf = PdfDocument.Open(stream.ToArray());
        var letters = pdf.GetPage(3).Letters;
        var text = string.Concat(letters.Select(l => l.Value));
        Assert.All(words, word =>
        {
            var at = text.IndexOf(word, StringComparison.Ordinal);
            Assert.Single(letters.Skip(at).Take(word.Length).Select(l => Math.Round(l.StartBaseLine.Y, 1)).Distinct());
        });
    }

    [Fact]
    public void The_columns_of_a_table_fill_it_exactly_and_none_is_nothing()
    {
        var long200 = new string('x', 200);
        var crowded = new BriefTable("", [.. Enumerable.Range(0, 12).Select(i => new BriefColumn($"Column{i}", i))], [[.. Enumerable.Repeat(long200, 12)]]);
        foreach (var widths in new[] { ColumnWidths.Of(crowded, 500, 7, 8, 5), ColumnWidths.Of(new("", [new("A")], []), 500, 7, 8, 5) })
        {
            Assert.Equal(500, widths.Sum(), .01f);
            Assert.All(widths, w => Assert.True(w > 10));
        }
    }

    [Fact]
    public void A_web_address_in_the_text_can_be_clicked()
    {
        var (pdf, _) = Render(Document(Section(1, "Goals", new BriefParagraph("See (https://example.com/a?b=1), or httpbin."))));
        using (pdf)
        {
            Assert.Equal("https://example.com/a?b=1", Assert.IsType<UriAction>(Assert.Single(pdf.GetPage(3).GetAnnotations()).Action).Uri);
            Assert.Contains("See (https://example.com/a?b=1), or httpbin.", pdf.GetPage(3).Text, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("http://")]
    [InlineData("http://a ")]
    public void Endless_addresses_and_paragraphs_come_to_an_end(string unit)
    {
        var text = string.Concat(Enumerable.Repeat(unit, 300_000 / unit.Length));
        var (pdf, report) = Render(Document(Section(1, "Goals", new BriefParagraph(text))));
        using (pdf)
        {
            Assert.True(report.Pages > 50);
            Assert.Contains(unit.Trim(), pdf.GetPage(report.Pages).Text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_brief_of_more_pages_than_anybody_turns_is_stopped_with_a_reason()
    {
        var text = string.Concat(Enumerable.Repeat("a\n", 150_000));
        var stopped = Assert.Throws<BriefTooLongException>(() => Render(Document(Section(1, "Goals", new BriefParagraph(text)))));
        Assert.InRange(stopped.Pages, 1_000, 3_000);
    }

    [Fact]
    public void Missing_characters_are_reported()
    {
        var (pdf, report) = Render(Document(Section(1, "Goals", new BriefParagraph("Thai: \u0E01"))));
        pdf.Dispose();
        Assert.Equal(["\u0E01"], report.MissingCharacters);
    }

    [Fact]
    public void A_brief_of_hostile_text_still_becomes_a_file()
    {
        var text = "\uD83D" + string.Concat(Enumerable.Repeat("👩‍👧 \u202E(很长)\0\n", 200)) + new string('x', 20_000);
        var blocks = new BriefBlock[]
        {
            new BriefHeading(2, text), new BriefParagraph(text), new BriefNote(text), new BriefList([text, ""]), new BriefFacts([new BriefFact(text, text)]),
            new BriefTable(text, [new BriefColumn("a"), new BriefColumn("b", -1)], [[text, text]]), new BriefTable("", [], []), new BriefFacts([]), new BriefList([]),
        };
        var section = new BriefSection(text, "", text, text, blocks);
        var (pdf, report) = Render(new BriefDocument("zh-Hans", new BriefCover(text, text, text, [new BriefFact(text, text)]), new BriefWords(text, "{0}/{1}"), [section, section]));
        using (pdf)
        {
            Assert.Equal(report.Pages, pdf.GetPages().Count());
        }
    }
}
