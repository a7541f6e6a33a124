using CampaignPlanner.Brief;
using CampaignPlanner.Brief.Themes;
using CampaignPlanner.Contracts;
using Microsoft.Extensions.DependencyInjection;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Actions;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Outline;
using UglyToad.PdfPig.Tokens;

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
            Assert.StartsWith("1\u00A0Goals1GoalsLead of Goalsword", pdf.GetPage(3).Text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Every_page_but_the_cover_says_whose_it_is_and_which()
    {
        var (pdf, report) = Render(Document(Section(1, "Goals", Long(2000))) with { Repeated = new("Studio Noord", "Version 3\u00A0· 26 Jul 2027") });
        using (pdf)
        {
            Assert.DoesNotContain(" of ", pdf.GetPage(1).Text, StringComparison.Ordinal);
            Assert.DoesNotContain("Studio", pdf.GetPage(1).Text, StringComparison.Ordinal);
            Assert.All(Enumerable.Range(2, report.Pages - 1), n =>
            {
                Assert.StartsWith("Studio Noord", pdf.GetPage(n).Text, StringComparison.Ordinal);
                Assert.EndsWith($"Seen from behind\u00A0· Version 3\u00A0· 26 Jul 2027{n} of {report.Pages}", pdf.GetPage(n).Text, StringComparison.Ordinal);
            });
        }
    }

    [Fact]
    public void The_clients_logo_stands_at_the_head_of_each_page_in_place_of_the_name()
    {
        var stream = new MemoryStream();
        var logo = File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "Brief", "Approved", "cover.png"));
        Renderer.Render(Document(Section(1, "Goals", Long(900))) with { Repeated = new("Studio Noord", "") }, stream, BriefTheme.Own with { Logo = logo, LogoName = "Noord" });
        using var pdf = PdfDocument.Open(stream.ToArray());
        Assert.All(pdf.GetPages().Skip(1), page =>
        {
            var place = Assert.Single(page.GetImages()).BoundingBox;
            Assert.Equal((48, 11), (Math.Round(place.Left), Math.Round(place.Height)));
            Assert.DoesNotContain("Studio", page.Text, StringComparison.Ordinal);
        });
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
            Assert.StartsWith("2\u00A0Call2CallLead", pdf.GetPage(pages[1]).Text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_section_that_does_not_fit_begins_where_there_is_room_for_a_third_of_a_page()
    {
        var (pdf, _) = Render(Document(Section(1, "One", Long(480)), Section(2, "Two", Long(900)), Section(3, "Three", Long(700))));
        using (pdf)
        {
            var texts = pdf.GetPages().Select(p => p.Text).ToList();
            Assert.DoesNotContain("2TwoLead", texts[2], StringComparison.Ordinal);
            Assert.StartsWith("2\u00A0Two2TwoLead", texts[3], StringComparison.Ordinal);
            Assert.StartsWith("2\u00A0Two\u00A0· 3\u00A0Threeword", texts[4], StringComparison.Ordinal);
            Assert.Contains("3ThreeLead", texts[4], StringComparison.Ordinal);
            Assert.StartsWith("3\u00A0Threeword", texts[5], StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_point_opens_with_its_facts_in_the_margin()
    {
        var section = Section(1, "Goals", new BriefParagraph("Across the page.")) with
        {
            Opening = new([new("Owner", "Ada")], [new BriefParagraph("Read first.")]),
            Standing = new("Ready · 100", Ink.Good),
        };
        var (pdf, _) = Render(Document(section));
        using (pdf)
        {
            var page = pdf.GetPage(3);
            Assert.Contains("1GoalsReady · 100OwnerAdaLead of GoalsRead first.Across the page.", page.Text, StringComparison.Ordinal);
            var words = page.GetWords().Where(w => w.BoundingBox.Top < page.Height - 60).ToList(); // below what each page repeats
            PdfRectangle Place(string word) => words.First(w => w.Text == word).BoundingBox;
            double Left(string word) => Place(word).Left;
            Assert.Equal(48, Left("Ready"), .7d);
            Assert.Equal(Left("Goals"), Left("Read"), 1d);
            Assert.Equal(127.8, Left("Read") - Left("Owner"), 1d);
            Assert.Equal(Place("Ready").Top, Place("Lead").Top, 6d);
        }
    }

    [Fact]
    public void A_point_without_facts_leaves_no_empty_list_for_a_screen_reader()
    {
        var (pdf, _) = Render(Document(Section(1, "Goals", new BriefList(["item"]))));
        using (pdf)
        {
            IEnumerable<DictionaryToken> Below(IToken? kids) => (kids as ArrayToken)?.Data
                .Select(kid => kid is IndirectReferenceToken there ? pdf.Structure.GetObject(there.Data).Data : kid).OfType<DictionaryToken>()
                .SelectMany(node => Below(node.Data.GetValueOrDefault("K")).Prepend(node)) ?? [];
            var root = (DictionaryToken)pdf.Structure.GetObject(((IndirectReferenceToken)pdf.Structure.Catalog.CatalogDictionary.Data["StructTreeRoot"]).Data).Data;
            var lists = Below(root.Data["K"]).Where(node => node.Data.GetValueOrDefault("S") is NameToken { Data: "L" }).ToList();
            Assert.Equal(2, lists.Count); // the cover's facts, and the list of the point
            Assert.All(lists, list => Assert.NotEmpty(Below(list.Data.GetValueOrDefault("K"))));
        }
    }

    [Fact]
    public void Cards_stand_two_in_a_row_and_the_details_of_a_cell_under_its_text()
    {
        var cards = new BriefCards([.. "ABC".Select(name => new BriefCard(
            new($"Card{name}", "Which", "1,720", "orders", new Drawing(40, 10), $"Way{name}", name == 'A'), [new BriefFacts([new("Label", "Value")], RunIn: true), new BriefQuote("Said.")]))]);
        var table = new BriefTable("Caption", [new("Head"), new("Other")], [new BriefCell[] { new("Text", [new("", "plain"), new("Named", "detail")]), new("", [new("Only", "this")]) }]);
        var (pdf, _) = Render(Document(Section(1, "Goals", cards, new BriefPanel("Film", "Hook", [new BriefParagraph("Idea")], [new BriefParagraph("Need")]), table)));
        using (pdf)
        {
            var page = pdf.GetPage(3);
            Assert.Contains("Which1,720ordersCardALabel  ValueSaid.Which1,720ordersCardBLabel  ValueSaid.Which", page.Text, StringComparison.Ordinal);
            Assert.Contains("FilmHookIdeaNeedCaptionHeadOtherTextplain  ·  Named  detailOnly  this", page.Text, StringComparison.Ordinal);
            double Top(string word) => page.GetWords().First(w => w.Text == word).BoundingBox.Top;
            double Left(string word) => page.GetWords().First(w => w.Text == word).BoundingBox.Left;
            Assert.Equal(Top("CardA"), Top("CardB"), .1);
            Assert.True(Top("CardC") < Top("CardA"));
            Assert.Equal(Left("CardA"), Left("CardC"), .1);
            Assert.True(Left("CardB") > Left("CardA") + 200);
            Assert.Equal(Left("Text"), Left("plain"), .5);
            Assert.True(Top("plain") < Top("Text") - 8);
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
        var table = new BriefTable("", [new("Page"), new("Where")], [["Landing", "https://example.com/b"]]);
        var (pdf, _) = Render(Document(Section(1, "Goals", new BriefParagraph("See (https://example.com/a?b=1), or httpbin."), table)));
        using (pdf)
        {
            Assert.Equal(["https://example.com/a?b=1", "https://example.com/b"], pdf.GetPage(3).GetAnnotations().Select(a => Assert.IsType<UriAction>(a.Action).Uri));
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
    public void A_damaged_font_in_the_folder_stops_no_brief()
    {
        var data = Directory.CreateTempSubdirectory("data");
        try
        {
            File.WriteAllBytes(Path.Combine(data.CreateSubdirectory("fonts").FullName, "Broken-Regular.ttf"), [0, 1, 0, 0, 0, 9, 0, 0, 0, 0]);
            var paper = new ServiceCollection().AddLogging().AddBriefPdf(data.FullName).BuildServiceProvider().GetRequiredService<IBriefPdfRenderer>();
            Assert.Equal(3, paper.Render(Document(Section(1, "Goals", new BriefParagraph("Text."))), Stream.Null).Pages);
        }
        finally
        {
            data.Delete(recursive: true);
        }
    }

    [Fact]
    public void A_brief_of_hostile_text_still_becomes_a_file()
    {
        var text = "\uD83D" + string.Concat(Enumerable.Repeat("👩‍👧 \u202E(很长)\0\n", 200)) + new string('x', 20_000);
        var blocks = new BriefBlock[]
        {
            new BriefHeading(2, text), new BriefParagraph(text), new BriefNote(text), new BriefList([text, ""]), new BriefFacts([new BriefFact(text, text)]), new BriefFacts([new BriefFact(text, text)], RunIn: true),
            new BriefQuote(text), new BriefCards([new(new(text, text, text, text), [new BriefParagraph(text)])]), new BriefPanel(text, text, [new BriefParagraph(text)], []),
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
