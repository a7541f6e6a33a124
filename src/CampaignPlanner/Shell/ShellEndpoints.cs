using Microsoft.AspNetCore.Mvc;

namespace CampaignPlanner.Shell;

/// <summary>Language, theme and health: small posts that end in a redirect to where the person was.</summary>
internal static class ShellEndpoints
{
    public static void MapShell(this IEndpointRouteBuilder routes)
    {
        routes.MapPost("/language", Language).AllowAnonymous();
        routes.MapPost("/theme", Theme).AllowAnonymous();
        routes.MapGet("/healthz", () => Results.Text("ok")).AllowAnonymous();
    }

    private static IResult Language(HttpContext context, [FromForm] string? language, [FromForm] string? returnUrl)
    {
        if (Languages.Has(language))
        {
            Preferences.RememberLanguage(context, language!);
        }

        return Results.LocalRedirect(LocalUrl.OrHome(returnUrl));
    }

    private static IResult Theme(HttpContext context, [FromForm] string? theme, [FromForm] string? returnUrl)
    {
        if (Preferences.Themes.Any(choice => choice.Code == theme))
        {
            Preferences.RememberTheme(context, theme!);
        }

        return Results.LocalRedirect(LocalUrl.OrHome(returnUrl));
    }
}
