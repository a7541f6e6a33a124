namespace CampaignPlanner.Review.Comments;

/// <summary>Words of an answer, in one piece.</summary>
/// <param name="Thread">The open thread that is about them; null for none.</param>
internal readonly record struct MarkedRun(string Words, Guid? Thread);

/// <summary>Where in an answer people have something open to say.</summary>
internal static class MarkedPassages
{
    /// <summary>The whole text in order. Where passages overlap, the one that begins first is marked; the other stands in its thread.</summary>
    /// <param name="threads">Of this answer.</param>
    public static IReadOnlyList<MarkedRun> Of(string words, IEnumerable<CommentThread> threads)
    {
        var runs = new List<MarkedRun>();
        var at = 0;
        foreach (var (thread, place) in threads.Where(thread => thread.IsOpen && thread.First.Anchor is not null)
                     .Select(thread => (thread.First.Id, Place: Passages.Read(thread.First.Anchor!).Find(words)))
                     .Where(found => found.Place is not null).Select(found => (found.Id, found.Place!.Value)).OrderBy(found => found.Value.Start))
        {
            if (place.Start < at)
            {
                continue;
            }

            if (place.Start > at)
            {
                runs.Add(new(words[at..place.Start], null));
            }

            at = place.Start + place.Length;
            runs.Add(new(words[place.Start..at], thread));
        }

        if (at < words.Length)
        {
            runs.Add(new(words[at..], null));
        }

        return runs;
    }
}
