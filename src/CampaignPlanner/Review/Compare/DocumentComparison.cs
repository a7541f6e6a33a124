using System.Collections;
using CampaignPlanner.Contracts;

namespace CampaignPlanner.Review.Compare;

/// <summary>Walks two documents of one point side by side, question by question.</summary>
internal sealed class DocumentComparison
{
    private readonly List<Change> _changes = [];

    private DocumentComparison()
    {
    }

    /// <summary>Every difference, in the order of the questions. What happened to a list comes before what happened inside its items.</summary>
    public static IReadOnlyList<Change> Of(Point point, PointDocument old, PointDocument @new)
    {
        var comparison = new DocumentComparison();
        var place = new Place(point, old, @new);
        if (old.Schema != @new.Schema)
        {
            comparison.Add(ChangeKind.Schema, place, null, old.Schema, @new.Schema);
        }

        comparison.Owners(place);
        comparison._changes.AddRange(DraftComparison.Of(place, old, @new));
        return comparison._changes;
    }

    private void Owners(Place place)
    {
        foreach (var question in Questions.Of(place.New.GetType()))
        {
            var (old, @new) = (question.Get(place.Old), question.Get(place.New));
            switch (question.Kind)
            {
                case QuestionKind.Items:
                    Items(place, question, (IList?)old ?? Array.Empty<PlanItem>(), (IList?)@new ?? Array.Empty<PlanItem>());
                    break;
                case QuestionKind.Part:
                    Part(place, question, old, @new);
                    break;
                default:
                    if (!Answers.AreWrittenAlike(old, @new))
                    {
                        Add(ChangeKind.Answer, place, question, old, @new);
                    }

                    break;
            }
        }
    }

    // A part that is not there is compared as one without answers.
    private void Part(Place place, Question question, object? old, object? @new)
    {
        if (old is null && @new is null)
        {
            return;
        }

        if (old is null)
        {
            Add(ChangeKind.PartBegun, place, question, null, null);
        }

        Owners(new Place(place, question, old ?? New(question), @new ?? New(question)));
        if (@new is null)
        {
            Add(ChangeKind.PartDropped, place, question, null, null);
        }
    }

    private void Items(Place place, Question question, IList old, IList @new)
    {
        var from = ItemMatches.Of(old, @new);
        var stayed = from.ToHashSet();
        for (var i = 0; i < old.Count; i++)
        {
            if (!stayed.Contains(i))
            {
                _changes.Add(new(ChangeKind.Removed, place, question, old[i], null) { From = i });
            }
        }

        var moved = LeastMoves.Of(from);
        for (var i = 0; i < from.Length; i++)
        {
            if (from[i] < 0)
            {
                _changes.Add(new(ChangeKind.Added, place, question, null, @new[i]) { To = i });
            }
            else if (moved[i])
            {
                _changes.Add(new(ChangeKind.Moved, place, question, old[from[i]], @new[i]) { From = from[i], To = i });
            }
        }

        for (var i = 0; i < from.Length; i++)
        {
            if (from[i] >= 0)
            {
                Item(new Place(place, question, old[from[i]]!, @new[i]!, i));
            }
        }
    }

    private void Item(Place place)
    {
        if (place is { Old: PlanItem old, New: PlanItem @new } && old.Key != @new.Key)
        {
            Add(ChangeKind.Rekeyed, place, null, old.Key, @new.Key);
        }

        Owners(place);
    }

    private void Add(ChangeKind kind, Place place, Question? question, object? old, object? @new) =>
        _changes.Add(new(kind, place, question, old, @new));

    private static object New(Question question) => Activator.CreateInstance(question.ValueType)!;
}
