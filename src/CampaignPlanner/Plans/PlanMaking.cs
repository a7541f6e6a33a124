using CampaignPlanner.Coach;
using CampaignPlanner.Contracts;
using CampaignPlanner.Data;

namespace CampaignPlanner.Plans;

/// <summary>From documents to a new plan's rows, and the acts that change a plan's name.</summary>
internal sealed class PlanMaking(PlanStore store, PlanCoach coach, TimeProvider clock)
{
    /// <summary>A plan row with its ten points from documents.</summary>
    /// <param name="actor">Who will own it; the settings of the coach are those of the workspace.</param>
    /// <param name="fallbackTitle">The title when the campaign has no name.</param>
    public NewPlan From(
        Actor actor, IReadOnlyList<(Point Point, PointDocument Document)> documents, string client, string language, string fallbackTitle, bool isSample = false)
    {
        var facts = PlanDocuments.Facts(documents, Today);
        var headline = PlanRows.Headline(facts.Frame, fallbackTitle);
        var (points, judgement) = Write(actor, documents, facts);
        return new(
            headline.Title, client, headline.Brand, language, headline.Currency, headline.FlightStart, headline.FlightEnd, headline.BudgetMinor,
            isSample, points, judgement);
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

            var survey = new PlanSurvey(plan, Today);
            var document = survey.Document(point);
            ((ICampaignHeader)document).Name = name;
            document.Drafts?.Remove(nameof(ICampaignHeader.Name));
            document.Publish(survey.Facts);
            var outcome = await store.SavePointAsync(actor, survey.Save(point, coach, actor), cancellation);
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
        var outcome = await store.DuplicateAsync(actor, planId, name, points => Copy(actor, points, name), cancellation);
        return (outcome, name);
    }

    private static Point HeaderPoint => Points.All.First(p => p.NewDocument() is ICampaignHeader);

    private DateOnly Today => DateOnly.FromDateTime(clock.GetLocalNow().DateTime);

    private PlanCopy Copy(Actor actor, IReadOnlyList<StoredPoint> stored, string name)
    {
        var documents = PlanDocuments.Read(stored.Select(p => (p.Key, p.Document)));
        ((ICampaignHeader)documents.First(d => d.Point == HeaderPoint).Document).Name = name;
        var facts = PlanDocuments.Facts(documents, Today);
        var (points, judgement) = Write(actor, documents, facts);
        return new(points, judgement);
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

    private (IReadOnlyList<PointContent> Points, PlanJudgement Judgement) Write(
        Actor actor, IReadOnlyList<(Point Point, PointDocument Document)> documents, PlanFacts facts)
    {
        var progress = documents.ToDictionary(d => d.Point, d => PointProgress.Of(d.Point, d.Document, facts));
        var report = coach.Judge(actor.WorkspaceId, documents, facts, point => progress[point], []);
        return (
            [.. documents.Select(d => new PointContent(d.Point.Key, PlanJson.Write(d.Document), PlanRows.Progress(progress[d.Point]), PointMark.Of(d.Point, d.Document)))],
            PlanRows.Judgement(report));
    }
}
