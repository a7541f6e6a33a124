using CampaignPlanner.Checklist.Goals;
using CampaignPlanner.Contracts;
using CampaignPlanner.Data;
using CampaignPlanner.Review;

namespace CampaignPlanner.Databases;

/// <summary>Handing in, signing off, sending back, approving: on the database.</summary>
public abstract class ReviewContract(House house)
{
    private readonly PlanStore _plans = house.Plans;
    private readonly ReviewStore _reviews = house.Get<ReviewStore>();

    [Fact]
    public async Task A_plan_is_handed_in_signed_off_and_approved_for_exactly_one_version()
    {
        var table = await Table.LaidAsync(house);
        await table.SubmitAsync("Please look", new DateOnly(2027, 3, 4));

        var state = await table.StateAsync();
        Assert.Equal((1, "Please look", new DateOnly(2027, 3, 4), "Pia"), (state.Current!.Version, state.Current.Note, state.Current.WishedOn, state.Current.SubmittedBy));
        Assert.Equal(PlanStatus.InReview, await table.StatusAsync());
        await DoneAsync(_reviews.SignOffAsync(table.Lead, table.Plan, state.Current.Id, [(await table.MarksAsync()).Sign(Points.All[0])], " Good. ", default));
        await DoneAsync(_reviews.ApproveAsync(table.Lead, table.Plan, state.Current.Id, (await table.MarksAsync()).SignAll(), "Ship it", default));

        state = await table.StateAsync();
        Assert.Null(state.Current);
        Assert.Equal((ReviewEnd.Approved, "Lea", "Ship it"), (state.Last!.End, state.Last.EndedBy, state.Last.Reason));
        Assert.Equal(Points.All.Select(p => p.Key).Order(), state.SignOffs.Select(s => s.PointKey).Order());
        Assert.All(state.SignOffs, signOff => Assert.True(signOff.Counts));
        Assert.Equal("Good.", state.SignOffs.Single(s => s.PointKey == "goals").Remark);
        var approval = (await _reviews.ApprovalOfAsync(table.Planner, table.Plan, (await table.MarksAsync()).Checksum, default))!;
        Assert.Equal((1, "Lea", house.Clock.GetUtcNow()), (approval.Version, approval.ByName, approval.At));
        Assert.Equal(PlanStatus.Approved, await table.StatusAsync());
        Assert.Equal(approval, (await _plans.OpenAsync(table.Planner, table.Plan, default))!.Head.SignOffs.Approval);
    }

    [Fact]
    public async Task A_save_answers_how_many_sign_offs_still_count()
    {
        var table = await Table.LaidAsync(house);
        await table.ApproveAsync();
        var stored = (await _plans.ReadPointAsync(table.Planner, table.Plan, "creative", default))!;
        var document = PlanJson.Read(Points.Find("creative")!, stored.Document);
        document.Drafts = new() { ["Note"] = "Other" };

        var saved = Assert.IsType<SaveOutcome.Saved>(await _plans.SavePointAsync(
            table.Planner, new(table.Plan, "creative", stored.Version, PlanJson.Write(document), new(0, 1, 0), Mark: PointMark.Of(Points.Find("creative")!, document)), default));

        Assert.Equal(Points.All.Count(point => point.Key != "creative"), saved.SignOffs!.SignedOff);
        Assert.Null(saved.SignOffs.Approval);
        Assert.Null((await _plans.OpenAsync(table.Planner, table.Plan, default))!.Head.SignOffs.Approval);

        var undone = Assert.IsType<SaveOutcome.Saved>(await _plans.SavePointAsync(
            table.Planner, new(table.Plan, "creative", saved.Version, stored.Document, new(0, 1, 0), Mark: PointMark.Of(Points.Find("creative")!, PlanJson.Read(Points.Find("creative")!, stored.Document))), default));

        Assert.Equal((10, 1), (undone.SignOffs!.SignedOff, undone.SignOffs.Approval?.Version));
    }

