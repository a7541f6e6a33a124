using System.Text.Json;
using CampaignPlanner.Checklist.Production;
using CampaignPlanner.Contracts;

namespace CampaignPlanner.Coach;

/// <summary>Shapes of versions against the shapes channels list by their words in the plan format ('16:9').</summary>
internal static class Shapes
{
    private static readonly AspectRatio[] All = Enum.GetValues<AspectRatio>();

    private static readonly string[] Words = [.. All.Select(s => JsonSerializer.Serialize(s, PlanJson.Options).Trim('"'))];

    public static bool Has(this IReadOnlyList<string> shapes, AspectRatio shape)
    {
        var word = Words[(int)shape];
        for (var i = 0; i < shapes.Count; i++)
        {
            if (shapes[i] == word)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>As a value of a text: one shape by its name, more by their words.</summary>
    public static object Named(IReadOnlyList<string> shapes) =>
        shapes.Count == 1 && Array.IndexOf(Words, shapes[0]) is >= 0 and var only ? All[only] : string.Join(", ", shapes);
}
