using System.Text.Json.Serialization;

namespace CampaignPlanner.Contracts;

/// <summary>One entry of a list in a document. Its key stays the same when the list is reordered, so that text in flight,
/// history and later comments keep pointing at the right entry. Keys are stored, and are not part of the plan format.</summary>
public abstract class PlanItem
{
    /// <summary>What <see cref="Key"/> is called in a stored document.</summary>
    public const string KeyName = "$key";

    [JsonPropertyName(KeyName), JsonPropertyOrder(-1)]
    public string Key { get; set; } = NewKey();

    /// <summary>Ten lower-case hexadecimal digits, random.</summary>
    public static string NewKey() => Guid.NewGuid().ToString("n")[..10];
}

/// <summary>A group of answers inside a document or item that exists once.</summary>
public abstract class PlanPart;

/// <summary>A few numbers that are one answer together: asked, counted and checked as one.</summary>
public abstract class NumberPart : PlanPart;
