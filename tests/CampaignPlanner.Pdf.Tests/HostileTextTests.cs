using System.Text;
using CampaignPlanner.Pdf.Fonts;
using CampaignPlanner.Pdf.Layout;
using CampaignPlanner.Pdf.Text;
using CampaignPlanner.Pdf.Writing;
using CsCheck;

namespace CampaignPlanner.Pdf.Tests;

/// <summary>Whatever is pasted, a valid file comes out: readable by another reader, without .notdef, within the margins.</summary>
public sealed class HostileTextTests
{
    public static TheoryData<string, string> Corpus => new()
    {
        { "control characters", string.Concat(Enumerable.Range(0, 0xA0).Select(c => (char)c)) + "end" },
        { "unpaired surrogates", "a\uD800b\uDC00\uDC00c\uD83D" },
        { "emoji with joiners", "👩‍👩‍👧‍👦 🇳🇱 👍🏽 ❤️ family" },
        { "right-to-left marks", "\u202Eabc\u202C \u2066def\u2069 \u200Fשלום\u200F مرحبا" },
        { "noncharacters", "\uFFFE\uFFFF\uFDD0\U0010FFFF" },
        { "stacked accents", "Z" + new string('\u0335', 3000) },
        { "only spaces", new string(' ', 5000) },
        { "only no-break spaces", new string('\u00A0', 5000) },
        { "only opening quotes", new string('“', 5000) },
        { "only line feeds", new string('\n', 500) },
        { "PDF syntax", ") Tj ET endstream endobj << /JS (x) >> \\ ( %%EOF" },
        { "markup", "<script>alert(1)</script> & ]]> <?xpacket end='w'?>" },
        { "nothing", "" },
        { "private use", "\uE000\uF8FF" },
    };

    [Theory]
    [MemberData(nameof(Corpus))]
    public void Hostile_text_in_every_place_gives_a_valid_file(string name, string text)
    {
        using var pdf = Rendered.From(Everywhere(text));
        Assert.True(pdf.Pages.Count >= 1, name);
        Assert.All(pdf.Pages, p => Assert.DoesNotContain(0, Rendered.GlyphNumbers(p)));
        Assert.All(pdf.Pages.SelectMany(p => p.Letters), l => Assert.InRange(l.StartBaseLine.X, 0, 595.28 + .1));
        _ = StructureTree.Read(pdf);
    }

    [Fact]
    public void Any_random_text_gives_a_valid_file()
    {
        Gen.Char.Array[0, 300].Select(c => new string(c)).Sample(
            text =>
            {
                using var pdf = Rendered.From(Everywhere(text));
                return pdf.Pages.All(p => !Rendered.GlyphNumbers(p).Contains(0)) && StructureTree.Read(pdf).Role == "Document";
            },
            iter: 60,
            threads: 1);
    }

    [Theory]
    [InlineData("The quick brown fox jumps over the lazy dog. ")]
    [InlineData("x")]
    [InlineData("看不见你，就躲不开你。")]
    [InlineData("line\n")]
    public void A_megabyte_of_text_is_set_in_full(string unit)
    {
        var text = string.Concat(Enumerable.Repeat(unit, 1_000_000 / unit.Length));
        using var stream = new MemoryStream();
        var report = Rendered.Make(new PageTemplate(), new Paragraph(text, Rendered.Body)).Render(stream, new RenderLimits(MaxPages: 10_000));
        var lines = new LayoutContext(FontFamily.Noto, new RenderLimits()).Lines(new Paragraph(text, Rendered.Body), 499.28f);
        Assert.Equal((lines.Lines.Count + 50) / 51, report.Pages); // 51 lines of 14 points on a body of 715.89
        Assert.Equal(text.Count(c => c is not (' ' or '\n')), lines.Lines.Sum(l => lines.Glyphs[l.From..l.To].Count(g => g.CodePoint != ' ')));
    }

    [Fact]
    public void More_unknown_characters_than_a_font_can_number_still_give_a_valid_file()
    {
        var text = new StringBuilder();
        for (var c = 0x20000; c < 0x20000 + 70_000; c++)
        {
            text.Append(char.ConvertFromUtf32(c));
        }

        using var pdf = Rendered.From(new Paragraph(text.ToString(), Rendered.Body));
        Assert.True(pdf.Report.MissingCharacters.Count > 60_000);
        Assert.All(pdf.Pages, p => Assert.DoesNotContain(0, Rendered.GlyphNumbers(p)));
    }

    [Fact]
    public void Columns_narrower_than_a_letter_do_not_hang()
    {
        var table = new Table(Rendered.TableStyle, [.. Enumerable.Range(0, 120).Select(i => new TableColumn($"c{i}"))], [[.. Enumerable.Range(0, 120).Select(i => $"value {i}")]]);
        using var pdf = Rendered.From(new PageTemplate { Height = 400 }, table);
        Assert.Equal(240, StructureTree.Read(pdf).OfRole("TR").Sum(r => r.Kids.Count));
    }

    private static Element[] Everywhere(string text) =>
    [
        new Anchor(text, new Paragraph(text, Rendered.Body, Role.H1), text),
        new Paragraph([new TextSpan(text, Address: "https://example.com/" + text), new TextSpan(text, Anchor: text)], Rendered.Body),
        new Contents([new ContentsEntry(text, text, text, text)], new ContentsStyle(Rendered.Body, Rendered.Body, new Rgb(0, 0, 0))),
        new BulletList([new Paragraph(text, Rendered.Body)], Rendered.Body),
        new Figure(10, text, (canvas, area) => canvas.Text(text.Length > 40 ? text[..40] : text, area.X, area.Y + 8, Rendered.Body with { Size = .5f })),
        new Table(Rendered.TableStyle, [new TableColumn("a"), new TableColumn("b", .1f)], [[text, text]]),
    ];
}
