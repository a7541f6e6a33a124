using System.Globalization;
using CampaignPlanner.Api;
using CampaignPlanner.Checklist.CallToAction;
using CampaignPlanner.Checklist.Goals;
using CampaignPlanner.Checklist.Production;
using CampaignPlanner.Contracts;
using CampaignPlanner.Plans.Sample;
using CampaignPlanner.Tests.Samples;

namespace CampaignPlanner.Tests.Plans;

public sealed class SampleCampaignTests
{
    [Theory]
    [InlineData("2020-02-29")]
    [InlineData("2026-11-25")]
    [InlineData("2027-07-26")]
    [InlineData("2027-07-27")]
    [InlineData("2027-12-31")]
    [InlineData("2028-07-24")]
    [InlineData("2029-01-01")]
    [InlineData("2031-08-15")]
    [InlineData("2040-06-01")]
    public void On_any_day_the_sample_has_no_problem_misses_nothing_and_lies_ahead(string day)
    {
        var today = DateOnly.Parse(day, CultureInfo.InvariantCulture);
        var sample = SampleCampaign.Build(today);
        Assert.Empty(PlanCheck.Run(sample, today));
        var start = Of<GoalsPlan>(sample).FlightStart!.Value;
        Assert.True(start >= today.AddDays(56));
        Assert.Equal(DayOfWeek.Monday, start.DayOfWeek);
        Assert.All(sample, d => Assert.True(PointProgress.Of(d.Point, d.Document, CampaignPlanner.Plans.PlanDocuments.Facts(sample, today)).State == PointState.Complete, d.Point.Key));
    }

    [Fact]
    public void Until_the_last_day_it_is_told_as_written() =>
        Assert.Equal(PlanFormat.Write(SampleFile.Documents("good")), PlanFormat.Write(SampleCampaign.Build(SampleFile.GoodDay)));

    [Fact]
    public void From_then_on_dates_move_by_52_weeks_and_the_texts_with_them()
    {
        var sample = SampleCampaign.Build(SampleFile.GoodDay.AddDays(1));
        var goals = Of<GoalsPlan>(sample);
        Assert.Equal("Seen from behind - autumn 2028", goals.Name);
        Assert.Equal(new DateOnly(2028, 9, 18), goals.FlightStart);
        Assert.Contains("From 18 September to 12 November", goals.StrategyStatement, StringComparison.Ordinal);
        Assert.Equal("Five weeks before the clocks go back on 29 October", goals.Videos[0].WhyNow);
        Assert.Equal("Panel wave of March 2028, same groups", goals.Goals[1].BaselineSource);
        Assert.Equal("seen_from_behind_2028", Of<CallToActionPlan>(sample).CallsToAction[0].UtmCampaign);
        Assert.Contains(Of<ProductionPlan>(sample).Rights, r => r.ExpiryDate == DateOnly.MaxValue);
    }

    private static T Of<T>(IReadOnlyList<(Point Point, PointDocument Document)> plan)
        where T : PointDocument => plan.Select(d => d.Document).OfType<T>().Single();
}
