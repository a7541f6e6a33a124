using System.Net;
using System.Text.Json;
using CampaignPlanner.Api;
using CampaignPlanner.Brief;
using CampaignPlanner.Brief.Readers;
using CampaignPlanner.Contracts;
using CampaignPlanner.Data;
using CampaignPlanner.Plans;
using CampaignPlanner.Plans.Sample;
using CampaignPlanner.Review;
using CampaignPlanner.Tests.Account;
using CampaignPlanner.Tests.Samples;
using Microsoft.Extensions.DependencyInjection;
using static CampaignPlanner.Review.ReviewTexts;

namespace CampaignPlanner.Tests.Review;

/// <summary>The review's pages without script: what is wrong is told beside its field, what is refused stays refused, and an approval stands where it must.</summary>
public sealed class ReviewPagesTests : IDisposable
{
    private readonly House _house = new();

    [Fact]
    public async Task A_wrong_day_is_told_beside_its_field_and_the_note_is_not_lost()
    {
        var (mira, plan) = await LaidAsync();

        var html = await HtmlAsync(await House.PostAsync(mira, $"/plans/{plan}/review", "handin", new() { ["HandIn.Version"] = "1", ["HandIn.Note"] = "Please look", ["HandIn.Wished"] = "next week" }));

        Assert.Contains(T["Wished.Wrong"], html, StringComparison.Ordinal);
        Assert.Contains(">Please look</textarea>", html, StringComparison.Ordinal);
        Assert.Null((await StateAsync(plan)).Current);
    }

    [Fact]
    public async Task Sending_back_asks_for_a_reason_and_a_point()
    {
        var (mira, plan) = await LaidAsync();
        await House.PostAsync(mira, $"/plans/{plan}/review", "handin", new() { ["HandIn.Version"] = "1" });
        var review = (await StateAsync(plan)).Current!.Id;

        var html = await HtmlAsync(await House.PostAsync(mira, $"/plans/{plan}/review", "back", new() { ["Back.Review"] = $"{review}", ["Back.Reason"] = " " }));

        Assert.Contains(T["Back.Missing"], html, StringComparison.Ordinal);
        Assert.Contains(T["Back.NoPoint"], html, StringComparison.Ordinal);
        Assert.Equal(review, (await StateAsync(plan)).Current!.Id);
    }

    [Fact]
    public async Task A_planner_neither_signs_nor_approves_whatever_is_posted()
    {
        var (mira, plan) = await LaidAsync();
        var youssef = await _house.JoinAsync(mira, "Youssef", "youssef@studionoord.example");
        await House.PostAsync(mira, $"/plans/{plan}/review", "handin", new() { ["HandIn.Version"] = "1" });
        var review = (await StateAsync(plan)).Current!.Id;
        var page = await youssef.GetStringAsync($"/plans/{plan}/review");
        Assert.DoesNotContain(T.Format("SignOff", 1), page, StringComparison.Ordinal);

        await House.PostAsync(youssef, "/account/password", null, new() { ["review"] = $"{review}", ["point"] = "goals" }, to: $"/plans/{plan}/review/sign");
        var without = await youssef.PostAsync($"/plans/{plan}/review/sign", new FormUrlEncodedContent([new("review", $"{review}"), new("point", "goals")]));

        Assert.Equal(HttpStatusCode.BadRequest, without.StatusCode);
        Assert.Empty((await StateAsync(plan)).SignOffs);
    }

    [Fact]
    public async Task While_a_finding_blocks_points_are_signed_off_and_the_whole_is_not_approved()
    {
        var (mira, plan) = await LaidAsync(PlanMaking.Empty());
        await House.PostAsync(mira, $"/plans/{plan}/review", "handin", new() { ["HandIn.Version"] = "1" });
        var review = (await StateAsync(plan)).Current!.Id;

        foreach (var point in Points.All)
        {
            await House.PostAsync(mira, $"/plans/{plan}/review", null, new() { ["review"] = $"{review}", ["point"] = point.Key }, to: $"/plans/{plan}/review/sign");
        }

        await House.PostAsync(mira, $"/plans/{plan}/review", "remarks", new() { ["Remarks.Review"] = $"{review}" });

        var state = await StateAsync(plan);
        Assert.Equal(Points.All.Count, state.SignOffs.Count);
        Assert.Equal(review, state.Current!.Id);
    }

