using CampaignPlanner.Contracts;

namespace CampaignPlanner.Notices;

/// <summary>The words of this room.</summary>
internal static class NoticesTexts
{
    public static RoomTexts T { get; } = RoomTexts.Of(typeof(NoticesTexts));
}
