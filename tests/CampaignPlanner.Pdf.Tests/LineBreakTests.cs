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

    public static TheoryData<float> WideEnoughForAQuote => [.. Enumerable.Range(9, 24).Select(w => w * 10f)];

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

    [Theory]
    [MemberData(nameof(WideEnoughForAQuote))]
    public void French_marks_hold_over_an_ordinary_space_too(float width)
    {
        var lines = Break("Il a dit : « bonjour » ! Et pourquoi ? Parce que ; voilà. « Vraiment ? », dit-elle ; 20 % des gens !! Un «  mot  » aussi ‹ ici › : oui.", width);
        Assert.All(lines.Skip(1), l => Assert.False(l[0] is ':' or '!' or '?' or ';' or '»' or '%' or '›', l));
        Assert.All(lines.SkipLast(1), l => Assert.False(l[^1] is '«' or '‹', l));
    }

    [Theory]
    [InlineData("20 %")]
    [InlineData("20 ‰")]
    [InlineData("€ 1.000")]
    [InlineData("$ 5")]
    [InlineData("15 s")]
    [InlineData("15 sec")]
    [InlineData("90 min")]
    [InlineData("3 km²")]
    [InlineData("1 000 €")]
    [InlineData("12 500 000")]
    [InlineData("4 GB")]
    [InlineData("40 EUR")]
    [InlineData("15 秒")]
    [InlineData("15秒")]
    [InlineData("37 °C")]
    public void A_number_stays_with_its_unit_over_an_ordinary_space(string number)
    {
        for (var width = 70f; width < 330; width += 3)
        {
            var lines = Break($"en dan {number} erbij, of toch {number} eraf met nog {number} extra", width);
            Assert.Equal(3, lines.Sum(l => l.Split(number).Length - 1));
        }
    }

    [Theory]
    [InlineData("in |2027 |kwam")]
    [InlineData("de |20 |mensen")]
    [InlineData("15 s |later")]
    [InlineData("4 |sterren")]
    [InlineData("deel |4 |smaakt")]
    [InlineData("wel-|te-|rusten")]
    [InlineData("zee-|eend")]
    [InlineData("een |e-mail |sturen")]
    [InlineData("het |T-shirt")]
    [InlineData("vitamine-c |erin")]
    [InlineData("e-mail-|adres")]
    [InlineData("X-stralen-|foto")]
    [InlineData("van |-5 |tot")]
    [InlineData("goed/|fout")]
    [InlineData("1/2")]
    [InlineData("tot |10% |korting")]
    [InlineData("ein |»Wort« |hier")]
    [InlineData("un |« mot » |ici")]
    [InlineData("oui ! |non ? |si : |là")]
    [InlineData("目|标：|达|成")]
    [InlineData("看|到 。|好")]
    [InlineData("（ 几|乎）|好")]
    [InlineData("共|30秒|好")]
    [InlineData("价|格|￥100好")]
    [InlineData("前-|后")]
    public void Lines_break_here_and_nowhere_else(string marked)
    {
        var text = marked.Replace("|", "", StringComparison.Ordinal);
        var glyphs = Shaper.Shape([new TextSpan(text)], Rendered.Body, FontFamily.Noto, new SortedSet<int>());
        var found = string.Concat(Enumerable.Range(0, glyphs.Length).Select(i => (i > 0 && LineBreakRules.MayBreak(glyphs, i) ? "|" : "") + char.ConvertFromUtf32(glyphs[i].CodePoint)));
        Assert.Equal(marked, found);
    }

    [Theory]
    [MemberData(nameof(Widths))]
    public void Chinese_marks_of_every_kind_stand_where_they_may(float width)
    {
        var lines = Break("〖甲〗与〔乙〕及｛丙｝〝丁〞共３０％；人々说ー话～好‥完．“戊”『己』【庚】价￥９００；温度３０℃、等等。", width);
        Assert.All(lines.Skip(1), l => Assert.DoesNotContain(l[0], "〗〕｝〞％；々ー～‥．”』】℃、。"));
        Assert.All(lines.SkipLast(1), l => Assert.DoesNotContain(l[^1], "〖〔｛〝“『【￥"));
    }

    [Fact]
    public void A_line_feed_ends_a_line_and_an_empty_line_stays()
    {
        Assert.Equal(["one", "", "two"], Break("one\n\ntwo", 400));
    }
}
