using CampaignPlanner.Checklist.Creative;
using CampaignPlanner.Checklist.Goals;
using CampaignPlanner.Contracts;
using CampaignPlanner.Data;
using CampaignPlanner.Shell.Fields;

namespace CampaignPlanner.Tests.Plans.Editing;

/// <summary>What is typed reaches the database, is acknowledged after it is there, and never silently loses.</summary>
public sealed class TypingTests : Desk
{
    [Fact]
    public async Task What_is_typed_is_stored_and_acknowledged()
    {
        var session = await OpenAsync(Ada);
        Clock.Advance(TimeSpan.FromMinutes(3));
        var (brand, budget) = (Typed(session, "BrandName", "Halo & Co"), Typed(session, "TotalBudget", "52.000,50 €"));

        var receipt = await SendAsync(session, brand, budget);

        Assert.Equal(("saved", Clock.GetUtcNow()), (receipt.State, receipt.At!.Value));
        Assert.Equal([brand.Seq, budget.Seq], receipt.Kept);
        Assert.Equal(("Halo & Co", "52,000.5"), (await StoredAsync("BrandName"), await StoredAsync("TotalBudget")));
    }

    [Fact]
    public async Task The_list_knows_the_plan_by_what_was_typed()
    {
        var session = await OpenAsync(Ada);
        await SendAsync(session, Typed(session, "Name", "Seen from afar"), Typed(session, "FlightEnd", "2027-11-30"), Typed(session, "TotalBudget", "50000"));

        var line = Assert.Single((await Store.ListAsync(Bo, new PlanQuery(), default)).Items);
        Assert.Equal(("Seen from afar", new DateOnly(2027, 11, 30), 5_000_000), (line.Title, line.FlightEnd!.Value, line.BudgetMinor));
    }

    [Fact]
    public async Task What_is_known_of_progress_is_stored_with_it()
    {
        var session = await OpenAsync(Ada);
        await TypeAsync(session, "BrandName", "");

        var stored = await Store.ReadPointAsync(Ada, PlanId, "goals", default);
        Assert.Equal((session.Form.Progress.Filled, session.Form.Progress.Needed), (stored!.Progress.Filled, stored.Progress.Needed));
        Assert.Equal(stored.Progress.Needed - 1, stored.Progress.Filled);
        Assert.Equal(PointState.Started, session.ProgressOf(session.Form.Point).State);
    }

    [Fact]
    public async Task The_same_entries_twice_change_nothing()
    {
        var session = await OpenAsync(Ada);
        var entries = new[] { Typed(session, "BrandName", "Halo & Co"), Typed(session, "FlightStart", "soon"), Typed(session, "Markets", "BE,NL,FR") };
        var first = await SendAsync(session, entries);
        var versions = await VersionsAsync();

        var again = await SendAsync(session, entries);
        var elsewhere = await SendAsync(await OpenAsync(Ada), entries);

        Assert.All([first, again, elsewhere], receipt => Assert.Equal(("saved", 3), (receipt.State, receipt.Kept.Count)));
        Assert.Equal(versions, await VersionsAsync());
        Assert.Equal("soon", await StoredAsync("FlightStart"));
    }

    [Fact]
    public async Task Text_that_does_not_fit_is_kept_as_a_draft_and_is_a_problem()
    {
        var session = await OpenAsync(Ada);

        var receipt = await TypeAsync(session, "FlightStart", "next week");

        Assert.Equal("saved", receipt.State);
        Assert.NotNull(session.Form.Error("FlightStart"));
        Assert.Equal(PointState.HasProblems, session.ProgressOf(session.Form.Point).State);
        var later = await OpenAsync(Bo);
        Assert.Equal(("next week", PointState.HasProblems), (later.Form.TextAt("FlightStart"), later.ProgressOf(later.Form.Point).State));
    }

