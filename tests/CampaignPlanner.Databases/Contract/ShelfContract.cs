using CampaignPlanner.Contracts;
using CampaignPlanner.Data;

namespace CampaignPlanner.Databases;

public abstract class ShelfContract(House house)
{
    private readonly PlanStore _plans = house.Plans;

    [Fact]
    public async Task A_plan_moves_between_the_list_the_archive_and_the_bin()
    {
        var (ada, id) = await PlanAsync();

        await DoneAsync(_plans.ArchiveAsync(ada, id, default));
        Assert.Equal((0, 1, 0), await CountsAsync(ada));
        await DoneAsync(_plans.DeleteAsync(ada, id, default));
        Assert.Equal((0, 0, 1), await CountsAsync(ada));
        await DoneAsync(_plans.RestoreAsync(ada, id, default));
        Assert.Equal((0, 1, 0), await CountsAsync(ada));
        await DoneAsync(_plans.UnarchiveAsync(ada, id, default));
        Assert.Equal((1, 0, 0), await CountsAsync(ada));
    }

    [Fact]
    public async Task A_plan_in_the_bin_takes_no_saves_and_comes_back_whole()
    {
        var (ada, id) = await PlanAsync();
        await DoneAsync(_plans.DeleteAsync(ada, id, default));

        Assert.IsType<SaveOutcome.Gone>(await _plans.SavePointAsync(ada, Samples.Save(id, 1, "x"), default));
        Assert.IsType<WriteOutcome.Gone>(await _plans.ArchiveAsync(ada, id, default));
        Assert.IsType<WriteOutcome.Gone>(await _plans.UpdateDetailsAsync(ada, id, "x", "en", default));
        Assert.IsType<WriteOutcome.Gone>(await _plans.DuplicateAsync(ada, id, "x", points => new([]), default));
        Assert.Null(await _plans.PinAsync(ada, id, default));
        Assert.NotNull((await _plans.OpenAsync(ada, id, default))!.Head.DeletedAt);

        await DoneAsync(_plans.RestoreAsync(ada, id, default));
        await _plans.SavedAsync(ada, Samples.Save(id, 1, "typed again"));
    }

    [Fact]
    public async Task Only_what_is_in_the_bin_can_be_destroyed_and_only_by_a_lead()
    {
        var (ada, id) = await PlanAsync();
        var planner = await house.JoinAsync(ada, WorkspaceRole.Planner);
        await _plans.SavedAsync(ada, Samples.Save(id, 1, "typed"));
        await _plans.RememberPointAsync(ada, id, "goals", default);

        Assert.IsType<WriteOutcome.Gone>(await _plans.PurgeAsync(ada, id, default));
        await DoneAsync(_plans.DeleteAsync(planner, id, default));
        Assert.IsType<WriteOutcome.Denied>(await _plans.PurgeAsync(planner, id, default));
        await DoneAsync(_plans.PurgeAsync(ada, id, default));

        Assert.Null(await _plans.OpenAsync(ada, id, default));
        Assert.Equal((0, 0, 0), await CountsAsync(ada));
    }

    [Fact]
    public async Task After_thirty_days_the_bin_of_every_workspace_is_emptied()
    {
        var (ada, old) = await PlanAsync();
        var (bo, kept) = await PlanAsync();
        await DoneAsync(_plans.DeleteAsync(ada, old, default));
        house.Clock.Advance(TimeSpan.FromDays(30) + TimeSpan.FromSeconds(1));
        await DoneAsync(_plans.DeleteAsync(bo, kept, default));

        await _plans.PurgeExpiredAsync(default);

        Assert.Null(await _plans.OpenAsync(ada, old, default));
        // Nobody did it: the trail says so.
        Assert.Equal("", (await house.Get<AuditStore>().ListAsync(ada, new(Act: nameof(AuditAct.Purged)), default))[0].UserName);
        Assert.NotNull(await _plans.OpenAsync(bo, kept, default));
    }

    [Fact]
    public async Task A_copy_has_everything_of_the_original_but_its_title_owner_and_past()
    {
        var (ada, id) = await PlanAsync();
        var bo = await house.JoinAsync(ada, WorkspaceRole.Planner);
        await _plans.SavedAsync(ada, Samples.Save(id, 1, "typed", headline: new("Typed", "Halo", "CHF", new(2028, 1, 1), null, 77)));
        await DoneAsync(_plans.UpdateDetailsAsync(ada, id, "Other client", "fr", default));
        await DoneAsync(_plans.ArchiveAsync(ada, id, default));
        var original = (await _plans.OpenAsync(ada, id, default))!;
        house.Clock.Advance(TimeSpan.FromDays(2));

        var outcome = await _plans.DuplicateAsync(bo, id, "A copy", AsIs, default);

        var copy = (await _plans.OpenAsync(bo, Assert.IsType<WriteOutcome.Done>(outcome).Id, default))!;
        var now = house.Clock.GetUtcNow();
        Assert.Equal(
            original.Head with { Id = copy.Head.Id, Title = "A copy", OwnerId = bo.UserId, OwnerName = "Bo", Version = 1, CreatedAt = now, ChangedAt = now, ChangedByName = "Bo", ArchivedAt = null },
            copy.Head);
        Assert.Equal(new PlanJudgement(87, Readiness.Ready), (await _plans.ListAsync(bo, new(Search: "A copy"), default)).Items.Single().Judgement);
        Assert.Equal(
            original.Points.Select(point => point with { Version = 1, ChangedAt = now, ChangedByName = "Bo" }).OrderBy(point => point.Key, StringComparer.Ordinal),
            copy.Points.OrderBy(point => point.Key, StringComparer.Ordinal));
        Assert.Equal(original, await _plans.OpenAsync(ada, id, default), (before, after) => before!.Head == after!.Head && before.Points.SequenceEqual(after.Points));
    }

    private static PlanCopy AsIs(IReadOnlyList<StoredPoint> points) =>
        new([.. points.Select(point => new PointContent(point.Key, point.Document, point.Progress))], new(87, Readiness.Ready));

    private static async Task DoneAsync(Task<WriteOutcome> write) => Assert.IsType<WriteOutcome.Done>(await write);

    private async Task<(Actor Ada, Guid Plan)> PlanAsync()
    {
        var ada = await house.FoundAsync();
        return (ada, await _plans.CreateAsync(ada, Samples.Plan(), default));
    }

    private async Task<(int Active, int Archived, int Bin)> CountsAsync(Actor ada)
    {
        var counts = new List<int>();
        foreach (var view in Enum.GetValues<PlanView>())
        {
            counts.Add(await _plans.CountAsync(ada, view, default));
            Assert.Equal(counts[^1], (await _plans.ListAsync(ada, new(View: view), default)).Items.Count);
        }

        return (counts[0], counts[1], counts[2]);
    }
}

public sealed class ShelvesOnSqlite(SqliteHouse house) : ShelfContract(house), IClassFixture<SqliteHouse>;

public sealed class ShelvesOnPostgres(PostgresHouse house) : ShelfContract(house), IClassFixture<PostgresHouse>;
