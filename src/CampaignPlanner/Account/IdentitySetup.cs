using CampaignPlanner.Data;
using Microsoft.AspNetCore.Identity;

namespace CampaignPlanner.Account;

/// <summary>The framework's defaults that fall short of OWASP ASVS 5.0 level 2, corrected.</summary>
internal static class IdentitySetup
{
    public const string CookieName = "cp-session";

    /// <summary>How long a removed right may linger.</summary>
    public static readonly TimeSpan Revalidation = TimeSpan.FromMinutes(1);

    /// <summary>PBKDF2-HMAC-SHA512 at the number ASVS names; older hashes are renewed when their owner signs in.</summary>
    public static readonly PasswordHasherOptions Hashing = new() { IterationCount = 210_000 };

    public static void AddHouseIdentity(this IServiceCollection services)
    {
        services.AddIdentityCore<User>(Configure)
            .AddUserStores()
            .AddSignInManager<HouseSignIn>()
            .AddClaimsPrincipalFactory<NamedClaims>()
            .AddDefaultTokenProviders();
        // Identity would add its own rules of signs; ours stand alone.
        foreach (var rule in services.Where(service => service.ServiceType == typeof(IPasswordValidator<User>)).ToList())
        {
            services.Remove(rule);
        }

        services.AddScoped<IPasswordValidator<User>, PasswordRules>();
        services.Configure<PasswordHasherOptions>(options => options.IterationCount = Hashing.IterationCount);
        services.Configure<SecurityStampValidatorOptions>(options => options.ValidationInterval = Revalidation);
    }

    private static void Configure(IdentityOptions options)
    {
        options.User.RequireUniqueEmail = true;
        options.User.AllowedUserNameCharacters = ""; // The user name is the e-mail address; Identity's list misses some of its signs.
        options.Lockout.MaxFailedAccessAttempts = 5;
        options.Lockout.DefaultLockoutTimeSpan = TimeSpan.FromMinutes(10);
        options.Stores.SchemaVersion = IdentitySchemaVersions.Version3;
    }
}
