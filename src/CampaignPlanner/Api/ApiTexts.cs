using CampaignPlanner.Contracts;

namespace CampaignPlanner.Api;

/// <summary>The words of this room.</summary>
internal static class ApiTexts
{
    public static RoomTexts T { get; } = RoomTexts.Of(typeof(ApiTexts));
}
