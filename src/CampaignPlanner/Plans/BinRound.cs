using CampaignPlanner.Data;
using CampaignPlanner.Shell;

namespace CampaignPlanner.Plans;

/// <summary>Empties the bins of what has lain in them for thirty days.</summary>
internal sealed class BinRound(PlanStore plans, TimeProvider clock, ILogger<BinRound> log) : Round(TimeSpan.FromHours(1), clock, log)
{
    public override Task RunAsync(CancellationToken stop) => plans.PurgeExpiredAsync(stop);
}
