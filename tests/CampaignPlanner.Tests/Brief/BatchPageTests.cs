using System.Globalization;
using System.IO.Compression;
using System.Net;
using CampaignPlanner.Brief.Batch;
using CampaignPlanner.Data;
using CampaignPlanner.Plans;
using CampaignPlanner.Tests.Account;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using static CampaignPlanner.Brief.BriefTexts;

namespace CampaignPlanner.Tests.Brief;

/// <summary>The page for many briefs, used without a script.</summary>
public sealed class BatchPageTests : IDisposable
{
    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en");
    private readonly House _house = new();

    [Fact]
    public async Task Two_plans_are_chosen_exported_and_downloaded_and_nobody_else_gets_the_file()
    {
        var mira = await _house.FoundAsync();
        var youssef = await _house.JoinAsync(mira, "Youssef", "youssef@studionoord.example");
        var plans = await PlansAsync(3);

        var answer = await ExportAsync(mira, [.. plans[..2].Select(id => id.ToString())], format: "Markdown");
        Assert.Equal("/briefs", answer.Headers.Location?.PathAndQuery);
        var batch = Batches.Of(await _house.ActorAsync())!;
        await batch.Ended;

        Assert.Contains($"briefs/{batch.Id}.zip", await mira.GetStringAsync("/briefs"), StringComparison.Ordinal);
        var file = await mira.GetAsync($"/briefs/{batch.Id}.zip");
        Assert.Equal(("application/zip", true), (file.Content.Headers.ContentType?.MediaType, file.Headers.CacheControl?.NoStore));
        Assert.StartsWith("Briefs - The client - ", file.Content.Headers.ContentDisposition?.FileNameStar, StringComparison.Ordinal);
        using var zip = new ZipArchive(await file.Content.ReadAsStreamAsync());
        Assert.Equal(2, zip.Entries.Count);
        Assert.Equal(HttpStatusCode.NotFound, (await youssef.GetAsync($"/briefs/{batch.Id}.zip")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await CancelAsync(youssef, batch.Id.ToString())).StatusCode);
        Assert.DoesNotContain(batch.Id.ToString(), await youssef.GetStringAsync("/briefs"), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Found, (await _house.Visitor().GetAsync($"/briefs/{batch.Id}.zip")).StatusCode);
    }

