using CampaignPlanner.Data;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;

namespace CampaignPlanner.Shell;

/// <summary>Language, theme and health: small posts that end in a redirect to where the person was.</summary>
internal static class ShellEndpoints
{
    public static void MapShell(this IEndpointRouteBuilder routes)
    {
        routes.MapPost("/language", LanguageAsync).AllowAnonymous();
        routes.MapPost("/theme", ThemeAsync).AllowAnonymous();
        routes.MapGet("/search", SearchEndpoint.AnswerAsync);
        routes.MapGet("/healthz", HealthAsync).AllowAnonymous();
    }

    // Says only whether the database answers: this address is open to everyone.
    private static async Task<IResult> HealthAsync(DatabaseHealth health, CancellationToken cancellationToken) =>
        await health.CanReadAsync(cancellationToken) ? Results.Text("ok") : Results.Text("no", statusCode: StatusCodes.Status503ServiceUnavailable);

    private static async Task<IResult> LanguageAsync(HttpContext context, UserManager<User> users, [FromForm] string? language, [FromForm] string? returnUrl)
    {
        if (Languages.Has(language))
        {
            Preferences.RememberLanguage(context, language!);
            if (await users.GetUserAsync(context.User) is { } user)
            {
                user.Language = language;
                await users.UpdateAsync(user);
            }
        }

        return Results.LocalRedirect(LocalUrl.OrHome(returnUrl));
    }

    private static async Task<IResult> ThemeAsync(HttpContext context, UserManager<User> users, [FromForm] string? theme, [FromForm] string? returnUrl)
    {
        if (Preferences.Themes.Any(choice => choice.Code == theme))
        {
            Preferences.RememberTheme(context, theme!);
            if (await users.GetUserAsync(context.User) is { } user)
            {
                user.Theme = theme == "system" ? null : theme;
                await users.UpdateAsync(user);
            }
        }

        return Results.LocalRedirect(LocalUrl.OrHome(returnUrl));
    }
}
