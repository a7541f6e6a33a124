using CampaignPlanner.Pdf.Images;
using CampaignPlanner.Pdf.Layout;
using CampaignPlanner.Pdf.Text;

namespace CampaignPlanner.Pdf.Tests;

/// <summary>
/// More than anybody means to print ends in a valid file or in the limit's error. A quadratic step anywhere would make these run for hours.
/// </summary>
public sealed class HostileSizeTests
{
    private const int TenMegabytes = 10_000_000;

    private static readonly RenderLimits Wide = new(MaxPages: 50_000);

    public static TheoryData<string> Units => ["The quick brown fox jumps over the lazy dog. ", "m", "看不见你，就躲不开你。", " ", "\u0335", "? ", "\u202E\u200F", "👩‍👩‍👧 ", "\uD800"];

    [Theory]
    [MemberData(nameof(Units))]
    public void Ten_megabytes_in_one_paragraph_are_set_in_full(string unit)
    {
        var text = string.Concat(Enumerable.Repeat(unit, TenMegabytes / unit.Length));
        using var pdf = Rendered.From(Rendered.Make(new PageTemplate(), new Paragraph(text, Rendered.Body), new Paragraph("and the end", Rendered.Body)), Wide);
        Assert.Equal(pdf.Report.Pages, pdf.Document.NumberOfPages);
        Assert.Contains("and the end", pdf.Document.GetPage(pdf.Report.Pages).Text, StringComparison.Ordinal);
        var clean = TextCleaner.Clean(unit).Replace(" ", "", StringComparison.Ordinal);
        for (var page = 1; page < pdf.Report.Pages; page += 200)
        {
            var read = pdf.Document.GetPage(page).Text.Replace(" ", "", StringComparison.Ordinal);
            Assert.Equal(0, read.Length == 0 ? 0 : Repeated(clean, read));
        }
    }

    [Fact]
    public void A_text_of_more_than_two_thousand_pages_is_refused_unless_asked_for()
    {
        var text = string.Concat(Enumerable.Repeat("line\n", 200_000));
        var error = Assert.Throws<RenderLimitException>(() => Rendered.Make(new PageTemplate(), new Paragraph(text, Rendered.Body)).Render(Stream.Null));
        Assert.Equal((RenderLimit.Pages, 2_000), (error.Limit, error.Pages));
    }

    [Fact]
    public void A_hundred_thousand_rows_are_a_table_of_as_many_rows()
    {
        var table = new Table(
            Rendered.TableStyle,
            [new TableColumn("Goal", 3), new TableColumn("Count", Align: TextAlign.End)],
            [.. Enumerable.Range(1, 100_000).Select(i => (IReadOnlyList<string>)[$"row {i}.", $"{i}"])],
            totals: [["Sum", "5000050000"]]);
        using var pdf = Rendered.From(Rendered.Make(new PageTemplate(), table), Wide);
        var next = 1;
        for (var page = 1; page <= pdf.Report.Pages; page++)
        {
            if (page % 100 != 1 && page < pdf.Report.Pages - 1)
            {
                continue;
            }

            var rows = pdf.Document.GetPage(page).Text.Split("row ").Skip(1).Select(r => int.Parse(r.Split('.')[0], System.Globalization.CultureInfo.InvariantCulture)).ToList();
            Assert.True(rows[0] >= next, $"Page {page} goes back to row {rows[0]}.");
            Assert.Equal(Enumerable.Range(rows[0], rows.Count), rows);
            next = rows[^1] + 1;
        }

        Assert.Equal(100_001, next);
        Assert.EndsWith("Sum5000050000", pdf.Document.GetPage(pdf.Report.Pages).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Ten_megabytes_in_one_cell_split_over_the_pages()
    {
        var text = string.Concat(Enumerable.Repeat("fox ", TenMegabytes / 4));
        var table = new Table(Rendered.TableStyle, [new TableColumn("A", 4), new TableColumn("B")], [["first", "b"], [text, "b"], ["last", "b"]]);
        using var pdf = Rendered.From(Rendered.Make(new PageTemplate(), table), Wide);
        Assert.StartsWith("ABfirst", pdf.Document.GetPage(1).Text, StringComparison.Ordinal);
        Assert.StartsWith("ABfox", pdf.Document.GetPage(pdf.Report.Pages / 2).Text, StringComparison.Ordinal);
        Assert.EndsWith("lastb", pdf.Document.GetPage(pdf.Report.Pages).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_word_of_a_hundred_thousand_letters_breaks_wherever_it_must()
    {
        var word = string.Concat(Enumerable.Range(0, 100_000).Select(i => (char)('a' + i * 7 % 26)));
        using var pdf = Rendered.From(new Paragraph(word, Rendered.Body));
        Assert.Equal(word, pdf.Text);
        Assert.All(pdf.Pages.SelectMany(p => p.Letters), l => Assert.InRange(l.EndBaseLine.X, 48, 595.28 - 48 + .1));
    }

    [Fact]
    public void Ten_thousand_anchors_bookmarks_and_links_all_lead_somewhere()
    {
        Element[] blocks = [.. Enumerable.Range(0, 10_000).Select(i => new Anchor($"a{i}", new Paragraph([new TextSpan($"to {9_999 - i}", Anchor: $"a{9_999 - i}")], Rendered.Body), $"Mark {i}"))];
        using var pdf = Rendered.From(Rendered.Make(new PageTemplate(), blocks));
        Assert.True(pdf.Document.TryGetBookmarks(out var bookmarks));
        Assert.Equal(10_000, bookmarks.Roots.Count);
        Assert.Equal(51, pdf.Document.GetPage(1).GetAnnotations().Count());
    }

    [Fact]
    public void A_table_of_a_thousand_columns_is_still_a_table()
    {
        var columns = Enumerable.Range(0, 1_000).Select(i => new TableColumn($"{i}")).ToArray();
        using var pdf = Rendered.From(Rendered.Make(new PageTemplate(), new Table(Rendered.TableStyle, columns, [[.. columns.Select(_ => "1")]])));
        Assert.Equal(1_000, StructureTree.Read(pdf).OfRole("TBody").Single().Kids.Single().Kids.Count);
    }

    [Fact]
    public void A_picture_of_almost_forty_megapixels_is_shown()
    {
        var blank = new PngMaker(1, 6_300, 6_300, 1, 0, interlaced: false);
        using var pdf = Rendered.From(new Picture(Image.Load(blank.File()), "Noise"));
        Assert.Equal(6_300, Assert.Single(pdf.Document.GetPage(1).GetImages()).WidthInSamples);
    }

    /// <returns>Where the text stops being the unit over and over, from anywhere within it; 0 when it does not.</returns>
    private static int Repeated(string unit, string text)
    {
        var start = Enumerable.Range(0, unit.Length).FirstOrDefault(s => Enumerable.Range(0, Math.Min(text.Length, 2 * unit.Length)).All(i => text[i] == unit[(s + i) % unit.Length]), -1);
        return start < 0 ? 1 : Enumerable.Range(0, text.Length).FirstOrDefault(i => text[i] != unit[(start + i) % unit.Length]);
    }
}
