using System.Text.Json.Nodes;
using CampaignPlanner.Data.History;
using CsCheck;

namespace CampaignPlanner.Databases;

public sealed class DocumentDiffTests
{
    [Fact]
    public void Applying_a_difference_gives_the_new_document() => Gen.Select(Documents.Any, Documents.Any).Sample((old, @new) =>
    {
        var before = old?.ToJsonString();

        var result = DocumentDiff.Apply(old, DocumentDiff.Diff(old, @new));

        // As text, so that the order of properties and items counts.
        Assert.Equal(@new?.ToJsonString(), result?.ToJsonString());
        Assert.Equal(before, old?.ToJsonString());
    });

    [Fact]
    public void A_document_does_not_differ_from_itself() => Documents.Any.Sample(document =>
        Assert.Empty(DocumentDiff.Diff(document, document?.DeepClone())));

    [Fact]
    public void A_patch_gives_back_every_character_or_says_that_it_cannot() => Gen.Select(Documents.Any, Documents.Any).Sample((old, @new) =>
    {
        var (before, after) = (old?.ToJsonString() ?? "null", @new?.ToJsonString() ?? "null");
        if (HistoryPatch.Encode(before, after) is { } patch)
        {
            Assert.Equal(after, HistoryPatch.Apply(before, patch));
        }
    });

    [Theory]
    [InlineData("""{"a":1}""", """{"a":2}""", "Replaced /a")]
    [InlineData("""{"a":1}""", """{"a":1,"b":null}""", "Added /b")]
    [InlineData("""{"a":1,"b":null}""", """{"a":1}""", "Removed /b")]
    [InlineData("""{"v":[{"$key":"x","t":1},{"$key":"y","t":2}]}""", """{"v":[{"$key":"y","t":3},{"$key":"x","t":1}]}""", "Replaced /v/y/t, Moved /v")]
    [InlineData("""{"v":[{"$key":"x"},{"$key":"y"}]}""", """{"v":[{"$key":"x"},{"$key":"z"}]}""", "Removed /v/y, Added /v/z")]
    [InlineData("""{"v":["nl","be"]}""", """{"v":["be"]}""", "Replaced /v")]
    [InlineData("""{"a/b":{"c~":1}}""", """{"a/b":{"c~":2}}""", "Replaced /a~1b/c~0")]
    [InlineData("""{"a":1,"b":2}""", """{"b":2,"a":1}""", "Rearranged ")]
    [InlineData("1", "2", "Replaced ")]
    public void A_difference_names_the_place_and_what_happened_there(string old, string @new, string expected) => Assert.Equal(
        expected,
        string.Join(", ", DocumentDiff.Diff(JsonNode.Parse(old), JsonNode.Parse(@new)).Select(change => $"{change.Kind} {change.Path}")));

    [Fact]
    public void A_word_changed_in_a_long_text_makes_a_short_patch()
    {
        var text = string.Concat(Enumerable.Repeat("Cyclists ride home in the dark. ", 60));
        var before = new JsonObject { ["text"] = text }.ToJsonString();
        var after = new JsonObject { ["text"] = text.Insert(900, "often ") }.ToJsonString();

        Assert.InRange(HistoryPatch.Encode(before, after)!.Length, 1, 60);
    }

    [Fact]
    public void A_change_for_another_document_is_refused_not_guessed() => Assert.Throws<InvalidOperationException>(() => DocumentDiff.Apply(
        JsonNode.Parse("""{"v":[{"$key":"x"}]}"""),
        [new DocumentChange(DocumentChangeKind.Replaced, "/v/y/t", null, JsonValue.Create(1))]));
}
