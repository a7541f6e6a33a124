using System.CommandLine;
using CampaignPlanner.Data;
using static CampaignPlanner.Commands.CommandsTexts;

namespace CampaignPlanner.Commands;

/// <summary>Runs a command so that whatever goes wrong ends in one line and an exit code.</summary>
internal static class Guard
{
    public static void SetGuardedAction(this Command command, CommandConsole console, Func<ParseResult, CancellationToken, Task<int>> run) =>
        command.SetAction(async (parsed, cancellation) =>
        {
            try
            {
                return await run(parsed, cancellation);
            }
            catch (WriteRefusedException refused)
            {
                console.Complain(Reason(refused.Outcome));
                return refused.Outcome is WriteOutcome.Unavailable ? ExitCodes.Failed : ExitCodes.Problems;
            }
            catch (DatabaseTooNewException newer)
            {
                console.Complain(T.Format("DatabaseTooNew", newer.File));
            }
            catch (Exception unreachable) when (unreachable.IsFromDatabase())
            {
                console.Complain(T.Format("NoDatabase", unreachable.Message));
            }
            catch (Exception unexpected) when (unexpected is not OutOfMemoryException)
            {
                console.Complain(T.Format("Unexpected", unexpected.Message));
            }

            return ExitCodes.Failed;
        });

    private static string Reason(WriteOutcome outcome) => outcome switch
    {
        WriteOutcome.Denied => T["MayNotWrite"],
        WriteOutcome.Unavailable unavailable => T[$"Storage.{unavailable.Problem}"],
        _ => T["MayNotWrite"],
    };
}
