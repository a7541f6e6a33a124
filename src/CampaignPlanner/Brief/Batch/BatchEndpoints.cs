using System.Globalization;
using CampaignPlanner.Account;
using Microsoft.AspNetCore.Mvc;
using static CampaignPlanner.Brief.BriefTexts;

namespace CampaignPlanner.Brief.Batch;

internal static class BatchEndpoints
{
    public static void MapBriefBatches(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/briefs/{id:guid}.zip", SendAsync);
        routes.MapPost("/briefs/cancel", CancelAsync);
    }

    private static async Task<IResult> SendAsync(HttpContext context, CurrentActor current, BriefBatches batches, TimeProvider clock, Guid id)
    {
        if (await current.OfAsync(context.User, context.RequestAborted) is not { } actor || batches.Open(actor, id) is not { } zip)
        {
            return Results.NotFound();
        }

        context.Response.Headers.CacheControl = "no-store";
        var day = clock.GetLocalNow().ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        return Results.File(zip.Content, "application/zip", $"{T.Format("Batch.File", T[$"Reader.{zip.Order.Reader}"], day)}.zip", enableRangeProcessing: true);
    }

    private static async Task<IResult> CancelAsync(HttpContext context, CurrentActor current, BriefBatches batches, [FromForm] Guid batch) =>
        await current.OfAsync(context.User, context.RequestAborted) is { } actor && batches.Cancel(actor, batch)
            ? Results.LocalRedirect("/briefs")
            : Results.NotFound();
}
