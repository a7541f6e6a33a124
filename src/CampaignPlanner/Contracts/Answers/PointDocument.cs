using System.Text.Json.Serialization;

namespace CampaignPlanner.Contracts;

/// <summary>What is stored and edited for one point of the checklist.</summary>
public abstract class PointDocument
{
    /// <summary>Shape of the document; raised when a stored one must be upgraded on read.</summary>
    [JsonPropertyName("$schema"), JsonPropertyOrder(-2)]
    public int Schema { get; set; } = 1;

    /// <summary>Text that does not fit its field yet ('next week' in a date), by path. Kept so that nothing typed is lost; null when there is none.</summary>
    [JsonPropertyName("$drafts")]
    public Dictionary<string, string>? Drafts { get; set; }

    /// <summary>Writes what other points may know of this one; called again after every change, and overwrites.</summary>
    public abstract void Publish(PlanFacts facts);
}
