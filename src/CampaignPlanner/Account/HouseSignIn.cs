using System.Security.Claims;
using CampaignPlanner.Data;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;

namespace CampaignPlanner.Account;

/// <summary>Sign-in that refuses suspended people, at the door and at every check of a cookie that is still out there.</summary>
internal sealed class HouseSignIn(
    UserManager<User> users,
    IHttpContextAccessor context,
    IUserClaimsPrincipalFactory<User> claims,
    IOptions<IdentityOptions> options,
    ILogger<SignInManager<User>> logger,
    IAuthenticationSchemeProvider schemes,
    IUserConfirmation<User> confirmation) : SignInManager<User>(users, context, claims, options, logger, schemes, confirmation)
{
    // A password hash of nobody, so that an unknown address costs as much time as a wrong password.
    private static readonly Lazy<string> Nobody = new(() => new PasswordHasher<User>(Microsoft.Extensions.Options.Options.Create(IdentitySetup.Hashing)).HashPassword(new User(), "nobody"));

    public override async Task<bool> CanSignInAsync(User user) => user.SuspendedAt is null && await base.CanSignInAsync(user);

    public override async Task<User?> ValidateSecurityStampAsync(ClaimsPrincipal? principal) =>
        await base.ValidateSecurityStampAsync(principal) is { SuspendedAt: null } user ? user : null;

    /// <summary>One answer for every reason: who asks learns neither whether the address exists nor whether it is locked.</summary>
    public async Task<User?> TryAsync(string email, string password, bool remember)
    {
        if (await UserManager.FindByEmailAsync(email) is not { } user)
        {
            UserManager.PasswordHasher.VerifyHashedPassword(new User(), Nobody.Value, password);
            return null;
        }

        return (await PasswordSignInAsync(user, password, remember, lockoutOnFailure: true)).Succeeded ? user : null;
    }
}