    [Fact]
    public async Task A_later_edit_opens_its_point_and_those_that_rest_on_it_and_an_undone_one_closes_them_again()
    {
        var table = await Table.LaidAsync(house);
        await table.ApproveAsync();

        await table.EditGoalsAsync(goals => goals.FlightEnd = new DateOnly(2027, 12, 1));

        var reopened = (await table.StateAsync()).SignOffs.Where(s => !s.Counts).Select(s => s.PointKey).Order();
        Assert.Equal(Points.All.Where(p => p.Key == "goals" || p.RestsOn.Contains(Ground.Flight)).Select(p => p.Key).Order(), reopened);
        Assert.Null(await _reviews.ApprovalOfAsync(table.Lead, table.Plan, (await table.MarksAsync()).Checksum, default));
        Assert.Equal(Points.All.Count - reopened.Count(), (await _plans.OpenAsync(table.Lead, table.Plan, default))!.Head.SignOffs.SignedOff);

        await table.EditGoalsAsync(goals => goals.FlightEnd = Table.End);

        Assert.All((await table.StateAsync()).SignOffs, signOff => Assert.True(signOff.Counts));
        Assert.NotNull(await _reviews.ApprovalOfAsync(table.Lead, table.Plan, (await table.MarksAsync()).Checksum, default));
    }

    [Fact]
    public async Task What_no_point_rests_on_opens_its_own_point_only()
    {
        var table = await Table.LaidAsync(house);
        await table.ApproveAsync();

        await table.EditGoalsAsync(goals => goals.StrategyOwner = "Somebody else");

        Assert.Equal(["goals"], (await table.StateAsync()).SignOffs.Where(s => !s.Counts).Select(s => s.PointKey));
    }

    [Fact]
    public async Task The_version_under_review_stays_while_the_planner_writes_on()
    {
        var table = await Table.LaidAsync(house);
        await table.SubmitAsync();
        var marks = await table.MarksAsync();
        await table.EditGoalsAsync(goals => goals.Name = "Another name");

        await DoneAsync(_reviews.ApproveAsync(table.Lead, table.Plan, (await table.StateAsync()).Current!.Id, marks.SignAll(), null, default));

        var state = await table.StateAsync();
        Assert.Equal(1, state.Last!.Version);
        Assert.Contains(state.SignOffs, s => s is { PointKey: "goals", Counts: false });
        Assert.NotNull(await _reviews.ApprovalOfAsync(table.Lead, table.Plan, marks.Checksum, default));
    }

    [Fact]
    public async Task What_was_decided_is_not_handed_in_again_until_something_is_different()
    {
        var table = await Table.LaidAsync(house);
        await table.SubmitAsync();
        await table.SendBackAsync("Name the report.", ("goals", "Goals"), ("analytics", ""));

        Assert.IsType<WriteOutcome.Overtaken>(await table.TrySubmitAsync());
        await table.EditGoalsAsync(goals => goals.Name = "Better");
        Assert.IsType<WriteOutcome.Done>(await table.TrySubmitAsync("Done."));
        Assert.Equal(["goals"], (await table.StateAsync()).Current!.Changed);
    }

    [Fact]
    public async Task A_version_that_is_not_the_newest_is_not_handed_in()
    {
        var table = await Table.LaidAsync(house);
        var marks = await table.MarksAsync();
        await table.EditGoalsAsync(goals => goals.Name = "Newer");

        Assert.IsType<WriteOutcome.Overtaken>(await _reviews.SubmitAsync(table.Planner, new(table.Plan, 1, marks.All, marks.Checksum, [], "", null), default));
    }

    [Fact]
    public async Task Sent_back_it_lists_what_to_do_and_only_the_named_sign_offs_end()
    {
        var table = await Table.LaidAsync(house);
        await table.ApproveAsync();
        await table.EditGoalsAsync(goals => goals.StrategyOwner = "Somebody");
        await table.SubmitAsync();

        await table.SendBackAsync("Two things.", ("goals", "StrategyOwner"), ("recall", ""));

        var state = await table.StateAsync();
        Assert.Equal(PlanStatus.ChangesRequested, await table.StatusAsync());
        Assert.Equal(["goals", "recall"], Points.All.Select(p => p.Key).Except(state.SignOffs.Select(s => s.PointKey)));
        Assert.Equal([("goals", "StrategyOwner", "Two things."), ("recall", "", "Two things.")], state.Requests.Select(r => (r.PointKey, r.Path, r.Text)));
        await DoneAsync(_reviews.TickAsync(table.Planner, table.Plan, state.Requests[0].Id, true, default));
        Assert.Equal([("Pia", true), ("", false)], (await table.StateAsync()).Requests.Select(r => (r.DoneBy, r.DoneAt is not null)));
    }

