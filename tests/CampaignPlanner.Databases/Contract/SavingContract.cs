using CampaignPlanner.Data;
using Microsoft.EntityFrameworkCore;

namespace CampaignPlanner.Databases;

public abstract class SavingContract(House house)
{
    private readonly PlanStore _plans = house.Plans;

    [Fact]
    public async Task What_is_created_opens_as_it_was_given()
    {
        var ada = await house.FoundAsync();
        var given = Samples.Plan("Zomer à la crème", "");

        var id = await _plans.CreateAsync(ada, given, default);

        var opened = (await _plans.OpenAsync(ada, id, default))!;
        var now = house.Clock.GetUtcNow();
        Assert.Equal(
            new PlanHead(id, "Zomer à la crème", null, "", "Halo", ada.UserId, "Ada", PlanStatus.Draft, "nl", "EUR", given.FlightStart, given.FlightEnd, 4_800_000, new(45, 100, 10), false, 1, now, now, "Ada", null, null, 0, new(0, null)),
            opened.Head);
        Assert.Equal(
            given.Points.Select(point => new StoredPoint(point.Key, point.Document, 1, point.Progress, now, "Ada")).OrderBy(point => point.Key, StringComparer.Ordinal),
            opened.Points.OrderBy(point => point.Key, StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_save_changes_the_point_and_the_sums_of_the_plan_together()
    {
        var ada = await house.FoundAsync();
        var id = await _plans.CreateAsync(ada, Samples.Plan(), default);
        house.Clock.Advance(TimeSpan.FromHours(1));

        var saved = await _plans.SavedAsync(ada, Samples.Save(id, 1, "typed"));

        var point = (await _plans.ReadPointAsync(ada, id, "goals", default))!;
        Assert.Equal(new StoredPoint("goals", Samples.Document("typed"), 2, new(5, 10, 0), house.Clock.GetUtcNow(), "Ada"), point);
        Assert.Equal(new SaveOutcome.Saved(2, 2, house.Clock.GetUtcNow()), saved);
        var head = (await _plans.OpenAsync(ada, id, default))!.Head;
        Assert.Equal((new StoredProgress(50, 100, 9), 2, house.Clock.GetUtcNow()), (head.Progress, head.Version, head.ChangedAt));
    }

    [Fact]
    public async Task A_headline_reaches_the_list_in_the_same_save()
    {
        var ada = await house.FoundAsync();
        var id = await _plans.CreateAsync(ada, Samples.Plan(), default);
        var headline = new PlanHeadline("Élan", "Spaak", "CHF", null, new DateOnly(2028, 1, 2), 12);

        await _plans.SavedAsync(ada, Samples.Save(id, 1, "typed", headline: headline));

        var line = Assert.Single((await _plans.ListAsync(ada, new(Search: "elan"), default)).Items);
        Assert.Equal(headline, new PlanHeadline(line.Title, line.Brand, line.Currency, line.FlightStart, line.FlightEnd, line.BudgetMinor));
    }

    [Fact]
    public async Task A_title_longer_than_a_list_can_show_does_not_sink_the_save()
    {
        var ada = await house.FoundAsync();
        var id = await _plans.CreateAsync(ada, Samples.Plan(), default);
        var headline = new PlanHeadline(new string('x', 299) + "🎬" + new string('y', 9_000), "a\0b", "EURO", null, null, 0);

        await _plans.SavedAsync(ada, Samples.Save(id, 1, "typed", headline: headline));

        Assert.Equal(new string('x', 299), (await _plans.OpenAsync(ada, id, default))!.Head.Title);
    }

    [Fact]
    public async Task A_save_on_an_older_version_never_overwrites_and_shows_what_is_there()
    {
        var ada = await house.FoundAsync();
        var bo = await house.JoinAsync(ada, WorkspaceRole.Planner);
        var id = await _plans.CreateAsync(ada, Samples.Plan(), default);
        await _plans.SavedAsync(bo, Samples.Save(id, 1, "Bo was first"));

        var outcome = await _plans.SavePointAsync(ada, Samples.Save(id, 1, "Ada was late"), default);

        var current = Assert.IsType<SaveOutcome.Conflict>(outcome).Current;
        Assert.Equal((Samples.Document("Bo was first"), 2, "Bo"), (current.Document, current.Version, current.ChangedByName));
        Assert.Equal(current, await _plans.ReadPointAsync(ada, id, "goals", default));
    }

    [Fact]
    public async Task A_save_on_a_version_from_the_future_is_a_conflict_too()
    {
        var ada = await house.FoundAsync();
        var id = await _plans.CreateAsync(ada, Samples.Plan(), default);

        Assert.IsType<SaveOutcome.Conflict>(await _plans.SavePointAsync(ada, Samples.Save(id, 9, "typed"), default));
    }

    [Fact]
    public async Task A_save_whose_acknowledgement_was_lost_can_be_sent_again()
    {
        var ada = await house.FoundAsync();
        var id = await _plans.CreateAsync(ada, Samples.Plan(), default);
        var first = await _plans.SavedAsync(ada, Samples.Save(id, 1, "typed"));
        house.Clock.Advance(TimeSpan.FromMinutes(1));

        Assert.Equal(first, await _plans.SavedAsync(ada, Samples.Save(id, 1, "typed")));
    }

    [Fact]
    public async Task Saving_what_is_already_stored_makes_no_version()
    {
        var ada = await house.FoundAsync();
        var id = await _plans.CreateAsync(ada, Samples.Plan(), default);
        var first = await _plans.SavedAsync(ada, Samples.Save(id, 1, "typed"));

        Assert.Equal(first, await _plans.SavedAsync(ada, Samples.Save(id, 2, "typed")));
    }

    [Fact]
    public async Task Two_people_on_two_points_never_collide()
    {
        var ada = await house.FoundAsync();
        var bo = await house.JoinAsync(ada, WorkspaceRole.Planner);
        var id = await _plans.CreateAsync(ada, Samples.Plan(), default);

        await _plans.SavedAsync(ada, Samples.Save(id, 1, "goals", "goals"));
        await _plans.SavedAsync(bo, Samples.Save(id, 1, "recall", "recall"));

        Assert.Equal(new StoredProgress(45 - 0 + 5 - 8 + 5, 100, 8), (await _plans.OpenAsync(ada, id, default))!.Head.Progress);
    }

    [Fact]
    public async Task A_save_brings_what_it_changes_about_other_points_and_a_newer_version_keeps_its_own()
    {
        var ada = await house.FoundAsync();
        var id = await _plans.CreateAsync(ada, Samples.Plan(), default);
        await _plans.SavedAsync(ada, Samples.Save(id, 1, "newer", "recall"));

        await _plans.SavedAsync(ada, Samples.Save(id, 1, "typed") with
        {
            Others = [new("creative", 1, new(1, 12, 3)), new("recall", 1, new(0, 99, 99))],
        });

        var plan = (await _plans.OpenAsync(ada, id, default))!;
        var creative = plan.Points.Single(p => p.Key == "creative");
        Assert.Equal((new StoredProgress(1, 12, 3), 1), (creative.Progress, creative.Version));
        Assert.Equal(new StoredProgress(5, 10, 0), plan.Points.Single(p => p.Key == "recall").Progress);
        Assert.Equal(
            new StoredProgress(plan.Points.Sum(p => p.Progress.Filled), plan.Points.Sum(p => p.Progress.Needed), plan.Points.Sum(p => p.Progress.Problems)),
            plan.Head.Progress);
    }

    [Fact]
    public async Task A_point_the_plan_does_not_have_is_gone()
    {
        var ada = await house.FoundAsync();
        var id = await _plans.CreateAsync(ada, Samples.Plan(), default);

        Assert.IsType<SaveOutcome.Gone>(await _plans.SavePointAsync(ada, Samples.Save(id, 1, "x", "eleventh"), default));
    }

    [Theory]
    [InlineData("")]
    [InlineData("{\"a\":")]
    [InlineData("plain words")]
    public async Task A_document_that_is_not_json_is_refused_before_it_reaches_the_database(string document)
    {
        var ada = await house.FoundAsync();
        var id = await _plans.CreateAsync(ada, Samples.Plan(), default);

        await Assert.ThrowsAnyAsync<ArgumentException>(() =>
            _plans.SavePointAsync(ada, new(id, "goals", 1, document, new(0, 0, 0)), default));
    }

    [Fact]
    public async Task A_viewer_reads_but_does_not_write()
    {
        var ada = await house.FoundAsync();
        var viewer = await house.JoinAsync(ada, WorkspaceRole.Viewer);
        var id = await _plans.CreateAsync(ada, Samples.Plan(), default);

        Assert.NotNull(await _plans.OpenAsync(viewer, id, default));
        Assert.IsType<SaveOutcome.Denied>(await _plans.SavePointAsync(viewer, Samples.Save(id, 1, "x"), default));
        Assert.IsType<WriteOutcome.Denied>(await _plans.DeleteAsync(viewer, id, default));
        Assert.IsType<WriteOutcome.Denied>(await _plans.DuplicateAsync(viewer, id, "x", _ => new([]), default));
        Assert.IsType<WriteOutcome.Denied>((await Assert.ThrowsAsync<WriteRefusedException>(() => _plans.CreateAsync(viewer, Samples.Plan(), default))).Outcome);
        Assert.Equal(1, (await _plans.ReadPointAsync(ada, id, "goals", default))!.Version);
    }

    [Fact]
    public async Task The_role_somebody_claims_is_not_the_role_they_have()
    {
        var ada = await house.FoundAsync();
        var viewer = await house.JoinAsync(ada, WorkspaceRole.Viewer) with { Role = WorkspaceRole.Administrator };
        var id = await _plans.CreateAsync(ada, Samples.Plan(), default);

        Assert.IsType<SaveOutcome.Denied>(await _plans.SavePointAsync(viewer, Samples.Save(id, 1, "x"), default));
        Assert.IsType<WriteOutcome.Denied>(await _plans.ArchiveAsync(viewer, id, default));
        Assert.Null(await house.Invitations.CreateAsync(viewer, WorkspaceRole.Administrator, null, TimeSpan.FromDays(1), default));
    }

    [Fact]
    public async Task Somebody_suspended_while_typing_can_neither_save_nor_read()
    {
        var ada = await house.FoundAsync();
        var bo = await house.JoinAsync(ada, WorkspaceRole.Lead);
        var id = await _plans.CreateAsync(ada, Samples.Plan(), default);
        await using (var db = house.Provider.CreateDbContext())
        {
            await db.Users.Where(user => user.Id == bo.UserId).ExecuteUpdateAsync(set => set.SetProperty(user => user.SuspendedAt, house.Clock.GetUtcNow()));
        }

        Assert.IsType<SaveOutcome.Denied>(await _plans.SavePointAsync(bo, Samples.Save(id, 1, "x"), default));
        Assert.IsType<WriteOutcome.Denied>(await _plans.ArchiveAsync(bo, id, default));
        Assert.Null(await _plans.OpenAsync(bo, id, default));
        Assert.Empty((await _plans.ListAsync(bo, new(), default)).Items);
        Assert.Null(await house.Workspaces.ActorOfAsync(bo.UserId, default));
    }

    [Fact]
    public async Task Where_a_person_was_last_is_remembered_per_person_and_plan()
    {
        var ada = await house.FoundAsync();
        var viewer = await house.JoinAsync(ada, WorkspaceRole.Viewer);
        var id = await _plans.CreateAsync(ada, Samples.Plan(), default);

        await _plans.RememberPointAsync(ada, id, "goals", default);
        await _plans.RememberPointAsync(ada, id, "recall", default);
        await _plans.RememberPointAsync(viewer, id, "social", default);

        Assert.Equal("recall", await _plans.LastPointAsync(ada, id, default));
        Assert.Equal("social", await _plans.LastPointAsync(viewer, id, default));
        Assert.Null(await _plans.LastPointAsync(ada, Guid.CreateVersion7(), default));
    }

    [Fact]
    public async Task Sixty_four_people_saving_at_once_lose_nothing()
    {
        var ada = await house.FoundAsync();
        var plans = await Task.WhenAll(Enumerable.Range(0, 64).Select(_ => _plans.CreateAsync(ada, Samples.Plan(), default)));

        await Task.WhenAll(plans.Select(async plan =>
        {
            for (var version = 1; version <= 20; version++)
            {
                Assert.Equal(version + 1, (await _plans.SavedAsync(ada, Samples.Save(plan, version, $"{plan} {version}"))).Version);
            }
        }));

        foreach (var plan in plans)
        {
            var point = (await _plans.ReadPointAsync(ada, plan, "goals", default))!;
            Assert.Equal((21, Samples.Document($"{plan} 20")), (point.Version, point.Document));
        }
    }

    [Fact]
    public async Task Of_many_who_save_the_same_version_one_wins_and_the_others_are_told()
    {
        var ada = await house.FoundAsync();
        var id = await _plans.CreateAsync(ada, Samples.Plan(), default);

        var outcomes = await Task.WhenAll(Enumerable.Range(0, 32).Select(saver => _plans.SavePointAsync(ada, Samples.Save(id, 1, $"saver {saver}"), default)));

        Assert.Single(outcomes.OfType<SaveOutcome.Saved>());
        Assert.Equal(31, outcomes.OfType<SaveOutcome.Conflict>().Count());
    }

    [Fact]
    public async Task Ten_people_on_ten_points_of_one_plan_keep_its_sums_and_versions_right()
    {
        var ada = await house.FoundAsync();
        var id = await _plans.CreateAsync(ada, Samples.Plan(), default);

        await Task.WhenAll(Samples.Keys.Select(async key =>
        {
            for (var version = 1; version <= 10; version++)
            {
                await _plans.SavedAsync(ada, Samples.Save(id, version, $"{key} {version}", key, own: version % 2 == 0));
            }
        }));

        var opened = (await _plans.OpenAsync(ada, id, default))!;
        Assert.Equal(new StoredProgress(50, 100, 0), opened.Head.Progress);
        Assert.All(opened.Points, point => Assert.Equal(Samples.Document($"{point.Key} 10"), point.Document));
        var history = await _plans.HistoryAsync(ada, id, null, 0, 1_000, default);
        Assert.Equal(Enumerable.Range(1, opened.Head.Version).Reverse(), history.Select(entry => entry.PlanVersion));
    }

    [Fact]
    public async Task A_job_that_fails_takes_no_other_with_it()
    {
        var ada = await house.FoundAsync();
        var id = await _plans.CreateAsync(ada, Samples.Plan(), default);
        var writer = house.Get<IWriteQueue>();

        var failing = Task.WhenAll(Enumerable.Range(0, 20).Select(_ => Assert.ThrowsAsync<NotSupportedException>(() => writer.WriteAsync<int>(
            async (session, stop) =>
            {
                await session.ExecuteAsync("UPDATE \"Plans\" SET \"Title\" = @0", ["ruined"], stop);
                throw new NotSupportedException();
            },
            default))));
        var saving = Task.WhenAll(Samples.Keys.Select(key => _plans.SavedAsync(ada, Samples.Save(id, 1, key, key))));
        await Task.WhenAll(failing, saving);

        var opened = (await _plans.OpenAsync(ada, id, default))!;
        Assert.Equal("Seen from behind", opened.Head.Title);
        Assert.All(opened.Points, point => Assert.Equal(2, point.Version));
    }

    [Fact]
    public async Task A_save_cancelled_before_it_begins_writes_nothing()
    {
        var ada = await house.FoundAsync();
        var id = await _plans.CreateAsync(ada, Samples.Plan(), default);

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => _plans.SavePointAsync(ada, Samples.Save(id, 1, "x"), new CancellationToken(canceled: true)));

        Assert.Equal(1, (await _plans.ReadPointAsync(ada, id, "goals", default))!.Version);
    }
}

public sealed class SavingOnSqlite(SqliteHouse house) : SavingContract(house), IClassFixture<SqliteHouse>;

public sealed class SavingOnPostgres(PostgresHouse house) : SavingContract(house), IClassFixture<PostgresHouse>;
