using CampaignPlanner.Contracts;

namespace CampaignPlanner.Checklist.Goals;

/// <summary>One per campaign. Header data that every point uses.</summary>
public sealed class GoalsPlan : PointDocument, ICampaignHeader
{
    [Answer(Necessity.Required, MaxLength = 80)]
    public string? Name { get; set; }

    [Answer(Necessity.Required, MaxLength = 60)]
    public string? BrandName { get; set; }

    [Answer(Necessity.Required, MaxLength = 80)]
    public string? ProductName { get; set; }

    [Answer(Necessity.Optional, MaxLength = 2000, Format = AnswerFormat.Url)]
    public string? ProductUrl { get; set; }

    [Answer(Necessity.Required, MaxLength = 600, MinLength = 60)]
    public string? StrategyStatement { get; set; }

    [Answer(Necessity.Required)]
    public StrategyAuthor? StrategyAuthor { get; set; }

    [Answer(Necessity.Required, MaxLength = 60)]
    public string? StrategyOwner { get; set; }

    [Answer(Necessity.Required, Format = AnswerFormat.Country, MinItems = 1, MaxItems = 30)]
    public List<string> Markets { get; set; } = [];

    [Answer(Necessity.Required, Format = AnswerFormat.Language, MinItems = 1, MaxItems = 10)]
    public List<string> Languages { get; set; } = [];

    [Answer(Necessity.Required, Format = AnswerFormat.Currency)]
    public string? Currency { get; set; }

    [Answer(Necessity.Required)]
    public DateOnly? FlightStart { get; set; }

    [Answer(Necessity.Required)]
    public DateOnly? FlightEnd { get; set; }

    [Answer(Necessity.Required, Format = AnswerFormat.Money, MoreThan = 0, Discloses = Discloses.Budget)]
    public decimal? TotalBudget { get; set; }

    [Answer(Necessity.When, When = nameof(OrdersAreCounted), Format = AnswerFormat.Money, MoreThan = 0, Discloses = Discloses.Sale)]
    public decimal? AverageOrderValue { get; set; }

    [Answer(Necessity.When, When = nameof(OrdersAreCounted), Format = AnswerFormat.Percent, MoreThan = 0, AtMost = 100, Discloses = Discloses.Margin)]
    public decimal? GrossMarginPct { get; set; }

    [Answer(Necessity.Required, MinItems = 1, MaxItems = 8)]
    public List<Audience> Audiences { get; set; } = [];

    [Answer(Necessity.Required, MinItems = 1, MaxItems = 50)]
    public List<Video> Videos { get; set; } = [];

    [Answer(Necessity.Required)]
    public List<Goal> Goals { get; set; } = [];

    public bool OrdersAreCounted(PlanFacts facts) =>
        facts.MediaCountsOrders || Goals.Any(g => g.FunnelStage == FunnelStage.Conversion);

    public override void Publish(PlanFacts facts)
    {
        facts.Frame = new()
        {
            Name = Name,
            BrandName = BrandName,
            Currency = Currency,
            FlightStart = FlightStart,
            FlightEnd = FlightEnd,
            TotalBudget = TotalBudget,
            Markets = [.. Markets],
            Languages = [.. Languages],
        };
        facts.Audiences = [.. Audiences.Where(a => !string.IsNullOrWhiteSpace(a.Name)).Select(a => new AudienceFact(a.Name!))];
        facts.Videos = [.. Videos.Where(v => !string.IsNullOrWhiteSpace(v.Id)).Select(v =>
            new VideoFact(v.Id!, v.Title, v.MasterDurationSec, v.PublishDate, v.VideoType == VideoType.WebSeries, v.FunnelStage, v.VideoType == VideoType.Viral))];
        facts.GoalVideos = [.. Goals.Select(g => g.VideoId).OfType<string>()];
        facts.Goals = [.. Goals.Where(g => !string.IsNullOrWhiteSpace(g.Id)).Select(g =>
            new GoalFact(g.Id!, g.Statement, g.VideoId, g.Metric))];
    }
}
