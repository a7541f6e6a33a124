using Bunit;
using CampaignPlanner.Data;
using CampaignPlanner.Review;
using CampaignPlanner.Review.Comments;
using CsCheck;

namespace CampaignPlanner.Tests.Review;

public sealed class MarkedPassagesTests : BunitContext
{
    private const string Path = "Message";

    [Fact]
    public void Whatever_is_marked_the_text_stays_as_it_is() => Gen.Select(
            Gen.String[Gen.Char['a', 'e'], 1, 60], Gen.Select(Gen.Int[0, 59], Gen.Int[1, 12]).List[0, 6])
        .Sample((words, places) =>
        {
            var threads = places.Where(place => place.Item1 + place.Item2 <= words.Length).Select(place => Thread(words, place.Item1, place.Item2)).ToList();

            var runs = MarkedPassages.Of(words, threads);

            Assert.Equal(words, string.Concat(runs.Select(run => run.Words)));
            Assert.DoesNotContain(runs, run => run.Words.Length == 0);
            Assert.Equal(threads.Count > 0, runs.Any(run => run.Thread is not null));
        });

    [Fact]
    public void Each_marked_passage_leads_to_its_thread_and_nothing_comes_between_the_letters()
    {
        const string words = "See us, then be seen.\nEvery night.";
        var (first, second, settled) = (Thread(words, 0, 6), Thread(words, 22, 11), Thread(words, 8, 4, settled: true));

        var shown = Render<PassageWords>(with => with
            .Add(p => p.Line, new AnswerLine(Path, "Message", words, true, true)).Add(p => p.Threads, [first, second, settled, Thread(words, 8, 4, path: "Other")])
            .Add(p => p.PlanId, Guid.Empty));

        Assert.Equal(words, string.Concat(shown.Nodes.Select(node => node.TextContent)));
        Assert.Equal(
            [("See us", $"#comment-{first.First.Id}"), ("Every night", $"#comment-{second.First.Id}")],
            shown.FindAll("a").Select(link => (link.TextContent, link.GetAttribute("href")![link.GetAttribute("href")!.IndexOf('#', StringComparison.Ordinal)..])));
    }

    private static CommentThread Thread(string words, int start, int length, bool settled = false, string path = Path) => new(
        new(Guid.NewGuid(), null, "integration", path, Passages.Write(words, start, length), false, Guid.NewGuid(), "Lea", DateTimeOffset.UnixEpoch, "Shorter?", null, null,
            settled ? DateTimeOffset.UnixEpoch : null, ""),
        []);
}
