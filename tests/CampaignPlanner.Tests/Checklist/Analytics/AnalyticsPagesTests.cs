using Bunit;
using CampaignPlanner.Checklist.Analytics;
using CampaignPlanner.Contracts;
using CampaignPlanner.Shell.Fields;
using CampaignPlanner.Tests.Samples;

namespace CampaignPlanner.Tests.Checklist.Analytics;

public sealed class AnalyticsPagesTests
{
    private static readonly AnalyticsPoint Point = new();

    [Fact]
    public void The_brief_tells_every_answer_of_the_sample() =>
        Room.BriefTellsEverything(Point, SamplePlan.Good.Document<AnalyticsPlan>(), SamplePlan.Good.Facts);

    [Fact]
    public void The_editor_asks_every_question() =>
        Room.EditorAsksEverything(Point, SamplePlan.Good.Document<AnalyticsPlan>(), SamplePlan.Good.Facts);

    [Fact]
    public void The_brief_tells_what_was_read() =>
        Room.BriefTellsEverything(Point, AnalyticsValidatorTests.Sound(), AnalyticsValidatorTests.Facts());

    [Fact]
    public void The_editor_takes_readings() =>
        Room.EditorAsksEverything(Point, AnalyticsValidatorTests.Sound(), AnalyticsValidatorTests.Facts());

    [Fact]
    public async Task A_new_KPI_is_the_next_one_a_goal_waits_for()
    {
        await using var page = new BunitContext();
        var plan = AnalyticsValidatorTests.Sound();
        var facts = AnalyticsValidatorTests.Facts();
        facts.Goals = [new("G1", "Be seen", "V1", KpiCode.VIEWS), new("G2", "Sell", "V1", KpiCode.ORDERS), new("G3", "Sell more", "V1", KpiCode.ORDERS)];
        var screen = Room.Open(page, new PointForm(Point, plan, facts), "kpis");
        await screen.Find("#f-Kpis-add").ClickAsync();
        Assert.Equal((KpiCode.ORDERS, 7), (plan.Kpis[1].KpiCode, plan.Kpis[1].CadenceDays));
        Assert.Equal(["G2", "G3"], plan.Kpis[1].GoalIds);
    }
}
