using CampaignPlanner.Checklist.Goals;
using CampaignPlanner.Contracts;
using CampaignPlanner.Tests.Coach;

namespace CampaignPlanner.Tests.Checklist.Goals;

public sealed class GoalsRulesTests
{
    [Fact]
    public void The_frame_is_there()
    {
        Check("PLAN-01", "plan", p => p.FlightEnd = null);
        Check("PLAN-01", "plan", p => p.FlightEnd = p.FlightStart);
        Check("PLAN-01", "", p => p.FlightEnd = p.FlightStart!.Value.AddDays(1));
        Check("PLAN-02", "plan", p => p.Audiences.Clear());
        Check("PLAN-02", "", p => p.Audiences.RemoveAt(1));
        Check("PLAN-03", "plan", p => p.Videos.Clear());
        Check("PLAN-03", "", p => p.Videos.RemoveAt(1));
        Check("PLAN-04", "plan", p => p.TotalBudget = 0);
        Check("PLAN-04", "plan", p => p.TotalBudget = null);
        Check("PLAN-04", "", p => p.TotalBudget = 0.01m);
        Check("PLAN-05", "plan", p => p.StrategyStatement = new('a', 59));
        Check("PLAN-05", "plan", p => p.StrategyStatement = null);
        Check("PLAN-05", "", p => p.StrategyStatement = new('a', 60));
    }

    [Fact]
    public void Groups_and_videos_are_described()
    {
        Check("PLAN-09", "Daily commuters", p => p.Audiences[0].Need = " ");
        Check("PLAN-09", "", p => p.Audiences[0].Need = "Get home");
        Check("PLAN-10", "V1", p => p.Videos[0].PublishDate = null);
        Check("PLAN-10", "V1", p => p.Videos[0].PublishDate = p.FlightStart!.Value.AddDays(-1));
        Check("PLAN-10", "V2", p => p.Videos[1].PublishDate = p.FlightEnd!.Value.AddDays(1));
        Check("PLAN-10", "", p => p.Videos[1].PublishDate = p.FlightEnd);
        Check("PLAN-10", "", p => p.FlightEnd = null);
        Check("GOAL-01", "V1", p => p.Goals.RemoveAll(g => g.VideoId == "V1"));
        Check("GOAL-01", "", p => p.Goals.RemoveAt(0));
        Check("GOAL-02", "V1", p => p.Goals.Add(new() { VideoId = "V1" }));
        Check("GOAL-02", "", p => p.Goals.Add(new() { VideoId = "V3" }));
    }

    [Fact]
    public void A_goal_is_a_number_between_two_values()
    {
        Check("GOAL-03", "G1", p => p.Goals[0].Metric = null);
        Check("GOAL-03", "G1", p => p.Goals[0].Target = null);
        Check("GOAL-03", "G1", p => p.Goals[0].Unit = null);
        Check("GOAL-03", "", p => p.Goals[0].Target = 0);
        Check("GOAL-04", "G2", p => p.Goals[1].Baseline = null);
        Check("GOAL-04", "G2", p => p.Goals[1].BaselineSource = " ");
        Check("GOAL-04", "", p => p.Goals[1].Baseline = 0);
        Check("GOAL-09", "G1", p => p.Goals[0].DataSource = null);
        Check("GOAL-09", "G1", p => p.Goals[0].Owner = "");
        Check("GOAL-09", "", p => p.Goals[0].DataSourceDetail = null);
    }

    [Theory]
    [InlineData(GoalDirection.Increase, 10, 10, MetricUnit.Count, "G1")]
    [InlineData(GoalDirection.Increase, 10, 11, MetricUnit.Count, "")]
    [InlineData(GoalDirection.Decrease, 10, 10, MetricUnit.Count, "G1")]
    [InlineData(GoalDirection.Decrease, 10, 9, MetricUnit.Count, "")]
    [InlineData(GoalDirection.Maintain, 10, 9, MetricUnit.Count, "")]
    [InlineData(GoalDirection.Increase, 10, 101, MetricUnit.Percent, "G1")]
    [InlineData(GoalDirection.Decrease, 10, -1, MetricUnit.Percent, "G1")]
    [InlineData(GoalDirection.Increase, 10, 100, MetricUnit.Percent, "")]
    [InlineData(GoalDirection.Increase, null, 101, MetricUnit.Percent, "G1")]
    [InlineData(GoalDirection.Maintain, null, 5, MetricUnit.Percent, "")]
    [InlineData(GoalDirection.Increase, null, 5, MetricUnit.Count, "n/a")]
    [InlineData(null, 10, 5, MetricUnit.Count, "n/a")]
    [InlineData(GoalDirection.Increase, 10, null, MetricUnit.Count, "n/a")]
    public void Target_and_direction_agree(GoalDirection? direction, int? now, int? target, MetricUnit unit, string wrong) =>
        Check("GOAL-10", wrong, p => OnlyGoal(p, g => (g.Direction, g.Baseline, g.Target, g.Unit) = (direction, now, target, unit)));

