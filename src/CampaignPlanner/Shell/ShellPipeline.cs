using Microsoft.AspNetCore.Diagnostics;

namespace CampaignPlanner.Shell;

internal static class ShellPipeline
{
    /// <summary>What every request passes, outermost first.</summary>
    public static WebApplication UseShell(this WebApplication app)
    {
        app.UseSecurityHeaders();
        app.UseRequestLocalization();
        app.UseExceptionHandler("/error", createScopeForErrors: true);
        // A page for people; scripts, styles and programs get the bare status.
        app.UseWhen(WantsPage, pages => pages.UseStatusCodePagesWithReExecute("/status/{0}"));
        app.Use(ReadStatusPages);
        if (!app.Environment.IsDevelopment())
        {
            app.UseHsts();
        }

        app.UseOriginCheck();
        app.UseRouting();
        app.UseRateLimiter();
        app.UseAuthentication();
        app.UseAuthorization();
        app.UseAntiforgery();
        return app;
    }

    // A refused post is shown a page: that page is read, not posted to (it would ask for a form's token again).
    private static Task ReadStatusPages(HttpContext context, RequestDelegate next)
    {
        if (context.Features.Get<IStatusCodeReExecuteFeature>() is not null || context.Features.Get<IExceptionHandlerFeature>() is not null)
        {
            context.Request.Method = HttpMethods.Get;
        }

        return next(context);
    }

    private static bool WantsPage(HttpContext context) =>
        context.Request.Headers.Accept.ToString().Contains("text/html", StringComparison.OrdinalIgnoreCase)
        && !context.Request.Path.StartsWithSegments("/api", StringComparison.OrdinalIgnoreCase)
        && !context.Request.Path.StartsWithSegments("/_blazor", StringComparison.OrdinalIgnoreCase);
}
