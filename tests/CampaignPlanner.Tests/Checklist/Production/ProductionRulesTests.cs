using CampaignPlanner.Checklist.Goals;
using CampaignPlanner.Checklist.Production;
using CampaignPlanner.Tests.Coach;

namespace CampaignPlanner.Tests.Checklist.Production;

public sealed class ProductionRulesTests
{
    private static readonly (string Id, string Wrong, Action<MakingBench> Change)[] Cases =
    [
        ("PRO-01", "V2", b => Plan(b).Deliverables.RemoveAll(d => d.VideoId == "V2")),
        ("PRO-01", "", b => Plan(b).Deliverables.RemoveAll(d => d.VideoId == "V2" && d.Id != "D6")),
        ("PRO-02", "plan", b => Plan(b).BudgetLines = []),
        ("PRO-02", "plan", b => Plan(b).BudgetLines = [new() { Planned = 0 }, new()]),
        ("PRO-02", "", b => Plan(b).BudgetLines = [new() { Planned = 1 }]),
        ("PRO-02", "n/a", b => (Plan(b).BudgetLines, Plan(b).Producer) = ([], Producer.InHouse)),
        ("PRO-02", "n/a", b => (Plan(b).BudgetLines, Plan(b).Producer) = ([], null)),
        ("PRO-03", "plan", b => Plan(b).ContingencyPct = 4.9m),
        ("PRO-03", "", b => Plan(b).ContingencyPct = 5),
        ("PRO-03", "", b => (Plan(b).BudgetLines, Plan(b).ContingencyPct) = ([], 0)),
        ("PRO-07", "plan", b => Unfill(b, CrewRole.Editor)),
        ("PRO-07", "", b => Unfill(b, CrewRole.Writer)),
        ("PRO-07", "", b => { Simple(b); Unfill(b, CrewRole.Editor); }),
        ("PRO-07", "plan", b => { Simple(b); Unfill(b, CrewRole.Producer); }),
        ("PRO-09", "Commissioned track", b => Plan(b).Rights[0].Cleared = false),
        ("PRO-09", "", b => Plan(b).Rights[0].Cleared = null),
        ("PRO-09", "Commissioned track", b => Near(b, 15).Cleared = false),
        ("PRO-09", "n/a", b => Near(b, 14).Cleared = false),
        ("PRO-10", "Commissioned track", b => Near(b, 14).Cleared = false),
        ("PRO-10", "", b => Near(b, -3)),
        ("PRO-10", "n/a", b => Near(b, 15).Cleared = false),
        ("PRO-10", "n/a", b => b.Of<GoalsPlan>().Videos.ForEach(v => v.PublishDate = null)),
        ("PRO-13", "plan", b => Plan(b).ReviewRounds = 4),
        ("PRO-13", "plan", b => Plan(b).FeedbackWindowHours = 73),
        ("PRO-13", "plan", b => Plan(b).FinalApprover = " "),
        ("PRO-13", "", b => (Plan(b).ReviewRounds, Plan(b).FeedbackWindowHours) = (3, 72)),
        ("PRO-13", "", b => (Plan(b).ReviewRounds, Plan(b).FeedbackWindowHours) = (null, null)),
        ("PRO-14", "D1", b => Plan(b).Deliverables[0].CaptionMode = CaptionMode.None),
        ("PRO-14", "", b => (Plan(b).Deliverables[0].CaptionMode, Plan(b).Deliverables[0].AspectRatio) = (CaptionMode.None, AspectRatio.Audio)),
        ("PRO-14", "", b => (Plan(b).Deliverables[0].CaptionMode, Plan(b).Deliverables[0].ForPlatformIds) = (CaptionMode.None, ["dooh", "gone"])),
    ];

    public static TheoryData<int> Rows => [.. Enumerable.Range(0, Cases.Length)];

    [Theory]
    [MemberData(nameof(Rows))]
    public void Each_rule_trips_on_its_fault_only(int row) => MakingBench.Check(Cases[row].Id, Cases[row].Wrong, Cases[row].Change);

    private static ProductionPlan Plan(MakingBench bench) => bench.Of<ProductionPlan>();

    private static void Unfill(MakingBench bench, CrewRole role) => Plan(bench).Roles.Single(r => r.Role == role).Assigned = false;

    private static void Simple(MakingBench bench) => Plan(bench).Tiers.ForEach(t => t.Tier = QualityTier.T2Creator);

    // The first video is published on 20 September.
    private static RightsItem Near(MakingBench bench, int days)
    {
        bench.Facts.Today = new DateOnly(2027, 9, 20).AddDays(-days);
        return Plan(bench).Rights[0];
    }
}
