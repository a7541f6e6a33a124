using CampaignPlanner.Coach;
using CampaignPlanner.Contracts;
using CampaignPlanner.Data;
using CampaignPlanner.Plans;

namespace CampaignPlanner.Brief;

/// <summary>A brief ready to show, and the characters paper cannot draw.</summary>
internal sealed record MadeBrief(BriefDocument Document, IReadOnlyList<string> Missing);

/// <summary>A file ready to send.</summary>
internal sealed record BriefFile(MemoryStream Content, string Name);

/// <summary>From a stored plan to its brief.</summary>
internal sealed class BriefMaking(PlanStore store, PlanCoach coach, IBriefPdfRenderer paper, TimeProvider clock)
{
    /// <summary>The brief of the plan as it is now; null when there is no such plan for this person.</summary>
    public async Task<MadeBrief?> PreviewAsync(Actor actor, Guid planId, CancellationToken cancellation)
    {
        if (await store.OpenAsync(actor, planId, cancellation) is not { } plan)
        {
            return null;
        }

        var document = Compose(actor, plan.Head, PlanDocuments.Read(plan), plan.Head.Version, PlanSurvey.WaiversOf(plan));
        return new(document, paper.Render(document, Stream.Null).MissingCharacters);
    }

    /// <summary>The brief as PDF. The version it shows is kept for good: history never folds it away.</summary>
    public async Task<BriefFile?> ExportAsync(Actor actor, Guid planId, CancellationToken cancellation)
    {
        if (await store.PinAsync(actor, planId, cancellation) is not { } version
            || await store.OpenAsync(actor, planId, cancellation) is not { } plan
            || await store.ReadVersionAsync(actor, planId, version, cancellation) is not { } points)
        {
            return null;
        }

        var document = Compose(actor, plan.Head, PlanDocuments.Read(points.Select(p => (p.Key, p.Document))), version, PlanSurvey.WaiversOf(plan));
        var content = new MemoryStream();
        paper.Render(document, content);
        content.Position = 0;
        return new(content, FileName(plan.Head, version));
    }

    /// <summary>The brief of a plan that is not stored, judged by the settings every workspace begins with.</summary>
    public static BriefDocument OfFile(IReadOnlyList<(Point Point, PointDocument Document)> documents, DateOnly today, BriefEdition edition)
    {
        var facts = PlanDocuments.Facts(documents, today);
        var report = PlanCoach.Judge(
            CoachSettings.Default, documents, facts, point => PointProgress.Of(point, documents.First(d => d.Point == point).Document, facts), []);
        using var plan = new BriefPlan(documents, facts, report, edition);
        return BriefComposer.Compose(plan);
    }

    /// <summary>A version read back from the history, as it would be printed; what was put aside since then is not in it.</summary>
    public BriefDocument OfVersion(Actor actor, PlanHead head, IReadOnlyList<(Point Point, PointDocument Document)> documents, int version) =>
        Compose(actor, head, documents, version, []);

    private BriefDocument Compose(
        Actor actor, PlanHead head, IReadOnlyList<(Point Point, PointDocument Document)> documents, int version, IReadOnlyCollection<Waiver> waivers)
    {
        var facts = PlanDocuments.Facts(documents, Today);
        var report = coach.Judge(actor.WorkspaceId, documents, facts, point => PointProgress.Of(point, documents.First(d => d.Point == point).Document, facts), waivers);
        using var plan = new BriefPlan(documents, facts, report, new(head.Client, version, Today, head.Language));
        return BriefComposer.Compose(plan);
    }

    private DateOnly Today => DateOnly.FromDateTime(clock.GetLocalNow().DateTime);

    // Client, campaign, version, date; without the characters that some file system refuses.
    private string FileName(PlanHead head, int version)
    {
        var parts = new[] { head.Client, head.Title, $"v{version}", Today.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture) };
        var name = string.Join(" - ", parts.Where(p => p.Length > 0));
        return new string([.. name.Select(c => char.IsControl(c) || "<>:\"/\\|?*".Contains(c, StringComparison.Ordinal) ? '-' : c)]) + ".pdf";
    }
}