    [Theory]
    [InlineData("100", "200.01", RealismBasis.None, "G1")]
    [InlineData("100", "200.01", RealismBasis.ExpertJudgement, "G1")]
    [InlineData("100", "200.01", RealismBasis.Pilot, "")]
    [InlineData("100", "200", RealismBasis.None, "")]
    [InlineData("0.7", "1.4", RealismBasis.None, "")]
    [InlineData("100", "20", RealismBasis.None, "")]
    [InlineData("0", "200", RealismBasis.None, "n/a")]
    [InlineData("100", "201", null, "n/a")]
    [InlineData("0.0000000000000000000000000001", "79228162514264337593543950335", RealismBasis.None, "G1")]
    public void A_jump_has_evidence(string now, string target, RealismBasis? basis, string wrong) => Check(
        "GOAL-11", wrong, p => OnlyGoal(p, g => (g.Baseline, g.Target, g.RealismBasis) = (decimal.Parse(now, Invariant), decimal.Parse(target, Invariant), basis)));

    [Fact]
    public void A_goal_has_its_day()
    {
        Check("GOAL-05", "G1", p => p.Goals[0].Deadline = null);
        Check("GOAL-05", "", p => p.Goals[0].Deadline = DateOnly.MinValue);
        Check("GOAL-06", "G1", p => p.Goals[0].Deadline = p.Videos[0].PublishDate);
        Check("GOAL-06", "", p => p.Goals[0].Deadline = p.Videos[0].PublishDate!.Value.AddDays(1));
        Check("GOAL-06", "n/a", p => OnlyGoal(p, g => g.Deadline = null));
        Check("GOAL-06", "n/a", p => OnlyGoal(p, g => g.VideoId = "V9"));
        Check("GOAL-07", "G1", p => p.Goals[0].Deadline = p.FlightEnd!.Value.AddDays(91));
        Check("GOAL-07", "G1", p => p.Goals[0].Deadline = DateOnly.MaxValue);
        Check("GOAL-07", "", p => p.Goals[0].Deadline = p.FlightEnd!.Value.AddDays(90));
        Check("GOAL-07", "", p => p.FlightEnd = DateOnly.MaxValue);
        Check("GOAL-07", "n/a", p => p.FlightEnd = null);
    }

    [Fact]
    public void A_goal_means_something_to_sales()
    {
        Check("GOAL-08", "G1", p => p.Goals[0].SalesLink = SalesLink.None);
        Check("GOAL-08", "G1", p => p.Goals[0].SalesLink = null);
        Check("GOAL-08", "G1", p => p.Goals[0].SalesLinkRationale = "More people buy it.");
        Check("GOAL-08", "G1", p => p.Goals[0].SalesLinkRationale = null);
        Check("GOAL-08", "", p => p.Goals[0].SalesLinkRationale = "More people will buy");
        Check("GOAL-15", "G1", p => p.Goals[0].FunnelStage = FunnelStage.Conversion);
        Check("GOAL-15", "n/a", p => OnlyGoal(p, g => g.Metric = null));
        Check("GOAL-15", "", p => (p.Goals[0].Metric, p.Goals[0].FunnelStage) = (KpiCode.CLICKS, FunnelStage.Consideration));
        Check("GOAL-16", "G1", p => p.Goals[0].MeetingSentence = null);
        Check("GOAL-16", "", p => p.Goals[0].MeetingSentence = "650,000 people watched");
    }

    [Theory]
    [InlineData("Go viral with this one", "viral")]
    [InlineData("Get as many views as possible", "as many views as possible")]
    [InlineData("More Engagement", "Engagement")]
    [InlineData("Een virale video maken", "virale")]
    [InlineData("Zo veel mogelijk weergaven halen", "Zo veel mogelijk")]
    [InlineData("Toucher le plus de monde possible", "le plus de monde possible")]
    [InlineData("Plus de notoriété", "Plus de notoriété")]
    [InlineData("让视频爆火", "爆火")]
    [InlineData("尽可能多的人看到", "尽可能多")]
    public void Words_that_everyone_reads_differently_are_found_in_every_language(string statement, string word)
    {
        Check("GOAL-14", "G1", p => p.Goals[0].Statement = statement);
        Check("GOAL-14", "", p => p.Goals[0].Statement = statement + ": 10 %");
        Assert.Equal(word, VagueWords.FirstIn(statement));
    }

    [Theory]
    [InlineData("Make commuters ask their dealer for the light by name", "")]
    [InlineData("Share the goodness of riding home", "")]
    [InlineData("Iedereen geeft zijn goedkeuring", "")]
    [InlineData(" ", "n/a")]
    public void Plain_words_are_not(string statement, string wrong) => Check("GOAL-14", wrong, p => OnlyGoal(p, g => g.Statement = statement));

    [Fact]
    public void The_finding_points_at_the_answer_and_names_the_values()
    {
        var item = Assert.Single(AimingBench.Bad.Items("GOAL-14"));
        Assert.Equal("viral", item.Values[0]);
        Assert.Matches("^Goals/[^/]+/Statement$", item.Path);
        item = Assert.Single(AimingBench.Bad.Items("GOAL-01"));
        Assert.Equal(("V2", "Goals", (string?)null), (item.Name, item.Path, item.PointKey));
    }

    private static System.Globalization.CultureInfo Invariant => System.Globalization.CultureInfo.InvariantCulture;

    private static void Check(string id, string wrong, Action<GoalsPlan> change) => AimingBench.Check(id, wrong, change);

    private static void OnlyGoal(GoalsPlan plan, Action<Goal> change)
    {
        plan.Goals.RemoveRange(1, plan.Goals.Count - 1);
        change(plan.Goals[0]);
    }
}
