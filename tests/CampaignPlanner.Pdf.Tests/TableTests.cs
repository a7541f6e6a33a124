using CampaignPlanner.Pdf.Layout;
using CampaignPlanner.Pdf.Text;

namespace CampaignPlanner.Pdf.Tests;

public sealed class TableTests
{
    private static readonly PageTemplate Small = new() { Width = 300, Height = 260, Margins = new Insets(20, 30, 20, 30) };

    private static Table Make(int rows, Func<int, string>? second = null) => new(
        Rendered.TableStyle,
        [new TableColumn("Goal", 2), new TableColumn("Count", Align: TextAlign.End)],
        [.. Enumerable.Range(1, rows).Select(i => (IReadOnlyList<string>)[$"row {i}.", second?.Invoke(i) ?? $"{i * 10}"])]);

    [Fact]
    public void The_head_repeats_on_every_page_and_each_row_stands_once()
    {
        using var pdf = Rendered.From(Small, Make(30));
        Assert.True(pdf.Pages.Count >= 3);
        Assert.All(pdf.Pages, p => Assert.StartsWith("GoalCount", p.Text, StringComparison.Ordinal));
        Assert.All(Enumerable.Range(1, 30), i => Assert.Single(pdf.Pages, p => p.Text.Contains($"row {i}.", StringComparison.Ordinal)));
    }

    [Fact]
    public void Two_rows_at_least_stand_on_either_side_of_a_break()
    {
        for (var before = 0; before < 14; before++)
        {
            var text = string.Join('\n', Enumerable.Repeat("x", before));
            using var pdf = Rendered.From(Small, new Paragraph(text, Rendered.Body), Make(9));
            var counts = pdf.Pages.Select(p => p.Text.Split("row ").Length - 1).Where(n => n > 0).ToList();
            Assert.Equal(9, counts.Sum());
            Assert.DoesNotContain(1, counts);
        }
    }

