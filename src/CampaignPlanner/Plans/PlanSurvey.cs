using System.Text.Json;
using CampaignPlanner.Coach;
using CampaignPlanner.Contracts;
using CampaignPlanner.Data;

namespace CampaignPlanner.Plans;

/// <summary>A whole plan looked at once, with one point perhaps as it is being written: what the points know of each other, and how far each is.</summary>
internal sealed class PlanSurvey
{
    private readonly OpenedPlan _plan;
    private readonly IReadOnlyList<(Point Point, PointDocument Document)> _documents;
    private readonly PlanSurvey? _last;
    private readonly Point? _writing;
    private readonly Dictionary<string, PointProgress> _progress = [];
    private string? _shared;

    /// <param name="writing">A document that is ahead of what is stored; it takes the place of its point's.</param>
    /// <param name="last">An earlier survey of the same plan: what cannot have changed since is not worked out again.</param>
    public PlanSurvey(OpenedPlan plan, DateOnly today, (Point Point, PointDocument Document)? writing = null, PlanSurvey? last = null)
    {
        _plan = plan;
        _last = last;
        _writing = writing?.Point;
        _documents = writing is null ? PlanDocuments.Read(plan) : [.. PlanDocuments.Read(plan).Select(d => d.Point == writing.Value.Point ? writing.Value : d)];
        Facts = PlanDocuments.Facts(_documents, today);
    }

    public PlanHead Head => _plan.Head;

    /// <summary>Of all ten points; none after <see cref="Settle"/>.</summary>
    public IReadOnlyList<(Point Point, PointDocument Document)> Documents => _documents;

    /// <summary>Findings that somebody put aside.</summary>
    public IReadOnlyList<Waiver> Waivers => WaiversOf(_plan);

    public static IReadOnlyList<Waiver> WaiversOf(OpenedPlan plan) =>
        [.. plan.Waivers.Select(w => new Waiver(w.RuleId, w.Fingerprint, w.Reason, w.ByName, w.At))];

    public PlanFacts Facts { get; }

    public PointDocument Document(Point point) => _documents.First(d => d.Point == point).Document;

    public int Version(Point point) => _plan.Points.First(p => p.Key == point.Key).Version;

    /// <summary>How far a point is. Ask only when the facts are complete: what depends on them is kept.</summary>
    public PointProgress Progress(Point point)
    {
        if (!_progress.TryGetValue(point.Key, out var progress))
        {
            progress = IsAsBefore(point) ? _last!.Progress(point) : PointProgress.Of(point, Document(point), Facts);
            _progress[point.Key] = progress;
        }

        return progress;
    }

    /// <summary>What the coach says of the plan.</summary>
    /// <param name="waivers">In place of the stored ones.</param>
    public CoachReport Judge(PlanCoach coach, Actor actor, IReadOnlyList<Waiver>? waivers = null) =>
        coach.Judge(actor.WorkspaceId, _documents, Facts, Progress, waivers ?? Waivers);

    /// <summary>Do the points know the same of each other as in the other survey?</summary>
    public bool KnowsTheSame(PlanSurvey other) => Shared == other.Shared;

    /// <summary>Points whose stored progress is no longer true, because of what another point says now.</summary>
    public IReadOnlyList<PointRefresh> Stale(Point writing) =>
    [
        .. from stored in _plan.Points
           where stored.Key != writing.Key && Points.Find(stored.Key) is not null
           let now = PlanRows.Progress(Progress(Points.Find(stored.Key)!))
           where now != stored.Progress
           select new PointRefresh(stored.Key, stored.Version, now),
    ];

    /// <summary>A point of this survey on its way into the store, with all that it changes about the rest of the plan.</summary>
    /// <param name="report">The coach's, when it was asked already.</param>
    public PointSave Save(Point point, PlanCoach coach, Actor actor, CoachReport? report = null)
    {
        var judged = report ?? Judge(coach, actor);
        var document = Document(point);
        return new(
            Head.Id, point.Key, Version(point), PlanJson.Write(document), PlanRows.Progress(Progress(point)),
            document is ICampaignHeader ? PlanRows.Headline(Facts.Frame, Head.Title) : null,
            Others: Stale(point),
            Judgement: PlanRows.Judgement(judged),
            Mark: PointMark.Of(point, document));
    }

    /// <summary>Lets go of what only the next survey needed, so that a chain of surveys does not pile up.</summary>
    /// <param name="signOffs">What counts after what was saved; null when nobody counted.</param>
    public PlanSurvey Settle(SignOffCount? signOffs = null)
    {
        foreach (var point in Points.All)
        {
            Progress(point);
        }

        return new PlanSurvey(_plan with { Head = _plan.Head with { SignOffs = signOffs ?? _plan.Head.SignOffs } }, _progress, Shared, Facts);
    }

    private PlanSurvey(OpenedPlan plan, Dictionary<string, PointProgress> progress, string shared, PlanFacts facts)
    {
        // Documents are not kept: one plan's are heavier than everything else a circuit holds.
        _plan = plan with { Points = [.. plan.Points.Select(p => p with { Document = "" })] };
        (_documents, _progress, _shared, Facts) = ([], progress, shared, facts);
    }

    private string Shared => _shared ??= JsonSerializer.Serialize(Facts);

    private bool IsAsBefore(Point point) =>
        point != _writing && _last is not null && _last.Version(point) == Version(point) && KnowsTheSame(_last) && _last._progress.ContainsKey(point.Key);
}
