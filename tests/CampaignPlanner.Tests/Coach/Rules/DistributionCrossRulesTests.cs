using CampaignPlanner.Checklist.Distribution;
using CampaignPlanner.Checklist.Goals;
using CampaignPlanner.Checklist.Production;
using CampaignPlanner.Contracts;

namespace CampaignPlanner.Tests.Coach.Rules;

public sealed class DistributionCrossRulesTests
{
    private static readonly (string Id, string Wrong, Action<MakingBench> Change)[] Cases =
    [
        ("DIS-03", "M3", b => Line(b, 3).DeliverableIds = ["D7"]),
        ("DIS-03", "M3", b => Line(b, 3).DeliverableIds = ["D3", "D7"]),
        ("DIS-03", "M3", b => Line(b, 3).DeliverableIds = []),
        ("DIS-03", "", b => Line(b, 3).DeliverableIds = ["gone"]),
        ("DIS-03", "", b => (Line(b, 3).DeliverableIds, Line(b, 3).PlatformId) = ([], null)),
        ("DIS-04", "M5", b => Line(b, 5).DeliverableIds = ["D7"]),
        ("DIS-04", "", b => Line(b, 5).DeliverableIds = ["D7", "D9"]),
        ("DIS-04", "", b => Line(b, 3).DeliverableIds = ["D7"]),
        ("DIS-05", "M3", b => Version(b, 3).DurationSec = 61),
        ("DIS-05", "M2, M3", b => Version(b, 3).DurationSec = 2),
        ("DIS-05", "", b => Version(b, 3).DurationSec = 60),
        ("DIS-05", "", b => Version(b, 1).DurationSec = 36000),
        ("DIS-05", "", b => (Version(b, 5).DurationSec, Version(b, 5).AspectRatio) = (0, AspectRatio.Still)),
        ("DIS-06", "M1", b => Version(b, 1).DurationSec = 181),
        ("DIS-06", "", b => Version(b, 1).DurationSec = 180),
        ("DIS-07", "M1", b => Line(b, 1).StartDate = new(2027, 9, 19)),
        ("DIS-07", "", b => Line(b, 1).StartDate = null),
        ("DIS-13", "M6", b => Line(b, 6).FunnelStage = FunnelStage.Retention),
        ("DIS-13", "", b => Line(b, 6).FunnelStage = FunnelStage.Conversion),
        ("DIS-14", "M1", b => Line(b, 1).PlatformId = "douyin"),
        ("DIS-14", "", b => { Line(b, 1).PlatformId = "douyin"; b.Of<GoalsPlan>().Markets.Add("CN"); }),
        ("DIS-14", "M1", b => { Line(b, 1).PlatformId = "email"; b.Of<GoalsPlan>().Markets = []; }),
        ("DIS-14", "n/a", b => b.Of<GoalsPlan>().Markets = []),
        ("DIS-15", "Parents of school cyclists", b => b.Of<GoalsPlan>().Audiences[1].PlatformIds = ["snapchat"]),
        ("DIS-15", "", b => b.Of<GoalsPlan>().Audiences[1].PlatformIds = ["snapchat", "pinterest"]),
        ("DIS-15", "", b => b.Of<GoalsPlan>().Audiences[1].PlatformIds = []),
        ("DIS-16", "plan", b => Goal(b, "G2").Priority = GoalPriority.Secondary),
        ("DIS-16", "", b => Goal(b, "G3").Priority = GoalPriority.Secondary),
        ("DIS-16", "n/a", b => b.Of<GoalsPlan>().Goals.ForEach(g => g.Priority = GoalPriority.Secondary)),
        ("DIS-16", "n/a", b => b.Of<DistributionPlan>().MediaLines = []),
        ("DIS-16", "", b => b.Of<DistributionPlan>().MediaLines.ForEach(m => m.Budget = decimal.MaxValue)),
        ("DIS-17", "plan", b => b.Forecast[KpiCode.REVENUE] = new(1, 2, 19_354)),
        ("DIS-17", "", b => b.Forecast[KpiCode.REVENUE] = new(1, 2, 19_355)),
        ("DIS-17", "n/a", b => b.Forecast.Clear()),
        ("DIS-17", "n/a", b => Goal(b, "G3").SalesLink = SalesLink.LeadToSale),
        ("DIS-17", "n/a", b => b.Of<GoalsPlan>().GrossMarginPct = null),
        ("KOL-09", "K1", b => b.Of<DistributionPlan>().Kols[0].UsedInPaid = true),
        ("KOL-09", "", b => b.Of<DistributionPlan>().Kols[1].UsedInPaid = true),
    ];

    public static TheoryData<int> Rows => [.. Enumerable.Range(0, Cases.Length)];

    [Theory]
    [MemberData(nameof(Rows))]
    public void Each_rule_trips_on_its_fault_only(int row) => MakingBench.Check(Cases[row].Id, Cases[row].Wrong, Cases[row].Change);

    private static MediaLine Line(MakingBench bench, int number) => bench.Of<DistributionPlan>().MediaLines[number - 1];

    private static Deliverable Version(MakingBench bench, int number) => bench.Of<ProductionPlan>().Deliverables[number - 1];

    private static Goal Goal(MakingBench bench, string id) => bench.Of<GoalsPlan>().Goals.Single(g => g.Id == id);
}
