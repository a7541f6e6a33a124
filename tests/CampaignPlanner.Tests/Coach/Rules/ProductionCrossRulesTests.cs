using CampaignPlanner.Checklist.Creative;
using CampaignPlanner.Checklist.Distribution;
using CampaignPlanner.Checklist.Goals;
using CampaignPlanner.Checklist.Production;
using CampaignPlanner.Contracts;

namespace CampaignPlanner.Tests.Coach.Rules;

public sealed class ProductionCrossRulesTests
{
    private static readonly (string Id, string Wrong, Action<MakingBench> Change)[] Cases =
    [
        ("PRO-04", "D1", b => Version(b).DueDate = new(2027, 9, 21)),
        ("PRO-04", "", b => Version(b).DueDate = new(2027, 9, 20)),
        ("PRO-04", "D5", b => b.Of<DistributionPlan>().MediaLines = []),
        ("PRO-04", "D7", b => b.Of<DistributionPlan>().MediaLines[2].DeliverableIds = ["D7"]),
        ("PRO-04", "", b => (Version(b).DueDate, Line(b).StartDate) = (DateOnly.MaxValue, null)),
        ("PRO-05", "D1", b => Version(b).DueDate = new(2027, 9, 17)),
        ("PRO-05", "", b => Version(b).DueDate = new(2027, 9, 16)),
        ("PRO-05", "", b => Version(b).DueDate = new(2027, 9, 21)),
        ("PRO-06", "V1", b => Plan(b).Tiers[0].Tier = QualityTier.T2Creator),
        ("PRO-06", "V1", b => (Concept(b).CraftNeed, Plan(b).Tiers[0].Tier) = (CraftNeed.Low, QualityTier.T4Commercial)),
        ("PRO-06", "", b => Concept(b).CraftNeed = CraftNeed.Low),
        ("PRO-06", "", b => (Concept(b).CraftNeed, Plan(b).Tiers[0].Tier) = (null, QualityTier.T1Phone)),
        ("PRO-08", "plan", b => Plan(b).Roles.RemoveAll(r => r.Role is CrewRole.Casting or CrewRole.Talent)),
        ("PRO-08", "", b => Plan(b).Roles.RemoveAll(r => r.Role == CrewRole.Casting)),
        ("PRO-08", "n/a", b => b.Of<CreativePlan>().Concepts.ForEach(c => c.NeedsTalent = false)),
        ("PRO-11", "Commissioned track", b => Plan(b).Rights[0].ExpiryDate = new(2027, 11, 13)),
        ("PRO-11", "", b => Plan(b).Rights[0].ExpiryDate = new(2027, 11, 14)),
        ("PRO-11", "Commissioned track", b => Plan(b).Rights[0].Territories = ["NL"]),
        ("PRO-11", "", b => Plan(b).Rights[0].Territories = ["BE", "nl"]),
        ("PRO-11", "", b => (Plan(b).Rights[0].Territories, Plan(b).Rights[0].ExpiryDate) = ([], null)),
        ("PRO-12", "Commissioned track", b => Plan(b).Rights[0].Scope = RightsScope.OrganicOnly),
        ("PRO-12", "", b => { Plan(b).Rights[0].Scope = RightsScope.OrganicOnly; b.Of<DistributionPlan>().MediaLines.ForEach(m => m.Budget = 0); }),
        ("PRO-15", "V1, V2", b => b.Facts.Today = new(2027, 8, 23)),
        ("PRO-15", "V1", b => b.Facts.Today = new(2027, 8, 6)),
        ("PRO-15", "", b => b.Facts.Today = new(2027, 8, 2)),
        ("PRO-15", "V2", b => (b.Facts.Today, Version(b).Status) = (new(2027, 8, 23), WorkStatus.Delivered)),
        ("PRO-15", "n/a", b => Plan(b).Tiers = []),
        ("PRO-16", "D12", b => Plan(b).Deliverables.Add(Square("x"))),
        ("PRO-16", "", b => Plan(b).Deliverables.Add(Square("email"))),
        ("PRO-16", "", b => Plan(b).Deliverables.Add(Square("facebook"))),
        ("PRO-17", "de", b => b.Of<GoalsPlan>().Languages = ["nl", "de"]),
        ("PRO-17", "", b => b.Of<GoalsPlan>().Languages = ["NL", "fr"]),
    ];

    public static TheoryData<int> Rows => [.. Enumerable.Range(0, Cases.Length)];

    [Theory]
    [MemberData(nameof(Rows))]
    public void Each_rule_trips_on_its_fault_only(int row) => MakingBench.Check(Cases[row].Id, Cases[row].Wrong, Cases[row].Change);

    private static ProductionPlan Plan(MakingBench bench) => bench.Of<ProductionPlan>();

    private static Deliverable Version(MakingBench bench) => Plan(bench).Deliverables[0];

    private static MediaLine Line(MakingBench bench) => bench.Of<DistributionPlan>().MediaLines[0];

    private static CreativeConcept Concept(MakingBench bench) => bench.Of<CreativePlan>().Concepts[0];

    private static Deliverable Square(string channel) =>
        new() { Id = "D12", VideoId = "V2", AspectRatio = AspectRatio.R1x1, DurationSec = 30, Language = "nl", ForPlatformIds = [channel] };
}
