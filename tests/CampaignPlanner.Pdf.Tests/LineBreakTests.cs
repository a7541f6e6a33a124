using CampaignPlanner.Pdf.Fonts;
using CampaignPlanner.Pdf.Layout;
using CampaignPlanner.Pdf.Text;

namespace CampaignPlanner.Pdf.Tests;

public sealed class LineBreakTests
{
    private const string NoStart = "，。、；：？！”’）》…";
    private const string NoEnd = "“‘（《";

    private static IReadOnlyList<string> Break(string text, float width)
    {
        var glyphs = Shaper.Shape([new TextSpan(text)], Rendered.Body, FontFamily.Noto, new SortedSet<int>());
        return [.. LineBreaker.Break(glyphs, Rendered.Body, width).Lines.Select(l => string.Concat(glyphs[l.From..l.To].Select(g => char.ConvertFromUtf32(g.CodePoint))))];
    }

    public static TheoryData<float> Widths => [.. Enumerable.Range(3, 30).Select(w => w * 10f)];

    public static TheoryData<float> WideEnoughForAWord => [.. Enumerable.Range(6, 27).Select(w => w * 10f)];

    [Theory]
    [MemberData(nameof(Widths))]
    public void No_Chinese_line_starts_or_ends_with_a_mark_that_may_not_stand_there(float width)
    {
        var lines = Break("第一支视频要被看到、被记住，第二支视频要带来销售。“现在（几乎）每四位骑行者”，《身后的目光》：达成……好！广告标识？", width);
        Assert.All(lines.Skip(1), l => Assert.DoesNotContain(l[0], NoStart));
        Assert.All(lines.SkipLast(1), l => Assert.DoesNotContain(l[^1], NoEnd));
    }

    [Theory]
    [MemberData(nameof(WideEnoughForAWord))]
    public void French_marks_stay_with_the_word_before_and_quotes_with_the_word_inside(float width)
    {
        var lines = Break("Il a dit : « bonjour à vous » ! Et pourquoi ? Parce que ; voilà.", width);
        Assert.All(lines.Skip(1), l => Assert.False(l[0] is ':' or '!' or '?' or ';' or '»', l));
        Assert.All(lines.SkipLast(1), l => Assert.False(l[^1] == '«', l));
    }

    [Theory]
    [MemberData(nameof(WideEnoughForAWord))]
    public void A_number_stays_with_its_unit_over_a_no_break_space(float width)
    {
        var lines = Break("soit 42\u202F500\u00A0€ et 23\u202F% de plus", width);
        Assert.Contains(lines, l => l.Contains("42\u202F500\u00A0€", StringComparison.Ordinal));
        Assert.Contains(lines, l => l.Contains("23\u202F%", StringComparison.Ordinal));
    }

    [Fact]
    public void Words_break_after_hyphens_and_between_alternatives_but_numbers_do_not()
    {
        Assert.True(LineBreakRules.MayBreak('l', '-', 't', 'e'));
        Assert.True(LineBreakRules.MayBreak('d', '/', 'o', 'r'));
        Assert.False(LineBreakRules.MayBreak(' ', '-', '5', '%'));
        Assert.False(LineBreakRules.MayBreak('1', '/', '2', 0));
    }

    [Fact]
    public void A_line_feed_ends_a_line_and_an_empty_line_stays()
    {
        Assert.Equal(["one", "", "two"], Break("one\n\ntwo", 400));
    }
}
