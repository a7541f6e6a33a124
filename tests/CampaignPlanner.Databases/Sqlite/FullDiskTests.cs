using CampaignPlanner.Data;
using CampaignPlanner.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace CampaignPlanner.Databases;

/// <summary>A database that may not grow fails as one on a full disk does: SQLITE_FULL.</summary>
public sealed class FullDiskTests(SqliteHouse house) : IClassFixture<SqliteHouse>
{
    [Fact]
    public async Task A_full_disk_is_an_answer_and_saving_works_again_when_there_is_room()
    {
        var ada = await house.FoundAsync();
        var id = await house.Plans.CreateAsync(ada, Samples.Plan(), default);
        var writer = house.Get<IWriteQueue>();
        await writer.WriteAsync<int>(async (session, stop) =>
        {
            await session.ExecuteAsync("PRAGMA max_page_count = 1", [], stop); // Never below what is there.
            return 0;
        }, default);

        var refused = await house.Plans.SavePointAsync(ada, Samples.Save(id, 1, new string('x', 100_000)), default);

        Assert.Equal(new SaveOutcome.Unavailable(StorageProblem.DiskFull), refused);
        Assert.Equal(1, (await house.Plans.ReadPointAsync(ada, id, "goals", default))!.Version);
        // The refusal closed the writer's connection and with it the limit.
        await house.Plans.SavedAsync(ada, Samples.Save(id, 1, new string('x', 100_000)));
    }

    [Fact]
    public async Task A_locked_database_is_an_answer_too()
    {
        var ada = await house.FoundAsync();
        var id = await house.Plans.CreateAsync(ada, Samples.Plan(), default);
        var provider = (SqliteProvider)house.Provider;

        Assert.Equal(StorageProblem.Locked, provider.Explain(new DbUpdateException("", new Microsoft.Data.Sqlite.SqliteException("", 5))));
        Assert.Null(provider.Explain(new InvalidOperationException()));
        await house.Plans.SavedAsync(ada, Samples.Save(id, 1, "typed"));
    }
}
