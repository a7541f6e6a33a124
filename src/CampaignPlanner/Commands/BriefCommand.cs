using System.CommandLine;
using System.Text;
using CampaignPlanner.Brief;
using CampaignPlanner.Brief.Readers;
using CampaignPlanner.Brief.Themes;
using CampaignPlanner.Data;
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
        var reader = new Option<BriefReader>("--reader") { Description = T["Brief.Reader"], HelpName = "team|client|crew|creator|media|board", DefaultValueFactory = _ => BriefReader.Team };
        var theme = new Option<string>("--theme") { Description = T["Brief.Theme"], HelpName = "theme.json" };
        var creator = new Option<string>("--creator") { Description = T["Brief.Creator"], HelpName = "K1" };
        var language = CommandLanguage.Option(T["Brief.Language"]);
        var command = new Command("brief", T["Brief"]) { file, output, client, language, reader, creator, theme };
        command.SetGuardedAction(console, async (parsed, cancellation) =>
        {
            var (plan, exitCode) = await PlanFile.RequireAsync(parsed.GetRequiredValue(file), console, cancellation);
            if (plan is null)
            {
                return exitCode;
            }

            var (look, problem) = parsed.GetValue(theme) is { } path ? await ThemeFile.ReadAsync(path, cancellation) : (null, null);
            if (problem is not null)
            {
                console.Complain(problem);
                return ExitCodes.Failed;
            }

            var today = console.Today;
            using var brief = BriefMaking.OfFile(plan.Documents, today, new(
                parsed.GetRequiredValue(client), null, today, parsed.GetRequiredValue(language), parsed.GetRequiredValue(reader), parsed.GetValue(creator), look));
            if (!brief.HasReader)
            {
                console.Complain(T.Format("Brief.NoCreator", brief.Edition.Creator ?? "", string.Join(", ", brief.Creators.Select(c => c.Id))));
                return ExitCodes.Failed;
            }

            if (brief.FeeToWorkOut is { } paid)
            {
                console.Complain(BriefTexts.T.Format("Kept.Fee", paid));
            }

            await using var services = new ServiceCollection().AddBriefPdf(CampaignData.DataDirectory(console.Configuration)).BuildServiceProvider();
            try
            {
                if (Path.GetExtension(parsed.GetRequiredValue(output)).Equals(".md", StringComparison.OrdinalIgnoreCase))
                {
                    return await PlanFile.WriteAsync(parsed.GetRequiredValue(output), Encoding.UTF8.GetBytes(BriefMaking.Markdown(brief)), console, cancellation) ? ExitCodes.Done : ExitCodes.Failed;
                }

                var (pdf, report) = BriefMaking.Print(brief, services.GetRequiredService<IBriefPdfRenderer>());
                if (report.MissingCharacters.Count > 0)
                {
                    console.Complain(T.Format("Brief.Missing", string.Join(' ', report.MissingCharacters)));
                }

                return await PlanFile.WriteAsync(parsed.GetRequiredValue(output), pdf.ToArray(), console, cancellation) ? ExitCodes.Done : ExitCodes.Failed;
            }
            catch (BriefTooLongException)
            {
                console.Complain(BriefTexts.T["TooLong"]);
                return ExitCodes.Failed;
            }
            catch (LeakException leak)
            {
                console.Complain(T.Format("Brief.Leak", string.Join(", ", leak.Leaks.Select(l => $"{l.Secret.Point.Texts()[l.Secret.Question.TextKey]}: {l.Words}"))));
                return ExitCodes.Failed;
            }
        });
        return command;
    }
}
