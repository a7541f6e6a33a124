using System.Collections;
using CampaignPlanner.Checklist.Distribution;
using CampaignPlanner.Contracts;

namespace CampaignPlanner.Brief.Readers;

/// <summary>An answer that was taken out before writing.</summary>
/// <param name="Question">What was asked.</param>
/// <param name="Owner">The document, item or part that held it: of the whole plan, so that it can still be read.</param>
/// <param name="IsSecret">Must not be known to this reader; else it is merely nothing for them.</param>
internal sealed record Withheld(Point Point, Question Question, object Owner, bool IsSecret);

/// <summary>
/// A copy of a plan without what a reader may not see (points without such a thing are the plan's own). The brief is written
/// from the copy, so a secret cannot slip into a sentence, a table or a picture by accident: it is not there.
/// </summary>
internal static class Redaction
{
    /// <param name="creator">For a creator's brief: the only creator who stays.</param>
    /// <param name="secretsOnly">Keep what is merely nothing for this reader; pictures are drawn from that.</param>
    public static IReadOnlyList<(Point Point, PointDocument Document)> Of(
        IReadOnlyList<(Point Point, PointDocument Document)> documents, ReaderCard card, string? creator, bool secretsOnly = false)
    {
        if (card.Reader == BriefReader.Team)
        {
            return documents;
        }

        return [.. documents.Select(d => (d.Point, Copy(d.Point, d.Document, card, creator, secretsOnly ? card.IsSecret : card.Withholds)))];
    }

    /// <summary>What is filled in and kept from this reader, in the order of the plan; answers of points that are not printed too.</summary>
    public static IEnumerable<Withheld> Kept(IReadOnlyList<(Point Point, PointDocument Document)> documents, ReaderCard card, string? creator) =>
        card.Reader == BriefReader.Team ? [] : documents.SelectMany(d => Kept(d.Point, d.Document, card, creator, isOther: false));

    private static IEnumerable<Withheld> Kept(Point point, object owner, ReaderCard card, string? creator, bool isOther)
    {
        isOther |= card.Reader == BriefReader.Creator && owner is KolCollaboration someone && someone.Id != creator;
        foreach (var question in Questions.Of(owner.GetType()).Where(q => q.IsFilled(owner) || q.IsBegun(owner)))
        {
            if (!card.Prints(point) || isOther || card.Withholds(question))
            {
                yield return new(point, question, owner, isOther || card.IsSecret(question));
            }

            foreach (var below in Below(question, owner).SelectMany(o => Kept(point, o, card, creator, isOther)))
            {
                yield return below;
            }
        }
    }

    /// <returns>The document itself where there is nothing to take out.</returns>
    private static PointDocument Copy(Point point, PointDocument document, ReaderCard card, string? creator, Func<Question, bool> withheld)
    {
        var isOfCreators = card.Reader == BriefReader.Creator && document is DistributionPlan;
        if (!isOfCreators && !Asks(document, withheld))
        {
            return document;
        }

        var copy = PlanJson.Read(point, PlanJson.Write(document));
        if (isOfCreators)
        {
            ((DistributionPlan)copy).Kols.RemoveAll(k => k.Id != creator);
        }

        Clear(copy, withheld);
        return copy;
    }

    private static bool Asks(object owner, Func<Question, bool> withheld) =>
        Questions.Of(owner.GetType()).Any(question => withheld(question) || Below(question, owner).Any(below => Asks(below, withheld)));

    private static void Clear(object owner, Func<Question, bool> withheld)
    {
        foreach (var question in Questions.Of(owner.GetType()))
        {
            if (withheld(question))
            {
                Empty(question, owner);
                continue;
            }

            foreach (var below in Below(question, owner))
            {
                Clear(below, withheld);
            }
        }
    }

    // What is worked out (a fit) goes with what it is worked out from.
    private static void Empty(Question question, object owner)
    {
        if (question.Get(owner) is IList list)
        {
            list.Clear();
        }
        else if (question.Rule.Need != Necessity.Calculated)
        {
            question.Set(owner, question.Get(owner) is PlanPart ? Activator.CreateInstance(question.ValueType) : null);
        }
    }

    private static IEnumerable<object> Below(Question question, object owner) => question.Get(owner) switch
    {
        IList list when question.Kind == QuestionKind.Items => list.Cast<object>(),
        PlanPart part when question.Kind == QuestionKind.Part => [part],
        _ => [],
    };
}
