using System.Globalization;
using CampaignPlanner.Contracts;

namespace CampaignPlanner.Brief.Copies;

/// <summary>How a copy is spoken of.</summary>
internal static class CopyWords
{
    private static RoomTexts T => BriefTexts.T;

    /// <summary>Numbers of points as a list in the language of the page: 2, 5 and 6.</summary>
    public static string Points(IReadOnlyList<Point> points)
    {
        var numbers = points.Select(p => p.Number.ToString(CultureInfo.InvariantCulture)).ToList();
        return numbers.Count < 2 ? string.Concat(numbers) : T.Format("State.And", string.Join(T["State.Comma"], numbers[..^1]), numbers[^1]);
    }

    public static string State(CopyAnswer answer) =>
        answer.State == CopyState.Replaced ? T.Format("State.Replaced", answer.PlanVersion) : T[$"State.{answer.State}"];
}
