using System.Net.Mail;
using CampaignPlanner.Data;
using CampaignPlanner.Shell;
using Microsoft.AspNetCore.Identity;

namespace CampaignPlanner.Account;

/// <summary>How people come in: the first one by founding a workspace, the rest by invitation.</summary>
internal sealed class Newcomers(UserManager<User> users, WorkspaceStore workspaces, InvitationStore invitations, SetupToken key)
{
    /// <summary>The first administrator and the workspace; null when the form has errors, which are then in <paramref name="errors"/>.</summary>
    public async Task<(User User, Actor Actor)?> FoundAsync(string? workspace, NewcomerForm form, FormErrors errors, CancellationToken cancellationToken)
    {
        await key.Door.WaitAsync(cancellationToken);
        try
        {
            if (await workspaces.AnyUserAsync(cancellationToken))
            {
                errors.Add("email", AccountTexts.T["Failed"]);
                return null;
            }

            if (await RegisterAsync(form, errors) is not { } user)
            {
                return null;
            }

            // Not cancelled from here: a person without a workspace could not come back to this page.
            return (user, await workspaces.CreateAsync(workspace!.Trim(), user.Id, CancellationToken.None));
        }
        finally
        {
            key.Door.Release();
        }
    }

    /// <summary>A new member by invitation; null when the form has errors or the invitation was used in the meantime.</summary>
    public async Task<User?> JoinAsync(string token, NewcomerForm form, FormErrors errors)
    {
        if (await RegisterAsync(form, errors) is not { } user)
        {
            return null;
        }

        if (await invitations.UseAsync(token, user.Id, CancellationToken.None) is not null)
        {
            return user;
        }

        await users.DeleteAsync(user); // Someone else was let in with this link a moment ago.
        errors.Add("email", AccountTexts.T["Accept.Gone.Text"]);
        return null;
    }

    public static bool IsEmail(string text) => text.Length <= 200 && MailAddress.TryCreate(text, out var address) && address.Address == text;

    /// <summary>Makes the person; null when the form has errors.</summary>
    private async Task<User?> RegisterAsync(NewcomerForm form, FormErrors errors)
    {
        var texts = AccountTexts.T;
        errors.Require("name", form.Name, texts["Name.Missing"]);
        errors.Require("email", form.Email, texts["Email.Missing"]);
        errors.Require("password", form.Password, texts["Password.Missing"]);
        var email = form.Email?.Trim() ?? "";
        if (email.Length > 0 && !IsEmail(email))
        {
            errors.Add("email", texts["Email.Wrong"]);
        }

        var user = new User { UserName = email, Email = email, Name = form.Name?.Trim() ?? "", Language = Languages.Current };
        if (errors.Any)
        {
            // Say at once what is wrong with the password too: it was typed, and has to be typed again.
            if (form.Password is { Length: > 0 } && PasswordRules.Problem(form.Password, user.Email, user.Name) is { } problem)
            {
                errors.Add("password", texts[problem]);
            }

            return null;
        }

        var result = await users.CreateAsync(user, form.Password!);
        Explain(result, errors);
        return result.Succeeded ? user : null;
    }

    /// <summary>Puts Identity's findings beside the fields, in our words.</summary>
    public static void Explain(IdentityResult result, FormErrors errors, string wrongPassword = "password")
    {
        foreach (var error in result.Errors)
        {
            var (field, key) = error.Code switch
            {
                nameof(IdentityErrorDescriber.DuplicateEmail) or nameof(IdentityErrorDescriber.DuplicateUserName) => ("email", "Email.Taken"),
                nameof(IdentityErrorDescriber.InvalidEmail) or nameof(IdentityErrorDescriber.InvalidUserName) => ("email", "Email.Wrong"),
                nameof(IdentityErrorDescriber.PasswordMismatch) => (wrongPassword, "Password.Mismatch"),
                var code when code.StartsWith("Password.", StringComparison.Ordinal) => ("password", code),
                _ => ("password", "Failed"),
            };
            errors.Add(field, AccountTexts.T[key]);
        }
    }
}
