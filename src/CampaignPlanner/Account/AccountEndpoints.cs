using CampaignPlanner.Data;
using CampaignPlanner.Shell;
using Microsoft.AspNetCore.Mvc;

namespace CampaignPlanner.Account;

/// <summary>Posts without a page of their own; each ends in a redirect. The stores check the right again.</summary>
internal static class AccountEndpoints
{
    public static void MapAccount(this IEndpointRouteBuilder routes)
    {
        routes.MapPost("/account/sign-out", SignOutAsync).AllowAnonymous();
        routes.MapPost("/members/withdraw", WithdrawAsync).RequireAuthorization(Policies.Administrator);
        routes.MapPost("/members/suspend", SuspendAsync).RequireAuthorization(Policies.Administrator);
        routes.MapPost("/members/role", RoleAsync).RequireAuthorization(Policies.Administrator);
    }

    private static async Task<IResult> SignOutAsync(HouseSignIn house, [FromForm] string? returnUrl)
    {
        await house.SignOutAsync();
        return Results.LocalRedirect(returnUrl is null ? "/account/sign-in" : LocalUrl.OrHome(returnUrl));
    }

    private static async Task<IResult> WithdrawAsync(HttpContext context, CurrentActor current, MemberStore members, [FromForm] Guid invitation) =>
        await current.OfAsync(context.User, context.RequestAborted) is { } actor
            ? Answer(await members.WithdrawAsync(actor, invitation, context.RequestAborted))
            : Results.StatusCode(StatusCodes.Status403Forbidden);

    private static async Task<IResult> SuspendAsync(HttpContext context, CurrentActor current, MemberStore members, [FromForm] Guid user, [FromForm] bool suspended) =>
        await current.OfAsync(context.User, context.RequestAborted) is { } actor
            ? Answer(await members.SuspendAsync(actor, user, suspended, context.RequestAborted))
            : Results.StatusCode(StatusCodes.Status403Forbidden);

    private static async Task<IResult> RoleAsync(HttpContext context, CurrentActor current, MemberStore members, [FromForm] Guid user, [FromForm] string? role) =>
        await current.OfAsync(context.User, context.RequestAborted) is not { } actor ? Results.StatusCode(StatusCodes.Status403Forbidden)
        : !Enum.TryParse<WorkspaceRole>(role, out var given) || !Enum.IsDefined(given) ? Results.StatusCode(StatusCodes.Status400BadRequest)
        : Answer(await members.ChangeRoleAsync(actor, user, given, context.RequestAborted));

    private static IResult Answer(WriteOutcome outcome) => outcome switch
    {
        WriteOutcome.Done => Results.LocalRedirect("/members"),
        WriteOutcome.Gone => Results.LocalRedirect("/members"), // Someone was quicker; the list shows how it stands.
        WriteOutcome.Denied => Results.StatusCode(StatusCodes.Status403Forbidden),
        WriteOutcome.Overtaken => Results.LocalRedirect("/members?kept=true"),
        WriteOutcome.Unavailable => Results.StatusCode(StatusCodes.Status503ServiceUnavailable),
        _ => throw new InvalidOperationException($"Unknown outcome {outcome}."),
    };
}
