using CampaignPlanner.Checklist.Goals;
using CampaignPlanner.Contracts;
using CampaignPlanner.Plans.Editing;
using CampaignPlanner.Shell.Fields;
using CampaignPlanner.Tests.Samples;
using Microsoft.AspNetCore.Components;

namespace CampaignPlanner.Tests.Plans.Editing;

/// <summary>Two people in one plan: nobody's answer is overwritten unseen.</summary>
public sealed class TogetherTests : Desk
{
    [Fact]
    public async Task Different_answers_of_one_point_are_both_kept()
    {
        var (ada, bo) = (await OpenAsync(Ada), await OpenAsync(Bo));
        await TypeAsync(ada, "BrandName", "Ada's brand");

        Assert.Equal("saved", (await TypeAsync(bo, "ProductName", "Bo's product")).State);

        Assert.Equal(("Ada's brand", "Bo's product"), (await StoredAsync("BrandName"), await StoredAsync("ProductName")));
        Assert.Equal("Ada's brand", bo.Form.TextAt("BrandName"));
    }

    [Fact]
    public async Task The_same_answer_given_differently_holds_both_texts()
    {
        var (_, bo, entry) = await ClashAsync();

        var other = Typed(bo, "ProductName", "Bo's product");
        var receipt = await SendAsync(bo, entry, other);

        Assert.Equal("conflict", receipt.State);
        Assert.Equal([other.Seq], receipt.Kept);
        Assert.Equal(
            new AnswerConflict(entry.Seq, "BrandName", "Brand", "Bo's brand", "Ada's brand", "Ada", CanJoin: true), Assert.Single(bo.Conflicts));
        Assert.Equal(("Ada's brand", "Bo's product"), (await StoredAsync("BrandName"), await StoredAsync("ProductName")));
    }

    [Theory]
    [InlineData("Bo's brand")]
    [InlineData("Ada's brand")]
    [InlineData("Ada's brand\nBo's brand")]
    [InlineData("")]
    public async Task A_conflict_is_settled_with_the_text_that_is_chosen(string chosen)
    {
        var (_, bo, entry) = await ClashAsync();
        await SendAsync(bo, entry);

        var receipt = await bo.ResolveAsync(bo.Conflicts[0], chosen, default);

        Assert.Equal("saved", receipt.State);
        Assert.Equal([entry.Seq], receipt.Kept);
        Assert.Empty(bo.Conflicts);
        Assert.Equal((chosen, chosen), (await StoredAsync("BrandName"), bo.Form.TextAt("BrandName")));
    }

    [Fact]
    public async Task The_same_answer_given_alike_is_no_conflict()
    {
        var (ada, bo) = (await OpenAsync(Ada), await OpenAsync(Bo));
        var entry = Typed(bo, "TotalBudget", "50000");
        await TypeAsync(ada, "TotalBudget", "50,000.00");

        Assert.Equal("saved", (await SendAsync(bo, entry)).State);
        Assert.Empty(bo.Conflicts);
    }

    [Fact]
    public async Task Words_of_a_choice_cannot_be_joined()
    {
        var (ada, bo) = (await OpenAsync(Ada), await OpenAsync(Bo));
        var entry = Typed(bo, "StrategyAuthor", "Mixed");
        await TypeAsync(ada, "StrategyAuthor", "VideoAgency");

        await SendAsync(bo, entry);

        Assert.Equal(("Mixed", "VideoAgency", false), Assert.Single(bo.Conflicts) is var c ? (c.Mine, c.Theirs, c.CanJoin) : default);
    }

    [Fact]
    public async Task Typing_on_after_a_conflict_keeps_one_conflict_with_the_latest_text()
    {
        var (_, bo, entry) = await ClashAsync();
        await SendAsync(bo, entry);

        await SendAsync(bo, entry with { Seq = entry.Seq + 1, Value = "Bo's better brand" });

        Assert.Equal("Bo's better brand", Assert.Single(bo.Conflicts).Mine);
        Assert.Equal("Ada's brand", await StoredAsync("BrandName"));
    }

    [Fact]
    public async Task A_button_s_change_is_repeated_on_a_newer_version()
    {
        var (ada, bo) = (await OpenAsync(Ada), await OpenAsync(Bo));
        var videos = ((GoalsPlan)ada.Form.Document).Videos.ConvertAll(v => v.Key);
        await TypeAsync(ada, $"Videos/{videos[0]}/Title", "Ada's title");
        var added = new Video { Id = "V9", Title = "Bo's video" };

        Assert.Equal("saved", (await PressAsync(bo, ListChange.Insert("Videos", 1, added))).State);
        Assert.Equal("saved", (await PressAsync(ada, ListChange.Move("Videos", videos[0], 1))).State);

        var stored = await DocumentAsync<GoalsPlan>();
        Assert.Equal([added.Key, videos[0], .. videos.Skip(1)], stored.Videos.Select(v => v.Key));
        Assert.Equal(("Bo's video", "Ada's title"), (stored.Videos[0].Title, stored.Videos[1].Title));
    }

