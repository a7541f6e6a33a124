using System.Collections;
using CampaignPlanner.Contracts;

namespace CampaignPlanner.Review.Compare;

/// <summary>What an item says, without its key and those of the items inside.</summary>
internal static class ItemContent
{
    public static int Hash(object owner)
    {
        var hash = new HashCode();
        foreach (var question in Questions.Of(owner.GetType()))
        {
            switch (question.Get(owner))
            {
                case IList list:
                    foreach (var entry in list)
                    {
                        hash.Add(entry is PlanItem ? Hash(entry) : entry?.GetHashCode() ?? 0);
                    }

                    break;
                case PlanPart part:
                    hash.Add(Hash(part));
                    break;
                case var answer:
                    hash.Add(answer);
                    break;
            }
        }

        return hash.ToHashCode();
    }

    public static bool IsSame(object a, object b) => a.GetType() == b.GetType() && Questions.Of(a.GetType()).All(q => IsSame(q, q.Get(a), q.Get(b)));

    private static bool IsSame(Question question, object? a, object? b) => (question.Kind, a, b) switch
    {
        (QuestionKind.Items, IList x, IList y) => x.Count == y.Count && x.Cast<object>().Zip(y.Cast<object>()).All(pair => IsSame(pair.First, pair.Second)),
        (QuestionKind.Part, { } x, { } y) => IsSame(x, y),
        _ => Answers.AreWrittenAlike(a, b),
    };
}
