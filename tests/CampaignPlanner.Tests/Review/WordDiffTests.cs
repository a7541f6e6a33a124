using System.Globalization;
using CampaignPlanner.Review.Compare;
using CsCheck;

namespace CampaignPlanner.Tests.Review;

/// <summary>Which words of a text changed.</summary>
public sealed class WordDiffTests
{
    private static readonly Gen<string> Text = Gen.OneOf(
        "the", "drivers", "see", "us", " ", " ", "  ", "\n", "\r\n", ".", ",", "1,720", "l’heure", "driver's", "é", "e\u0301", "\u0301", "🚲", "👩‍👩‍👧", "🇧🇪", "🇳", "看", "见", "の", "\ud83d", "\udeb2", "\u200d")
        .Array[0, 40].Select(string.Concat);

    private static readonly Gen<(string Old, string New)> Texts = Gen.OneOf(
        Gen.Select(Text, Text),
        Gen.Select(Text, Text, Text, Text).Select((a, b, c, d) => (a + b + d, a + c + d)));

    [Fact]
    public void Same_and_removed_words_are_the_old_text_same_and_added_ones_the_new() => Gen.Select(Texts, Gen.OneOf("en", "fr", "zh-Hans")).Sample(
        (texts, language) =>
        {
            var runs = Runs(texts.Old, texts.New, language);
            Assert.Equal(texts.Old, Joined(runs, RunKind.Added));
            Assert.Equal(texts.New, Joined(runs, RunKind.Removed));
        },
        iter: 3000);

    [Fact]
    public void No_run_begins_inside_what_a_reader_sees_as_one_character() => Texts.Sample(
        texts =>
        {
            var runs = Runs(texts.Old, texts.New);
            foreach (var (text, without) in new[] { (texts.Old, RunKind.Added), (texts.New, RunKind.Removed) })
            {
                var starts = StringInfo.ParseCombiningCharacters(text).Append(text.Length).ToHashSet();
                var at = 0;
                Assert.All(runs.Where(run => run.Kind != without), run => Assert.Contains(at += run.Text.Length, starts));
            }
        },
        iter: 3000);

    [Theory]
    [InlineData("Paid orders to 2,000 in May", "Paid orders to 1,720 in May", "en", "=Paid orders to |-2,000|+1,720|= in May")]
    [InlineData("a driver's seat far back", "a driver’s seat far back", "en", "=a |-driver's|+driver’s|= seat far back")]
    [InlineData("à l’heure fixée ce soir", "à l’arrêt fixée ce soir", "fr", "=à l’|-heure|+arrêt|= fixée ce soir")]
    [InlineData("司机看不见我们", "司机看得见我们", "zh-Hans", "=司机看|-不|+得|=见我们")]
    [InlineData("They see the small red light tonight, far away", "They see a big green light tonight, far away", "en", "=They see |-the small red|+a big green|= light tonight, far away")]
    [InlineData("keep one and two of these", "keep one two of these", "en", "=keep one |-and |=two of these")]
    [InlineData("", "new", "en", "+new")]
    [InlineData("old", "", "en", "-old")]
    [InlineData("same", "same", "en", "=same")]
    [InlineData("nothing alike here", "quite another sentence", "en", "-nothing alike here|+quite another sentence")]
    public void Changed_words_are_marked(string old, string @new, string language, string runs) => Assert.Equal(
        runs, string.Join('|', Runs(old, @new, language).Select(run => "=-+"[(int)run.Kind] + run.Text)));

    [Fact]
    public void A_paragraph_break_is_never_swallowed_by_the_changes_around_it() => Assert.Contains(
        new WordRun(RunKind.Same, "\n"), Runs("a long beginning that stays here, then red\ngreen and a long end that stays", "a long beginning that stays here, then blue\nwhite and a long end that stays"));

    [Fact]
    public void Huge_texts_without_anything_in_common_are_replaced_wholly()
    {
        var (old, @new) = (Words(200_000, "a"), Words(200_000, "b"));
        Assert.Equal([new(RunKind.Removed, old), new(RunKind.Added, @new)], Runs(old, @new));
    }

    [Fact]
    public void A_word_changed_in_a_huge_text_is_still_found()
    {
        var old = Words(20_000, "a");
        Assert.Equal(4, Runs(old, old.Replace("a10000 ", "changed ", StringComparison.Ordinal)).Count);
    }

    private static string Words(int number, string begin) => string.Join(' ', Enumerable.Range(0, number).Select(i => $"{begin}{i}"));

    private static string Joined(IEnumerable<WordRun> runs, RunKind without) => string.Concat(runs.Where(run => run.Kind != without).Select(run => run.Text));

    private static IReadOnlyList<WordRun> Runs(string old, string @new, string language = "en") => WordDiff.Of(old, @new, CultureInfo.GetCultureInfo(language));
}
