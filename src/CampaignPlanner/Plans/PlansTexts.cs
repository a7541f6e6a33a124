using CampaignPlanner.Contracts;

namespace CampaignPlanner.Plans;

/// <summary>The words of this room.</summary>
internal static class PlansTexts
{
    public static RoomTexts T { get; } = RoomTexts.Of(typeof(PlansTexts));
}
