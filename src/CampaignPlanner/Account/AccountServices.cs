using System.Threading.RateLimiting;
using CampaignPlanner.Data;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Identity;

namespace CampaignPlanner.Account;

internal static class AccountServices
{
    /// <summary>Name of the limit on posts a stranger can send: sign-in, set-up, accepting an invitation.</summary>
    public const string DoorLimit = "door";

    /// <param name="services">Where to.</param>
    /// <param name="dataDirectory">The data folder; the keys that sign cookies live in its 'keys'.</param>
    public static IServiceCollection AddAccount(this IServiceCollection services, string dataDirectory)
    {
        services.AddHouseIdentity();
        services.AddAuthentication(IdentityConstants.ApplicationScheme).AddIdentityCookies();
        services.ConfigureApplicationCookie(Cookie);
        services.AddDataProtection().SetApplicationName("CampaignPlanner").PersistKeysToFileSystem(KeyFolder(dataDirectory));
        services.AddAntiforgery(options =>
        {
            options.Cookie.Name = "cp-antiforgery";
            options.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
        });

        services.AddAuthorization(Authorize);
        services.AddScoped<IAuthorizationHandler, AtLeastHandler>();
        services.AddScoped<CurrentActor>();
        services.AddScoped<AuthenticationStateProvider, CircuitRevalidation>();
        services.AddScoped<Newcomers>();
        services.AddSingleton<MemberStore>();
        services.AddSingleton<SetupToken>();
        services.AddHostedService<SetupAnnouncement>();
        services.AddRateLimiter(options =>
        {
            options.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
            options.AddPolicy(DoorLimit, PerAddress);
        });
        return services;
    }

    // Whoever reads these keys can sign a cookie for anyone: only the account the program runs under may.
    private static DirectoryInfo KeyFolder(string dataDirectory)
    {
        var path = Path.Combine(dataDirectory, "keys");
        return OperatingSystem.IsWindows()
            ? Directory.CreateDirectory(path)
            : Directory.CreateDirectory(path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
    }

    private static void Cookie(CookieAuthenticationOptions options)
    {
        options.CookieManager = new PrefixedCookies();
        options.Cookie.Name = IdentitySetup.CookieName;
        options.Cookie.HttpOnly = true;
        options.Cookie.SameSite = SameSiteMode.Lax; // Strict would sign people out on every link from a mail.
        options.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
        options.ExpireTimeSpan = TimeSpan.FromDays(14);
        options.SlidingExpiration = true;
        options.LoginPath = "/account/sign-in";
        options.ReturnUrlParameter = "returnUrl";
        options.Events.OnValidatePrincipal = ValidateAsync;
        var toSignIn = options.Events.OnRedirectToLogin;
        options.Events.OnRedirectToLogin = context =>
        {
            // A script wants a status, not a page in place of its data.
            if (!context.Request.Path.StartsWithSegments("/search") && !context.Request.Path.StartsWithSegments("/_blazor") && !context.Request.Path.StartsWithSegments("/api"))
            {
                return toSignIn(context);
            }

            context.Response.StatusCode = StatusCodes.Status401Unauthorized;
            return Task.CompletedTask;
        };
        options.Events.OnRedirectToAccessDenied = context =>
        {
            context.Response.StatusCode = StatusCodes.Status403Forbidden;
            return Task.CompletedTask;
        };
    }

    // The request of a circuit lasts as long as its page is open, and with it all it took from its services: Identity and a
    // database context, about 40 KB. So it asks with services of its own, and lets them go.
    private static async Task ValidateAsync(CookieValidatePrincipalContext context)
    {
        var http = context.HttpContext;
        var services = http.RequestServices;
        if (!http.Request.Path.StartsWithSegments("/_blazor"))
        {
            await SecurityStampValidator.ValidatePrincipalAsync(context);
            return;
        }

        await using var own = services.CreateAsyncScope();
        http.RequestServices = own.ServiceProvider;
        try
        {
            await SecurityStampValidator.ValidatePrincipalAsync(context);
        }
        finally
        {
            http.RequestServices = services;
        }
    }

    private static void Authorize(AuthorizationOptions options)
    {
        var member = new AuthorizationPolicyBuilder().RequireAuthenticatedUser().AddRequirements(new AtLeast(WorkspaceRole.Viewer)).Build();
        options.DefaultPolicy = member;
        options.FallbackPolicy = member; // What is not marked open is closed.
        options.AddPolicy(Policies.Administrator, policy => policy.RequireAuthenticatedUser().AddRequirements(new AtLeast(WorkspaceRole.Administrator)));
    }

    // Reading is free; each address may post thirty times a minute. The lock on one account is Identity's, after five.
    private static RateLimitPartition<string> PerAddress(HttpContext context) => HttpMethods.IsPost(context.Request.Method)
        ? RateLimitPartition.GetFixedWindowLimiter(
            "post " + context.Connection.RemoteIpAddress,
            _ => new FixedWindowRateLimiterOptions { PermitLimit = 30, Window = TimeSpan.FromMinutes(1) })
        : RateLimitPartition.GetNoLimiter("read");
}
