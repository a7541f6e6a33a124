using CampaignPlanner.Account;
using CampaignPlanner.Brief.Readers;

namespace CampaignPlanner.Brief;

internal static class BriefEndpoints
{
    public static void MapBrief(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/plans/{id:guid}/brief.pdf", (HttpContext context, CurrentActor current, BriefMaking making, Guid id, string? reader, string? creator) =>
            SendAsync(context, current, making, id, reader, creator, BriefFormat.Pdf, "application/pdf"));
        routes.MapGet("/plans/{id:guid}/pages.pdf", (HttpContext context, CurrentActor current, BriefMaking making, Guid id, string? reader, string? creator) =>
            ShowAsync(context, current, making, id, reader, creator));
        routes.MapGet("/plans/{id:guid}/brief.md", (HttpContext context, CurrentActor current, BriefMaking making, Guid id, string? reader, string? creator) =>
            SendAsync(context, current, making, id, reader, creator, BriefFormat.Markdown, "text/markdown; charset=utf-8"));
    }

    private static Task<IResult> SendAsync(
        HttpContext context, CurrentActor current, BriefMaking making, Guid id, string? reader, string? creator, BriefFormat format, string type) =>
        GuardedAsync(context, id, reader, creator, async () =>
            await current.OfAsync(context.User, context.RequestAborted) is { } actor
            && await making.ExportAsync(actor, id, ReaderCard.Parse(reader, BriefReader.Team), creator, context.RequestAborted, format) is { } file
                ? Results.File(file.Content, type, file.Name)
                : Results.NotFound());

    /// <summary>Without a name of its own a file is shown by the browser, not saved.</summary>
    private static Task<IResult> ShowAsync(HttpContext context, CurrentActor current, BriefMaking making, Guid id, string? reader, string? creator) =>
        GuardedAsync(context, id, reader, creator, async () =>
            await current.OfAsync(context.User, context.RequestAborted) is { } actor
            && await making.PagesAsync(actor, id, ReaderCard.Parse(reader, BriefReader.Client), creator, context.RequestAborted) is { } pages
                ? Results.File(pages, "application/pdf")
                : Results.NotFound());

    private static async Task<IResult> GuardedAsync(HttpContext context, Guid id, string? reader, string? creator, Func<Task<IResult>> make)
    {
        var page = $"/plans/{id}/brief?reader={Uri.EscapeDataString(reader ?? "")}&creator={Uri.EscapeDataString(creator ?? "")}";
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
