using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace CampaignPlanner.Contracts;

/// <summary>How documents are written for storage: property names of the plan format, words of enums, keys of items, no empty answers.</summary>
public static class PlanJson
{
    public static JsonSerializerOptions Options { get; } = new()
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Converters = { new JsonStringEnumConverter(allowIntegerValues: false) },
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        MaxDepth = 32,
    };

    private static readonly JsonSerializerOptions WithoutKeys = new(Options)
    {
        TypeInfoResolver = new DefaultJsonTypeInfoResolver
        {
            Modifiers =
            {
                info =>
                {
                    foreach (var key in info.Properties.Where(p => typeof(PlanItem).IsAssignableFrom(info.Type) && p.Name == PlanItem.KeyName).ToList())
                    {
                        info.Properties.Remove(key);
                    }
                },
            },
        },
    };

    public static string Write(PointDocument document) => JsonSerializer.Serialize(document, document.GetType(), Options);

    /// <summary>What a person answered, without the keys of items: the same answers are the same text, also in a plan that was read from a file.</summary>
    public static string WriteContent(PointDocument document) => JsonSerializer.Serialize(document, document.GetType(), WithoutKeys);

    public static PointDocument Read(Point point, string json) =>
        (PointDocument)JsonSerializer.Deserialize(json, point.DocumentType, Options)!;

    /// <summary>A deep copy with keys of its own, inside too.</summary>
    public static TItem CopyItem<TItem>(TItem item)
        where TItem : PlanItem
    {
        var copy = JsonSerializer.Deserialize<TItem>(JsonSerializer.Serialize(item, Options), Options)!;
        GiveNewKeys(copy);
        return copy;
    }

    private static void GiveNewKeys(PlanItem item)
    {
        item.Key = PlanItem.NewKey();
        foreach (var child in Questions.Of(item.GetType()).Where(q => q.Kind == QuestionKind.Items)
            .SelectMany(q => ((System.Collections.IList)q.Get(item)!).Cast<PlanItem>()))
        {
            GiveNewKeys(child);
        }
    }
}
