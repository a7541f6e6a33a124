using CampaignPlanner.Plans;
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
        app.Use(ShowFormsThatWent);
        return app;
    }

    // A form that is not on the page any more (the right or the plan's state went meanwhile) is answered by the framework with a bare 400:
    // the page as it is now says more. What was typed the browser still has.
    private static async Task ShowFormsThatWent(HttpContext context, RequestDelegate next)
    {
        await next(context);
        if (HttpMethods.IsPost(context.Request.Method) && context.Response is { StatusCode: StatusCodes.Status400BadRequest, HasStarted: false, ContentType: "text/plain" }
            && context.User.Identity?.IsAuthenticated == true && WantsPage(context))
        {
            context.Response.Clear();
            new ListNotice(PlansTexts.T["FormWent"], null, null, IsRefusal: true).Leave(context.Response);
            context.Response.Redirect(LocalUrl.OrHome(context.Request.Path + context.Request.QueryString));
        }
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
