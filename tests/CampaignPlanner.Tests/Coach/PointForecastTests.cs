using CampaignPlanner.Checklist.Analytics;
using CampaignPlanner.Checklist.Distribution;
using CampaignPlanner.Checklist.Goals;
using CampaignPlanner.Checklist.Recall;
using CampaignPlanner.Coach;
using CampaignPlanner.Contracts;
using CampaignPlanner.Forecast;
using CampaignPlanner.Tests.Every;
using CampaignPlanner.Tests.Samples;

namespace CampaignPlanner.Tests.Coach;

/// <summary>The numbers beside the form are those of the forecast page, and are worked out once.</summary>
public sealed class PointForecastTests
{
    private readonly SamplePlan _good = SamplePlan.Good;
    private readonly RememberedForecasts _forecasts = new();

    [Fact]
    public void Goals_have_the_chances_and_budgets_of_the_forecast_page()
    {
        _good.Document<GoalsPlan>().Goals.Single(g => g.Id == "G3").Target += 200;
        using var page = new ForecastView(Plan(_good));

        var beside = Of<GoalsForecast, GoalsPlan>(_good);

        Assert.Equal(24_000, beside.MediaCost);
        Assert.Equal(page.Goals.Select(g => (g.Goal.Goal.Id, g.Goal.Number, g.Goal.Need, g.Goal.Chance)), beside.Goals.Select(g => (g.Id, g.Number, g.Need, g.Odds.Chance)));
        Assert.All(beside.Goals, g => Assert.Equal(page.Simulation.Range(g.Number), g.Odds.Range));
        var far = beside.Goals.Single(g => g.Id == "G3");
        Assert.True(far.Odds.Budget!.Value.Value!.Value.Budget > 24_000);
        Assert.Equal(page.Goals.Single(g => g.Goal.Goal.Id == "G3").Budget, far.Odds.Budget);
    }

    [Fact]
    public void A_goal_that_is_likely_enough_asks_for_no_money_and_one_that_is_not_forecast_is_left_out()
    {
        var plan = _good.Document<GoalsPlan>();
        plan.Goals.Single(g => g.Id == "G1").Target = 1000;
        plan.Goals.Single(g => g.Id == "G3").Metric = KpiCode.NPS;

        var goal = Assert.Single(Of<GoalsForecast, GoalsPlan>(_good).Goals);

        Assert.Equal(("G1", 1.0, null), (goal.Id, goal.Odds.Chance, goal.Odds.Budget));
    }

    [Fact]
    public void The_number_of_the_first_goal_is_shown_with_its_most_demanding_goal()
    {
        using var page = new ForecastView(Plan(_good));
        var beside = Of<MediaForecast, DistributionPlan>(_good);

        Assert.Equal((KpiCode.VIEWS, 24_000.0, 79_000.0, 650_000.0), (beside.Number, beside.MediaCost, beside.Still, beside.Target));
        Assert.Equal((page.First, page.Simulation.Range(KpiCode.VIEWS)), (beside.Number, beside.Range));
        Assert.True(beside.Sources.Typed);

        _good.Document<GoalsPlan>().Goals.Clear();
        Assert.Equal((KpiCode.ORDERS, null), Of<MediaForecast, DistributionPlan>(_good) is var without ? (without.Number, without.Target) : default);
    }

    [Fact]
    public void Sources_are_told_apart()
    {
        using var _ = new Speaking("en");
        var line = new MediaLine { PlatformId = "youtube-long", Budget = 10, EstCpm = new() { Low = 5, Likely = 9, High = 15 } };
        Assert.Equal("field benchmark: prooflytics 2026", RateSources.Of([line, line]).Say());

        line.EstVtrPct = new() { Low = 1, Likely = 2, High = 3 };
        Assert.Equal("typed by you; field benchmark: prooflytics 2026", RateSources.Of([line]).Say());

        line.EstCpm.High = 16;
        Assert.Equal("typed by you", RateSources.Of([line]).Say());
    }

    [Fact]
    public void People_needed_stand_where_they_are_asked()
    {
        var study = Assert.Single(Of<PeopleForecast, RecallPlan>(_good).Groups);
        var recall = _good.Document<RecallPlan>();
        Assert.Equal((null, recall.SampleSizePerGroup), (study.Name, study.Planned));
        Assert.True(study.Needed.Value > 0);
        Assert.Equal(_good.Document<AnalyticsPlan>().AbTests.Select(t => t.Name), Of<PeopleForecast, AnalyticsPlan>(_good).Groups.Select(g => g.Name));

        (recall.BaselineAidedPct, recall.TargetAidedPct) = (20, 20);
        Assert.Equal(Impossible.NoDifference, Of<PeopleForecast, RecallPlan>(_good).Groups[0].Needed.Why);
        recall.TargetAidedPct = null;
        Assert.Equal(Impossible.NoTarget, Of<PeopleForecast, RecallPlan>(_good).Groups[0].Needed.Why);
        recall.RecallMatters = false;
        Assert.Null(PointForecast.Of(Plan(_good), recall, _forecasts));
    }

    [Fact]
    public void Other_points_and_empty_plans_have_nothing_to_draw()
    {
        var quiet = _good.Documents.Where(d => PointForecast.Of(Plan(_good), d.Document, _forecasts) is null).Select(d => d.Point.Key);
        Assert.Equal(["call-to-action", "integration", "creative", "production", "social", "pr"], quiet);

        var empty = new CampaignPlan([]);
        Assert.Equal((0.0, 0), PointForecast.Of(empty, empty.Goals, _forecasts) is GoalsForecast goals ? (goals.MediaCost, goals.Goals.Count) : default);
        Assert.Equal(0, Assert.IsType<MediaForecast>(PointForecast.Of(empty, empty.Distribution, _forecasts)).MediaCost);
        Assert.Null(PointForecast.Of(empty, empty.Analytics, _forecasts));
    }

    [Fact]
    public void What_did_not_change_is_not_drawn_again()
    {
        var first = Of<GoalsForecast, GoalsPlan>(_good);
        var same = Of<GoalsForecast, GoalsPlan>(SamplePlan.Good);
        Assert.All(first.Goals.Zip(same.Goals), g => Assert.Same(g.First.Odds, g.Second.Odds));

        var other = SamplePlan.Good;
        other.Document<DistributionPlan>().MediaLines[0].Budget += 1;
        Assert.All(first.Goals.Zip(Of<GoalsForecast, GoalsPlan>(other).Goals), g => Assert.NotSame(g.First.Odds, g.Second.Odds));
    }

    private TForecast Of<TForecast, TPlan>(SamplePlan plan)
        where TForecast : PointForecast
        where TPlan : PointDocument => Assert.IsType<TForecast>(PointForecast.Of(Plan(plan), plan.Document<TPlan>(), _forecasts));

    private static CampaignPlan Plan(SamplePlan plan) => new(plan.Documents.Select(d => d.Document));
}