    [Fact]
    public async Task Before_a_lead_looked_it_is_withdrawn_and_afterwards_recalled_with_a_reason()
    {
        var table = await Table.LaidAsync(house);
        await table.SubmitAsync();
        Assert.IsType<WriteOutcome.Overtaken>(await _reviews.RecallAsync(table.Planner, table.Plan, "Wait", default));
        await DoneAsync(_reviews.WithdrawAsync(table.Planner, table.Plan, default));
        Assert.Equal(PlanStatus.Draft, await table.StatusAsync());

        await table.SubmitAsync();
        await DoneAsync(_reviews.LookAsync(table.Lead, table.Plan, 1, default));
        Assert.IsType<WriteOutcome.Overtaken>(await _reviews.WithdrawAsync(table.Planner, table.Plan, default));
        await DoneAsync(_reviews.RecallAsync(table.Planner, table.Plan, "A number was wrong.", default));
        Assert.Equal("A number was wrong.", (await _reviews.ReviewsAsync(table.Lead, table.Plan, default))[0].Reason);
        await Assert.ThrowsAsync<ArgumentException>(() => _reviews.RecallAsync(table.Planner, table.Plan, "  ", default));
    }

    [Fact]
    public async Task Who_handed_it_in_does_not_start_the_review_by_looking_at_it()
    {
        var table = await Table.LaidAsync(house);
        var marks = await table.MarksAsync();
        await DoneAsync(_reviews.SubmitAsync(table.Lead, new(table.Plan, 1, marks.All, marks.Checksum, [], "", null), default));

        await DoneAsync(_reviews.LookAsync(table.Lead, table.Plan, 1, default));
        Assert.Null((await table.StateAsync()).Current!.StartedAt);
        await DoneAsync(_reviews.LookAsync(table.Ada, table.Plan, 1, default));
        Assert.Equal(house.Clock.GetUtcNow(), (await table.StateAsync()).Current!.StartedAt);
    }

    [Fact]
    public async Task Only_what_is_wholly_signed_off_goes_on_the_air_and_every_step_has_a_way_back()
    {
        var table = await Table.LaidAsync(house);
        Assert.IsType<WriteOutcome.Overtaken>(await _reviews.StepAsync(table.Planner, table.Plan, PlanMove.Start, default));
        await table.ApproveAsync();
        await table.EditGoalsAsync(goals => goals.Name = "Edited");
        Assert.IsType<WriteOutcome.Overtaken>(await _reviews.StepAsync(table.Planner, table.Plan, PlanMove.Start, default));
        await table.EditGoalsAsync(goals => goals.Name = Table.Name);

        foreach (var (move, to) in new[]
        {
            (PlanMove.Start, PlanStatus.Running), (PlanMove.Hold, PlanStatus.Approved), (PlanMove.Start, PlanStatus.Running), (PlanMove.Close, PlanStatus.Closed), (PlanMove.Resume, PlanStatus.Running),
        })
        {
            await DoneAsync(_reviews.StepAsync(table.Lead, table.Plan, move, default));
            Assert.Equal(to, await table.StatusAsync());
        }
    }

    [Fact]
    public async Task From_every_state_only_the_moves_of_the_table_are_made()
    {
        var table = await Table.LaidAsync(house);
        var marks = await table.MarksAsync();
        foreach (var status in Enum.GetValues<PlanStatus>())
        {
            foreach (var step in PlanStep.All.Where(step => !step.Leaves(status)))
            {
                await table.StandAsync(status);
                Assert.IsType<WriteOutcome.Overtaken>(await (step.Move switch
                {
                    PlanMove.Submit => _reviews.SubmitAsync(table.Lead, new(table.Plan, 1, marks.All, marks.Checksum, [], "", null), default),
                    PlanMove.Withdraw => _reviews.WithdrawAsync(table.Lead, table.Plan, default),
                    PlanMove.Recall => _reviews.RecallAsync(table.Lead, table.Plan, "Wait", default),
                    PlanMove.SendBack => _reviews.SendBackAsync(table.Lead, table.Plan, Guid.Empty, "No", [], default),
                    PlanMove.Approve => _reviews.ApproveAsync(table.Lead, table.Plan, Guid.Empty, marks.SignAll(), null, default),
                    var move => _reviews.StepAsync(table.Lead, table.Plan, move, default),
                }));
                Assert.Equal(status, await table.StatusAsync());
            }
        }
    }

