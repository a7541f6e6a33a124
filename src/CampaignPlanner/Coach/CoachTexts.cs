using CampaignPlanner.Contracts;

namespace CampaignPlanner.Coach;

/// <summary>The words of this room.</summary>
internal static class CoachTexts
{
    public static RoomTexts T { get; } = RoomTexts.Of(typeof(CoachTexts));
}
