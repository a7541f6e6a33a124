using CampaignPlanner.Contracts;

namespace CampaignPlanner.Api;

/// <summary>Why a file is not a plan, at one place of it.</summary>
/// <param name="JsonPath">For example <c>$.Videos[1].PublishDate</c>.</param>
/// <param name="Message">One sentence in the current UI language.</param>
public sealed record FormatProblem(string JsonPath, string Message);

/// <summary>What became of reading a file: a whole plan, or every reason why not. Never half a plan.</summary>
public abstract record PlanReadResult
{
    private PlanReadResult()
    {
    }

    /// <summary>All ten documents, in the order of the checklist; parts the file leaves out are empty.</summary>
    public sealed record Plan(IReadOnlyList<(Point Point, PointDocument Document)> Documents) : PlanReadResult;

    public sealed record Refused(IReadOnlyList<FormatProblem> Problems) : PlanReadResult
    {
        internal Refused(string path, string message)
            : this([new FormatProblem(path, message)])
        {
        }
    }
}