    [Fact]
    public async Task In_review_a_plan_is_neither_archived_nor_thrown_away()
    {
        var table = await Table.LaidAsync(house);
        await table.SubmitAsync();

        Assert.IsType<WriteOutcome.Overtaken>(await _plans.ArchiveAsync(table.Planner, table.Plan, default));
        Assert.IsType<WriteOutcome.Overtaken>(await _plans.DeleteAsync(table.Planner, table.Plan, default));
        Assert.Equal(PlanStatus.InReview, await table.StatusAsync());
    }

    [Fact]
    public async Task Ten_sign_offs_are_no_approval_and_do_not_go_on_the_air()
    {
        var table = await Table.LaidAsync(house);
        await table.ApproveAsync();
        await table.TurnAsync("creative", 1);
        await table.SubmitAsync();
        var review = (await table.StateAsync()).Current!.Id;
        await _reviews.LookAsync(table.Lead, table.Plan, 2, default);
        await DoneAsync(_reviews.SignOffAsync(table.Lead, table.Plan, review, (await table.MarksAsync()).SignAll(), null, default));
        await DoneAsync(_reviews.RecallAsync(table.Planner, table.Plan, "Wait", default));
        Assert.Equal(10, (await _plans.OpenAsync(table.Lead, table.Plan, default))!.Head.SignOffs.SignedOff);

        Assert.IsType<WriteOutcome.Overtaken>(await _reviews.StepAsync(table.Planner, table.Plan, PlanMove.Start, default));

        await table.TurnAsync("creative", 0);
        await table.TurnAsync("creative", 1);
        await table.ApproveAsync();
        await DoneAsync(_reviews.StepAsync(table.Planner, table.Plan, PlanMove.Start, default));
    }

    [Fact]
    public async Task What_was_sent_back_since_is_approved_no_more()
    {
        var table = await Table.LaidAsync(house);
        await table.ApproveAsync();
        var approved = (await table.MarksAsync()).Checksum;
        await table.TurnAsync("creative", 1);
        await table.SubmitAsync();
        await table.SendBackAsync("Not like this.", ("creative", ""));
        await table.TurnAsync("creative", 0);
        Assert.NotNull(await _reviews.ApprovalOfAsync(table.Lead, table.Plan, approved, default));
        await table.SubmitAsync();
        await table.SendBackAsync("Nor like that any more.", ("creative", ""));

        Assert.Null(await _reviews.ApprovalOfAsync(table.Lead, table.Plan, approved, default));
    }

    [Fact]
    public async Task What_was_typed_since_the_page_was_read_is_not_handed_in_unseen_though_the_version_is_the_same()
    {
        var table = await Table.LaidAsync(house);
        await table.EditGoalsAsync(goals => goals.StrategyOwner = "One");
        var (version, read) = ((await _plans.OpenAsync(table.Planner, table.Plan, default))!.Head.Version, await table.MarksAsync());
        var stored = (await _plans.ReadPointAsync(table.Planner, table.Plan, "goals", default))!;
        var goals = (GoalsPlan)PlanJson.Read(Points.All[0], stored.Document);
        goals.StrategyOwner = "One and";
        // Within the same burst of typing: the version stays.
        await _plans.SavedAsync(table.Planner, new(table.Plan, "goals", stored.Version, PlanJson.Write(goals), new(0, 1, 0), Mark: PointMark.Of(Points.All[0], goals)));
        Assert.Equal(version, (await _plans.OpenAsync(table.Planner, table.Plan, default))!.Head.Version);

        Assert.IsType<WriteOutcome.Overtaken>(await _reviews.SubmitAsync(table.Planner, new(table.Plan, version, read.All, read.Checksum, [], "", null), default));
        await table.SubmitAsync();
    }

    [Fact]
    public async Task A_decision_about_a_review_that_is_over_changes_nothing()
    {
        var table = await Table.LaidAsync(house);
        await table.SubmitAsync();
        var old = (await table.StateAsync()).Current!.Id;
        await table.SendBackAsync("No.", ("goals", ""));
        var marks = await table.MarksAsync();

        Assert.IsType<WriteOutcome.Overtaken>(await _reviews.ApproveAsync(table.Lead, table.Plan, old, marks.SignAll(), null, default));
        Assert.IsType<WriteOutcome.Overtaken>(await _reviews.SignOffAsync(table.Lead, table.Plan, old, marks.SignAll(), null, default));
        Assert.IsType<WriteOutcome.Overtaken>(await _reviews.TakeBackAsync(table.Lead, table.Plan, old, "goals", default));
        Assert.Empty((await table.StateAsync()).SignOffs);
    }