    [Fact]
    public async Task What_is_typed_into_an_item_that_is_gone_is_shown_and_can_be_let_go()
    {
        var (ada, bo) = (await OpenAsync(Ada), await OpenAsync(Bo));
        var video = ((GoalsPlan)ada.Form.Document).Videos[0].Key;
        var entry = Typed(ada, $"Videos/{video}/Title", "A title nobody may lose");
        await PressAsync(bo, ListChange.Remove("Videos", video));
        await TypeAsync(ada, "BrandName", "Halo & Co");

        var receipt = await SendAsync(ada, entry);

        Assert.Equal("conflict", receipt.State);
        Assert.Empty(receipt.Kept);
        var conflict = Assert.Single(ada.Conflicts);
        Assert.Equal(("A title nobody may lose", "", false), (conflict.Mine, conflict.Theirs, conflict.CanJoin));
        Assert.Equal([entry.Seq], (await ada.ResolveAsync(conflict, conflict.Theirs, default)).Kept);
        Assert.Empty(ada.Conflicts);
        Assert.DoesNotContain((await DocumentAsync<GoalsPlan>()).Videos, v => v.Key == video);
    }

    [Fact]
    public async Task Entries_of_another_point_are_stored_without_opening_it()
    {
        var session = await OpenAsync(Ada);
        var concept = (await DocumentAsync<CreativePlan>("creative")).Concepts[0].Key;
        var entry = Typed(session, $"Concepts/{concept}/Idea", "", was: null);

        var receipt = await session.ReceiveAsync("creative", [entry], default);

        Assert.Equal(("saved", "goals"), (receipt.State, session.Form.Point.Key));
        Assert.Equal([entry.Seq], receipt.Kept);
        Assert.Equal("", await StoredAsync(entry.Path, "creative"));
        Assert.Equal(PointState.Started, session.ProgressOf(Points.Find("creative")!).State);
        Assert.Equal([entry.Seq], (await session.ReceiveAsync("creative", [entry with { Was = "something older" }], default)).Kept);
    }

    [Fact]
    public async Task An_answer_given_differently_at_another_point_waits_until_that_point_is_opened()
    {
        var session = await OpenAsync(Ada);
        var path = $"Concepts/{(await DocumentAsync<CreativePlan>("creative")).Concepts[0].Key}/Idea";
        var (held, free) = (Typed(session, path, "Mine", was: "What was there long ago"), Typed(session, path.Replace("Idea", "CoreMessage", StringComparison.Ordinal), "They see you", was: null));
        var theirs = await StoredAsync(path, "creative");

        var receipt = await session.ReceiveAsync("creative", [held, free], default);

        Assert.Equal("conflict", receipt.State);
        Assert.Equal([free.Seq], receipt.Kept);
        Assert.Equal((theirs, "They see you"), (await StoredAsync(path, "creative"), await StoredAsync(free.Path, "creative")));
        await session.OpenAsync(PlanId, Points.Find("creative")!, default);
        await SendAsync(session, held);
        Assert.Equal(("Mine", theirs), (session.Conflicts[0].Mine, session.Conflicts[0].Theirs));
    }

    [Fact]
    public async Task A_point_that_does_not_exist_is_gone()
    {
        var session = await OpenAsync(Ada);
        Assert.Equal("gone", (await session.ReceiveAsync("nothing", [Typed(session, "Name", "x")], default)).State);
    }

    [Fact]
    public async Task A_path_that_is_no_field_changes_nothing_and_stops_nobody()
    {
        var session = await OpenAsync(Ada);
        var videos = ((GoalsPlan)session.Form.Document).Videos.Count;
        await SendAsync(session, Typed(session, "Videos", "", was: null), Typed(session, "Nothing/at/all", "x", was: null));
        Assert.Equal(videos, (await DocumentAsync<GoalsPlan>()).Videos.Count);
        Assert.Single((await TypeAsync(session, "BrandName", "Halo & Co")).Kept);
        Assert.Equal("Halo & Co", await StoredAsync("BrandName"));
    }

    [Fact]
    public async Task Who_may_only_read_is_told_so_and_changes_nothing()
    {
        var session = await OpenAsync(await JoinAsync("Vic", WorkspaceRole.Viewer));
        var before = await StoredAsync("BrandName");

        Assert.False(session.CanWrite);
        Assert.Equal("denied", (await TypeAsync(session, "BrandName", "Vic's")).State);
        var elsewhere = await session.ReceiveAsync("creative", [Typed(session, "Concepts", "x", was: null)], default);
        Assert.Equal(("denied", 0), (elsewhere.State, elsewhere.Kept.Count));
        Assert.Equal(before, await StoredAsync("BrandName"));
    }

