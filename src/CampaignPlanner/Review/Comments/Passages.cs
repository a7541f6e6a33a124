using System.Text.Json;

namespace CampaignPlanner.Review.Comments;

/// <summary>How a marked passage is written down and found again.</summary>
internal static class Passages
{
    public static string Write(string text, int start, int length) => JsonSerializer.Serialize(new { Start = start, Quote = text.Substring(start, length) });
}
