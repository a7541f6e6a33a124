using CampaignPlanner.Account;
using CampaignPlanner.Data;
using CampaignPlanner.Plans;
using Microsoft.AspNetCore.Mvc;
using static CampaignPlanner.Brief.BriefTexts;

namespace CampaignPlanner.Brief.Copies;

/// <summary>Taking a copy back, and letting it count again: each undoes the other.</summary>
internal static class CopyEndpoints
{
    public static void MapCopies(this IEndpointRouteBuilder routes)
    {
        Map(routes, "withdraw", withdrawn: true, "Copies.Withdrawn");
        Map(routes, "restore", withdrawn: false, "Copies.Restored");
    }

    private static void Map(IEndpointRouteBuilder routes, string act, bool withdrawn, string said) =>
        routes.MapPost($"/plans/{{id:guid}}/copies/{{copy:guid}}/{act}", async (
            HttpContext context, CurrentActor current, PlanStore store, Guid id, Guid copy, [FromForm] string? code) =>
        {
            if (await current.OfAsync(context.User, context.RequestAborted) is not { } actor)
            {
                return Results.StatusCode(StatusCodes.Status403Forbidden);
            }

            var outcome = await store.WithdrawCopyAsync(actor, id, copy, withdrawn, context.RequestAborted);
            ListNotice.Of(outcome, T.Format(said, CopyCode.Parse(code)), null, null).Leave(context.Response);
            return Results.LocalRedirect($"/plans/{id}/copies");
        });
}
