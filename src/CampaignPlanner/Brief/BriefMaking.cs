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

        var document = Compose(actor, plan, PlanDocuments.Read(plan), plan.Head.Version);
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

        var document = Compose(actor, plan, PlanDocuments.Read(points.Select(p => (p.Key, p.Document))), version);
        var content = new MemoryStream();
        paper.Render(document, content);
        content.Position = 0;
        return new(content, FileName(plan.Head, version));
    }

    private BriefDocument Compose(Actor actor, OpenedPlan plan, IReadOnlyList<(Point Point, PointDocument Document)> documents, int version)
    {
        var (head, facts) = (plan.Head, PlanDocuments.Facts(documents, Today));
        var report = coach.Judge(
            actor.WorkspaceId, documents, facts, point => PointProgress.Of(point, documents.First(d => d.Point == point).Document, facts), PlanSurvey.WaiversOf(plan));
        var brief = BriefComposer.Compose(documents, facts, new(head.Client, version, Today, head.Language));
        var asides = CoachBrief.Of(report, facts.Frame.Currency, brief.Sections.Count + 1, Cultures.Of(head.Language));
        return asides is null ? brief : brief with { Sections = [.. brief.Sections, asides] };
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
