using CampaignPlanner.Contracts;
using CampaignPlanner.Plans;

namespace CampaignPlanner.Api;

public enum PlanProblemKind
{
    /// <summary>Not answered yet: the plan is incomplete, not wrong.</summary>
    Missing,

    Invalid,
}

/// <summary>Something to mend in a plan.</summary>
/// <param name="Path">Full JSON path, for example <c>$.Production.Tasks[0].Name</c>.</param>
/// <param name="Message">In the UI language that was current when the check ran.</param>
public sealed record PlanProblem(string Path, PlanProblemKind Kind, string Message);

/// <summary>What the validators of all ten points say of a whole plan.</summary>
public static class PlanCheck
{
    /// <summary>In the order of the checklist, and within a point as its validator found them.</summary>
    public static IReadOnlyList<PlanProblem> Run(IReadOnlyList<(Point Point, PointDocument Document)> documents, DateOnly today)
    {
        var facts = PlanDocuments.Facts(documents, today);
        return [.. documents.SelectMany(d => d.Point.Check(d.Document, facts).Select(problem => new PlanProblem(
            d.Point.PlanPath(problem.Path).TrimEnd('.'),
            problem.IsMissing ? PlanProblemKind.Missing : PlanProblemKind.Invalid,
            problem.Message)))];
    }
}
