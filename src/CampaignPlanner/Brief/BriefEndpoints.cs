using CampaignPlanner.Account;

namespace CampaignPlanner.Brief;

internal static class BriefEndpoints
{
    public static void MapBrief(this IEndpointRouteBuilder routes) => routes.MapGet("/plans/{id:guid}/brief.pdf", async (
        HttpContext context, CurrentActor current, BriefMaking making, Guid id) =>
    {
        if (await current.OfAsync(context.User, context.RequestAborted) is not { } actor
            || await making.ExportAsync(actor, id, context.RequestAborted) is not { } file)
        {
            return Results.NotFound();
        }

        context.Response.Headers.CacheControl = "no-store";
        return Results.File(file.Content, "application/pdf", file.Name);
    });
}
