using System.Text.Json;
using System.Text.Json.Nodes;
using CampaignPlanner.Contracts;

namespace CampaignPlanner.Tests.Samples;

/// <summary>One of the two plans in the field reference, as the documents of the ten points and the facts they publish.</summary>
internal sealed class SamplePlan
{
    private readonly List<PointDocument> _documents;

    private SamplePlan(string name, DateOnly today)
    {
        var plan = JsonNode.Parse(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Samples", $"{name}.json")))!.AsObject();
        DropBlanks(plan);
        _documents = [.. typeof(PointDocument).Assembly.GetTypes().Where(t => t.IsSubclassOf(typeof(PointDocument))).Select(type =>
            (PointDocument)(plan[PropertyOf(type)] as JsonObject ?? plan).Deserialize(type, PlanJson.Options)!)];
        Facts = new() { Today = today };
        foreach (var document in _documents)
        {
            document.Publish(Facts);
        }
    }

    public static SamplePlan Good => new("good", new DateOnly(2027, 7, 26));

    public static SamplePlan Bad => new("bad", new DateOnly(2027, 9, 13));

    public PlanFacts Facts { get; }

    public IReadOnlyList<(Point Point, PointDocument Document)> Documents => [.. Points.All.Select(point => (point, Of(point)))];

    public PointDocument Of(Point point) => _documents.Single(d => d.GetType() == point.DocumentType);

    public T Document<T>()
        where T : PointDocument => _documents.OfType<T>().Single();

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

    // Goals, CallToAction and Creative stand at the root of the plan.
    private static string PropertyOf(Type type) => type.Name == "PrPlan" ? "Pr" : type.Namespace!.Split('.')[^1];
}
