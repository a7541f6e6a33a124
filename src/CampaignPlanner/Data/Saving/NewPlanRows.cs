namespace CampaignPlanner.Data;

/// <summary>The rows a new plan begins with.</summary>
internal sealed class NewPlanRows
{
    public NewPlanRows(Actor actor, NewPlan content, Guid? clientId, DateTimeOffset now)
    {
        Plan = new()
        {
            WorkspaceId = actor.WorkspaceId,
            Title = ColumnText.Of(content.Title),
            TitleKey = ColumnText.Key(content.Title),
            ClientId = clientId,
            Client = ColumnText.Of(content.Client),
            ClientKey = ColumnText.Key(content.Client),
            Brand = ColumnText.Of(content.Brand),
            OwnerId = actor.UserId,
            Status = PlanStatus.Draft,
            Language = ColumnText.Of(content.Language, 10),
            Currency = ColumnText.Of(content.Currency, 3),
            FlightStart = content.FlightStart,
            FlightEnd = content.FlightEnd,
            BudgetMinor = content.BudgetMinor,
            Filled = content.Points.Sum(point => point.Progress.Filled),
            Needed = content.Points.Sum(point => point.Progress.Needed),
            Problems = content.Points.Sum(point => point.Progress.Problems),
            Score = content.Judgement?.Score,
            Readiness = content.Judgement?.Readiness,
            Blockers = content.Judgement?.Blockers ?? 0,
            Findings = content.Judgement?.Findings ?? 0,
            IsSample = content.IsSample,
            Version = 1,
            CreatedAt = now,
            ChangedAt = now,
            ChangedBy = actor.UserId,
        };
        Points = [.. content.Points.Select(point => new PlanPoint
        {
            WorkspaceId = actor.WorkspaceId,
            PlanId = Plan.Id,
            Key = point.Key,
            Document = point.Document,
            Version = 1,
            Filled = point.Progress.Filled,
            Needed = point.Progress.Needed,
            Problems = point.Progress.Problems,
            Content = point.Mark?.Content ?? "",
            Lays = point.Mark?.Lays ?? "",
            ChangedAt = now,
            ChangedBy = actor.UserId,
        })];
        Beginning = new()
        {
            WorkspaceId = actor.WorkspaceId,
            PlanId = Plan.Id,
            PlanVersion = 1,
            PointKey = "",
            AuthorId = actor.UserId,
            StartedAt = now,
            ChangedAt = now,
        };
    }

    public Plan Plan { get; }

    public IReadOnlyList<PlanPoint> Points { get; }

    /// <summary>Version 1 of the history.</summary>
    public PlanChange Beginning { get; }
}
