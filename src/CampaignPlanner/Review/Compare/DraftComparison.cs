using CampaignPlanner.Contracts;

namespace CampaignPlanner.Review.Compare;

/// <summary>Differences between the texts that do not fit their fields yet.</summary>
internal static class DraftComparison
{
    public static IEnumerable<Change> Of(Place place, PointDocument old, PointDocument @new)
    {
        var (before, after) = (old.Drafts ?? [], @new.Drafts ?? []);
        foreach (var (path, text) in before)
        {
            if (after.GetValueOrDefault(path) != text)
            {
                yield return Draft(place, after.ContainsKey(path) ? @new : old, path, text, after.GetValueOrDefault(path));
            }
        }

        foreach (var (path, text) in after.Where(draft => !before.ContainsKey(draft.Key)))
        {
            yield return Draft(place, @new, path, null, text);
        }

        var order = before.Keys.Where(after.ContainsKey).Concat(after.Keys.Where(path => !before.ContainsKey(path)));
        if (old.Drafts is null != @new.Drafts is null || !order.SequenceEqual(after.Keys))
        {
            yield return new(ChangeKind.DraftOrder, place, null, null, @new.Drafts is null ? null : after.Keys.ToArray());
        }
    }

    private static Change Draft(Place root, PointDocument document, string path, string? old, string? @new)
    {
        var (place, question) = Find(new Place(root.Point, document, document), path.Split('/'));
        return new(ChangeKind.Draft, place, question, old, @new) { DraftPath = path };
    }

    // Not AnswerPath.Resolve: it makes parts that are missing, and a comparison changes nothing.
    private static (Place Place, Question? Question) Find(Place place, ReadOnlySpan<string> steps)
    {
        var question = Questions.Find(place.New.GetType(), steps[0]);
        if (question is null || steps.Length == 1)
        {
            return (place, question);
        }

        var key = steps[1];
        object? below = question.Kind == QuestionKind.Items
            ? (question.Get(place.New) as IEnumerable<PlanItem>)?.FirstOrDefault(item => item.Key == key)
            : question.Get(place.New) as PlanPart;
        var rest = below is PlanItem ? steps[2..] : steps[1..];
        return below is null || rest.IsEmpty ? (place, question) : Find(new Place(place, question, below, below), rest);
    }
}
