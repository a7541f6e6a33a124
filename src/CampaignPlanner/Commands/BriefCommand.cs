using System.CommandLine;
using CampaignPlanner.Brief;
using CampaignPlanner.Plans;
using static CampaignPlanner.Commands.CommandsTexts;

namespace CampaignPlanner.Commands;

/// <summary><c>brief</c>: a plan file on paper, without database or server.</summary>
internal static class BriefCommand
{
    public static Command Create(CommandConsole console)
    {
        var file = new Argument<string>("file") { Description = T["File"], HelpName = "plan.json" };
        var output = new Option<string>("--output", "-o") { Description = T["Brief.Output"], Required = true, HelpName = "brief.pdf" };
        var client = new Option<string>("--client") { Description = T["Import.Client"], DefaultValueFactory = _ => "" };
        var language = CommandLanguage.Option(T["Brief.Language"]);
        var command = new Command("brief", T["Brief"]) { file, output, client, language };
        command.SetGuardedAction(console, async (parsed, cancellation) =>
        {
            var (plan, exitCode) = await PlanFile.RequireAsync(parsed.GetRequiredValue(file), console, cancellation);
            if (plan is null)
            {
                return exitCode;
            }

            var today = console.Today;
            var edition = new BriefEdition(parsed.GetRequiredValue(client), null, today, parsed.GetRequiredValue(language));
            var brief = BriefMaking.OfFile(plan.Documents, today, edition);
            await using var services = new ServiceCollection().AddBriefPdf().BuildServiceProvider();
            using var pdf = new MemoryStream();
            var report = services.GetRequiredService<IBriefPdfRenderer>().Render(brief, pdf);
            if (report.MissingCharacters.Count > 0)
            {
                console.Complain(T.Format("Brief.Missing", string.Join(' ', report.MissingCharacters)));
            }

            return await PlanFile.WriteAsync(parsed.GetRequiredValue(output), pdf.ToArray(), console, cancellation) ? ExitCodes.Done : ExitCodes.Failed;
        });
        return command;
    }
}
