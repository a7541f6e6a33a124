using CampaignPlanner.Account;
using CampaignPlanner.Data;

namespace CampaignPlanner.Shell;

/// <summary>One line of "Search or go to".</summary>
internal sealed record Found(string Title, string Detail, string Url);

/// <summary>Pages by name, then plans of the person's own workspace by title or client.</summary>
internal static class SearchEndpoint
{
    private const int Plans = 8;

    public static async Task<IResult> AnswerAsync(HttpContext context, CurrentActor current, PlanStore plans, string? q)
    {
        if (await current.OfAsync(context.User, context.RequestAborted) is not { } actor)
        {
            return Results.Unauthorized();
        }

        var words = (q ?? "").Trim();
        words = words.Length > 100 ? words[..100] : words;
        var page = await plans.ListAsync(actor, new PlanQuery(Search: words.Length == 0 ? null : words, Take: Plans), context.RequestAborted);
        var pages = Destinations.For(actor.Role, inBarOnly: false)
            .Select(place => new Found(ShellTexts.T[place.Key], ShellTexts.T["Go.Page"], place.Path))
            .Where(found => found.Title.Contains(words, StringComparison.CurrentCultureIgnoreCase));
        context.Response.Headers.CacheControl = "no-store";
        return Results.Json(pages.Concat(page.Items.Select(Line)).ToList());
    }

    private static Found Line(PlanListItem plan) =>
        new(plan.Title, string.Join(" · ", new[] { plan.Client, ShellTexts.T["Go.Plan"] }.Where(part => part.Length > 0)), $"/plans/{plan.Id}");
}
