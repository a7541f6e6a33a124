using System.CommandLine;
using System.Text;
using CampaignPlanner.Api;
using static CampaignPlanner.Commands.CommandsTexts;

namespace CampaignPlanner.Commands;

/// <summary><c>format</c>, for whoever changes the model: writes the description of the plan format anew. Not shown in the help.</summary>
internal static class FormatCommand
{
    public static Command Create(CommandConsole console)
    {
        var folder = new Argument<string>("folder") { Description = T["Format.Folder"] };
        var command = new Command("format", T["Format"]) { folder };
        command.Hidden = true;
        command.SetGuardedAction(console, async (parsed, cancellation) =>
        {
            var into = parsed.GetRequiredValue(folder);
            return await WriteAsync("plan-format.md", PlanFormatPage.Write()) && await WriteAsync("plan.schema.json", PlanSchema.Write())
                ? ExitCodes.Done
                : ExitCodes.Failed;

            Task<bool> WriteAsync(string name, string text) => PlanFile.WriteAsync(Path.Combine(into, name), Encoding.UTF8.GetBytes(text), console, cancellation);
        });
        return command;
    }
}
