using CampaignPlanner.Review.Comments;
using CsCheck;

namespace CampaignPlanner.Tests.Review;

/// <summary>A comment stays on its words while the text around them is edited.</summary>
public sealed class TextAnchorTests
{
    private const string Quote = "850 more web orders are paid";
    private static readonly Gen<string> Around = Gen.OneOf("commuters ", "ride home ", "in the dark. ", "司机", "🚲 ", "\n", "see ").Array[0, 30].Select(string.Concat);

    [Fact]
    public void Edits_outside_the_passage_leave_it_on_the_same_characters() => Gen.Select(Around, Around, Around, Around).Sample(
        (before, after, newBefore, newAfter) =>
        {
            var anchor = TextAnchor.Of(before + Quote + after, before.Length, Quote.Length);
            Assert.Equal(new Passage(newBefore.Length, Quote.Length), anchor.Find(newBefore + Quote + newAfter));
        },
        iter: 2000);

    [Fact]
    public void A_deleted_passage_is_gone() => Gen.Select(Around, Around, Around).Sample(
        (before, after, more) =>
        {
            var anchor = TextAnchor.Of(before + Quote + after, before.Length, Quote.Length);
            Assert.Null(anchor.Find(before + after));
            Assert.Null(anchor.Find(before + more + after));
        },
        iter: 2000);

    [Theory]
    [InlineData("It worked if [850 web orders] are paid.", "It worked if 900 web orders are paid.", "900 web orders")]
    [InlineData("It worked if [850 more web orders are paid] by 14 November.", "Before all: by then, 900 more web orders were paid, says the client.", "more web orders were paid")]
    [InlineData("red, then [red], then red", "a word, red, then red, then red", "red@18")]
    [InlineData("one [see] two", "see/one/see", "see@0")]
    [InlineData("A [short] one", "A shirt one", null)]
    [InlineData("司机[看不见我们的自行车]。", "司机看得见我们的自行车。", "看得见我们的自行车")]
    [InlineData("[All of it is the quote]", "All of it was the quote", "All of it was the quote")]
    [InlineData("Keep [a long and winding passage] here", "Keep quite something else, of our own here", null)]
    public void A_passage_is_found_by_its_words_and_its_surroundings(string marked, string now, string? expected)
    {
        var start = marked.IndexOf('[', StringComparison.Ordinal);
        var length = marked.IndexOf(']', StringComparison.Ordinal) - start - 1;
        var found = TextAnchor.Of(marked.Replace("[", "", StringComparison.Ordinal).Replace("]", "", StringComparison.Ordinal), start, length).Find(now);
        var (words, at) = expected?.Split('@') is [var w, var place] ? (w, int.Parse(place, null)) : (expected, -1);

        Assert.Equal(words, found is { } passage ? now.Substring(passage.Start, passage.Length) : null);
        Assert.True(at < 0 || at == found!.Value.Start, $"at {found?.Start}");
    }

    [Theory]
    [InlineData("a")]
    [InlineData("a b ")]
    [InlineData("司机")]
    public void A_passage_of_a_huge_text_is_found_and_lost_too(string piece)
    {
        var text = string.Concat(Enumerable.Repeat(piece, 100_000 / piece.Length));
        foreach (var length in new[] { 40, TextAnchor.LongestQuote })
        {
            var anchor = TextAnchor.Of(text, 1_000, length);
            Assert.Equal(new Passage(1_000, length), anchor.Find(text));
            Assert.Null(anchor.Find(new string('x', 100_000)));
        }
    }

    [Fact]
    public void A_longer_passage_is_kept_by_its_beginning() => Assert.Equal(TextAnchor.LongestQuote, TextAnchor.Of(new string('x', 5_000), 10, 4_000).Quote.Length);

    [Theory]
    [InlineData(-1, 2)]
    [InlineData(0, 0)]
    [InlineData(2, 4)]
    public void A_passage_lies_inside_its_text(int start, int length) => Assert.ThrowsAny<ArgumentOutOfRangeException>(() => TextAnchor.Of("four", start, length));
}
