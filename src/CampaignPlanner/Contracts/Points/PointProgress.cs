using System.Collections;

namespace CampaignPlanner.Contracts;

/// <summary>How far a point is: needed answers filled in, and answers that are wrong.</summary>
public readonly record struct PointProgress(int Filled, int Needed, int Problems, bool IsEmpty)
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
        var (filled, needed, any) = Count(document, facts);
        var problems = point.Check(document, facts).Count(p => !p.IsMissing);
        return new(filled, needed, problems, !any && document.Drafts is not { Count: > 0 });
    }

    private static (int Filled, int Needed, bool Any) Count(object owner, PlanFacts facts)
    {
        var (filled, needed, any) = (0, 0, false);
        foreach (var question in Questions.Of(owner.GetType()))
        {
            var isFilled = question.IsFilled(owner) && question.Rule.Need != Necessity.Calculated;
            any |= isFilled && question.Kind != QuestionKind.Part;
            if (question.Kind != QuestionKind.Part && question.IsNeeded(owner, facts))
            {
                needed++;
                filled += isFilled ? 1 : 0;
            }

            var below = question.Get(owner) switch
            {
                IList list when question.Kind == QuestionKind.Items => list.Cast<object>(),
                PlanPart part when question.Kind == QuestionKind.Part => [part],
                _ => [],
            };
            foreach (var (f, n, a) in below.Select(child => Count(child, facts)))
            {
                (filled, needed, any) = (filled + f, needed + n, any | a);
            }
        }

        return (filled, needed, any);
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
