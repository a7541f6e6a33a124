using System.Text.Json.Nodes;

namespace CampaignPlanner.Data.History;

/// <summary>What happened at one place of a document.</summary>
internal enum DocumentChangeKind
{
    /// <summary>A property, or an item of a keyed list, is new.</summary>
    Added,

    /// <summary>A property, or an item of a keyed list, is gone.</summary>
    Removed,

    /// <summary>Another value stands in the same place.</summary>
    Replaced,

    /// <summary>A keyed list has its items in another order; old and new are the lists of keys.</summary>
    Moved,

    /// <summary>An object was written with its properties in another order: of no meaning to people, needed to be exact.</summary>
    Rearranged,
}

/// <summary>
/// One difference between two documents. <paramref name="Path"/> is a JSON pointer, except that an item of a list whose
/// items carry a "$key" is named by that key: '/Videos/v1/Title'. The root is the empty path.
/// </summary>
internal sealed record DocumentChange(DocumentChangeKind Kind, string Path, JsonNode? Old, JsonNode? New);
