using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;
using CampaignPlanner.Api;
using CampaignPlanner.Brief;
using CampaignPlanner.Brief.Readers;
using CampaignPlanner.Checklist.Goals;
using CampaignPlanner.Coach;
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
    public async Task From_the_desk_a_plan_is_sent_back_with_a_reason_or_approved()
    {
        var (mira, plan) = await LaidAsync();
        await House.PostAsync(mira, $"/plans/{plan}/review", "handin", new() { ["HandIn.Version"] = "1" });
        var review = (await StateAsync(plan)).Current!.Id;
        Dictionary<string, string> Decision(string act, string text, string point = "") =>
            new() { ["Decide.Plan"] = $"{plan}", ["Decide.Review"] = $"{review}", ["Decide.Act"] = act, ["Decide.Text"] = text, ["Decide.Points"] = point };

        var html = await HtmlAsync(await House.PostAsync(mira, "/desk", $"decide-{plan}", Decision("back", " ")));

        Assert.Contains(T["Back.Missing"], html, StringComparison.Ordinal);
        Assert.Contains(T["Back.NoPoint"], html, StringComparison.Ordinal);
        Assert.Contains($"<details class=\"rv-fold\" open", html, StringComparison.Ordinal);
        Assert.Equal(review, (await StateAsync(plan)).Current!.Id);

        await House.PostAsync(mira, "/desk", $"decide-{plan}", Decision("back", "Name the owner.", "goals"));
        Assert.Equal(("goals", "Name the owner."), (await StateAsync(plan)).Requests.Select(request => (request.PointKey, request.Text)).Single());

        await _house.Services.GetRequiredService<PlanMaking>().RenameAsync(await _house.ActorAsync(), plan, "Another name", default);
        await House.PostAsync(mira, $"/plans/{plan}/review", "handin", new() { ["HandIn.Version"] = "2" });
        review = (await StateAsync(plan)).Current!.Id;
        Assert.Equal(HttpStatusCode.Found, (await House.PostAsync(mira, "/desk", $"decide-{plan}", Decision("approve", ""))).StatusCode);
        Assert.Equal((2, ReviewEnd.Approved), ((await StateAsync(plan)).Last!.Version, (await StateAsync(plan)).Last!.End));
    }

    [Fact]
    public async Task A_day_that_is_over_is_told_beside_its_field()
    {
        var (mira, plan) = await LaidAsync();

        var html = await HtmlAsync(await House.PostAsync(mira, $"/plans/{plan}/review", "handin", new() { ["HandIn.Version"] = "1", ["HandIn.Wished"] = "1999-01-01" }));

        Assert.Contains(T["Wished.Past"], html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Sending_back_without_a_tick_keeps_what_was_written_also_where_people_have_something_to_say()
    {
        var (mira, plan) = await LaidAsync();
        await House.PostAsync(mira, $"/plans/{plan}/review", "handin", new() { ["HandIn.Version"] = "1" });
        await House.PostAsync(mira, $"/plans/{plan}/review", "say-goals", new() { ["Write.Point"] = "goals", ["Write.Text"] = "Who?" });

        var answer = await House.PostAsync(mira, $"/plans/{plan}/review", "back", new() { ["Back.Review"] = $"{(await StateAsync(plan)).Current!.Id}", ["Back.Reason"] = "Name the owner." });

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        var html = await HtmlAsync(answer);
        Assert.Contains(T["Back.NoPoint"], html, StringComparison.Ordinal);
        Assert.Contains(">Name the owner.</textarea>", html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("back", "Back.Reason", "Back.Review")]
    [InlineData("remarks", "Remarks.Text", "Remarks.Review")]
    public async Task A_decision_that_comes_too_late_says_so_and_loses_no_word(string form, string text, string review)
    {
        var (mira, plan) = await LaidAsync();
        await House.PostAsync(mira, $"/plans/{plan}/review", "handin", new() { ["HandIn.Version"] = "1" });
        var late = (await StateAsync(plan)).Current!.Id;
        await House.PostAsync(mira, "/account/password", null, new(), to: $"/plans/{plan}/review/withdraw");

        var html = await HtmlAsync(await House.PostAsync(mira, $"/plans/{plan}/review", form, new() { [review] = $"{late}", [text] = "Written for nothing?", ["Back.Points"] = "goals" }));

        Assert.Contains(PlansTexts.T["Overtaken"], html, StringComparison.Ordinal);
        Assert.Contains(">Written for nothing?</textarea>", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_form_that_is_not_ones_own_any_more_is_answered_by_the_page_as_it_is()
    {
        var (mira, plan) = await LaidAsync();
        var youssef = await _house.JoinAsync(mira, "Youssef", "youssef@studionoord.example");

        var answer = await House.PostAsync(youssef, $"/plans/{plan}/review", "back", new() { ["Back.Reason"] = "No." });

        Assert.Equal(HttpStatusCode.Found, answer.StatusCode);
        Assert.Contains(PlansTexts.T["FormWent"], await HtmlAsync(await youssef.GetAsync(answer.Headers.Location)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Too_many_words_of_an_approval_are_told_not_cut()
    {
        var (mira, plan) = await LaidAsync();
        await House.PostAsync(mira, $"/plans/{plan}/review", "handin", new() { ["HandIn.Version"] = "1" });

        var html = await HtmlAsync(await House.PostAsync(
            mira, $"/plans/{plan}/review", "remarks", new() { ["Remarks.Review"] = $"{(await StateAsync(plan)).Current!.Id}", ["Remarks.Text"] = new string('x', 2001) }));

        Assert.Contains(RoomTexts.Shared.Format("TooLong", 2000, 2001), html, StringComparison.Ordinal);
        Assert.NotNull((await StateAsync(plan)).Current);
    }

    [Fact]
    public async Task A_passage_may_cross_the_end_of_a_line()
    {
        var (mira, plan) = await LaidAsync();
        var view = new ReviewView((await _house.Services.GetRequiredService<Reviewing>().OpenAsync(await _house.ActorAsync(), plan, default))!, null, new Dictionary<int, IReadOnlyList<(Point Point, PointDocument Document)>>(), [], Cultures.Of("en"));
        var (point, line) = (from shown in view.Points from each in shown.Groups.SelectMany(g => g.Lines) where each.IsTyped && each.IsLong select (shown, each)).First();
        var comment = new CommentForm { Point = point.Point.Key, Path = line.Path, Text = "Shorter?", Quote = line.Words.Replace("\n", "\r\n", StringComparison.Ordinal) };

        Assert.NotNull(comment.Read(new(), plan, view)!.Anchor);
    }

    [Fact]
    public async Task A_campaign_on_the_air_can_be_ended_also_when_something_was_changed_since()
    {
        var (mira, plan) = await LaidAsync();
        await House.PostAsync(mira, $"/plans/{plan}/review", "handin", new() { ["HandIn.Version"] = "1" });
        await House.PostAsync(mira, $"/plans/{plan}/review", "remarks", new() { ["Remarks.Review"] = $"{(await StateAsync(plan)).Current!.Id}" });
        await House.PostAsync(mira, "/account/password", null, new(), to: $"/plans/{plan}/review/start");
        await _house.Services.GetRequiredService<PlanMaking>().RenameAsync(await _house.ActorAsync(), plan, "Another name", default);

        var html = await HtmlAsync(await mira.GetAsync($"/plans/{plan}/review"));

        Assert.Contains($"/plans/{plan}/review/close", html, StringComparison.Ordinal);
        Assert.Contains("name=\"HandIn.Note\"", html, StringComparison.Ordinal);
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

        await _house.Services.GetRequiredService<PlanMaking>().RenameAsync(await _house.ActorAsync(), plan, "Another name", default);

        cover = await CoverAsync(plan);
        Assert.NotNull(cover.Stamp);
        Assert.DoesNotContain(cover.Facts, fact => fact.Value.Contains("Approved", StringComparison.Ordinal));
        Assert.Contains(T["Status.Reopened"], await HtmlAsync(await mira.GetAsync($"/plans/{plan}/review")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whoever_holds_a_copy_learns_whether_what_it_says_was_approved()
    {
        var (mira, plan) = await LaidAsync();
        await House.PostAsync(mira, $"/plans/{plan}/review", "handin", new() { ["HandIn.Version"] = "1" });
        await House.PostAsync(mira, $"/plans/{plan}/review", "remarks", new() { ["Remarks.Review"] = $"{(await StateAsync(plan)).Current!.Id}", ["Remarks.Text"] = "Ship it" });
        var (actor, plans) = (await _house.ActorAsync(), _house.Services.GetRequiredService<PlanStore>());
        await plans.KeepCopyAsync(actor, new(plan, 1, "Team", ""), "7K3M9QX2AB", "sum", default);
        await _house.Services.GetRequiredService<PlanMaking>().RenameAsync(actor, plan, "Another name", default);
        await plans.KeepCopyAsync(actor, new(plan, 2, "Team", ""), "7K3M9QX2AC", "sum", default);
        var stranger = _house.Visitor();

        var (approved, changed) = (await HtmlAsync(await stranger.GetAsync("/b/7K3M9QX2AB")), await HtmlAsync(await stranger.GetAsync("/b/7K3M9QX2AC")));

        Assert.Contains("What it says was approved on", approved, StringComparison.Ordinal);
        Assert.DoesNotContain("What it says was approved on", changed, StringComparison.Ordinal);
        Assert.Contains(BriefTexts.T["Check.NotApproved"], changed, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_signed_stands_beside_what_it_says_now_also_where_only_the_ground_moved()
    {
        var (mira, plan) = await LaidAsync();
        await House.PostAsync(mira, $"/plans/{plan}/review", "handin", new() { ["HandIn.Version"] = "1" });
        await House.PostAsync(mira, $"/plans/{plan}/review", "remarks", new() { ["Remarks.Review"] = $"{(await StateAsync(plan)).Current!.Id}", ["Remarks.Text"] = "Ship it" });
        var actor = await _house.ActorAsync();
        var survey = new PlanSurvey((await _house.Services.GetRequiredService<PlanStore>().OpenAsync(actor, plan, default))!, DateOnly.FromDateTime(DateTime.UtcNow));
        var goals = (GoalsPlan)survey.Document(Points.All[0]);
        var signed = goals.FlightEnd!.Value;
        goals.FlightEnd = signed.AddDays(5);
        goals.Publish(survey.Facts);
        Assert.IsType<SaveOutcome.Saved>(await _house.Services.GetRequiredService<PlanStore>().SavePointAsync(
            actor, survey.Save(Points.All[0], _house.Services.GetRequiredService<PlanCoach>(), actor), default));
        var resting = Points.All.Where(point => point.RestsOn.Contains(Ground.Flight)).ToList();

        var page = await HtmlAsync(await mira.GetAsync($"/plans/{plan}/review"));

        foreach (var point in resting.Prepend(Points.All[0]))
        {
            var then = page[page.IndexOf($"id=\"then-{point.Key}\"", StringComparison.Ordinal)..];
            then = then[..then.IndexOf("</details>", StringComparison.Ordinal)];
            Assert.Contains(Show.Day(signed, Cultures.Of("en")), then, StringComparison.Ordinal);
            Assert.Contains(Show.Day(signed.AddDays(5), Cultures.Of("en")), then, StringComparison.Ordinal);
        }

        Assert.Equal(resting.Count + 1, Regex.Count(page, "id=\"then-"));
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
        var actor = await _house.ActorAsync();
        var plan = _house.Services.GetRequiredService<PlanMaking>().From(actor, documents ?? SampleCampaign.Build(DateOnly.FromDateTime(DateTime.UtcNow)), "Nachtspaak", "en", "Seen from behind");
        return (mira, await _house.Services.GetRequiredService<PlanStore>().CreateAsync(actor, plan, default));
    }

    private async Task<ReviewState> StateAsync(Guid plan) => (await _house.Services.GetRequiredService<ReviewStore>().StateAsync(await _house.ActorAsync(), plan, default))!;

    private async Task<BriefCover> CoverAsync(Guid plan) =>
        (await _house.Services.GetRequiredService<BriefMaking>().PreviewAsync(await _house.ActorAsync(), plan, new(BriefReader.Team), default))!.Document.Cover;

    private static async Task<string> HtmlAsync(HttpResponseMessage answer) => WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync());
}
