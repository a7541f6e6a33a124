using System.Collections;
using CampaignPlanner.Contracts;

namespace CampaignPlanner.Review.Compare;

/// <summary>When two answers are the same.</summary>
internal static class Answers
{
    /// <summary>The same when written down: 1.0 is not 1.00.</summary>
    public static bool AreWrittenAlike(object? a, object? b) => (a, b) switch
    {
        (decimal x, decimal y) => x == y && x.Scale == y.Scale && decimal.IsNegative(x) == decimal.IsNegative(y),
        (NumberPart x, NumberPart y) => Questions.Of(x.GetType()).All(q => AreWrittenAlike(q.Get(x), q.Get(y))),
        (string x, string y) => x == y,
        (IList x, IList y) => AllAlike(x, y),
        _ => Equals(a, b),
    };

    /// <summary>The same to a reader.</summary>
    public static bool MeanTheSame(object? a, object? b) => (a, b) switch
    {
        (decimal x, decimal y) => x == y,
        (NumberPart x, NumberPart y) => Questions.Of(x.GetType()).All(q => MeanTheSame(q.Get(x), q.Get(y))),
        _ => IsBlank(a) ? IsBlank(b) : AreWrittenAlike(a, b),
    };

    /// <summary>Nothing was answered.</summary>
    public static bool IsBlank(object? answer) => answer switch
    {
        null => true,
        string text => string.IsNullOrWhiteSpace(text),
        ICollection list => list.Count == 0,
        NumberPart part => Questions.Of(part.GetType()).All(q => q.Get(part) is null),
        _ => false,
    };

    private static bool AllAlike(IList a, IList b)
    {
        if (a.Count != b.Count)
        {
            return false;
        }

        for (var i = 0; i < a.Count; i++)
        {
            if (!Equals(a[i], b[i]))
            {
                return false;
            }
        }

        return true;
    }
}
