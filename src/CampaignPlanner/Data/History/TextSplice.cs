using System.Text.Json;
using System.Text.Json.Nodes;

namespace CampaignPlanner.Data.History;

/// <summary>One stretch of a text replaced by another, counted in UTF-16 units.</summary>
internal readonly record struct TextSplice(int Start, int Removed, string Inserted)
{
    private const int WorthIt = 24;

    /// <summary>The splice between two strings when it is much shorter than the new one.</summary>
    public static TextSplice? Between(JsonNode? old, JsonNode? @new)
    {
        if (old?.GetValueKind() != JsonValueKind.String || @new?.GetValueKind() != JsonValueKind.String)
        {
            return null;
        }

        var (before, after) = (old.GetValue<string>(), @new.GetValue<string>());
        var shortest = Math.Min(before.Length, after.Length);
        var start = before.AsSpan().CommonPrefixLength(after);
        // A pair of surrogates is one character: half of it cannot be written as JSON.
        if (start > 0 && char.IsHighSurrogate(after[start - 1]))
        {
            start--;
        }

        var end = 0;
        while (end < shortest - start && before[^(end + 1)] == after[^(end + 1)])
        {
            end++;
        }

        if (end > 0 && char.IsLowSurrogate(after[^end]))
        {
            end--;
        }

        return start + end < WorthIt ? null : new(start, before.Length - start - end, after[start..^end]);
    }

    public string In(string text) => string.Concat(text.AsSpan(0, Start), Inserted, text.AsSpan(Start + Removed));
}
