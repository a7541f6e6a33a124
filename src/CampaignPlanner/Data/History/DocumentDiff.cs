using System.Text.Json;
using System.Text.Json.Nodes;

namespace CampaignPlanner.Data.History;

/// <summary>
/// The difference of two JSON documents, and back. Lists of objects that all carry a distinct "$key" are compared item by
/// item; any other list is one value.
/// </summary>
internal static class DocumentDiff
{
    public static List<DocumentChange> Diff(JsonNode? old, JsonNode? @new)
    {
        var changes = new List<DocumentChange>();
        Compare("", old, @new, changes);
        return changes;
    }

    /// <summary>The new document. Neither the old one nor the changes are touched.</summary>
    public static JsonNode? Apply(JsonNode? old, IEnumerable<DocumentChange> changes)
    {
        var root = new JsonObject { ["root"] = old?.DeepClone() };
        foreach (var change in changes)
        {
            DocumentPlace.Find(root, change.Path).Apply(change);
        }

        var result = root["root"];
        root.Remove("root");
        return result;
    }

    private static void Compare(string path, JsonNode? old, JsonNode? @new, List<DocumentChange> changes)
    {
        switch (old, @new)
        {
            case (JsonObject before, JsonObject after):
                Members(path, Properties(before), Properties(after), DocumentChangeKind.Rearranged, changes);
                break;
            case (JsonArray before, JsonArray after) when KeyedItems.Of(before) is { } olds && KeyedItems.Of(after) is { } news:
                Members(path, olds, news, DocumentChangeKind.Moved, changes);
                break;
            default:
                if (!JsonNode.DeepEquals(old, @new))
                {
                    changes.Add(new(DocumentChangeKind.Replaced, path, old?.DeepClone(), @new?.DeepClone()));
                }

                break;
        }
    }

    private static OrderedDictionary<string, JsonNode?> Properties(JsonObject document) => new(document);

    private static void Members(
        string path,
        OrderedDictionary<string, JsonNode?> olds,
        OrderedDictionary<string, JsonNode?> news,
        DocumentChangeKind order,
        List<DocumentChange> changes)
    {
        var arranged = new List<string>(news.Count);
        foreach (var (name, value) in olds)
        {
            if (!news.ContainsKey(name))
            {
                changes.Add(new(DocumentChangeKind.Removed, DocumentPlace.Below(path, name), value?.DeepClone(), null));
            }
            else
            {
                arranged.Add(name);
            }
        }

        foreach (var (name, value) in news)
        {
            if (olds.TryGetValue(name, out var before))
            {
                Compare(DocumentPlace.Below(path, name), before, value, changes);
            }
            else
            {
                changes.Add(new(DocumentChangeKind.Added, DocumentPlace.Below(path, name), null, value?.DeepClone()));
                arranged.Add(name);
            }
        }

        if (!arranged.SequenceEqual(news.Keys, StringComparer.Ordinal))
        {
            changes.Add(new(order, path, Names(olds.Keys), Names(news.Keys)));
        }
    }

    private static JsonArray Names(IEnumerable<string> names) => new([.. names.Select(name => JsonValue.Create(name))]);
}

/// <summary>A list whose items can be told apart.</summary>
internal static class KeyedItems
{
    public const string Key = "$key";

    /// <summary>The items by key, or null when one has none or two share one. An empty list has no items to tell apart.</summary>
    public static OrderedDictionary<string, JsonNode?>? Of(JsonArray list)
    {
        var items = new OrderedDictionary<string, JsonNode?>(list.Count);
        foreach (var item in list)
        {
            if (KeyOf(item) is not { } key || !items.TryAdd(key, item))
            {
                return null;
            }
        }

        return items;
    }

    public static string? KeyOf(JsonNode? item) =>
        item is JsonObject fields && fields.TryGetPropertyValue(Key, out var key) && key?.GetValueKind() == JsonValueKind.String
            ? key.GetValue<string>()
            : null;
}
