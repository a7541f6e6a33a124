namespace CampaignPlanner.Checklist.Distribution;

/// <summary>The size class that follows from a number of followers (creator reference, section 1).</summary>
public static class KolTiers
{
    // Chinese channels draw their borders elsewhere, each its own; there the class is the marketer's choice.
    private static readonly HashSet<string> OwnBorders = ["douyin", "xiaohongshu", "bilibili", "wechat-channels", "weibo"];

    /// <summary>Null where the default borders do not hold.</summary>
    public static KolTier? Of(long followers, string? channelId) =>
        channelId is not null && OwnBorders.Contains(channelId)
            ? null
            : followers switch
            {
                < 10_000 => KolTier.Nano,
                < 50_000 => KolTier.Micro,
                < 500_000 => KolTier.Mid,
                < 1_000_000 => KolTier.Macro,
                _ => KolTier.Mega,
            };
}
