using System.Text.Json;

namespace CampaignPlanner.Review.Comments;

/// <summary>A marked passage as the database keeps it.</summary>
internal static class Passages
{
    /// <exception cref="ArgumentOutOfRangeException">The passage is empty or not inside the text.</exception>
    public static string Write(string text, int start, int length) => JsonSerializer.Serialize(TextAnchor.Of(text, start, length));

    public static TextAnchor Read(string stored) => JsonSerializer.Deserialize<TextAnchor>(stored)!;
}
