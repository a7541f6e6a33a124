using System.Globalization;
using CampaignPlanner.Account;
using CampaignPlanner.Data;
using CampaignPlanner.Plans;
using CampaignPlanner.Shell;
using Microsoft.AspNetCore.Mvc;
using static CampaignPlanner.Notices.NoticesTexts;

namespace CampaignPlanner.Notices;

/// <summary>Posts of the notices' pages; each ends in a redirect, with a word on what happened where that is not plain to see.</summary>
internal static class NoticeEndpoints
{
    public static void MapNotices(this IEndpointRouteBuilder routes)
    {
        routes.ServiceProvider.GetRequiredService<SmtpSettings>(); // A wrong setting stops the start, not the first mail.
        // A link, because a mail has no forms; all it changes is what this person has read.
        routes.MapGet("/notices/{id:guid}/open", OpenAsync);
        routes.MapPost("/notices/{id:guid}/read", ReadAsync);
        routes.MapPost("/notices/read", ReadAllAsync);
        routes.MapPost("/account/notices/save", ChooseAsync);
        routes.MapPost("/mail/again", TryAgainAsync).RequireAuthorization(Policies.Administrator);
        routes.MapPost("/access/ask", AskAsync).RequireRateLimiting(AccountServices.DoorLimit);
    }

    private static async Task<IResult> OpenAsync(HttpContext context, CurrentActor current, NoticeStore store, Guid id)
    {
        if (await current.OfAsync(context.User, context.RequestAborted) is not { } actor)
        {
            return Results.StatusCode(StatusCodes.Status403Forbidden);
        }

        var (outcome, link) = await store.OpenAsync(actor, id, context.RequestAborted);
        return (outcome, link) switch
        {
            (WriteOutcome.Done, { } to) => Results.LocalRedirect(LocalUrl.OrHome("/" + to)),
            (WriteOutcome.Unavailable, _) => Results.StatusCode(StatusCodes.Status503ServiceUnavailable),
            _ => Results.NotFound(),
        };
    }

    private static async Task<IResult> ReadAsync(HttpContext context, CurrentActor current, NoticeStore store, Guid id, [FromForm] int? page) =>
        await current.OfAsync(context.User, context.RequestAborted) is { } actor
            ? Back(context, (await store.OpenAsync(actor, id, context.RequestAborted)).Outcome, null, $"/notices?page={(page ?? 1).ToString(CultureInfo.InvariantCulture)}")
            : Results.StatusCode(StatusCodes.Status403Forbidden);

    private static async Task<IResult> ReadAllAsync(HttpContext context, CurrentActor current, NoticeStore store, [FromForm] long until) =>
        await current.OfAsync(context.User, context.RequestAborted) is { } actor
            ? Back(context, await store.ReadAllAsync(actor, Instants.From(Math.Clamp(until, 0, long.MaxValue / 1_000_000)), context.RequestAborted), null, "/notices")
            : Results.StatusCode(StatusCodes.Status403Forbidden);

    private static async Task<IResult> ChooseAsync(HttpContext context, CurrentActor current, NoticeStore store, IFormCollection form)
    {
        if (await current.OfAsync(context.User, context.RequestAborted) is not { } actor)
        {
            return Results.StatusCode(StatusCodes.Status403Forbidden);
        }

        // Nothing of a box that is not ticked comes along: the events on the form are named beside them.
        var wishes = new List<NoticeWish>();
        foreach (var name in form["event"].Distinct())
        {
            if (!Enum.TryParse<NoticeEvent>(name, out var @event) || !Enum.IsDefined(@event)
                || !Enum.TryParse<MailPace>(form[$"mail.{name}"], out var pace) || !Enum.IsDefined(pace))
            {
                return Results.StatusCode(StatusCodes.Status400BadRequest);
            }

            wishes.Add(new(@event, form[$"bell.{name}"] == "true", pace));
        }

        return Back(context, await store.WishAsync(actor, wishes, context.RequestAborted), T["Choices.Saved"], "/account/notices");
    }

    private static async Task<IResult> TryAgainAsync(HttpContext context, CurrentActor current, MailStore store, [FromForm] Guid mail) =>
        await current.OfAsync(context.User, context.RequestAborted) is { } actor
            ? Back(context, await store.TryAgainAsync(actor, mail, context.RequestAborted), T["Mail.Again.Done"], "/mail")
            : Results.StatusCode(StatusCodes.Status403Forbidden);

    private static async Task<IResult> AskAsync(HttpContext context, CurrentActor current, ClientStore clients, [FromForm] Guid? planId, [FromForm] string? path)
    {
        if (await current.OfAsync(context.User, context.RequestAborted) is not { } actor)
        {
            return Results.StatusCode(StatusCodes.Status403Forbidden);
        }

        var refused = LocalUrl.OrHome(path);
        return Back(context, await clients.AskAsync(actor, planId, refused, context.RequestAborted), T["Ask.Done"], refused);
    }

    /// <param name="said">Null when the page itself shows what was done.</param>
    private static IResult Back(HttpContext context, WriteOutcome outcome, string? said, string to)
    {
        // What is gone was done by somebody quicker: the page shows how it stands.
        if (outcome is not WriteOutcome.Gone && (said is not null || outcome is not WriteOutcome.Done))
        {
            ListNotice.Of(outcome, said ?? "", null, null).Leave(context.Response);
        }

        return Results.LocalRedirect(to);
    }
}
