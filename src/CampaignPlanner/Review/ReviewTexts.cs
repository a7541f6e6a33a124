using CampaignPlanner.Contracts;

namespace CampaignPlanner.Review;

/// <summary>The words of this room.</summary>
internal static class ReviewTexts
{
    public static RoomTexts T { get; } = RoomTexts.Of(typeof(ReviewTexts));
}
