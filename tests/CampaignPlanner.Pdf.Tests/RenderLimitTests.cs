using CampaignPlanner.Pdf.Fonts;
using CampaignPlanner.Pdf.Layout;
using CampaignPlanner.Pdf.Text;

namespace CampaignPlanner.Pdf.Tests;

public sealed class RenderLimitTests
{
    private static Pdf.PdfDocument Pages(int count) => Rendered.Make(
        new PageTemplate(),
        [.. Enumerable.Range(1, count).SelectMany(i => new Element[] { new Anchor($"page {i}", new Paragraph($"{i}", Rendered.Body)), new PageBreak() }).SkipLast(1)]);

    [Fact]
    public void A_document_of_as_many_pages_as_allowed_is_written_and_one_more_is_not()
    {
        var limits = new RenderLimits(MaxPages: 7);
        Assert.Equal(7, Pages(7).Render(Stream.Null, limits).Pages);
        using var output = new MemoryStream();
        var error = Assert.Throws<RenderLimitException>(() => Pages(8).Render(output, limits));
        Assert.Equal((RenderLimit.Pages, 7, 7, "page 7"), (error.Limit, error.Allowed, error.Pages, error.Anchor));
        Assert.Equal(0, output.Length);
    }

    [Fact]
    public void The_limit_counts_the_pages_of_all_sequences()
    {
        var sequence = new PageSequence(new PageTemplate(), new Column(new Paragraph("a", Rendered.Body), new PageBreak(), new Paragraph("b", Rendered.Body)));
        var document = new Pdf.PdfDocument(new PdfInfo("t", "en"), FontFamily.Noto, sequence, sequence);
        Assert.Equal(4, document.Render(Stream.Null, new RenderLimits(MaxPages: 4)).Pages);
        Assert.Throws<RenderLimitException>(() => document.Render(Stream.Null, new RenderLimits(MaxPages: 3)));
    }

    [Fact]
    public void Two_thousand_pages_are_the_limit_unless_told_otherwise()
    {
        Assert.Equal(2000, Pages(2000).Render(Stream.Null).Pages);
        Assert.Equal(2000, Assert.Throws<RenderLimitException>(() => Pages(2001).Render(Stream.Null)).Allowed);
    }

    [Fact]
    public void More_text_than_allowed_is_refused_before_it_is_laid_out()
    {
        var text = new string('x', 10_001);
        var document = Rendered.Make(new PageTemplate(), new Anchor("start", new Paragraph("", Rendered.Body)), new Paragraph(text, Rendered.Body));
        var error = Assert.Throws<RenderLimitException>(() => document.Render(Stream.Null, new RenderLimits(MaxCharacters: 10_000)));
        Assert.Equal((RenderLimit.Characters, 10_000, 0, "start"), (error.Limit, error.Allowed, error.Pages, error.Anchor));
        Assert.Equal(3, document.Render(Stream.Null, new RenderLimits(MaxCharacters: 10_001)).Pages);
    }

    [Fact]
    public void A_document_that_takes_longer_than_it_may_is_stopped_with_that_reason()
    {
        using var output = new MemoryStream();
        var error = Assert.Throws<RenderLimitException>(() => Pages(3).Render(output, new RenderLimits(MaxTime: TimeSpan.Zero)));
        Assert.Equal((RenderLimit.Milliseconds, 0), (error.Limit, error.Allowed));
        Assert.StartsWith("The document takes more than 0 milliseconds; it was stopped after", error.Message, StringComparison.Ordinal);
        Assert.Equal(0, output.Length);
        Assert.Equal(3, Pages(3).Render(Stream.Null, new RenderLimits(MaxTime: TimeSpan.FromHours(1))).Pages);
    }

    [Fact]
    public void Whoever_cancels_hears_so_also_with_a_budget()
    {
        using var cancelled = new CancellationTokenSource();
        cancelled.Cancel();
        Assert.Throws<OperationCanceledException>(() => Pages(1).Render(Stream.Null, new RenderLimits(Cancellation: cancelled.Token, MaxTime: TimeSpan.FromHours(1))));
    }

    [Fact]
    public void A_document_that_is_cancelled_already_is_not_begun()
    {
        using var cancelled = new CancellationTokenSource();
        cancelled.Cancel();
        Assert.Throws<OperationCanceledException>(() => Pages(1).Render(Stream.Null, new RenderLimits(Cancellation: cancelled.Token)));
    }

