using CampaignPlanner.Checklist.CallToAction;
using CampaignPlanner.Coach;
using CampaignPlanner.Coach.Rules;
using CampaignPlanner.Contracts;

namespace CampaignPlanner.Tests.Coach.Rules;

public sealed class AnalyticsCrossRulesTests
{
    private static readonly AnalyticsCrossRules Book = new();

    // One change to the good sample, and whether it is wrong then; null where the rule falls silent.
    private static readonly (string Id, bool? Wrong, Action<CampaignPlan, PlanFacts> Change)[] Cases =
    [
        ("ANA-02", true, (p, _) => p.Analytics.Kpis.RemoveAll(k => k.KpiCode == KpiCode.AIDED_RECALL)),
        ("ANA-02", false, (p, _) => p.Analytics.Kpis.RemoveAll(k => k.KpiCode == KpiCode.SHARES)),
        ("ANA-02", null, (p, _) => p.Goals.Goals.ForEach(g => g.Metric = null)),
        ("ANA-03", true, (p, _) => p.Analytics.Kpis.RemoveAll(k => k.KpiCode == KpiCode.SHARES)),
        ("ANA-03", false, (p, _) => p.Analytics.Kpis.RemoveAll(k => k.KpiCode == KpiCode.AIDED_RECALL)),
        ("ANA-03", null, (p, _) => p.CallToAction.CallsToAction.ForEach(c => c.KpiCode = null)),
        ("ANA-10", true, (p, _) => p.Analytics.AbTests[1].ExpectedPerVariant = 56_885),
        ("ANA-10", false, (p, _) => p.Analytics.AbTests[1].ExpectedPerVariant = 56_886),
        ("ANA-10", null, (p, _) => p.Analytics.AbTests.ForEach(t => t.ExpectedPerVariant = null)),
        ("ANA-10", null, (p, _) => p.Analytics.AbTests.ForEach(t => (t.BaselinePct, t.MinEffectRelPct) = (60, decimal.MaxValue))),
        ("ANA-13", true, (p, f) => (p.Analytics.ConversionTrackingTested, f.Today) = (null, new DateOnly(2027, 9, 6))),
        ("ANA-13", false, (p, f) => (p.Analytics.ConversionTrackingTested, f.Today) = (null, new DateOnly(2027, 9, 5))),
        ("ANA-13", false, (p, f) => (p.Analytics.ConversionTrackingTested, f.Today) = (true, new DateOnly(2027, 9, 19))),
        ("ANA-13", null, (p, _) => p.Goals.Videos.ForEach(v => v.PublishDate = null)),
        ("ANA-13", null, (p, _) =>
        {
            p.Goals.Goals.ForEach(g => g.FunnelStage = FunnelStage.Awareness);
            p.CallToAction.CallsToAction.ForEach(c => c.DistanceToSale = DistanceToSale.OneStep);
        }),
        ("ANA-16", true, (p, _) => p.Analytics.Kpis.Single(k => k.KpiCode == KpiCode.VIEWS).PlatformIds.Add("radio")),
        ("ANA-16", false, (p, _) => p.Analytics.Kpis.Single(k => k.KpiCode == KpiCode.ORDERS).PlatformIds.Add("radio")),
        ("ANA-16", false, (p, _) => p.Analytics.Kpis.ForEach(k => k.PlatformIds = ["no such channel"])),
        ("ANA-16", null, (p, _) => p.Analytics.Kpis = [new() { KpiCode = KpiCode.CPA, PlatformIds = ["radio"] }]),
        ("ANA-18", true, (p, _) => p.Analytics.AdjustmentBudget = 1199),
        ("ANA-18", false, (p, _) => p.Analytics.AdjustmentBudget = 1200),
        ("ANA-18", false, (p, _) => (p.Analytics.AdjustmentBudget, p.Analytics.AdjustmentsAllowed) = (0, false)),
        ("ANA-18", false, (p, _) =>
        {
            p.Analytics.AdjustmentBudget = 0;
            p.Distribution.MediaLines.Clear();
        }),
        ("ANA-18", true, (p, _) => p.Distribution.MediaLines.ForEach(m => m.Budget = decimal.MaxValue)),
        ("ANA-18", null, (p, _) => p.Analytics.AdjustmentBudget = null),
        ("ANA-21", true, (p, _) => p.Analytics.ViewDefinitionNoted = null),
        ("ANA-21", false, (p, _) =>
        {
            p.Analytics.ViewDefinitionNoted = false;
            p.Analytics.Kpis.Single(k => k.KpiCode == KpiCode.VIEWS).PlatformIds = ["instagram-reels", "instagram-feed"];
        }),
        ("ANA-21", false, (p, _) =>
        {
            p.Analytics.ViewDefinitionNoted = false;
            p.Analytics.Kpis.Clear();
        }),
    ];

    public static TheoryData<int> Numbers => [.. Enumerable.Range(0, Cases.Length)];

    [Theory]
    [MemberData(nameof(Numbers))]
    public void One_change_is_judged(int number) =>
        Assert.Equal(Cases[number].Wrong, CrossSample.After(Book, Cases[number].Id, Cases[number].Change));

    [Fact]
    public void The_good_sample_is_fine() => Assert.Empty(CrossSample.Good.Findings(Book));

    [Fact]
    public void The_bad_sample_gives_what_the_reference_gives() => Assert.Equal(
        ["ANA-02 G3", "ANA-03 C1, C2", "ANA-10 Button", "ANA-13", "ANA-16 VIEWS"], CrossSample.Bad.Findings(Book));

    [Fact]
    public void Every_finding_points_at_an_answer() => CrossSample.Bad.PointsAtAnswers(Book);

    [Fact]
    public void Money_is_told_in_amounts()
    {
        var good = CrossSample.Good;
        good.Plan.Analytics.AdjustmentBudget = 500;
        Assert.Equal([new Amount(500), new Amount(1200), new Share(5)], Verdict.First(Book, "ANA-18", good.Plan, good.Facts).Values);
    }
}
