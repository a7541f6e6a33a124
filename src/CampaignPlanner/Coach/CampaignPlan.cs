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

namespace CampaignPlanner.Coach;

/// <summary>All ten points of one plan, by name: what rules that cross points read.</summary>
internal sealed class CampaignPlan
{
    private readonly Dictionary<Type, PointDocument> _documents;

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

    private static T Of<T>(IReadOnlyList<PointDocument> documents)
        where T : PointDocument, new() => documents.OfType<T>().FirstOrDefault() ?? new T();
}
