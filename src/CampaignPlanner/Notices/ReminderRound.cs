using CampaignPlanner.Data;
using CampaignPlanner.Shell;

namespace CampaignPlanner.Notices;

/// <summary>Reminds leads of reviews whose wished day comes near; <see cref="ReminderStore"/> tells when.</summary>
internal sealed class ReminderRound(ReminderStore reminders, TimeProvider clock, ILogger<ReminderRound> log) : Round(TimeSpan.FromMinutes(1), clock, log)
{
    public override Task RunAsync(CancellationToken stop) => reminders.RemindAsync(stop);
}
