using System.CommandLine;
using static CampaignPlanner.Commands.CommandsTexts;

namespace CampaignPlanner.Commands;

/// <summary><c>serve</c>: what happens without any command, by its name.</summary>
internal static class ServeCommand
{
    public static Command Create(Func<string[], Task<int>> serve)
    {
        var command = new Command("serve", T["Serve"]) { TreatUnmatchedTokensAsErrors = false };
        command.SetAction(parsed => serve([.. parsed.UnmatchedTokens]));
        return command;
    }
}
