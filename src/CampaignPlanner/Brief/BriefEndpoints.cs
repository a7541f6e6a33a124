using CampaignPlanner.Account;
using CampaignPlanner.Brief.Readers;

namespace CampaignPlanner.Brief;

internal static class BriefEndpoints
{
    public static void MapBrief(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/plans/{id:guid}/brief.pdf", (HttpContext context, CurrentActor current, BriefMaking making, Guid id, string? reader, string? creator) =>
            SendAsync(context, current, making, id, reader, creator, BriefFormat.Pdf, "application/pdf"));
        routes.MapGet("/plans/{id:guid}/brief.md", (HttpContext context, CurrentActor current, BriefMaking making, Guid id, string? reader, string? creator) =>
            SendAsync(context, current, making, id, reader, creator, BriefFormat.Markdown, "text/markdown; charset=utf-8"));
    }

    private static async Task<IResult> SendAsync(
        HttpContext context, CurrentActor current, BriefMaking making, Guid id, string? reader, string? creator, BriefFormat format, string type)
    {
        try
        {
            if (await current.OfAsync(context.User, context.RequestAborted) is not { } actor
                || await making.ExportAsync(actor, id, ReaderCard.Parse(reader, BriefReader.Team), creator, context.RequestAborted, format) is not { } file)
            {
                return Results.NotFound();
            }

            context.Response.Headers.CacheControl = "no-store";
            return Results.File(file.Content, type, file.Name);
        }
        catch (BriefTooLongException)
        {
            return Results.Redirect($"/plans/{id}/brief?reader={Uri.EscapeDataString(reader ?? "")}&creator={Uri.EscapeDataString(creator ?? "")}");
        }
        catch (LeakException)
        {
            // The page says what to do.
            return Results.Redirect($"/plans/{id}/brief?reader={Uri.EscapeDataString(reader ?? "")}&creator={Uri.EscapeDataString(creator ?? "")}&leak=true");
        }
    }
}
