using CampaignPlanner.Account;
using CampaignPlanner.Brief.Copies;
using CampaignPlanner.Brief.Readers;
using CampaignPlanner.Brief.Themes;

namespace CampaignPlanner.Brief;

internal static class BriefEndpoints
{
    public static void MapBrief(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/plans/{id:guid}/brief.pdf", (HttpContext context, CurrentActor current, BriefMaking making, PublicAddress address, Guid id, [AsParameters] BriefAddress asked) =>
            SendAsync(context, current, making, address, id, asked, BriefFormat.Pdf, "application/pdf"));
        routes.MapGet("/plans/{id:guid}/pages.pdf", (HttpContext context, CurrentActor current, BriefMaking making, Guid id, [AsParameters] BriefAddress asked) =>
            ShowAsync(context, current, making, id, asked));
        routes.MapGet("/plans/{id:guid}/brief.md", (HttpContext context, CurrentActor current, BriefMaking making, PublicAddress address, Guid id, [AsParameters] BriefAddress asked) =>
            SendAsync(context, current, making, address, id, asked, BriefFormat.Markdown, "text/markdown; charset=utf-8"));
        routes.MapCopies();
        routes.ServiceProvider.GetRequiredService<PublicAddress>(); // A wrong setting stops the start, not the first export.
        routes.MapGet("/styles/sample.pdf", SampleAsync);
    }

    private static Task<IResult> SendAsync(
        HttpContext context, CurrentActor current, BriefMaking making, PublicAddress address, Guid id, BriefAddress asked, BriefFormat format, string type) =>
        GuardedAsync(context, id, asked, async () =>
            await current.OfAsync(context.User, context.RequestAborted) is { } actor
            && await making.ExportAsync(actor, id, asked.Wish(BriefReader.Team), address.Home(context.Request), context.RequestAborted, format) is { } file
                ? Results.File(file.Content, type, file.Name)
                : Results.NotFound());

    /// <summary>Without a name of its own a file is shown by the browser, not saved.</summary>
    private static Task<IResult> ShowAsync(HttpContext context, CurrentActor current, BriefMaking making, Guid id, BriefAddress asked) =>
        GuardedAsync(context, id, asked, async () =>
            await current.OfAsync(context.User, context.RequestAborted) is { } actor
            && await making.PagesAsync(actor, id, asked.Wish(BriefReader.Client), context.RequestAborted) is { } pages
                ? Results.File(pages, "application/pdf")
                : Results.NotFound());

    /// <summary>The sample campaign in the style kept for a client, used or not.</summary>
    private static async Task<IResult> SampleAsync(HttpContext context, CurrentActor current, ClientStyles styles, SampleBrief sample, string? client)
    {
        if (await current.OfAsync(context.User, context.RequestAborted) is not { } actor)
        {
            return Results.NotFound();
        }

        context.Response.Headers.CacheControl = "no-store";
        var kept = await styles.FindAsync(actor, client?.Trim() ?? ClientStyles.House, context.RequestAborted);
        return Results.File(sample.Pages(kept is { } look ? look.Settings.With(look.Logo, client) : BriefTheme.Own), "application/pdf");
    }

    private static async Task<IResult> GuardedAsync(HttpContext context, Guid id, BriefAddress asked, Func<Task<IResult>> make)
    {
        var page = $"/plans/{id}/brief?{asked.Query}";
        try
        {
            context.Response.Headers.CacheControl = "no-store";
            return await make();
        }
        catch (BriefTooLongException)
        {
            // The page says what to do.
            return Results.Redirect(page);
        }
        catch (LeakException)
        {
            return Results.Redirect(page + "&leak=true");
        }
    }
}
