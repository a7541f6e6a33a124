using CampaignPlanner.Account;
using CampaignPlanner.Contracts;
using CampaignPlanner.Data;

namespace CampaignPlanner.Plans.Sample;

/// <summary>Puts the sample campaign among the plans: at set-up, and whenever somebody asks for it.</summary>
internal sealed class FirstPlan(PlanStore store, PlanMaking making, TimeProvider clock) : IFirstPlan
{
    private const string Client = "Nachtspaak";

    public Task AddSampleAsync(Actor actor, CancellationToken cancellationToken) => AddAsync(actor, cancellationToken);

    /// <summary>Adds it, under a name of its own when the workspace has one already.</summary>
    /// <returns>The new plan.</returns>
    /// <exception cref="WriteRefusedException">Not allowed, or the database cannot be written.</exception>
    public async Task<Guid> AddAsync(Actor actor, CancellationToken cancellation)
    {
        var documents = SampleCampaign.Build(DateOnly.FromDateTime(clock.GetLocalNow().DateTime));
        var header = documents.Select(d => d.Document).OfType<ICampaignHeader>().Single();
        if (await store.TitleTakenAsync(actor, header.Name!, null, cancellation))
        {
            header.Name = await making.FreeNameAsync(actor, header.Name!, cancellation);
        }

        return await store.CreateAsync(actor, making.From(actor, documents, Client, Cultures.English, Client, isSample: true), cancellation);
    }
}
