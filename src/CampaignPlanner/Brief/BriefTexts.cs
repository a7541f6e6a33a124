using CampaignPlanner.Contracts;

namespace CampaignPlanner.Brief;

/// <summary>The words of this room.</summary>
internal static class BriefTexts
{
    public static RoomTexts T { get; } = RoomTexts.Of(typeof(BriefTexts));
}
