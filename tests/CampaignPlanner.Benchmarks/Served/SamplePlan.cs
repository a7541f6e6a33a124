using System.Text.Json;
using System.Text.Json.Nodes;
using CampaignPlanner.Contracts;

namespace CampaignPlanner.Benchmarks.Served;

/// <summary>The good plan of the field reference as ten documents.</summary>
internal static class SamplePlan
{
    public static IReadOnlyList<(Point Point, PointDocument Document)> Documents()
    {
        var plan = JsonNode.Parse(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Samples", "good.json")))!;
        DropBlanks(plan);
        return [.. Points.All.Select(point =>
            (point, (PointDocument)(point.PlanProperty is { } property ? plan[property]! : plan).Deserialize(point.DocumentType, PlanJson.Options)!))];
    }

    // An empty text stands for 'not answered' there, also where a word of an enum is expected.
    private static void DropBlanks(JsonNode? node)
    {
        foreach (var child in node is JsonArray list ? [.. list] : (node as JsonObject)?.Select(p => p.Value).ToArray() ?? [])
        {
            DropBlanks(child);
        }

        foreach (var name in (node as JsonObject)?.Where(p => p.Value is JsonValue value && value.ToString().Length == 0).Select(p => p.Key).ToArray() ?? [])
        {
            node!.AsObject().Remove(name);
        }
    }
}
