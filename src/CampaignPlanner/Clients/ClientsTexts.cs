using CampaignPlanner.Contracts;

namespace CampaignPlanner.Clients;

/// <summary>The words of this room.</summary>
internal static class ClientsTexts
{
    public static RoomTexts T { get; } = RoomTexts.Of(typeof(ClientsTexts));
}
