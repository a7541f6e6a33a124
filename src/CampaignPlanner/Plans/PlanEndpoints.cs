using CampaignPlanner.Account;
using CampaignPlanner.Data;
using CampaignPlanner.Plans.Sample;
using CampaignPlanner.Shell;
using Microsoft.AspNetCore.Mvc;
using static CampaignPlanner.Plans.PlansTexts;

namespace CampaignPlanner.Plans;

/// <summary>The acts of the list: plain posts that end where they began, with a word on what happened and the way back.</summary>
internal static class PlanEndpoints
{
    public static void MapPlans(this IEndpointRouteBuilder routes)
    {
        Map(routes, "archive", "Archived", "unarchive", (acts, plan) => acts.Store.ArchiveAsync(acts.Actor, plan, acts.Stop));
        Map(routes, "unarchive", "PutBack", "archive", (acts, plan) => acts.Store.UnarchiveAsync(acts.Actor, plan, acts.Stop));
        Map(routes, "delete", "Deleted", "restore", (acts, plan) => acts.Store.DeleteAsync(acts.Actor, plan, acts.Stop));
        Map(routes, "restore", "PutBack", "delete", (acts, plan) => acts.Store.RestoreAsync(acts.Actor, plan, acts.Stop));
        Map(routes, "purge", "Purged", null, (acts, plan) => acts.Store.PurgeAsync(acts.Actor, plan, acts.Stop));
        routes.MapPost("/plans/{id:guid}/duplicate", DuplicateAsync);
        routes.MapPost("/plans/sample", SampleAsync);
    }

    private static void Map(
        IEndpointRouteBuilder routes, string act, string said, string? undo, Func<(PlanStore Store, Actor Actor, CancellationToken Stop), Guid, Task<WriteOutcome>> run) =>
        routes.MapPost($"/plans/{{id:guid}}/{act}", async (
            HttpContext context, CurrentActor current, PlanStore store, Guid id, [FromForm] string? title, [FromForm] string? returnUrl) =>
        {
            if (await current.OfAsync(context.User, context.RequestAborted) is not { } actor)
            {
                return Results.StatusCode(StatusCodes.Status403Forbidden);
            }

            var outcome = await run((store, actor, context.RequestAborted), id);
            return Back(context, returnUrl, outcome, T.Format(said, title), undo is null ? null : $"/plans/{id}/{undo}", title);
        });

    private static async Task<IResult> DuplicateAsync(
        HttpContext context, CurrentActor current, PlanMaking making, Guid id, [FromForm] string? returnUrl)
    {
        if (await current.OfAsync(context.User, context.RequestAborted) is not { } actor)
        {
            return Results.StatusCode(StatusCodes.Status403Forbidden);
        }

        var (outcome, name) = await making.DuplicateAsync(actor, id, context.RequestAborted);
        var undo = outcome is WriteOutcome.Done done ? $"/plans/{done.Id}/delete" : null;
        return Back(context, returnUrl, outcome, T.Format("Duplicated", name), undo, name);
    }

    private static async Task<IResult> SampleAsync(HttpContext context, CurrentActor current, FirstPlan sample, [FromForm] string? returnUrl)
    {
        if (await current.OfAsync(context.User, context.RequestAborted) is not { } actor)
        {
            return Results.StatusCode(StatusCodes.Status403Forbidden);
        }

        try
        {
            return Results.LocalRedirect($"/plans/{await sample.AddAsync(actor, context.RequestAborted)}");
        }
        catch (WriteRefusedException refused)
        {
            return Back(context, returnUrl, refused.Outcome, "", null, null);
        }
    }

    private static IResult Back(HttpContext context, string? returnUrl, WriteOutcome outcome, string said, string? undo, string? title)
    {
        ListNotice.Of(outcome, said, undo, title).Leave(context.Response);
        return Results.LocalRedirect(returnUrl is null ? "/plans" : LocalUrl.OrHome(returnUrl));
    }
}
