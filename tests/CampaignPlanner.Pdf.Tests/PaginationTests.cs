using CampaignPlanner.Pdf.Layout;
using CampaignPlanner.Pdf.Text;
using CampaignPlanner.Pdf.Writing;

namespace CampaignPlanner.Pdf.Tests;

public sealed class PaginationTests
{
    /// <summary>Room for exactly ten lines of the body style.</summary>
    private static readonly PageTemplate TenLines = new() { Width = 300, Height = 200, Margins = new Insets(20, 30, 20, 30) };

    private static Paragraph Lines(int count, string name = "line") => new(string.Join('\n', Enumerable.Range(1, count).Select(i => $"{name} {i}")), Rendered.Body);

    [Fact]
    public void Text_flows_over_as_many_pages_as_it_needs()
    {
        using var pdf = Rendered.From(TenLines, Lines(25));
        Assert.Equal(3, pdf.Pages.Count);
        Assert.Equal(3, pdf.Report.Pages);
        Assert.Equal(Enumerable.Range(1, 25).Select(i => $"line {i}"), pdf.Pages.SelectMany(Rendered.Lines));
    }

    [Fact]
    public void A_paragraph_leaves_two_lines_at_least_on_either_side_of_a_break()
    {
        using var widow = Rendered.From(TenLines, Lines(11));
        Assert.Equal([9, 2], widow.Pages.Select(p => Rendered.Lines(p).Count));
        using var orphan = Rendered.From(TenLines, Lines(9), Lines(4, "next"));
        Assert.Equal([9, 4], orphan.Pages.Select(p => Rendered.Lines(p).Count));
        using var three = Rendered.From(TenLines, Lines(8), Lines(3, "next"));
        Assert.Equal([8, 3], three.Pages.Select(p => Rendered.Lines(p).Count));
    }

    [Fact]
    public void A_chain_of_headings_moves_with_the_text_it_belongs_to()
    {
        using var pdf = Rendered.From(
            TenLines,
            Lines(7),
            new Paragraph("Heading", Rendered.Body, Role.H1) { KeepWithNext = true },
            new Paragraph("Lead", Rendered.Body) { KeepWithNext = true },
            Lines(3, "text"));
        Assert.Equal("Heading", Rendered.Lines(pdf.Pages[1])[0]);
        Assert.Equal(7, Rendered.Lines(pdf.Pages[0]).Count);
    }

    [Fact]
    public void Headings_that_fill_a_page_by_themselves_do_not_loop()
    {
        var heads = Enumerable.Range(0, 12).Select(i => new Paragraph($"Heading {i}", Rendered.Body) { KeepWithNext = true }).ToArray<Element>();
        using var pdf = Rendered.From(TenLines, heads);
        Assert.Equal(2, pdf.Pages.Count);
    }

    [Fact]
    public void What_is_kept_together_moves_whole_and_breaks_only_when_taller_than_a_page()
    {
        using var pdf = Rendered.From(TenLines, Lines(3), new KeepTogether(Lines(9, "kept")), new KeepTogether(Lines(15, "tall")));
        Assert.Equal([3, 9, 10, 5], pdf.Pages.Select(p => Rendered.Lines(p).Count));
    }

    [Fact]
    public void What_needs_only_some_room_begins_where_that_is_left()
    {
        Element Kept(float lines) => new KeepTogether(Lines(9, "kept")) { RoomToBegin = lines * Rendered.Body.Leading };
        using var enough = Rendered.From(TenLines, Lines(3), Kept(6.5f));
        Assert.Equal([10, 2], enough.Pages.Select(p => Rendered.Lines(p).Count));
        using var tooLittle = Rendered.From(TenLines, Lines(3), Kept(7.5f));
        Assert.Equal([3, 9], tooLittle.Pages.Select(p => Rendered.Lines(p).Count));
    }

    [Fact]
    public void A_page_break_at_the_top_of_a_page_leaves_no_empty_page()
    {
        using var pdf = Rendered.From(TenLines, new PageBreak(), Lines(10), new PageBreak(), Lines(1));
        Assert.Equal(2, pdf.Pages.Count);
    }

    [Fact]
    public void Space_before_an_element_vanishes_at_the_top_of_a_page()
    {
        using var pdf = Rendered.From(TenLines, Lines(10), new Paragraph("top", Rendered.Body) { SpaceBefore = 50 });
        var first = pdf.Pages[0].Letters[0].StartBaseLine.Y;
        Assert.Equal(first, pdf.Pages[1].Letters[0].StartBaseLine.Y, 2);
    }

    [Fact]
    public void Rows_break_with_their_cells_when_taller_than_a_page()
    {
        using var pdf = Rendered.From(TenLines, Lines(2), new Row([new RowCell(Lines(12, "left")), new RowCell(Lines(3, "right"))]));
        Assert.Equal(3, pdf.Pages.Count);
        Assert.Contains("left 1", pdf.Pages[1].Text, StringComparison.Ordinal);
        Assert.Contains("left 12", pdf.Pages[2].Text, StringComparison.Ordinal);
        Assert.DoesNotContain("right", pdf.Pages[2].Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Each_footer_knows_its_page_and_how_many_there_are()
    {
        var template = TenLines with { FooterTop = 175, Footer = n => new Paragraph($"page {n.Page} of {n.Pages}", Rendered.Body) };
        using var pdf = Rendered.From(template, Lines(25));
        Assert.Equal(["page 1 of 3", "page 2 of 3", "page 3 of 3"], pdf.Pages.Select(p => Rendered.Lines(p)[^1]));
    }

    [Fact]
    public void An_element_on_the_foot_ends_where_the_body_ends()
    {
        using var pdf = Rendered.From(TenLines, Lines(2), new AlignBottom(Lines(1, "foot")));
        var baseline = pdf.Pages[0].Letters[^1].StartBaseLine.Y;
        Assert.InRange(baseline, 30, 30 + Rendered.Body.Leading);
        Assert.Single(pdf.Pages);
    }

    [Fact]
    public void A_figure_taller_than_a_page_is_drawn_in_the_room_there_is()
    {
        var areas = new List<Area>();
        using var pdf = Rendered.From(TenLines, Lines(2), new Figure(900, "Tall", (_, area) => areas.Add(area)));
        Assert.Equal(2, pdf.Pages.Count);
        Assert.Equal(new Area(20, 30, 260, 140), Assert.Single(areas));
    }

    [Fact]
    public void The_same_elements_can_be_rendered_again()
    {
        var document = Rendered.Make(TenLines, Lines(25), new BulletList([Lines(3)], Rendered.Body));
        using var first = Rendered.From(document);
        using var second = Rendered.From(document);
        Assert.Equal(first.Bytes, second.Bytes);
        Assert.Equal(StructureTree.Read(first).Text, StructureTree.Read(second).Text);
    }
}