    [Fact]
    public async Task Nothing_chosen_is_said_beside_the_plans_and_starts_nothing()
    {
        var mira = await _house.FoundAsync();
        await PlansAsync(1);
        foreach (var plans in new string[][] { [], ["no id", "", "%00", Guid.NewGuid().ToString(), Guid.Empty.ToString()] })
        {
            var answer = await ExportAsync(mira, plans);

            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
            Assert.Contains(Said("Batch.None"), await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        }

        Assert.Null(Batches.Of(await _house.ActorAsync()));
    }

    [Fact]
    public async Task More_than_200_are_refused_with_their_number_and_exactly_200_are_taken()
    {
        var mira = await _house.FoundAsync();
        var plans = (await PlansAsync(201)).Select(id => id.ToString()).ToArray();

        Assert.Contains(Said("Batch.Most", 200, 201), await mira.GetStringAsync("/briefs"), StringComparison.Ordinal);
        Assert.Contains(Said("Batch.TooMany", 201, 200), await (await ExportAsync(mira, plans)).Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Contains("class=\"err\"", await (await ExportAsync(mira, plans[..1], all: true)).Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Null(Batches.Of(await _house.ActorAsync()));

        Assert.Equal(HttpStatusCode.Found, (await ExportAsync(mira, plans[1..])).StatusCode);
        var batch = Batches.Of(await _house.ActorAsync())!;
        Assert.Equal(200, batch.Order.Plans.Count);

        // The button pressed twice is no second wish; another choice is, and has to wait.
        Assert.Equal(HttpStatusCode.Found, (await ExportAsync(mira, plans[1..])).StatusCode);
        Assert.Contains(Said("Batch.Busy"), await (await ExportAsync(mira, plans[..1])).Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Found, (await CancelAsync(mira, batch.Id.ToString())).StatusCode);
        await batch.Ended;
        Assert.Contains(Said("Batch.Cancelled"), await mira.GetStringAsync("/briefs"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_search_keeps_what_is_ticked_and_all_means_what_was_found()
    {
        var mira = await _house.FoundAsync();
        var (lamps, shoes, boats) = (await PlanAsync("Lamps"), await PlanAsync("Shoes"), await PlanAsync("Boats"));

        var page = await (await PostAsync(mira, [lamps.ToString()], [("search", "shoes")])).Content.ReadAsStringAsync();
        Assert.Matches($"value=\"{lamps}\"[^>]* checked", page);
        Assert.DoesNotMatch($"value=\"{shoes}\"[^>]* checked", page);
        Assert.DoesNotContain(boats.ToString(), page, StringComparison.Ordinal);

        await PostAsync(mira, [lamps.ToString()], [("act", "export"), ("search", "typed, not sought"), ("sought", "shoes"), ("all", "true")]);
        Assert.Equal(["Lamps", "Shoes"], Batches.Of(await _house.ActorAsync())!.Order.Plans.Select(p => p.Title));
    }

    [Fact]
    public async Task A_flood_of_values_and_ids_that_are_none_break_nothing()
    {
        var mira = await _house.FoundAsync();

        Assert.InRange((int)(await ExportAsync(mira, [.. Enumerable.Range(0, 1500).Select(_ => Guid.NewGuid().ToString())])).StatusCode, 200, 499);
        Assert.InRange((int)(await CancelAsync(mira, "no id")).StatusCode, 400, 499);
        Assert.Equal(HttpStatusCode.NotFound, (await CancelAsync(mira, Guid.NewGuid().ToString())).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await mira.GetAsync($"/briefs/{Guid.NewGuid()}.zip")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await mira.GetAsync("/briefs/no-id.zip")).StatusCode);
    }

    [Fact]
    public async Task The_page_is_found_from_the_list_and_from_the_search()
    {
        var mira = await _house.FoundAsync();
        await PlansAsync(1);

        Assert.Contains("href=\"briefs?q=plan\"", await mira.GetStringAsync("/plans?q=plan"), StringComparison.Ordinal);
        Assert.Contains("\"/briefs\"", await mira.GetStringAsync("/search?q=zip"), StringComparison.Ordinal);
    }

    private BriefBatches Batches => _house.Services.GetRequiredService<BriefBatches>();

    // As it stands in the page.
    private static string Said(string key, params object?[] arguments) => WebUtility.HtmlEncode(T.In(English).Format(key, arguments));

    private async Task<List<Guid>> PlansAsync(int number)
    {
        var plans = new List<Guid>();
        while (plans.Count < number)
        {
            plans.Add(await PlanAsync($"Plan {plans.Count}"));
        }

        return plans;
    }

    private async Task<Guid> PlanAsync(string title)
    {
        var actor = await _house.ActorAsync();
        var plan = _house.Services.GetRequiredService<PlanMaking>().From(actor, PlanMaking.Empty(), "", "en", title);
        return await _house.Services.GetRequiredService<PlanStore>().CreateAsync(actor, plan, default);
    }

    private static Task<HttpResponseMessage> ExportAsync(HttpClient visitor, string[] plans, bool all = false, string format = "Pdf") =>
        PostAsync(visitor, plans, [("act", "export"), ("reader", "Client"), ("format", format), .. all ? [("all", "true")] : Array.Empty<(string, string)>()]);

    private static async Task<HttpResponseMessage> PostAsync(HttpClient visitor, string[] plans, (string Name, string Value)[] more)
    {
        var fields = more.Concat(plans.Select(id => (Name: "plan", Value: id))).Append(("_handler", "briefs")).Append(("__RequestVerificationToken", await House.TokenAsync(visitor, "/briefs")));
        return await visitor.PostAsync("/briefs", new FormUrlEncodedContent(fields.Select(f => KeyValuePair.Create(f.Item1, f.Item2))));
    }

    private static Task<HttpResponseMessage> CancelAsync(HttpClient visitor, string batch) =>
        House.PostAsync(visitor, "/account/password", null, new() { ["batch"] = batch }, to: "/briefs/cancel");

    public void Dispose() => _house.Dispose();
}
