using CampaignPlanner.Account;
using CampaignPlanner.Brief.Readers;

namespace CampaignPlanner.Brief;

internal static class BriefEndpoints
{
    public static void MapBrief(this IEndpointRouteBuilder routes) => routes.MapGet("/plans/{id:guid}/brief.pdf", async (
        HttpContext context, CurrentActor current, BriefMaking making, Guid id, string? reader, string? creator) =>
    {
        if (await current.OfAsync(context.User, context.RequestAborted) is not { } actor)
        {
            return Results.NotFound();
        }

        try
        {
            if (await making.ExportAsync(actor, id, ReaderCard.Parse(reader, BriefReader.Team), creator, context.RequestAborted) is not { } file)
            {
                return Results.NotFound();
            }

            context.Response.Headers.CacheControl = "no-store";
            return Results.File(file.Content, "application/pdf", file.Name);
        }
        catch (LeakException)
        {
            // The page says which answers they are.
            return Results.Redirect($"/plans/{id}/brief?reader={Uri.EscapeDataString(reader ?? "")}&creator={Uri.EscapeDataString(creator ?? "")}&leak=true");
        }
    });
}
