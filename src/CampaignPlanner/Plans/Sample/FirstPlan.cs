using CampaignPlanner.Account;
using CampaignPlanner.Data;
using CampaignPlanner.Shell;

namespace CampaignPlanner.Plans.Sample;

/// <summary>Offers the sample campaign at set-up.</summary>
internal sealed class FirstPlan(PlanStore store, PlanMaking making, TimeProvider clock) : IFirstPlan
{
    private const string Client = "Nachtspaak";

    public Task AddSampleAsync(Actor actor, CancellationToken cancellationToken)
    {
        var documents = SampleCampaign.Build(DateOnly.FromDateTime(clock.GetLocalNow().DateTime));
        return store.CreateAsync(actor, making.From(documents, Client, Languages.Current, Client, isSample: true), cancellationToken);
    }
}
