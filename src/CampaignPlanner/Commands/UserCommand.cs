using System.CommandLine;
using CampaignPlanner.Account;
using CampaignPlanner.Contracts;
using CampaignPlanner.Data;
using Microsoft.AspNetCore.Identity;
using static CampaignPlanner.Commands.CommandsTexts;

namespace CampaignPlanner.Commands;

/// <summary><c>user add</c>: a person with a password, and a workspace for the first one.</summary>
internal static class UserCommand
{
    public static Command Create(CommandConsole console)
    {
        var email = new Option<string>("--email") { Description = T["User.Email"], Required = true, HelpName = "a@b.example" };
        var name = new Option<string>("--name") { Description = T["User.Name"], Required = true };
        var stdin = new Option<bool>("--password-stdin") { Description = T["User.Password"] };
        var administrator = new Option<bool>("--administrator") { Description = T["User.Administrator"] };
        var workspace = new Option<string>("--workspace") { Description = T["User.Workspace"], DefaultValueFactory = _ => T["User.Workspace.Name"] };
        var add = new Command("add", T["User.Add"]) { email, name, stdin, administrator, workspace, CommandLanguage.Option(T["Language"]) };
        add.SetGuardedAction(console, async (parsed, cancellation) =>
        {
            var person = new NewcomerForm { Email = parsed.GetRequiredValue(email).Trim(), Name = parsed.GetRequiredValue(name).Trim() };
            if (!parsed.GetValue(stdin))
            {
                // An argument would stand in the shell's history and in every list of processes.
                console.Complain(T["User.NeedsStdin"]);
                return ExitCodes.Failed;
            }

            person.Password = await console.In.ReadLineAsync(cancellation);
            var role = parsed.GetValue(administrator) ? WorkspaceRole.Administrator : WorkspaceRole.Planner;
            return await AddAsync(console, person, role, parsed.GetRequiredValue(workspace), cancellation);
        });
        return new Command("user", T["User"]) { add };
    }

    private static async Task<int> AddAsync(
        CommandConsole console, NewcomerForm person, WorkspaceRole role, string workspace, CancellationToken cancellation)
    {
        var errors = new FormErrors();
        errors.Require("name", person.Name, AccountTexts.T["Name.Missing"]);
        errors.Require("password", person.Password, T["User.NoPassword"]);
        if (!Newcomers.IsEmail(person.Email!))
        {
            errors.Add("email", AccountTexts.T["Email.Wrong"]);
        }

        if (errors.Any)
        {
            return Refuse(console, errors);
        }

        await using var house = await House.OpenAsync(console, cancellation);
        await using var scope = house.CreateAsyncScope();
        var users = scope.ServiceProvider.GetRequiredService<UserManager<User>>();
        if (await users.FindByEmailAsync(person.Email!) is not null)
        {
            console.Complain(T.Format("User.Exists", person.Email));
            return ExitCodes.Problems;
        }

        var user = new User { UserName = person.Email, Email = person.Email, Name = person.Name! };
        Newcomers.Explain(await users.CreateAsync(user, person.Password!), errors);
        if (errors.Any)
        {
            return Refuse(console, errors);
        }

        try
        {
            var admission = await house.GetRequiredService<OperatorStore>().AdmitAsync(user.Id, role, workspace, CancellationToken.None);
            var key = admission.IsNewWorkspace ? "User.Founded" : "User.Added";
            console.Out.WriteLine(T.Format(key, person.Name, person.Email, AccountTexts.T[$"Role.{admission.Role}"], admission.Workspace));
            return ExitCodes.Done;
        }
        catch
        {
            await users.DeleteAsync(user); // A person without a workspace could not come in, nor be added again.
            throw;
        }
    }

    private static int Refuse(CommandConsole console, FormErrors errors)
    {
        foreach (var (_, text) in errors.All)
        {
            console.Complain(text);
        }

        return ExitCodes.Problems;
    }
}
