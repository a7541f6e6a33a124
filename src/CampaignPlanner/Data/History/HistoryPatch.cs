using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace CampaignPlanner.Data.History;

/// <summary>
/// A burst of editing as it is kept: only what is new, and of a long text only the part that differs. Written as
/// <c>{"e":encoder,"c":[[kind,path,new], ["~",path,start,removed,inserted], ...]}</c>.
/// </summary>
internal static class HistoryPatch
{
    // Documents are written with one of these two; a patch remembers which, so that every character comes back.
    private static readonly JsonSerializerOptions[] Writers =
    [
        new() { Encoder = JavaScriptEncoder.Default },
        new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping },
    ];

    private static readonly JsonDocumentOptions Strict = new() { AllowDuplicateProperties = false };

    /// <summary>The patch that turns one text into the other exactly, or null when the document must be kept whole.</summary>
    public static string? Encode(string before, string after)
    {
        if (!TryParse(before, out var old) || !TryParse(after, out var @new))
        {
            return null;
        }

        var encoder = Array.FindIndex(Writers, writer => Write(@new, writer) == after);
        if (encoder < 0)
        {
            return null;
        }

        var changes = new JsonArray([.. DocumentDiff.Diff(old, @new).Select(Compact)]);
        var patch = new JsonObject { ["e"] = encoder, ["c"] = changes }.ToJsonString(Writers[1]);
        return Apply(before, patch) == after ? patch : null;
    }

    /// <summary>The document after the burst.</summary>
    public static string Apply(string before, string patch)
    {
        var parsed = JsonNode.Parse(patch)!;
        var document = JsonNode.Parse(before);
        foreach (var change in parsed["c"]!.AsArray())
        {
            document = DocumentDiff.Apply(document, [Expand(document, change!.AsArray())]);
        }

        return Write(document, Writers[parsed["e"]!.GetValue<int>()]);
    }

    /// <summary>Where two documents differ for a person; empty when they cannot be compared.</summary>
    public static IReadOnlyList<string> Paths(string before, string after) => TryParse(before, out var old) && TryParse(after, out var @new)
        ? [.. DocumentDiff.Diff(old, @new)
            .Where(change => change.Kind != DocumentChangeKind.Rearranged)
            .Select(change => change.Path)
            .Distinct(StringComparer.Ordinal)]
        : [];

    /// <summary>Where a patch changes something a person could see.</summary>
    public static IReadOnlyList<string> Paths(string patch) =>
        [.. JsonNode.Parse(patch)!["c"]!.AsArray()
            .Where(change => change![0]!.GetValue<string>() != Letter(DocumentChangeKind.Rearranged))
            .Select(change => change![1]!.GetValue<string>())
            .Distinct(StringComparer.Ordinal)];

    private static bool TryParse(string document, out JsonNode? parsed)
    {
        parsed = null;
        try
        {
            parsed = JsonNode.Parse(document, documentOptions: Strict);
            return true;
        }
        catch (JsonException)
        {
            // A name twice in one object: a reader may take either, so it can only be kept as it is.
            return false;
        }
    }

    private static string Write(JsonNode? document, JsonSerializerOptions writer) => document?.ToJsonString(writer) ?? "null";

    private static JsonNode Compact(DocumentChange change)
    {
        if (change.Kind == DocumentChangeKind.Replaced && TextSplice.Between(change.Old, change.New) is { } splice)
        {
            return new JsonArray("~", change.Path, splice.Start, splice.Removed, splice.Inserted);
        }

        return change.Kind == DocumentChangeKind.Removed
            ? new JsonArray(Letter(change.Kind), change.Path)
            : new JsonArray(Letter(change.Kind), change.Path, change.New?.DeepClone());
    }

    private static DocumentChange Expand(JsonNode? document, JsonArray compact)
    {
        var path = compact[1]!.GetValue<string>();
        if (compact[0]!.GetValue<string>() == "~")
        {
            var splice = new TextSplice(compact[2]!.GetValue<int>(), compact[3]!.GetValue<int>(), compact[4]!.GetValue<string>());
            var root = new JsonObject { ["root"] = document?.DeepClone() };
            var old = DocumentPlace.Find(root, path).Value!.GetValue<string>();
            return new(DocumentChangeKind.Replaced, path, null, splice.In(old));
        }

        var kind = Enum.GetValues<DocumentChangeKind>().Single(kind => Letter(kind) == compact[0]!.GetValue<string>());
        return new(kind, path, null, compact.Count > 2 ? compact[2] : null);
    }

    private static string Letter(DocumentChangeKind kind) => kind switch
    {
        DocumentChangeKind.Added => "+",
        DocumentChangeKind.Removed => "-",
        DocumentChangeKind.Replaced => "=",
        DocumentChangeKind.Moved => "o",
        _ => "p",
    };
}