    [Fact]
    public async Task An_approval_stands_on_the_page_on_the_cover_and_goes_when_a_word_is_changed()
    {
        var (mira, plan) = await LaidAsync();
        await House.PostAsync(mira, $"/plans/{plan}/review", "handin", new() { ["HandIn.Version"] = "1" });
        await House.PostAsync(mira, $"/plans/{plan}/review", "remarks", new() { ["Remarks.Review"] = $"{(await StateAsync(plan)).Current!.Id}", ["Remarks.Text"] = "Ship it" });

        Assert.Contains("Version 1 was approved by Mira Vos", await HtmlAsync(await mira.GetAsync($"/plans/{plan}/review")), StringComparison.Ordinal);
        var cover = await CoverAsync(plan);
        Assert.Null(cover.Stamp);
        Assert.Contains(cover.Facts, fact => fact.Value.StartsWith("Approved by Mira Vos", StringComparison.Ordinal));

        await _house.Services.GetRequiredService<PlanMaking>().RenameAsync(await MiraAsync(), plan, "Another name", default);

        cover = await CoverAsync(plan);
        Assert.NotNull(cover.Stamp);
        Assert.DoesNotContain(cover.Facts, fact => fact.Value.Contains("Approved", StringComparison.Ordinal));
        Assert.Contains(T["Status.Reopened"], await HtmlAsync(await mira.GetAsync($"/plans/{plan}/review")), StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_tells_of_the_approval_and_gives_none_to_who_reads_it()
    {
        var documents = SamplePlan.Good.Documents;
        var file = PlanFormat.Write(documents, new(7, "Lea", new DateTimeOffset(2027, 3, 1, 9, 0, 0, TimeSpan.Zero), new PlanMarks(documents).Checksum));

        using var json = JsonDocument.Parse(file);
        var told = json.RootElement.GetProperty(PlanApproval.Property);
        Assert.Equal((7, "Lea", new PlanMarks(documents).Checksum), (told.GetProperty("Version").GetInt32(), told.GetProperty("By").GetString(), told.GetProperty("Checksum").GetString()));
        var read = Assert.IsType<PlanReadResult.Plan>(PlanFormat.Read(file));
        Assert.Equal(PlanFormat.Write(documents), PlanFormat.Write(read.Documents));
    }

    [Theory]
    [InlineData("review?since=nonsense")]
    [InlineData("review?since=-4&mode=nonsense")]
    [InlineData("review?since=99999999999999")]
    [InlineData("todo?x=y")]
    public async Task Whatever_stands_in_the_address_a_page_comes(string address)
    {
        var (mira, plan) = await LaidAsync();

        Assert.Equal(HttpStatusCode.OK, (await mira.GetAsync($"/plans/{plan}/{address}")).StatusCode);
    }

    [Theory]
    [InlineData("/audit?page=nonsense&check=perhaps&act=none")]
    [InlineData("/members?kept=maybe")]
    [InlineData("/notices?page=nonsense")]
    public async Task Whatever_stands_in_the_address_of_the_house_a_page_comes(string address) =>
        Assert.Equal(HttpStatusCode.OK, (await (await _house.FoundAsync()).GetAsync(address)).StatusCode);

    public void Dispose() => _house.Dispose();

    private async Task<(HttpClient Mira, Guid Plan)> LaidAsync(IReadOnlyList<(Point Point, PointDocument Document)>? documents = null)
    {
        var mira = await _house.FoundAsync();
        var actor = await MiraAsync();
        var plan = _house.Services.GetRequiredService<PlanMaking>().From(actor, documents ?? SampleCampaign.Build(DateOnly.FromDateTime(DateTime.UtcNow)), "Nachtspaak", "en", "Seen from behind");
        return (mira, await _house.Services.GetRequiredService<PlanStore>().CreateAsync(actor, plan, default));
    }

    private async Task<ReviewState> StateAsync(Guid plan) => (await _house.Services.GetRequiredService<ReviewStore>().StateAsync(await MiraAsync(), plan, default))!;

    private async Task<BriefCover> CoverAsync(Guid plan) =>
        (await _house.Services.GetRequiredService<BriefMaking>().PreviewAsync(await MiraAsync(), plan, new(BriefReader.Team), default))!.Document.Cover;

    private async Task<Actor> MiraAsync()
    {
        await using var db = _house.Services.GetRequiredService<DatabaseProvider>().CreateDbContext();
        return (await _house.Services.GetRequiredService<WorkspaceStore>().ActorOfAsync(db.Users.Single(user => user.Email == House.Email).Id, default))!;
    }

    private static async Task<string> HtmlAsync(HttpResponseMessage answer) => WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync());
}
