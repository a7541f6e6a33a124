using CampaignPlanner.Coach;
using CampaignPlanner.Contracts;
using CampaignPlanner.Data;

namespace CampaignPlanner.Plans;

/// <summary>From documents to a new plan's rows, and the acts that change a plan's name.</summary>
internal sealed class PlanMaking(PlanStore store, PlanCoach coach, TimeProvider clock)
{
    /// <summary>A plan row with its ten points from documents.</summary>
    /// <param name="fallbackTitle">The title when the campaign has no name.</param>
    public NewPlan From(
        IReadOnlyList<(Point Point, PointDocument Document)> documents, string client, string language, string fallbackTitle, bool isSample = false)
    {
        var facts = PlanDocuments.Facts(documents, Today);
        var headline = PlanRows.Headline(facts.Frame, fallbackTitle);
        var report = coach.Judge(Guid.Empty, documents, facts, point => PointProgress.Of(point, documents.First(d => d.Point == point).Document, facts), []);
        return new(
            headline.Title, client, headline.Brand, language, headline.Currency, headline.FlightStart, headline.FlightEnd, headline.BudgetMinor,
            isSample,
            [.. documents.Select(d => Content(d.Point, d.Document, facts))],
            new(report.Score, report.Readiness));
    }

    /// <summary>Ten empty documents.</summary>
    public static IReadOnlyList<(Point Point, PointDocument Document)> Empty() => [.. Points.All.Select(p => (p, p.NewDocument()))];

    /// <summary>Gives the campaign another name, as a version of its own.</summary>
    public async Task<SaveOutcome> RenameAsync(Actor actor, Guid planId, string name, CancellationToken cancellation)
    {
        var point = HeaderPoint;
        for (var tries = 0; ; tries++)
        {
            if (await store.OpenAsync(actor, planId, cancellation) is not { } plan)
            {
                return new SaveOutcome.Gone();
            }

            var documents = PlanDocuments.Read(plan);
            var document = documents.First(d => d.Point == point).Document;
            ((ICampaignHeader)document).Name = name;
            document.Drafts?.Remove(nameof(ICampaignHeader.Name));
            var facts = PlanDocuments.Facts(documents, Today);
            var outcome = await store.SavePointAsync(
                actor,
                new PointSave(
                    planId, point.Key, plan.Points.First(p => p.Key == point.Key).Version, PlanJson.Write(document),
                    PlanRows.Progress(PointProgress.Of(point, document, facts)), PlanRows.Headline(facts.Frame, plan.Head.Title)),
                cancellation);
            if (outcome is not SaveOutcome.Conflict || tries == 5)
            {
                return outcome;
            }
        }
    }

    /// <summary>Copies every answer into a new draft whose name says that it is a copy.</summary>
    public async Task<(WriteOutcome Outcome, string Name)> DuplicateAsync(Actor actor, Guid planId, CancellationToken cancellation)
    {
        if (await store.OpenAsync(actor, planId, cancellation) is not { } plan)
        {
            return (new WriteOutcome.Gone(), "");
        }

        var name = await FreeNameAsync(actor, plan.Head.Title, cancellation);
        var outcome = await store.DuplicateAsync(actor, planId, name, points => Copy(points, name), cancellation);
        return (outcome, name);
    }

    private static Point HeaderPoint => Points.All.First(p => p.NewDocument() is ICampaignHeader);

    private DateOnly Today => DateOnly.FromDateTime(clock.GetLocalNow().DateTime);

    private List<PointContent> Copy(IReadOnlyList<StoredPoint> stored, string name)
    {
        var documents = PlanDocuments.Read(stored.Select(p => (p.Key, p.Document)));
        ((ICampaignHeader)documents.First(d => d.Point == HeaderPoint).Document).Name = name;
        var facts = PlanDocuments.Facts(documents, Today);
        return [.. documents.Select(d => Content(d.Point, d.Document, facts))];
    }

    /// <summary>A name that says it is a copy and that no plan bears yet.</summary>
    public async Task<string> FreeNameAsync(Actor actor, string title, CancellationToken cancellation)
    {
        var texts = PlansTexts.T;
        var name = texts.Format("CopyOf", title);
        for (var n = 2; await store.TitleTakenAsync(actor, name, null, cancellation); n++)
        {
            name = texts.Format("CopyOfAgain", title, n);
        }

        return name;
    }

    private static PointContent Content(Point point, PointDocument document, PlanFacts facts) =>
        new(point.Key, PlanJson.Write(document), PlanRows.Progress(PointProgress.Of(point, document, facts)));
}
