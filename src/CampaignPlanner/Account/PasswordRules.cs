using CampaignPlanner.Data;
using Microsoft.AspNetCore.Identity;

namespace CampaignPlanner.Account;

/// <summary>
/// Length and a block list instead of a zoo of signs (OWASP ASVS 5.0, 6.2). The code of an error is a key of AccountTexts.
/// </summary>
internal sealed class PasswordRules : IPasswordValidator<User>
{
    public const int MinimumLength = 12;

    public Task<IdentityResult> ValidateAsync(UserManager<User> manager, User user, string? password) =>
        Task.FromResult(Problem(password ?? "", user.Email, user.Name) is { } key
            ? IdentityResult.Failed(new IdentityError { Code = key, Description = AccountTexts.T[key] })
            : IdentityResult.Success);

    /// <summary>The key of what is wrong, or null.</summary>
    public static string? Problem(string password, string? email, string? name)
    {
        if (password.EnumerateRunes().Count() < MinimumLength)
        {
            return "Password.TooShort";
        }

        if (CommonPasswords.Contains(password))
        {
            return "Password.Common";
        }

        return Personal(email, name).Any(word => password.Contains(word, StringComparison.OrdinalIgnoreCase)) ? "Password.Personal" : null;
    }

    // The mail name, the address and the person's names, as far as they are long enough to be more than a coincidence.
    private static IEnumerable<string> Personal(string? email, string? name) =>
        new[] { email ?? "", (email ?? "").Split('@')[0] }
            .Concat((name ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries))
            .Where(word => word.Length >= 4);
}
