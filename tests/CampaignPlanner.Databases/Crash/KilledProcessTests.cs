using System.Diagnostics;
using System.Globalization;
using CampaignPlanner.Data;
using Microsoft.EntityFrameworkCore;

namespace CampaignPlanner.Databases;

public sealed class KilledProcessTests(SqliteHouse house) : IClassFixture<SqliteHouse>
{
    private const int Rounds = 8;

    [Fact]
    public async Task What_was_acknowledged_before_the_process_was_killed_is_there_afterwards()
    {
        var ada = await house.FoundAsync();
        var plans = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => house.Plans.CreateAsync(ada, Samples.Plan(), default)));
        var chance = new Random(20270301);

        for (var round = 0; round < Rounds; round++)
        {
            var acknowledged = await TypeUntilKilledAsync(ada, plans, afterSaves: chance.Next(1, 400));

            foreach (var (plan, version) in acknowledged)
            {
                var point = (await house.Plans.ReadPointAsync(ada, plan, "goals", default))!;
                Assert.InRange(point.Version, version, version + 1);
                Assert.Equal(Samples.Document($"version {point.Version}"), point.Document);
                var head = (await house.Plans.OpenAsync(ada, plan, default))!.Head;
                Assert.Equal(Samples.Document($"version {point.Version}"), (await house.Plans.ReadVersionAsync(ada, plan, head.Version, default))!.Single(read => read.Key == "goals").Document);
            }

            await using var db = house.Provider.CreateDbContext();
            Assert.Equal(["ok"], await db.Database.SqlQueryRaw<string>("SELECT integrity_check AS \"Value\" FROM pragma_integrity_check").ToListAsync());
        }
    }

    private async Task<Dictionary<Guid, int>> TypeUntilKilledAsync(Actor ada, Guid[] plans, int afterSaves)
    {
        var acknowledged = new Dictionary<Guid, int>();
        using var typist = Process.Start(new ProcessStartInfo("dotnet", [typeof(KilledProcessTests).Assembly.Location, "type", house.Folder, ada.UserId.ToString(), .. plans.Select(plan => plan.ToString())])
        {
            RedirectStandardOutput = true,
        })!;
        while (await typist.StandardOutput.ReadLineAsync() is { } line)
        {
            if (line.Split(' ') is [var plan, var version])
            {
                acknowledged[Guid.Parse(plan)] = int.Parse(version, CultureInfo.InvariantCulture);
            }

            if (--afterSaves == 0)
            {
                typist.Kill(); // SIGKILL: nothing is flushed, nothing is closed.
            }
        }

        await typist.WaitForExitAsync();
        Assert.True(afterSaves <= 0, "The typist ended by itself.");
        return acknowledged;
    }
}
