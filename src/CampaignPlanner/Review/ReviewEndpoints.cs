using System.Runtime.CompilerServices;
using CampaignPlanner.Account;
using CampaignPlanner.Contracts;
using CampaignPlanner.Data;
using CampaignPlanner.Plans;
using CampaignPlanner.Review.Comments;
using Microsoft.AspNetCore.Mvc;
using static CampaignPlanner.Review.ReviewTexts;

namespace CampaignPlanner.Review;

/// <summary>The acts of a review that need no words, and the line that tells of news. Each post ends where it began.</summary>
internal static class ReviewEndpoints
{
    public static void MapReview(this IEndpointRouteBuilder routes)
    {
        Map(routes, "review/withdraw", "Withdrawn", (act, form) => act.Reviews.WithdrawAsync(act.Actor, act.Plan, act.Stop));
        Map(routes, "review/start", "Started", (act, form) => act.Reviews.StepAsync(act.Actor, act.Plan, PlanMove.Start, act.Stop));
        Map(routes, "review/hold", "Held", (act, form) => act.Reviews.StepAsync(act.Actor, act.Plan, PlanMove.Hold, act.Stop));
        Map(routes, "review/close", "Closed", (act, form) => act.Reviews.StepAsync(act.Actor, act.Plan, PlanMove.Close, act.Stop));
        Map(routes, "review/resume", "Resumed", (act, form) => act.Reviews.StepAsync(act.Actor, act.Plan, PlanMove.Resume, act.Stop));
        Map(routes, "review/sign", "Signed", (act, form) => Points.Find(form["point"]) is { } point
            ? act.Service.SignAsync(act.Actor, act.Plan, Id(form["review"]), [point], act.Stop) : Nothing, "point");
        Map(routes, "review/takeback", "TakenBack", (act, form) => act.Reviews.TakeBackAsync(act.Actor, act.Plan, Id(form["review"]), form["point"].ToString(), act.Stop), "point");
        Map(routes, "review/tick", null, (act, form) => act.Reviews.TickAsync(act.Actor, act.Plan, Id(form["request"]), form["done"] == "true", act.Stop), page: "todo");
        Map(routes, "watch", null, (act, form) => act.Reviews.WatchAsync(act.Actor, act.Plan, form["watching"] == "true", act.Stop));
        Map(routes, "comments/{comment:guid}/edit", "Comment.Saved", (act, form) => form["text"].ToString().ReplaceLineEndings("\n") is { Length: <= CommentStore.LongestText } text && !string.IsNullOrWhiteSpace(text)
            ? act.Comments.EditAsync(act.Actor, act.Plan, act.Comment, text, act.Stop) : Nothing);
        Map(routes, "comments/{comment:guid}/delete", "Comment.Gone.Done", (act, form) => act.Comments.DeleteAsync(act.Actor, act.Plan, act.Comment, act.Stop));
        Map(routes, "comments/{comment:guid}/resolve", "Comment.Resolved", (act, form) => act.Comments.ResolveAsync(act.Actor, act.Plan, act.Comment, true, act.Stop));
        Map(routes, "comments/{comment:guid}/reopen", "Comment.Reopened", (act, form) => act.Comments.ResolveAsync(act.Actor, act.Plan, act.Comment, false, act.Stop));
        routes.MapGet("/plans/{id:guid}/review/live", LiveAsync);
    }

    // No page of ours sends it.
    private static Task<WriteOutcome> Nothing => Task.FromResult<WriteOutcome>(new WriteOutcome.Overtaken());

    private static Guid Id(string? text) => Guid.TryParse(text, out var id) ? id : Guid.Empty;

    /// <param name="said">Key of what to say when it was done; null for nothing.</param>
    /// <param name="anchor">Name of the form's field that names the place on the page to come back to.</param>
    private static void Map(
        IEndpointRouteBuilder routes, string act, string? said, Func<Act, IFormCollection, Task<WriteOutcome>> run, string? anchor = null, string page = "review") =>
        routes.MapPost($"/plans/{{id:guid}}/{act}", async (
            HttpContext context, CurrentActor current, Reviewing service, ReviewStore reviews, CommentStore comments, CommentFeed feed, Guid id, Guid? comment) =>
        {
            if (await current.OfAsync(context.User, context.RequestAborted) is not { } actor)
            {
                return Results.StatusCode(StatusCodes.Status403Forbidden);
            }

            var form = await context.Request.ReadFormAsync(context.RequestAborted);
            var outcome = await run(new(actor, id, comment ?? Guid.Empty, service, reviews, comments, context.RequestAborted), form);
            if (outcome is WriteOutcome.Done)
            {
                feed.Publish(id);
            }

            if (said is not null || outcome is not WriteOutcome.Done)
            {
                ListNotice.Of(outcome, said is null ? "" : T[said], null, null).Leave(context.Response);
            }

            var place = anchor is not null && Points.Find(form[anchor]) is { } point ? $"#{point.Key}" : comment is { } at && act.EndsWith("edit", StringComparison.Ordinal) ? $"#comment-{at}" : "";
            return Results.LocalRedirect($"/plans/{id}/{page}{(form["mode"] == "short" ? "?mode=short" : "")}{place}");
        }).AddEndpointFilter(FormTokenAsync);

    // Only forms of our own pages: the fields are read by name, so the framework's own check does not see them.
    private static async ValueTask<object?> FormTokenAsync(EndpointFilterInvocationContext call, EndpointFilterDelegate next)
    {
        var http = call.HttpContext;
        return http.Request.HasFormContentType && await http.RequestServices.GetRequiredService<Microsoft.AspNetCore.Antiforgery.IAntiforgery>().IsRequestValidAsync(http)
            ? await next(call)
            : Results.StatusCode(StatusCodes.Status400BadRequest);
    }

    /// <summary>One event for each time somebody said or decided something, for as long as the person may see the plan.</summary>
    private static async Task<IResult> LiveAsync(HttpContext context, CurrentActor current, ReviewStore reviews, CommentFeed feed, Guid id)
    {
        if (await current.OfAsync(context.User, context.RequestAborted) is not { } actor || await reviews.StateAsync(actor, id, context.RequestAborted) is null)
        {
            return Results.NotFound();
        }

        return Results.ServerSentEvents(NewsAsync(context.RequestAborted), "news");

        async IAsyncEnumerable<string> NewsAsync([EnumeratorCancellation] CancellationToken stop)
        {
            await foreach (var _ in feed.ListenAsync(id, stop))
            {
                if (await reviews.StateAsync(actor, id, stop) is null)
                {
                    yield break;
                }

                yield return "news";
            }
        }
    }

    private sealed record Act(Actor Actor, Guid Plan, Guid Comment, Reviewing Service, ReviewStore Reviews, CommentStore Comments, CancellationToken Stop);
}

internal static class ReviewServices
{
    public static IServiceCollection AddReview(this IServiceCollection services) => services.AddSingleton<Reviewing>().AddSingleton<CommentFeed>();
}
