using System.CommandLine;
using System.Text;
using CampaignPlanner.Api;
using CampaignPlanner.Data;
using CampaignPlanner.Plans;
using CampaignPlanner.Review;
using static CampaignPlanner.Commands.CommandsTexts;

namespace CampaignPlanner.Commands;

/// <summary><c>export</c>: a stored plan as a file of the plan format.</summary>
internal static class ExportCommand
{
    public static Command Create(CommandConsole console)
    {
        var id = new Argument<string>("plan-id") { Description = T["Export.Id"] };
        var output = new Option<string?>("--output", "-o") { Description = T["Export.Output"], HelpName = "plan.json" };
        var command = new Command("export", T["Export"]) { id, output, CommandLanguage.Option(T["Language"]) };
        command.SetGuardedAction(console, async (parsed, cancellation) =>
        {
            var given = parsed.GetRequiredValue(id);
            await using var house = await House.OpenAsync(console, cancellation);
            var points = Guid.TryParse(given, out var planId)
                ? await house.GetRequiredService<OperatorStore>().ReadPlanAsync(planId, cancellation)
                : [];
            if (points.Count == 0)
            {
                console.Complain(T.Format("Export.NoPlan", given));
                return ExitCodes.Problems;
            }

            var documents = PlanDocuments.Read(points);
            foreach (var (point, document) in documents.Where(d => d.Document.Drafts is { Count: > 0 }))
            {
                console.Complain(T.Format("Export.Drafts", point.Texts()["Title"], document.Drafts!.Count));
            }

            var approved = await house.GetRequiredService<OperatorStore>().ApprovalOfAsync(planId, new PlanMarks(documents).Checksum, cancellation);
            var plan = PlanFormat.Write(documents, approved is null ? null : new(approved.Version, approved.ByName, approved.At, approved.Checksum));
            if (parsed.GetValue(output) is { } path)
            {
                return await PlanFile.WriteAsync(path, plan, console, cancellation) ? ExitCodes.Done : ExitCodes.Failed;
            }

            await console.Out.WriteAsync(Encoding.UTF8.GetString(plan));
            return ExitCodes.Done;
        });
        return command;
    }
}