    [Fact]
    public async Task A_plan_that_went_into_the_bin_is_gone()
    {
        var session = await OpenAsync(Ada);
        await Store.DeleteAsync(Bo, PlanId, default);

        var receipt = await TypeAsync(session, "BrandName", "Halo & Co");

        Assert.Equal("gone", receipt.State);
        Assert.Empty(receipt.Kept);
        Assert.Equal("gone", (await session.ReceiveAsync("creative", [Typed(session, "Concepts", "x", was: null)], default)).State);
        Assert.False((await OpenAsync(Ada)).CanWrite);
        await Store.RestoreAsync(Ada, PlanId, default);
        Assert.Equal("saved", (await TypeAsync(session, "BrandName", "Halo & Co")).State);
        Assert.Equal("Halo & Co", await StoredAsync("BrandName"));
    }

    [Fact]
    public async Task A_stranger_finds_no_plan()
    {
        var session = Session(new Actor(Guid.NewGuid(), Guid.NewGuid(), WorkspaceRole.Administrator, "Eve"));
        Assert.False(await session.OpenAsync(PlanId, Points.All[0], default));
    }

    [Fact]
    public async Task The_point_somebody_was_on_is_remembered()
    {
        await OpenAsync(Ada, "recall");
        await OpenAsync(Bo, "social");
        Assert.Equal(("recall", "social"), (await Store.LastPointAsync(Ada, PlanId, default), await Store.LastPointAsync(Bo, PlanId, default)));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task What_a_button_changed_while_the_store_could_not_take_it_is_stored_later(bool anotherPointIsOpened)
    {
        var session = await OpenAsync(Ada);
        var added = new Video { Id = "V9", Title = new string('x', 90_000) };
        await FillDiskAsync();

        Assert.Equal("retry", (await PressAsync(session, ListChange.Insert("Videos", 0, added))).State);
        Assert.DoesNotContain((await DocumentAsync<GoalsPlan>()).Videos, v => v.Key == added.Key);

        if (anotherPointIsOpened)
        {
            Assert.True(await session.OpenAsync(PlanId, Points.Find("creative")!, default));
        }
        else
        {
            Assert.Equal("saved", (await session.ReceiveAsync("goals", [], default)).State);
        }

        Assert.Equal(added.Key, (await DocumentAsync<GoalsPlan>()).Videos[0].Key);
        Assert.Contains(session.Form.Facts.Videos, v => v.Id == "V9");
    }

    [Fact]
    public async Task What_a_button_changed_is_announced_before_it_is_stored()
    {
        var session = await OpenAsync(Ada);
        var said = new List<string>();
        session.Storing += () => said.Add("storing");
        session.Stored += receipt => said.Add(receipt.State);

        await PressAsync(session, ListChange.Insert("Videos", 0, new Video()));

        Assert.Equal(["storing", "saved"], said);
    }

    [Fact]
    public async Task Names_with_commas_can_be_chosen()
    {
        var session = await OpenAsync(Ada);
        var plan = (GoalsPlan)session.Form.Document;
        await TypeAsync(session, $"Audiences/{plan.Audiences[0].Key}/Name", "Cyclists, 25 to 40");
        var path = $"Videos/{plan.Videos[0].Key}/AudienceNames";
        var choice = FieldChoice.For(Questions.Find(typeof(Video), "AudienceNames")!, session.Form, path);

        await TypeAsync(session, path, $"Cyclists, 25 to 40\n{plan.Audiences[1].Name}");

        Assert.Contains(choice, c => c.Value == "Cyclists, 25 to 40");
        Assert.Equal(["Cyclists, 25 to 40", plan.Audiences[1].Name!], (await DocumentAsync<GoalsPlan>()).Videos[0].AudienceNames);
        Assert.Null(session.Form.Error(path));
    }

    [Fact]
    public async Task Late_entries_of_the_point_before_reach_the_choices_of_this_one()
    {
        var session = await OpenAsync(Ada, "call-to-action");
        var video = (await DocumentAsync<GoalsPlan>()).Videos[0].Key;

        await session.ReceiveAsync("goals", [Typed(session, $"Videos/{video}/Title", "Seen from afar", was: null)], default);

        Assert.Contains(session.Form.Facts.Choices(Refers.Video), c => c.Name.EndsWith("Seen from afar", StringComparison.Ordinal));
    }

    // The next write that needs more room fails, and ends the connection that has this limit.
    private Task<int> FillDiskAsync() => Writer.WriteAsync<int>(
        async (connection, stop) => await connection.ExecuteAsync("PRAGMA max_page_count = 1", [], stop), default);
}
