using CampaignPlanner.Data;

namespace CampaignPlanner.Account;

/// <summary>Puts the sample campaign into a new workspace. Optional: without one the set-up does not offer it.</summary>
internal interface IFirstPlan
{
    Task AddSampleAsync(Actor actor, CancellationToken cancellationToken);
}
