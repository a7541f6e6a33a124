using CampaignPlanner.Coach;
using CampaignPlanner.Contracts;
using CampaignPlanner.Data;

namespace CampaignPlanner.Plans;

/// <summary>Puts an older version back, as a new one.</summary>
internal sealed class PlanRestoring(PlanStore store, PlanCoach coach, TimeProvider clock)
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

        var before = old.ToDictionary(p => p.Key, p => p.Document);
        var restored = now with { Points = [.. now.Points.Select(p => p with { Document = before[p.Key] })] };
        var survey = new PlanSurvey(restored, DateOnly.FromDateTime(clock.GetLocalNow().DateTime));
        var report = survey.Judge(coach, actor);
        SaveOutcome last = new SaveOutcome.Saved(0, now.Head.Version, clock.GetUtcNow());
        foreach (var stored in now.Points.Where(p => p.Document != before[p.Key]).OrderBy(p => Points.Find(p.Key)!.Number))
        {
            // As it was stored then, to the letter; a document that is read and written again may have gained a field since.
            var save = survey.Save(Points.Find(stored.Key)!, coach, actor, report) with { Document = before[stored.Key], OwnVersion = true };
            last = await store.SavePointAsync(actor, save, cancellation);
            if (last is not SaveOutcome.Saved)
            {
                return last;
            }
        }

        return last;
    }
}