    /// <summary>On the renderer's own dispatcher, so that the button is pressed before the save that is on its way can come back.</summary>
    [Fact]
    public async Task A_button_pressed_while_a_save_meets_a_newer_version_is_kept()
    {
        var (_, bo, entry) = await ClashAsync();
        var added = new Video { Id = "V9" };
        var stored = new TaskCompletionSource<Receipt>();
        bo.Stored += stored.SetResult;
        await Dispatcher.CreateDefault().InvokeAsync(async () =>
        {
            var saving = SendAsync(bo, entry with { Path = "ProductName", Was = null });
            bo.Form.Edit(ListChange.Insert("Videos", 0, added));
            await saving;
            await stored.Task;
        });

        var plan = await DocumentAsync<GoalsPlan>();
        Assert.Equal((added.Key, "Bo's brand", "Ada's brand"), (plan.Videos[0].Key, plan.ProductName, plan.BrandName));
        Assert.Contains(((GoalsPlan)bo.Form.Document).Videos, v => v.Key == added.Key);
    }

    [Fact]
    public async Task What_was_removed_comes_back_where_it_stood()
    {
        var session = await OpenAsync(Ada);
        var (before, undo) = (((GoalsPlan)session.Form.Document).Videos.ConvertAll(v => v.Key), (FormChange?)null);
        session.UndoOffered += (_, change) => undo = change;
        var video = ((GoalsPlan)session.Form.Document).Videos[0];
        await PressAsync(session, () => session.Form.Edit(ListChange.Remove("Videos", video.Key), "Deleted", ListChange.Insert("Videos", 0, video)));

        Assert.Equal("saved", (await PressAsync(session, undo!)).State);

        Assert.Equal(before, (await DocumentAsync<GoalsPlan>()).Videos.Select(v => v.Key));
    }

    [Fact]
    public async Task Other_points_are_looked_at_again_when_what_they_point_at_is_gone()
    {
        var session = await OpenAsync(Ada);
        var calls = Points.Find("call-to-action")!;
        Assert.Equal(PointState.Complete, session.ProgressOf(calls).State);

        await PressAsync(session, ListChange.Remove("Videos", ((GoalsPlan)session.Form.Document).Videos[0].Key));

        Assert.Equal(PointState.HasProblems, session.ProgressOf(calls).State);
        Assert.Equal(PointState.Complete, session.ProgressOf(Points.Find("recall")!).State);
        await SumsAreTrueAsync(session);
    }

    [Fact]
    public async Task What_somebody_changed_at_another_point_is_known_after_the_next_save()
    {
        var (ada, bo) = (await OpenAsync(Ada), await OpenAsync(Bo, "call-to-action"));
        await TypeAsync(ada, $"Videos/{((GoalsPlan)ada.Form.Document).Videos[0].Key}/Title", "Ada's title");

        await TypeAsync(bo, $"CallsToAction/{((CampaignPlanner.Checklist.CallToAction.CallToActionPlan)bo.Form.Document).CallsToAction[0].Key}/ButtonText", "Order");

        Assert.Contains(bo.Form.Facts.Videos, v => v.Title == "Ada's title");
    }

    [Fact]
    public async Task A_removed_item_comes_back_with_the_text_that_did_not_fit()
    {
        var session = await OpenAsync(Ada);
        var video = ((GoalsPlan)session.Form.Document).Videos[0];
        var path = $"Videos/{video.Key}/PublishDate";
        await TypeAsync(session, path, "in spring");
        var drafts = ListChange.DraftsOf(session.Form.Document, "Videos", video.Key);

        await PressAsync(session, ListChange.Remove("Videos", video.Key));
        await PressAsync(session, ListChange.Insert("Videos", 0, video, drafts));

        Assert.Equal("in spring", await StoredAsync(path));
    }

    [Fact]
    public async Task A_name_that_another_plan_bears_is_a_problem_until_it_is_changed()
    {
        var other = SamplePlan.Good;
        other.Document<GoalsPlan>().Name = "Taken";
        await PlanAsync(other.Documents);
        var session = await OpenAsync(Ada);

        await TypeAsync(session, "Name", "taken");
        Assert.NotNull(session.Form.Error("Name"));
        Assert.Equal(PointState.HasProblems, session.ProgressOf(session.Form.Point).State);
        Assert.NotNull((await OpenAsync(Bo)).Form.Error("Name"));
        Assert.Equal(PointState.HasProblems, (await OpenAsync(Bo, "creative")).ProgressOf(session.Form.Point).State);
        await SumsAreTrueAsync(session);

        await TypeAsync(session, "Name", "Free");
        Assert.Null(session.Form.Error("Name"));
        Assert.Equal(PointState.Complete, session.ProgressOf(session.Form.Point).State);
    }

    /// <summary>Ada has answered; Bo's entry was typed over what stood there before.</summary>
    private async Task<(PlanSession Ada, PlanSession Bo, TypedAnswer Entry)> ClashAsync()
    {
        var (ada, bo) = (await OpenAsync(Ada), await OpenAsync(Bo));
        var entry = Typed(bo, "BrandName", "Bo's brand");
        await TypeAsync(ada, "BrandName", "Ada's brand");
        return (ada, bo, entry);
    }

    /// <summary>The list shows what the ten points add up to.</summary>
    private async Task SumsAreTrueAsync(PlanSession session)
    {
        var now = Points.All.Select(session.ProgressOf).ToList();
        var stored = (await Store.OpenAsync(Ada, PlanId, default))!.Head.Progress;
        Assert.Equal((now.Sum(p => p.Filled), now.Sum(p => p.Needed), now.Sum(p => p.Problems)), (stored.Filled, stored.Needed, stored.Problems));
    }
}
