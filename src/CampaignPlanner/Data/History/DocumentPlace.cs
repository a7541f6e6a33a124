using System.Text.Json.Nodes;

namespace CampaignPlanner.Data.History;

/// <summary>A named place inside an object or a keyed list.</summary>
internal readonly record struct DocumentPlace(JsonNode Holder, string Name)
{
    public static string Below(string path, string name) =>
        path + "/" + name.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal);

    /// <summary>The place a path names, in an object that holds the document under 'root'.</summary>
    public static DocumentPlace Find(JsonObject root, string path)
    {
        var place = new DocumentPlace(root, "root");
        foreach (var segment in path.Split('/').Skip(1))
        {
            var name = segment.Replace("~1", "/", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal);
            place = new(place.Value ?? throw Missing(path), name);
        }

        return place;
    }

    public JsonNode? Value => Holder switch
    {
        JsonObject fields => fields[Name],
        JsonArray items => items[IndexIn(items)],
        _ => throw Missing(Name),
    };

    public void Apply(DocumentChange change)
    {
        switch (change.Kind)
        {
            case DocumentChangeKind.Added when Holder is JsonArray items:
                items.Add(change.New?.DeepClone());
                break;
            case DocumentChangeKind.Removed when Holder is JsonArray items:
                items.RemoveAt(IndexIn(items));
                break;
            case DocumentChangeKind.Removed:
                Holder.AsObject().Remove(Name);
                break;
            case DocumentChangeKind.Moved or DocumentChangeKind.Rearranged:
                Arrange(Value ?? throw Missing(change.Path), change.New!.AsArray());
                break;
            case DocumentChangeKind.Added or DocumentChangeKind.Replaced:
                Put(change.New?.DeepClone());
                break;
        }
    }

    private void Put(JsonNode? value)
    {
        if (Holder is JsonArray items)
        {
            items[IndexIn(items)] = value;
        }
        else
        {
            Holder[Name] = value;
        }
    }

    private static void Arrange(JsonNode holder, JsonArray order)
    {
        if (holder is JsonArray list)
        {
            var items = KeyedItems.Of(list) ?? throw Missing("items with keys");
            list.Clear();
            foreach (var key in order)
            {
                list.Add(items[key!.GetValue<string>()]);
            }
        }
        else
        {
            var values = new Dictionary<string, JsonNode?>(holder.AsObject());
            holder.AsObject().Clear();
            foreach (var name in order)
            {
                holder[name!.GetValue<string>()] = values[name.GetValue<string>()];
            }
        }
    }

    private int IndexIn(JsonArray items)
    {
        for (var index = 0; index < items.Count; index++)
        {
            if (KeyedItems.KeyOf(items[index]) == Name)
            {
                return index;
            }
        }

        throw Missing(Name);
    }

    private static InvalidOperationException Missing(string path) => new($"The document has no '{path}': the change belongs to another version.");
}
