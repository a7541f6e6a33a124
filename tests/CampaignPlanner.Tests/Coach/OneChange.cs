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
using CampaignPlanner.Coach;
using CampaignPlanner.Contracts;
using CampaignPlanner.Tests.Samples;

namespace CampaignPlanner.Tests.Coach;

/// <summary>The changes of the reference's one-change tests, by their words there.</summary>
internal static class OneChange
{
    public static IReadOnlyDictionary<string, Action<SamplePlan>> All { get; } = new Dictionary<string, Action<SamplePlan>>
    {
        ["Clear FlightEnd"] = Of<GoalsPlan>(p => p.FlightEnd = null),
        ["Remove all target groups"] = Of<GoalsPlan>(p => p.Audiences.Clear()),
        ["Remove all videos"] = Of<GoalsPlan>(p => p.Videos.Clear()),
        ["TotalBudget = 0"] = Of<GoalsPlan>(p => p.TotalBudget = 0),
        ["TotalBudget = 45000"] = Of<GoalsPlan>(p => p.TotalBudget = 45000),
        ["TotalBudget = 60000"] = Of<GoalsPlan>(p => p.TotalBudget = 60000),
        ["Copy G1 as G5 on V1 (three goals)"] = Of<GoalsPlan>(p =>
        {
            var copy = PlanJson.CopyItem(Goal(p, "G1"));
            copy.Id = "G5";
            p.Goals.Add(copy);
        }),
        ["G1: clear Target"] = Of<GoalsPlan>(p => Goal(p, "G1").Target = null),
        ["G3: Deadline = 2027-09-20"] = Of<GoalsPlan>(p => Goal(p, "G3").Deadline = new(2027, 9, 20)),
        ["G2: Deadline = 2028-03-01"] = Of<GoalsPlan>(p => Goal(p, "G2").Deadline = new(2028, 3, 1)),
        ["G3: Target = 2000"] = Of<GoalsPlan>(p => Goal(p, "G3").Target = 2000),
        ["G1: Target = 500000"] = Of<GoalsPlan>(p => Goal(p, "G1").Target = 500_000),
        ["C1: Type = Donate"] = Of<CallToActionPlan>(p => p.CallsToAction.Single(c => c.Id == "C1").Type = CtaType.Donate),
        ["Remove all touchpoints"] = Of<IntegrationPlan>(p => p.Touchpoints.Clear()),
        ["Keep only the Email and PrMedia touchpoints, no reason"] = Of<IntegrationPlan>(p =>
        {
            p.Touchpoints.RemoveAll(t => t.Channel is not (TouchpointChannel.Email or TouchpointChannel.PrMedia));
            p.OfflineGapReason = null;
        }),
        ["Packaging touchpoint: EndDate = 2027-08-15, StartDate = 2027-08-01"] = Of<IntegrationPlan>(p =>
        {
            var packaging = p.Touchpoints.Single(t => t.Channel == TouchpointChannel.Packaging);
            (packaging.StartDate, packaging.EndDate) = (new(2027, 8, 1), new(2027, 8, 15));
        }),
        ["V1: VideoType = Viral, ControversyLevel = None, one share reason"] = plan =>
        {
            plan.Document<GoalsPlan>().Videos.Single(v => v.Id == "V1").VideoType = VideoType.Viral;
            var concept = plan.Document<CreativePlan>().Concepts.Single(c => c.VideoId == "V1");
            concept.ControversyLevel = ControversyLevel.None;
            concept.ShareReasons.RemoveRange(1, concept.ShareReasons.Count - 1);
        },
        ["Remove all budget lines"] = Of<ProductionPlan>(p => p.BudgetLines.Clear()),
        ["D1: DueDate = 2027-09-17"] = Of<ProductionPlan>(p => p.Deliverables.Single(d => d.Id == "D1").DueDate = new(2027, 9, 17)),
        ["Music: Cleared = false"] = Of<ProductionPlan>(p => p.Rights.Single(r => r.Kind == RightsKind.Music).Cleared = false),
        ["Today = 2027-08-23"] = plan => plan.Facts.Today = new(2027, 8, 23),
        ["Add D12 (V2, 1:1, 30 s, nl) for x only"] = Of<ProductionPlan>(p =>
        {
            var copy = PlanJson.CopyItem(p.Deliverables.First(d => d.VideoId == "V2"));
            (copy.Id, copy.AspectRatio, copy.DurationSec, copy.Language) = ("D12", AspectRatio.R1x1, 30, "nl");
            copy.ForPlatformIds = ["x"];
            p.Deliverables.Add(copy);
        }),
        ["Remove all media lines and creators"] = Of<DistributionPlan>(p =>
        {
            p.MediaLines.Clear();
            p.Kols.Clear();
        }),
        ["The same, with OrganicOnlyReason filled"] = Of<DistributionPlan>(p =>
        {
            p.MediaLines.Clear();
            p.Kols.Clear();
            p.OrganicOnlyReason = "The dealers show it in their shops.";
        }),
        ["M2: clear EstVtrPct"] = Of<DistributionPlan>(p => p.MediaLines.Single(m => m.Id == "M2").EstVtrPct = null),
        ["Remove creators, own channels, outreach targets and social channels"] = plan =>
        {
            plan.Document<DistributionPlan>().Kols.Clear();
            plan.Document<DistributionPlan>().OwnedSeeds.Clear();
            plan.Document<PrPlan>().OutreachTargets.Clear();
            plan.Document<SocialPlan>().Channels.Clear();
        },
        ["Group 2: PlatformIds = [snapchat]"] = Of<GoalsPlan>(p => p.Audiences[1].PlatformIds = ["snapchat"]),
        ["G2: Priority = Secondary (no main goal on V1)"] = Of<GoalsPlan>(p => Goal(p, "G2").Priority = GoalPriority.Secondary),
        ["AverageOrderValue = 18"] = Of<GoalsPlan>(p => p.AverageOrderValue = 18),
        ["K3: remove one score"] = Of<DistributionPlan>(p => p.Kols.Single(k => k.Id == "K3").Scores.Potential = null),
        ["Remove all social channels"] = Of<SocialPlan>(p => p.Channels.Clear()),
        ["Reels channel: FirstPostDate = 2027-09-15"] = Of<SocialPlan>(p => p.Channels.Single(c => c.PlatformId == "instagram-reels").FirstPostDate = new(2027, 9, 15)),
        ["No press release, no outreach, no reason"] = Of<PrPlan>(p =>
        {
            p.HasPressRelease = false;
            p.OutreachTargets.Clear();
            p.NoPrReason = null;
        }),
        ["RecallMatters = null"] = Of<RecallPlan>(p => p.RecallMatters = null),
        ["Clear TargetAidedPct"] = Of<RecallPlan>(p => p.TargetAidedPct = null),
        ["SampleSizePerGroup = 1000"] = Of<RecallPlan>(p => p.SampleSizePerGroup = 1000),
        ["StudyEnd = 2027-12-30"] = Of<RecallPlan>(p => p.StudyEnd = new(2027, 12, 30)),
        ["StudyBudget = 0"] = Of<RecallPlan>(p => p.StudyBudget = 0),
        ["StudyMethod = SocialListeningOnly"] = Of<RecallPlan>(p => p.StudyMethod = StudyMethod.SocialListeningOnly),
        ["Remove all KPIs"] = Of<AnalyticsPlan>(p => p.Kpis.Clear()),
        ["Remove KPI AIDED_RECALL"] = Of<AnalyticsPlan>(p => p.Kpis.RemoveAll(k => k.KpiCode == KpiCode.AIDED_RECALL)),
        ["Remove KPI SHARES"] = Of<AnalyticsPlan>(p => p.Kpis.RemoveAll(k => k.KpiCode == KpiCode.SHARES)),
        ["ReviewCadenceDays = 60"] = Of<AnalyticsPlan>(p => p.ReviewCadenceDays = 60),
        ["ReviewCadenceDays = 21"] = Of<AnalyticsPlan>(p => p.ReviewCadenceDays = 21),
        ["Remove all triggers"] = Of<AnalyticsPlan>(p => p.Triggers.Clear()),
        ["Remove all experiments"] = Of<AnalyticsPlan>(p => p.AbTests.Clear()),
        ["All KPIs: IsPrimary = true"] = Of<AnalyticsPlan>(p => p.Kpis.ForEach(k => k.IsPrimary = true)),
        ["AdjustmentBudget = 500"] = Of<AnalyticsPlan>(p => p.AdjustmentBudget = 500),
        ["ViewDefinitionNoted = false"] = Of<AnalyticsPlan>(p => p.ViewDefinitionNoted = false),
        ["M3: DeliverableIds = [D7] (4:5 on TikTok)"] = Of<DistributionPlan>(p => p.MediaLines.Single(m => m.Id == "M3").DeliverableIds = ["D7"]),
        ["M5: DeliverableIds = [D7] (4:5 on Shorts)"] = Of<DistributionPlan>(p => p.MediaLines.Single(m => m.Id == "M5").DeliverableIds = ["D7"]),
        ["K2: all scores 3"] = Of<DistributionPlan>(p => Score(p, "K2", 3)),
        ["K2: all scores 2"] = Of<DistributionPlan>(p => Score(p, "K2", 2)),
        ["C3: Placements = [EndCard]"] = Of<CallToActionPlan>(p => p.CallsToAction.Single(c => c.Id == "C3").Placements = [CtaPlacement.EndCard]),
    };

    /// <summary>The judgement of a sample plan by the reference's own thresholds and weights.</summary>
    public static CoachReport Judge(SamplePlan plan, IReadOnlyCollection<Waiver>? waivers = null)
    {
        foreach (var (_, document) in plan.Documents)
        {
            document.Publish(plan.Facts);
        }

        return PlanCoach.Judge(
            CoachSettings.Default, plan.Documents, plan.Facts, point => PointProgress.Of(point, plan.Of(point), plan.Facts), waivers ?? []);
    }

    private static Action<SamplePlan> Of<T>(Action<T> change)
        where T : PointDocument => plan => change(plan.Document<T>());

    private static Goal Goal(GoalsPlan plan, string id) => plan.Goals.Single(g => g.Id == id);

    private static void Score(DistributionPlan plan, string id, int score)
    {
        var creator = plan.Kols.Single(k => k.Id == id);
        foreach (var question in Questions.Of(typeof(KolScores)))
        {
            question.Set(creator.Scores, Convert.ChangeType(score, question.ValueType, System.Globalization.CultureInfo.InvariantCulture));
        }

        creator.Justification = null;
    }
}