    [Fact]
    public void A_row_taller_than_a_page_splits_and_loses_nothing()
    {
        var tall = string.Join(' ', Enumerable.Range(1, 400).Select(i => $"w{i}"));
        using var pdf = Rendered.From(Small, Make(3, i => i == 2 ? tall : "small"));
        Assert.True(pdf.Pages.Count >= 3);
        var words = pdf.Pages.SelectMany(p => p.GetWords()).Select(w => w.Text).ToHashSet();
        Assert.All(Enumerable.Range(1, 400), i => Assert.Contains($"w{i}", words));
        Assert.All(pdf.Pages.SelectMany(p => p.Letters), l => Assert.InRange(l.StartBaseLine.Y, 30, 230));
        var rows = StructureTree.Read(pdf).OfRole("TBody").Single().Kids;
        Assert.Equal(3, rows.Count);
        Assert.EndsWith("w400", rows[1].Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Numbers_end_on_one_line_at_the_edge_of_the_grid()
    {
        using var pdf = Rendered.From(Small, Make(4, i => $"{Math.Pow(10, i):0}"));
        var ends = pdf.Pages[0].GetWords().Where(w => w.Text.All(char.IsDigit) && w.Text.Length > 1).Select(w => w.Letters[^1].EndBaseLine.X).ToList();
        Assert.Equal(4, ends.Count);
        Assert.All(ends, x => Assert.Equal(280, x, 1));
    }

    [Fact]
    public void A_table_is_one_node_over_all_its_pages_with_scoped_headers()
    {
        using var pdf = Rendered.From(Small, Make(30));
        var table = Assert.Single(StructureTree.Read(pdf).OfRole("Table"));
        Assert.Equal(["Goal", "Count"], table.OfRole("TH").Where(h => h.Scope == "Column").Select(h => h.Text));
        Assert.Equal(30, table.OfRole("TH").Count(h => h.Scope == "Row"));
        Assert.Equal(30, table.OfRole("TD").Count());
        Assert.All(table.OfRole("TR"), r => Assert.Equal(2, r.Kids.Count));
    }

    [Fact]
    public void A_caption_belongs_to_its_table_and_stands_above_it_once()
    {
        var caption = new Paragraph("Each goal has a reader", Rendered.Body);
        var table = new Table(Rendered.TableStyle, [new TableColumn("Goal")], [.. Enumerable.Range(0, 40).Select(i => (IReadOnlyList<string>)[$"{i}"])], caption);
        using var pdf = Rendered.From(Small, table);
        Assert.StartsWith("Each goal has a reader", pdf.Pages[0].Text, StringComparison.Ordinal);
        Assert.Single(pdf.Pages, p => p.Text.Contains("reader", StringComparison.Ordinal));
        Assert.Equal("Each goal has a reader", Assert.Single(StructureTree.Read(pdf).OfRole("Table")).OfRole("Caption").Single().Text);
    }

    private static Table Sum(int rows, params IReadOnlyList<IReadOnlyList<string>> totals) => new(
        Rendered.TableStyle with { Strong = new Rgb(255, 0, 0) },
        [new TableColumn("Goal", 2), new TableColumn("Count", Align: TextAlign.End)],
        [.. Enumerable.Range(1, rows).Select(i => (IReadOnlyList<string>)[$"row {i}.", $"{i * 10}"])],
        totals: totals);

    [Fact]
    public void Totals_stand_last_semibold_under_a_strong_rule_in_a_group_of_their_own()
    {
        using var pdf = Rendered.From(Small, Sum(3, ["Sum", "60"], ["Mean", "20"]));
        Assert.EndsWith("row 3.30Sum60Mean20", pdf.Text, StringComparison.Ordinal);
        var letters = pdf.Pages[0].Letters;
        Assert.All(letters.Skip(letters.Count - 11), l => Assert.Contains("600", l.FontName!, StringComparison.Ordinal));
        Assert.DoesNotContain(letters.Skip("GoalCount".Length).SkipLast(11), l => l.FontName!.Contains("600", StringComparison.Ordinal));
        var strong = pdf.Pages[0].Paths.Where(p => p.StrokeColor!.ToRGBValues().r == 1).Select(p => Math.Round(200 + 30 - p.GetBoundingRectangle()!.Value.Bottom)).ToList();
        double row = 14 + 2 * Rendered.TableStyle.PaddingY; // head, three rows, two totals
        Assert.Equal([row, 4 * row, 6 * row], strong.Select(y => y), (a, b) => Math.Abs(a - b) <= 1);
        var table = Assert.Single(StructureTree.Read(pdf).OfRole("Table"));
        Assert.Equal(["THead", "TBody", "TFoot"], table.Kids.Select(k => k.Role));
        Assert.Equal(["Sum", "Mean"], table.OfRole("TFoot").Single().OfRole("TH").Where(h => h.Scope == "Row").Select(h => h.Text));
    }

    [Fact]
    public void Totals_never_stand_alone_on_a_page()
    {
        for (var rows = 3; rows < 40; rows++)
        {
            using var pdf = Rendered.From(Small, Sum(rows, ["Sum", "60"], ["Mean", "20"]));
            var last = pdf.Pages[^1].Text;
            Assert.Contains($"row {rows}.", last, StringComparison.Ordinal);
            Assert.EndsWith("Sum60Mean20", last, StringComparison.Ordinal);
            Assert.Equal(rows, pdf.Pages.Sum(p => p.Text.Split("row ").Length - 1));
        }
    }

    [Fact]
    public void A_table_of_nothing_but_totals_is_a_table()
    {
        using var pdf = Rendered.From(Small, Sum(0, ["Sum", "0"]));
        Assert.Equal("GoalCountSum0", StructureTree.Read(pdf).Text);
    }

    [Fact]
    public void A_total_with_another_number_of_cells_is_refused()
    {
        Assert.Throws<ArgumentException>(() => Sum(1, [["only one"]]));
    }

    [Fact]
    public void A_row_with_another_number_of_cells_is_refused()
    {
        Assert.Throws<ArgumentException>(() => new Table(Rendered.TableStyle, [new TableColumn("One")], [["a", "b"]]));
    }
}
