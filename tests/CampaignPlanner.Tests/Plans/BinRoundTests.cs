using CampaignPlanner.Data;
using CampaignPlanner.Plans;
using CampaignPlanner.Tests.Account;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace CampaignPlanner.Tests.Plans;

public sealed class BinRoundTests
{
    [Fact]
    public async Task The_program_empties_its_bins_by_itself()
    {
        using var house = new House();
        await house.FoundAsync();
        var plans = house.Services.GetRequiredService<PlanStore>();
        var mira = await house.ActorAsync();
        var plan = await plans.CreateAsync(mira, house.Services.GetRequiredService<PlanMaking>().From(mira, PlanMaking.Empty(), "Nachtspaak", "en", "Old"), default);
        await plans.DeleteAsync(mira, plan, default);
        await using var db = house.Services.GetRequiredService<DatabaseProvider>().Open(mira);
        await db.Plans.ExecuteUpdateAsync(set => set.SetProperty(row => row.DeletedAt, DateTimeOffset.UtcNow.AddDays(-31)));

        await house.Services.GetServices<IHostedService>().OfType<BinRound>().Single().RunAsync(default);

        Assert.False(await db.Plans.AnyAsync());
    }
}
