using CampaignPlanner.Contracts;

namespace CampaignPlanner.Commands;

/// <summary>The words of this room.</summary>
internal static class CommandsTexts
{
    public static RoomTexts T { get; } = RoomTexts.Of(typeof(CommandsTexts));
}
