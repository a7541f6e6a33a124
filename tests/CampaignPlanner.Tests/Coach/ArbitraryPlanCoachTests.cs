using CampaignPlanner.Coach;
using CampaignPlanner.Contracts;
using CampaignPlanner.Plans;
using CampaignPlanner.Tests.Api;
using CampaignPlanner.Tests.Samples;
using CsCheck;

namespace CampaignPlanner.Tests.Coach;

/// <summary>Whatever somebody writes, however odd: it is judged, within the bounds, and twice alike.</summary>
public sealed class ArbitraryPlanCoachTests
{
    [Fact]
    public void Every_score_is_between_0_and_100_and_at_most_59_with_an_open_blocker() => ArbitraryPlan.Any.Sample(
        plan =>
        {
            var report = Judge(plan);
            Assert.InRange(report.Raw, 0, 100);
            Assert.InRange(report.Score, 0, report.Count(Severity.Blocker) > 0 ? 59 : 100);
            Assert.All(report.Letters.Values, value => Assert.InRange(value, 0, 100));
            Assert.All(report.Points, point => Assert.InRange(point.Value, 0, 100));
            Assert.False(report.Readiness == Readiness.Ready && report.Open.Any(f => f.Rule.Severity == Severity.Blocker));
        },
        iter: 200);

    [Fact]
    public void The_same_plan_in_any_order_gives_the_same_findings() => ArbitraryPlan.Any.Sample(
        plan =>
        {
            var once = Told(Judge(plan));
            Assert.Equal(once, Told(Judge(plan)));
            Assert.Equal(once, Told(Judge([.. plan.Reverse()])));
        },
        iter: 60);

    [Fact]
    public void Every_finding_can_be_told_in_every_language() => ArbitraryPlan.Any.Sample(
        plan =>
        {
            var report = Judge(plan);
            foreach (var text in Cultures.Names.Select(name => new FindingText(Cultures.Of(name), "EUR")))
            {
                Assert.All(report.Findings, f => Assert.All(f.Items, item => Assert.NotEqual("", text.Message(f.Rule, item) + text.Why(f.Rule, item) + text.Fix(f.Rule, item))));
            }
        },
        iter: 40);

    private static CoachReport Judge((Point Point, PointDocument Document)[] plan)
    {
        var facts = PlanDocuments.Facts(plan, SampleFile.GoodDay);
        return PlanCoach.Judge(
            CoachSettings.Default, plan, facts, point => PointProgress.Of(point, plan.First(d => d.Point == point).Document, facts), []);
    }

    private static IEnumerable<string> Told(CoachReport report) =>
        [$"{report.Raw:R} {report.Score} {report.Readiness}", .. report.Findings.Select(f => $"{f.Rule.Id} {Fingerprints.Of(f.Rule, f.Items)}")];
}
