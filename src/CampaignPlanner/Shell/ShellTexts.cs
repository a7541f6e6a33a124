using CampaignPlanner.Contracts;

namespace CampaignPlanner.Shell;

internal static class ShellTexts
{
    public static RoomTexts T { get; } = RoomTexts.Of(typeof(ShellTexts));
}
