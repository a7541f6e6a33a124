namespace CampaignPlanner.Contracts;

/// <summary>What the points of one plan know of each other. Each property is written by one point only.</summary>
public sealed class PlanFacts
{
    private Dictionary<string, VideoFact>? _videoById;
    private Dictionary<string, int>? _goalsByVideo;

    public CampaignFrame Frame { get; set; } = new();

    public IReadOnlyList<AudienceFact> Audiences { get; set; } = [];

    public IReadOnlyList<VideoFact> Videos
    {
        get;
        set => (field, _videoById) = (value, null);
    } = [];

    public IReadOnlyList<GoalFact> Goals { get; set; } = [];

    /// <summary>The video of each goal that names one.</summary>
    public IReadOnlyList<string> GoalVideos
    {
        get;
        set => (field, _goalsByVideo) = (value, null);
    } = [];

    public IReadOnlyList<CallFact> Calls { get; set; } = [];

    public IReadOnlyList<DeliverableFact> Deliverables { get; set; } = [];

    /// <summary>Numbers followed in point 10.</summary>
    public IReadOnlyList<KpiCode> Kpis { get; set; } = [];

    /// <summary>Channels that point 7 posts on.</summary>
    public IReadOnlyList<string> SocialChannels { get; set; } = [];

    /// <summary>A media line of point 6 counts on orders per click, so an order needs a value.</summary>
    public bool MediaCountsOrders { get; set; }

    /// <summary>Point 8 approaches an outlet.</summary>
    public bool HasOutreach { get; set; }

    /// <summary>The campaign's name, when another plan of the workspace bears it already.</summary>
    public string? TakenName { get; set; }

    /// <summary>The day 'today', injected, for rules about past and future.</summary>
    public DateOnly Today { get; set; }

    /// <summary>The day the first video is public; null while no video has a day.</summary>
    public DateOnly? FirstPublishDate => Videos.Min(v => v.PublishDate);

    /// <summary>The first video of that id. Indexed: the coach asks for every item on every pause in typing.</summary>
    public VideoFact? Video(string? id) => id is null ? null : (_videoById ??= ById(Videos)).GetValueOrDefault(id);

    /// <summary>How many goals that video has, goals without an id of their own included.</summary>
    public int GoalsOf(string videoId) => (_goalsByVideo ??= GoalVideos.CountBy(id => id).ToDictionary()).GetValueOrDefault(videoId);

    public CallFact? Call(string? id) => Calls.FirstOrDefault(c => c.Id == id);

    /// <summary>The choices for an answer that points at something of the plan: id and a name a person recognises.</summary>
    public IEnumerable<(string Id, string Name)> Choices(Refers refers) => refers switch
    {
        Refers.Video => Videos.Select(v => (v.Id, Named(v.Id, v.Title))),
        Refers.Audience => Audiences.Select(a => (a.Name, a.Name)),
        Refers.Goal => Goals.Select(g => (g.Id, Named(g.Id, g.Statement))),
        Refers.Call => Calls.Select(c => (c.Id, Named(c.Id, c.ButtonText))),
        Refers.Deliverable => Deliverables.Select(d => (d.Id, Named(d.Id, d.Name))),
        _ => [],
    };

    private static Dictionary<string, VideoFact> ById(IReadOnlyList<VideoFact> videos)
    {
        var index = new Dictionary<string, VideoFact>(videos.Count);
        foreach (var video in videos)
        {
            index.TryAdd(video.Id, video);
        }

        return index;
    }

    private static string Named(string id, string? name) => string.IsNullOrWhiteSpace(name) ? id : $"{id} {name}";
}

/// <summary>The campaign's frame from point 1.</summary>
public sealed record CampaignFrame
{
    public string? Name { get; init; }

    public string? BrandName { get; init; }

    public string? Currency { get; init; }

    public DateOnly? FlightStart { get; init; }

    public DateOnly? FlightEnd { get; init; }

    public decimal? TotalBudget { get; init; }

    public IReadOnlyList<string> Markets { get; init; } = [];

    public IReadOnlyList<string> Languages { get; init; } = [];
}

public sealed record AudienceFact(string Name);

/// <param name="Seconds">Length of the longest version.</param>
/// <param name="IsSeries">A web series, which has episodes.</param>
/// <param name="IsViral">Meant to be passed on by its viewers.</param>
public sealed record VideoFact(
    string Id, string? Title, int? Seconds, DateOnly? PublishDate, bool IsSeries, FunnelStage? Stage = null, bool IsViral = false);

public sealed record GoalFact(string Id, string? Statement, string? VideoId, KpiCode? Metric);

public sealed record CallFact(string Id, string? ButtonText, string? VideoId, KpiCode? Kpi);

/// <param name="IsForSocial">Runs on a channel where people watch on a phone, often without sound.</param>
public sealed record DeliverableFact(string Id, string? Name, string? VideoId, bool IsForSocial = false);
