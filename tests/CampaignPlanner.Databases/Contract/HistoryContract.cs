using CampaignPlanner.Data;
using CsCheck;

namespace CampaignPlanner.Databases;

public abstract class HistoryContract(House house)
{
    private readonly PlanStore _plans = house.Plans;

    [Fact]
    public async Task One_persons_typing_within_five_minutes_is_one_line_of_history()
    {
        var (ada, id) = await PlanAsync();
        for (var version = 1; version <= 5; version++)
        {
            Assert.Equal(2, (await _plans.SavedAsync(ada, Samples.Save(id, version, $"typed {version}"))).PlanVersion);
            house.Clock.Advance(TimeSpan.FromSeconds(59));
        }

        var entries = await _plans.HistoryAsync(ada, id, null, 0, 10, default);

        Assert.Equal([2, 1], entries.Select(entry => entry.PlanVersion));
        Assert.Equal(("goals", "Ada", false), (entries[0].PointKey, entries[0].AuthorName, entries[0].Pinned));
        Assert.Equal(TimeSpan.FromSeconds(4 * 59), entries[0].ChangedAt - entries[0].StartedAt);
        Assert.Equal(["/text"], entries[0].Paths);
        Assert.Null(entries[1].PointKey);
    }

    [Fact]
    public async Task Five_minutes_after_its_first_save_a_burst_is_over()
    {
        var (ada, id) = await PlanAsync();
        await _plans.SavedAsync(ada, Samples.Save(id, 1, "one"));
        house.Clock.Advance(TimeSpan.FromMinutes(5));

        Assert.Equal(3, (await _plans.SavedAsync(ada, Samples.Save(id, 2, "two"))).PlanVersion);
    }

    [Fact]
    public async Task Another_author_or_another_point_begins_a_line_of_its_own()
    {
        var (ada, id) = await PlanAsync();
        var bo = await house.JoinAsync(ada, WorkspaceRole.Planner);

        Assert.Equal(2, (await _plans.SavedAsync(ada, Samples.Save(id, 1, "ada"))).PlanVersion);
        Assert.Equal(3, (await _plans.SavedAsync(bo, Samples.Save(id, 2, "bo"))).PlanVersion);
        Assert.Equal(4, (await _plans.SavedAsync(bo, Samples.Save(id, 1, "bo", "recall"))).PlanVersion);
        Assert.Equal(5, (await _plans.SavedAsync(ada, Samples.Save(id, 3, "ada again"))).PlanVersion);

        Assert.Equal(["Ada", "Bo", "Ada"], (await _plans.HistoryAsync(ada, id, "goals", 0, 10, default)).Select(entry => entry.AuthorName));
    }

    [Fact]
    public async Task A_pinned_version_is_never_extended_on_any_point()
    {
        var (ada, id) = await PlanAsync();
        await _plans.SavedAsync(ada, Samples.Save(id, 1, "goals exported"));
        await _plans.SavedAsync(ada, Samples.Save(id, 1, "recall exported", "recall"));

        var pinned = (await _plans.PinAsync(ada, id, default))!.Value;
        Assert.Equal(pinned, await _plans.PinAsync(ada, id, default));
        await _plans.SavedAsync(ada, Samples.Save(id, 2, "goals later"));
        await _plans.SavedAsync(ada, Samples.Save(id, 2, "recall later", "recall"));

        var exported = (await _plans.ReadVersionAsync(ada, id, pinned, default))!.ToDictionary(point => point.Key, point => point.Document);
        Assert.Equal(Samples.Document("goals exported"), exported["goals"]);
        Assert.Equal(Samples.Document("recall exported"), exported["recall"]);
        Assert.Equal([false, false, true, false, false], (await _plans.HistoryAsync(ada, id, null, 0, 10, default)).Select(entry => entry.Pinned));
    }

    [Fact]
    public async Task A_viewer_may_pin_what_they_export()
    {
        var (ada, id) = await PlanAsync();
        var viewer = await house.JoinAsync(ada, WorkspaceRole.Viewer);

        Assert.Equal(1, await _plans.PinAsync(viewer, id, default));
    }

    [Fact]
    public async Task A_restore_is_a_version_of_its_own_before_and_after()
    {
        var (ada, id) = await PlanAsync();
        await _plans.SavedAsync(ada, Samples.Save(id, 1, "typed"));
        var original = (await _plans.ReadVersionAsync(ada, id, 1, default))!.Single(point => point.Key == "goals");

        var restored = await _plans.SavedAsync(ada, new(id, "goals", 2, original.Document, new(0, 10, 1), OwnVersion: true));
        var typed = await _plans.SavedAsync(ada, Samples.Save(id, 3, "typed on"));

        Assert.Equal((3, 4), (restored.PlanVersion, typed.PlanVersion));
        Assert.Equal(Samples.Document("typed"), (await _plans.ReadVersionAsync(ada, id, 2, default))!.Single(point => point.Key == "goals").Document);
        Assert.Equal(original.Document, (await _plans.ReadVersionAsync(ada, id, 3, default))!.Single(point => point.Key == "goals").Document);
    }

