using CampaignPlanner.Checklist.Analytics;
using CampaignPlanner.Checklist.CallToAction;
using CampaignPlanner.Checklist.Creative;
using CampaignPlanner.Checklist.Distribution;
using CampaignPlanner.Checklist.Goals;
using CampaignPlanner.Checklist.Integration;
using CampaignPlanner.Checklist.Production;
using CampaignPlanner.Checklist.PublicRelations;
using CampaignPlanner.Checklist.Recall;
using CampaignPlanner.Checklist.Social;
using CampaignPlanner.Contracts;
using Call = CampaignPlanner.Checklist.CallToAction.CallToAction;

namespace CampaignPlanner.Coach;

/// <summary>
/// All ten points of one plan, by name: what rules that cross points read. It holds for one evaluation: what is looked up by id
/// is indexed at the first question and not again, so a changed plan needs a new one.
/// </summary>
internal sealed class CampaignPlan
{
    private readonly Dictionary<Type, PointDocument> _documents;
    private Dictionary<string, Video>? _videos;
    private Dictionary<string, Deliverable>? _versions;
    private Dictionary<string, DateOnly?>? _mediaStarts;
    private HashSet<string>? _mainGoalVideos;
    private HashSet<string>? _convertingVideos;
    private HashSet<string>? _shopVideos;
    private Dictionary<string, Call>? _mainCalls;

    /// <param name="documents">Any order; a point that is not there is empty.</param>
    public CampaignPlan(IEnumerable<PointDocument> documents)
    {
        var all = documents.ToList();
        Goals = Of<GoalsPlan>(all);
        CallToAction = Of<CallToActionPlan>(all);
        Integration = Of<IntegrationPlan>(all);
        Creative = Of<CreativePlan>(all);
        Production = Of<ProductionPlan>(all);
        Distribution = Of<DistributionPlan>(all);
        Social = Of<SocialPlan>(all);
        PublicRelations = Of<PrPlan>(all);
        Recall = Of<RecallPlan>(all);
        Analytics = Of<AnalyticsPlan>(all);
        _documents = new PointDocument[] { Goals, CallToAction, Integration, Creative, Production, Distribution, Social, PublicRelations, Recall, Analytics }
            .ToDictionary(d => d.GetType());
    }

    public GoalsPlan Goals { get; }

    public CallToActionPlan CallToAction { get; }

    public IntegrationPlan Integration { get; }

    public CreativePlan Creative { get; }

    public ProductionPlan Production { get; }

    public DistributionPlan Distribution { get; }

    public SocialPlan Social { get; }

    public PrPlan PublicRelations { get; }

    public RecallPlan Recall { get; }

    public AnalyticsPlan Analytics { get; }

    /// <summary>What a book of this type reads: one point's document, or all of it.</summary>
    public object Read(Type type) => type == typeof(CampaignPlan) ? this : _documents[type];

    /// <summary>The first video of that id.</summary>
    public Video? VideoOf(string? id) =>
        id is null ? null : (_videos ??= ById(Goals.Videos, v => v.Id)).GetValueOrDefault(id);

    /// <summary>The first version of that id.</summary>
    public Deliverable? VersionOf(string? id) =>
        id is null ? null : (_versions ??= ById(Production.Deliverables, d => d.Id)).GetValueOrDefault(id);

    public bool IsInMedia(Deliverable version) => version.Id is not null && (_mediaStarts ??= MediaStarts()).ContainsKey(version.Id);

    /// <summary>The first day a media line runs this version; when none does, the day its video is published.</summary>
    public DateOnly? FirstUse(Deliverable version) =>
        version.Id is not null && (_mediaStarts ??= MediaStarts()).TryGetValue(version.Id, out var start)
            ? start
            : VideoOf(version.VideoId)?.PublishDate;

    /// <summary>Has a goal in the stage of conversion.</summary>
    public bool MustConvert(string? videoId) => videoId is not null && (_convertingVideos ??= ConvertingVideos()).Contains(videoId);

    /// <summary>Asks for something that is at most one step away from a sale.</summary>
    public bool LeadsToShop(string? videoId) => videoId is not null && (_shopVideos ??= ShopVideos()).Contains(videoId);

    /// <summary>The first call of a video that is marked as the main one.</summary>
    public Call? MainCallOf(string? videoId) => videoId is null ? null : (_mainCalls ??= MainCalls()).GetValueOrDefault(videoId);

    public bool HasMainGoal(string? videoId) => videoId is not null && (_mainGoalVideos ??= MainGoalVideos()).Contains(videoId);

    private static Dictionary<string, T> ById<T>(List<T> items, Func<T, string?> id)
    {
        var index = new Dictionary<string, T>(items.Count);
        foreach (var item in items)
        {
            if (id(item) is { } key)
            {
                index.TryAdd(key, item);
            }
        }

        return index;
    }

    // Used at an unknown day is used: the entry is there, without a day.
    private Dictionary<string, DateOnly?> MediaStarts()
    {
        var starts = new Dictionary<string, DateOnly?>(Production.Deliverables.Count);
        foreach (var line in Distribution.MediaLines)
        {
            foreach (var id in line.DeliverableIds)
            {
                if (!starts.TryGetValue(id, out var earlier) || earlier is null || line.StartDate < earlier)
                {
                    starts[id] = line.StartDate;
                }
            }
        }

        return starts;
    }

    private HashSet<string> MainGoalVideos()
    {
        var ids = new HashSet<string>();
        foreach (var goal in Goals.Goals)
        {
            if (goal is { Priority: GoalPriority.Primary, VideoId: { } id })
            {
                ids.Add(id);
            }
        }

        return ids;
    }

    private HashSet<string> ConvertingVideos()
    {
        var ids = new HashSet<string>();
        foreach (var goal in Goals.Goals)
        {
            if (goal is { FunnelStage: FunnelStage.Conversion, VideoId: { } id })
            {
                ids.Add(id);
            }
        }

        return ids;
    }

    private HashSet<string> ShopVideos()
    {
        var ids = new HashSet<string>();
        foreach (var call in CallToAction.CallsToAction)
        {
            if (call is { DistanceToSale: DistanceToSale.Sale or DistanceToSale.OneStep, VideoId: { } id })
            {
                ids.Add(id);
            }
        }

        return ids;
    }

    private Dictionary<string, Call> MainCalls()
    {
        var calls = new Dictionary<string, Call>();
        foreach (var call in CallToAction.CallsToAction)
        {
            if (call is { IsPrimary: true, VideoId: { } id })
            {
                calls.TryAdd(id, call);
            }
        }

        return calls;
    }

    private static T Of<T>(IReadOnlyList<PointDocument> documents)
        where T : PointDocument, new() => documents.OfType<T>().FirstOrDefault() ?? new T();
}