    [Fact]
    public void Painting_stops_at_the_next_page_when_cancelled()
    {
        using var cancel = new CancellationTokenSource();
        var painted = 0;
        var page = new PageTemplate { Background = _ => { if (++painted == 3) { cancel.Cancel(); } } };
        var document = Rendered.Make(page, [.. Enumerable.Range(0, 40).SelectMany(i => new Element[] { new Paragraph($"{i}", Rendered.Body), new PageBreak() })]);
        Assert.Throws<OperationCanceledException>(() => document.Render(Stream.Null, new RenderLimits(Cancellation: cancel.Token)));
        Assert.Equal(3, painted);
    }

    [Fact]
    public void Shaping_and_breaking_of_one_long_paragraph_can_be_cancelled()
    {
        using var cancelled = new CancellationTokenSource();
        cancelled.Cancel();
        Assert.Throws<OperationCanceledException>(() => Shaper.Shape([new TextSpan("a text")], Rendered.Body, FontFamily.Noto, new SortedSet<int>(), cancelled.Token));
        var glyphs = Shaper.Shape([new TextSpan("a text")], Rendered.Body, FontFamily.Noto, new SortedSet<int>());
        Assert.Throws<OperationCanceledException>(() => LineBreaker.Break(glyphs, Rendered.Body, 100, cancelled.Token));
    }

    [Fact]
    public void A_long_table_can_be_cancelled_between_its_rows()
    {
        using var cancel = new CancellationTokenSource();
        var table = new Table(Rendered.TableStyle, [new TableColumn("n")], [.. Enumerable.Range(0, 1000).Select(i => (IReadOnlyList<string>)[$"{i}"])]);
        var context = new LayoutContext(FontFamily.Noto, new RenderLimits(Cancellation: cancel.Token));
        Assert.NotNull(table.Place(context, 200, 100, true).Fragment);
        cancel.Cancel();
        Assert.Throws<OperationCanceledException>(() => table.Fit(context, 200, float.PositiveInfinity, true)); // past the check on the table itself
    }

    [Fact]
    public void An_error_in_a_drawing_names_its_page_its_place_and_its_cause()
    {
        var document = Rendered.Make(
            new PageTemplate(),
            new PageBreak(),
            new Anchor("intro", new Paragraph("Intro", Rendered.Body)),
            new PageBreak(),
            new Anchor("figures", new Box(new Column(new Figure(20, "A chart", (_, _) => throw new FormatException("The chart has no bars."))))),
            new Anchor("after", new Paragraph("After", Rendered.Body)));
        using var output = new MemoryStream();
        var error = Assert.Throws<RenderException>(() => document.Render(output));
        Assert.Equal((2, "Column > Anchor > Box > Column > Figure", "figures"), (error.Page, error.Path, error.Anchor));
        Assert.Equal("Page 2, Column > Anchor > Box > Column > Figure, at or after the anchor 'figures': The chart has no bars.", error.Message);
        Assert.IsType<FormatException>(error.InnerException);
        Assert.Equal(0, output.Length);
    }

    [Fact]
    public void An_error_in_layout_names_its_place_too()
    {
        var document = Rendered.Make(new PageTemplate(), new Anchor("here", new Paragraph("x", Rendered.Body)), new Row([new RowCell(new Paragraph(new BrokenSpans(), Rendered.Body))]));
        var error = Assert.Throws<RenderException>(() => document.Render(Stream.Null));
        Assert.Equal((1, "Column > Row > Paragraph", "here"), (error.Page, error.Path, error.Anchor));
    }

    [Fact]
    public void An_error_in_a_header_says_that_it_returns_on_each_page()
    {
        var document = Rendered.Make(new PageTemplate { Header = n => n.Page == 2 ? throw new FormatException("No head.") : null }, new Paragraph("a", Rendered.Body), new PageBreak(), new Paragraph("b", Rendered.Body));
        var error = Assert.Throws<RenderException>(() => document.Render(Stream.Null));
        Assert.Equal((2, "what returns on each page"), (error.Page, error.Path));
    }

    [Fact]
    public void Elements_within_elements_without_end_are_an_error_and_not_the_end_of_the_process()
    {
        Element deep = new Paragraph("deep", Rendered.Body);
        for (var i = 0; i < 200_000; i++)
        {
            deep = new Box(deep);
        }

        var error = Assert.Throws<RenderException>(() => Rendered.Make(new PageTemplate(), deep).Render(Stream.Null));
        Assert.IsType<InsufficientExecutionStackException>(error.InnerException);
        Assert.InRange(error.Message.Length, 1, 500);
    }

    /// <summary>Spans that were sound when the paragraph was made.</summary>
    private sealed class BrokenSpans : List<TextSpan>, IReadOnlyList<TextSpan>
    {
        public BrokenSpans() => Add(new TextSpan("x"));

        TextSpan IReadOnlyList<TextSpan>.this[int index] => throw new FormatException("No such words.");
    }
}
