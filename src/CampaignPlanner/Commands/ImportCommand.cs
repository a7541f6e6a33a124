using System.CommandLine;
using CampaignPlanner.Api;
using CampaignPlanner.Data;
using CampaignPlanner.Plans;
using Microsoft.AspNetCore.Identity;
using static CampaignPlanner.Commands.CommandsTexts;

namespace CampaignPlanner.Commands;

/// <summary><c>import</c>: a file becomes a plan of its owner. A plan with problems becomes a draft with problems.</summary>
internal static class ImportCommand
{
    public static Command Create(CommandConsole console)
    {
        var file = new Argument<string>("file") { Description = T["File"], HelpName = "plan.json" };
        var owner = new Option<string>("--owner") { Description = T["Import.Owner"], Required = true, HelpName = "a@b.example" };
        var client = new Option<string>("--client") { Description = T["Import.Client"], DefaultValueFactory = _ => "" };
        var language = CommandLanguage.Option(T["Import.Language"]);
        var command = new Command("import", T["Import"]) { file, owner, client, language };
        command.SetGuardedAction(console, async (parsed, cancellation) =>
        {
            var path = parsed.GetRequiredValue(file);
            var (plan, exitCode) = await PlanFile.RequireAsync(path, console, cancellation);
            if (plan is null)
            {
                return exitCode;
            }

            await using var house = await House.OpenAsync(console, cancellation);
            if (await OwnerAsync(house, parsed.GetRequiredValue(owner).Trim(), cancellation) is not { } actor)
            {
                console.Complain(T.Format("Import.NoOwner", parsed.GetValue(owner)));
                return ExitCodes.Problems;
            }

            return await StoreAsync(console, house, actor, plan, path, parsed.GetRequiredValue(client), parsed.GetRequiredValue(language), cancellation);
        });
        return command;
    }

    private static async Task<Actor?> OwnerAsync(ServiceProvider house, string email, CancellationToken cancellation)
    {
        await using var scope = house.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<UserManager<User>>().FindByEmailAsync(email) is { } user
            ? await house.GetRequiredService<WorkspaceStore>().ActorOfAsync(user.Id, cancellation)
            : null;
    }

    private static async Task<int> StoreAsync(
        CommandConsole console, ServiceProvider house, Actor actor, PlanReadResult.Plan plan, string path, string client, string language, CancellationToken cancellation)
    {
        var store = house.GetRequiredService<PlanStore>();
        var rows = house.GetRequiredService<PlanMaking>().From(actor, plan.Documents, client, language, Path.GetFileNameWithoutExtension(path));
        var isTaken = await store.TitleTakenAsync(actor, rows.Title, null, cancellation);
        var id = await store.CreateAsync(actor, rows, cancellation);
        console.Out.WriteLine(id);
        if (isTaken)
        {
            console.Out.WriteLine(T.Format("Import.SameTitle", rows.Title));
        }

        var problems = PlanCheck.Run(plan.Documents, console.Today);
        if (problems.Count > 0)
        {
            var wrong = problems.Count(p => p.Kind == PlanProblemKind.Invalid);
            console.Out.WriteLine(T.Format("Import.Problems", wrong, problems.Count - wrong, path));
        }

        return ExitCodes.Done;
    }
}