    [Fact]
    public async Task A_version_that_never_was_cannot_be_read()
    {
        var (ada, id) = await PlanAsync();

        Assert.Null(await _plans.ReadVersionAsync(ada, id, 0, default));
        Assert.Null(await _plans.ReadVersionAsync(ada, id, 2, default));
        Assert.Null(await _plans.ReadVersionAsync(ada, Guid.CreateVersion7(), 1, default));
    }

    [Fact]
    public async Task History_comes_in_pages()
    {
        var (ada, id) = await PlanAsync();
        for (var version = 1; version <= 5; version++)
        {
            await _plans.SavedAsync(ada, Samples.Save(id, version, $"typed {version}", own: true));
        }

        Assert.Equal([4, 3], (await _plans.HistoryAsync(ada, id, null, 2, 2, default)).Select(entry => entry.PlanVersion));
        Assert.Equal([5, 4, 3, 2], (await _plans.HistoryAsync(ada, id, "goals", 1, 9, default)).Select(entry => entry.PlanVersion));
    }

    [Theory]
    [InlineData("{ \"spaced\": true }")]
    [InlineData("{\"twice\":1,\"twice\":2}")]
    [InlineData("{\"n\":1.0}")]
    [InlineData("{\"n\":1e2,\"u\":\"\\u00e9\"}")]
    [InlineData("\"just text\"")]
    [InlineData("null")]
    public async Task Even_a_document_written_in_an_odd_way_comes_back_character_for_character(string odd)
    {
        var (ada, id) = await PlanAsync();
        foreach (var (version, document) in new[] { odd, Samples.Document("plain"), odd, "{\"n\":1}", odd, Samples.Document("end") }.Index())
        {
            await _plans.SavedAsync(ada, new(id, "goals", version + 1, document, new(1, 1, 0), OwnVersion: true));
        }

        Assert.Equal(odd, (await _plans.ReadVersionAsync(ada, id, 2, default))!.Single(point => point.Key == "goals").Document);
        Assert.Equal(odd, (await _plans.ReadVersionAsync(ada, id, 4, default))!.Single(point => point.Key == "goals").Document);
        Assert.Equal(odd, (await _plans.ReadVersionAsync(ada, id, 6, default))!.Single(point => point.Key == "goals").Document);
        Assert.Equal(7, (await _plans.HistoryAsync(ada, id, null, 0, 10, default)).Count);
    }

    /// <summary>The model is the simplest there is: keep every document of every version.</summary>
    [Fact]
    public async Task Whatever_people_type_and_pin_every_version_reads_back_exactly()
    {
        await Documents.Session.SampleAsync(RunAsync, iter: 12, threads: 1);
    }

    private async Task RunAsync(List<Documents.Act> session)
    {
        var (ada, id) = await PlanAsync();
        var bo = await house.JoinAsync(ada, WorkspaceRole.Planner);
        var now = Samples.Plan().Points.ToDictionary(point => point.Key, point => (point.Document, Version: 1));
        var expected = now.ToDictionary(point => point.Key, point => point.Value.Document);
        var (newest, newestOf) = (1, new Dictionary<string, int>());
        var changed = new Dictionary<int, (string Key, string Document)>();
        foreach (var act in session)
        {
            house.Clock.Advance(TimeSpan.FromSeconds(act.Seconds));
            if (act.Pin)
            {
                await _plans.PinAsync(ada, id, default);
            }

            var key = Samples.Keys[act.Point];
            var saved = await _plans.SavedAsync(act.ByBo ? bo : ada, new(id, key, now[key].Version, act.Document, new(1, 1, 0)));
            if (saved.Version != now[key].Version)
            {
                now[key] = (act.Document, saved.Version);
                // A save without a new plan version went on with the point's own last change.
                newestOf[key] = saved.PlanVersion > newest ? saved.PlanVersion : newestOf[key];
                newest = saved.PlanVersion;
                changed[newestOf[key]] = (key, act.Document);
            }
        }

        for (var version = 1; version <= newest; version++)
        {
            if (changed.TryGetValue(version, out var change))
            {
                expected[change.Key] = change.Document;
            }

            var read = (await _plans.ReadVersionAsync(ada, id, version, default))!.ToDictionary(point => point.Key, point => point.Document);
            Assert.Equal(expected.OrderBy(point => point.Key, StringComparer.Ordinal), read.OrderBy(point => point.Key, StringComparer.Ordinal));
        }
    }

    private async Task<(Actor Ada, Guid Plan)> PlanAsync()
    {
        var ada = await house.FoundAsync();
        return (ada, await _plans.CreateAsync(ada, Samples.Plan(), default));
    }
}

public sealed class HistoryOnSqlite(SqliteHouse house) : HistoryContract(house), IClassFixture<SqliteHouse>;

public sealed class HistoryOnPostgres(PostgresHouse house) : HistoryContract(house), IClassFixture<PostgresHouse>;
