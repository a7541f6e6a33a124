using CampaignPlanner.Checklist.Distribution;
using CampaignPlanner.Checklist.Goals;
using CampaignPlanner.Coach;
using CampaignPlanner.Contracts;
using CampaignPlanner.Shell.Fields;

namespace CampaignPlanner.Tests.Plans.Editing;

/// <summary>The forecast beside the form follows what is saved.</summary>
public sealed class ForecastingTests : Desk
{
    [Fact]
    public async Task It_is_of_the_point_that_is_open()
    {
        var session = await OpenAsync(Ada);
        Assert.IsType<GoalsForecast>(session.Forecast);
        Assert.True(await session.OpenAsync(PlanId, Points.Find("distribution")!, default));
        Assert.IsType<MediaForecast>(session.Forecast);
        Assert.True(await session.OpenAsync(PlanId, Points.Find("creative")!, default));
        Assert.Null(session.Forecast);
    }

    [Fact]
    public async Task It_follows_what_is_typed_here_and_in_another_point()
    {
        var (bo, ada) = (await OpenAsync(Bo), await OpenAsync(Ada, "distribution"));
        var line = ((DistributionPlan)ada.Form.Document).MediaLines[0];
        var before = (MediaForecast)ada.Forecast!;

        await TypeAsync(ada, $"MediaLines/{line.Key}/Budget", "9000");

        Assert.Equal((before.MediaCost + 2000, true), ((MediaForecast)ada.Forecast!) is var after ? (after.MediaCost, after.Range.P50 > before.Range.P50) : default);
        var goal = ((GoalsPlan)bo.Form.Document).Goals[0];
        var chance = ((GoalsForecast)bo.Forecast!).Goals[0].Odds.Chance;
        await TypeAsync(bo, $"Goals/{goal.Key}/Target", "2000000");
        Assert.True(((GoalsForecast)bo.Forecast!).Goals[0].Odds.Chance < chance);
        Assert.Equal(after.MediaCost, ((GoalsForecast)bo.Forecast!).MediaCost);
    }

    [Fact]
    public async Task A_field_benchmark_is_stored_and_so_is_the_way_back()
    {
        var session = await OpenAsync(Ada, "distribution");
        var path = $"MediaLines/{((DistributionPlan)session.Form.Document).MediaLines[0].Key}/EstCpm";
        var offer = RangeBenchmarks.For(((DistributionPlan)session.Form.Document).MediaLines[0], nameof(MediaLine.EstCpm), "EUR")!.Value;
        var (fill, undo) = AnswerChange.Set(session.Form.Document, RangeBenchmarks.Answers(path, offer));

        await PressAsync(session, fill);
        Assert.Equal("15", await StoredAsync($"{path}/High", "distribution"));
        Assert.Contains(offer.Source, ((MediaForecast)session.Forecast!).Sources.Benchmarks);

        await PressAsync(session, undo);
        Assert.Equal("12", await StoredAsync($"{path}/High", "distribution"));
        Assert.DoesNotContain(offer.Source, ((MediaForecast)session.Forecast!).Sources.Benchmarks);
    }
}