    [Fact]
    public async Task The_desk_has_what_waits_nearest_date_first_and_says_what_was_written_since()
    {
        var late = await Table.LaidAsync(house);
        await late.SubmitAsync("later", new DateOnly(2027, 5, 1));
        var soon = await Table.LaidAsync(house, late);
        await soon.SubmitAsync("soon", new DateOnly(2027, 4, 1));
        var open = await Table.LaidAsync(house, late);
        await open.SubmitAsync("whenever");
        await Table.LaidAsync(house, late);
        await late.EditGoalsAsync(goals => goals.Name = "Written on");

        var desk = await _reviews.WaitingAsync(late.Lead, 10, default);

        Assert.Equal([soon.Plan, late.Plan, open.Plan], desk.Select(plan => plan.PlanId));
        Assert.Equal([null, 2, null], desk.Select(plan => plan.NewerVersion));
        Assert.Equal(Points.All.Select(p => p.Key), desk[0].Changed);
        Assert.Single(await _reviews.WaitingAsync(late.Lead, 1, default));
        Assert.Empty(await _reviews.WaitingAsync(late.Planner, 10, default));
    }

    [Fact]
    public async Task What_is_new_is_counted_from_the_version_a_person_read_last()
    {
        var table = await Table.LaidAsync(house);
        Assert.Null((await table.StateAsync()).LookedAt);
        await _reviews.LookAsync(table.Lead, table.Plan, 1, default);
        await _reviews.LookAsync(table.Lead, table.Plan, 1, default);
        Assert.Null((await table.StateAsync()).LookedAt);

        await _reviews.LookAsync(table.Lead, table.Plan, 2, default);

        Assert.Equal(1, (await table.StateAsync()).LookedAt);
        Assert.Null((await table.StateAsync(table.Planner)).LookedAt);
    }

    [Fact]
    public async Task Whatever_is_edited_signed_and_undone_a_sign_off_counts_exactly_when_its_content_is_there()
    {
        var table = await Table.LaidAsync(house);
        var random = new Random(20271128);
        var approved = new Dictionary<string, (int Own, string Rests)>();
        for (var step = 0; step < 120; step++)
        {
            switch (random.Next(5))
            {
                case 0 or 1:
                    await table.TurnAsync(Points.All[random.Next(Points.All.Count)].Key, random.Next(3));
                    break;
                case 2:
                    await table.TurnGroundAsync(random.Next(2), random.Next(2));
                    break;
                case 3 when await table.StatusAsync() != PlanStatus.InReview:
                    await table.TrySubmitAsync();
                    break;
                case 4 when (await table.StateAsync()).Current is { } review:
                    var named = Points.All.Where(_ => random.Next(2) == 0).ToList();
                    var then = table.Handed!;
                    if (random.Next(3) == 0)
                    {
                        await DoneAsync(_reviews.SendBackAsync(table.Lead, table.Plan, review.Id, "Again", [.. named.Select(p => new NewRequest(p.Key, "", "Again"))], default));
                        named.ForEach(point => approved.Remove(point.Key));
                    }
                    else
                    {
                        var signs = then.Marks;
                        await DoneAsync(_reviews.SignOffAsync(table.Lead, table.Plan, review.Id, [.. named.Select(signs.Sign)], null, default));
                        named.ForEach(point => approved[point.Key] = then.Said(point));
                    }

                    break;
            }

            var state = await table.StateAsync();
            Assert.Equal(approved.Keys.Order(), state.SignOffs.Select(s => s.PointKey).Order());
            Assert.All(state.SignOffs, signOff => Assert.Equal(table.Now.Said(Points.Find(signOff.PointKey)!) == approved[signOff.PointKey], signOff.Counts));
            Assert.Equal(state.SignOffs.Count(s => s.Counts), (await _plans.OpenAsync(table.Lead, table.Plan, default))!.Head.SignOffs.SignedOff);
        }

        Assert.NotEmpty(approved);
    }

    private static async Task DoneAsync(Task<WriteOutcome> write) => Assert.IsType<WriteOutcome.Done>(await write);
}

public sealed class ReviewOnSqlite(SqliteHouse house) : ReviewContract(house), IClassFixture<SqliteHouse>;

public sealed class ReviewOnPostgres(PostgresHouse house) : ReviewContract(house), IClassFixture<PostgresHouse>;
