using CampaignPlanner.Contracts;
using CampaignPlanner.Data;

namespace CampaignPlanner.Plans;

/// <summary>Puts an older version back, as a new one.</summary>
internal sealed class PlanRestoring(PlanStore store, TimeProvider clock)
{
    /// <summary>Saves every point that differs from the version given, each as a version of its own.</summary>
    /// <returns>The plan's version afterwards, or the outcome that stopped it.</returns>
    public async Task<SaveOutcome> RestoreAsync(Actor actor, Guid planId, int planVersion, CancellationToken cancellation)
    {
        if (await store.ReadVersionAsync(actor, planId, planVersion, cancellation) is not { } old
            || await store.OpenAsync(actor, planId, cancellation) is not { } now)
        {
            return new SaveOutcome.Gone();
        }

        var documents = PlanDocuments.Read(old.Select(p => (p.Key, p.Document)));
        var facts = PlanDocuments.Facts(documents, DateOnly.FromDateTime(clock.GetLocalNow().DateTime));
        SaveOutcome last = new SaveOutcome.Saved(0, now.Head.Version, clock.GetUtcNow());
        foreach (var (point, document) in documents)
        {
            var stored = now.Points.First(p => p.Key == point.Key);
            var text = old.First(p => p.Key == point.Key).Document;
            if (text == stored.Document)
            {
                continue;
            }

            last = await store.SavePointAsync(
                actor,
                new PointSave(
                    planId, point.Key, stored.Version, text, PlanRows.Progress(PointProgress.Of(point, document, facts)),
                    document is ICampaignHeader ? PlanRows.Headline(facts.Frame, now.Head.Title) : null, OwnVersion: true),
                cancellation);
            if (last is not SaveOutcome.Saved)
            {
                return last;
            }
        }

        return last;
    }
}
