using System.Collections;

namespace CampaignPlanner.Contracts;

/// <summary>How far a point is: needed answers filled in, and answers that are wrong.</summary>
/// <param name="Begun">Needed groups of numbers with some of them given: not filled, but the coach's completeness counts them.</param>
public readonly record struct PointProgress(int Filled, int Needed, int Problems, bool IsEmpty, int Begun = 0)
{
    public PointState State => this switch
    {
        { Problems: > 0 } => PointState.HasProblems,
        { IsEmpty: true } => PointState.Empty,
        _ when Filled >= Needed => PointState.Complete,
        _ => PointState.Started,
    };

    /// <summary>0 to 100, rounded down so that 100 means all of it.</summary>
    public int Percent => Needed == 0 ? 100 : 100 * Filled / Needed;

    /// <summary>Completeness = filled / (required + applicable), over all entities of the point (checklist reference, conventions).</summary>
    public static PointProgress Of(Point point, PointDocument document, PlanFacts facts)
    {
        var (filled, needed, begun, any) = Count(document, facts);
        var problems = point.Check(document, facts).Count(p => !p.IsMissing);
        return new(filled, needed, problems, !any && document.Drafts is not { Count: > 0 }, begun);
    }

    private static (int Filled, int Needed, int Begun, bool Any) Count(object owner, PlanFacts facts)
    {
        var (filled, needed, begun, any) = (0, 0, 0, false);
        foreach (var question in Questions.Of(owner.GetType()))
        {
            var isFilled = question.IsFilled(owner) && question.Rule.Need != Necessity.Calculated;
            any |= isFilled && question.Kind != QuestionKind.Part;
            if (question.Kind != QuestionKind.Part && question.IsNeeded(owner, facts))
            {
                needed++;
                filled += isFilled ? 1 : 0;
                begun += !isFilled && question.IsBegun(owner) ? 1 : 0;
            }

            var below = question.Get(owner) switch
            {
                IList list when question.Kind == QuestionKind.Items => list.Cast<object>(),
                PlanPart part when question.Kind == QuestionKind.Part => [part],
                _ => [],
            };
            foreach (var (f, n, b, a) in below.Select(child => Count(child, facts)))
            {
                (filled, needed, begun, any) = (filled + f, needed + n, begun + b, any | a);
            }
        }

        return (filled, needed, begun, any);
    }
}

/// <summary>What the stepper shows of a point.</summary>
public enum PointState
{
    Empty,
    Started,
    HasProblems,
    Complete,
}
