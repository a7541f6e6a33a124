using CampaignPlanner.Contracts;

using CampaignPlanner.Shell;

namespace CampaignPlanner.Account;

internal static class AccountTexts
{
    public static RoomTexts T { get; } = RoomTexts.Of(typeof(AccountTexts));
}
