using CampaignPlanner.Forecast;

namespace CampaignPlanner.Tests.Forecast;

public sealed class ReachAndPaceTests
{
    [Fact]
    public void Reach_of_three_channels_is_that_of_the_reference()
    {
        var reach = Reach.Combined(3_000_000, 900_000, 700_000, 400_000).Value;

        WorkedExample.Same(1_604_667, reach, 0);
        Assert.Equal(2, Reach.Frequency(2 * reach!.Value, reach.Value));
        Assert.Null(Reach.Frequency(5, 0));
    }

    [Fact]
    public void Impossible_reach_gets_a_reason()
    {
        Assert.Equal(0, Reach.Combined(10).Value);
        Assert.Equal(10, Reach.Combined(10, 10, 5).Value);
        Assert.Equal(Impossible.NoUniverse, Reach.Combined(0, 5).Why);
        Assert.Equal(Impossible.NoUniverse, Reach.Combined(double.PositiveInfinity, 5).Why);
        Assert.Equal(Impossible.ReachOutOfBounds, Reach.Combined(10, 11).Why);
        Assert.Equal(Impossible.ReachOutOfBounds, Reach.Combined(10, double.NaN).Why);
    }

    [Theory]
    [InlineData(560, 190, 20, 56, 0.95, PaceLight.Green)]
    [InlineData(560, 189, 20, 56, 0.945, PaceLight.Amber)]
    [InlineData(560, 160, 20, 56, 0.80, PaceLight.Amber)]
    [InlineData(560, 158, 20, 56, 0.79, PaceLight.Red)]
    [InlineData(-10, -2, 10, 40, 0.80, PaceLight.Amber)]
    [InlineData(560, 560, 80, 56, 1, PaceLight.Green)]
    internal void The_pace_is_what_was_done_of_what_was_planned(double target, double actual, int elapsed, int flight, double ratio, PaceLight light)
    {
        var pace = Assert.NotNull(Pacing.Of(target, actual, elapsed, flight).Value);

        Assert.Equal((ratio, light), (Math.Round(pace.Ratio, 9), pace.Light));
        Assert.Equal(target * Math.Min(elapsed, flight) / flight, pace.PlannedToDate);
        Assert.Equal(actual / Math.Min(elapsed, flight) * flight, pace.Projection);
    }

    [Theory]
    [InlineData(25, PaceLight.Green)]
    [InlineData(30, PaceLight.Amber)]
    [InlineData(40, PaceLight.Red)]
    [InlineData(0, PaceLight.Green)]
    internal void What_should_stay_low_is_turned_over(double complaints, PaceLight light) =>
        Assert.Equal(light, Pacing.Of(100, complaints, 10, 40, lowerIsBetter: true).Value!.Value.Light);

    [Fact]
    public void No_pace_gets_a_reason()
    {
        Assert.Equal(Impossible.NotStarted, Pacing.Of(100, 0, 0, 40).Why);
        Assert.Equal(Impossible.NoFlight, Pacing.Of(100, 0, 3, 0).Why);
        Assert.Equal(Impossible.NoTarget, Pacing.Of(0, 5, 3, 40).Why);
        Assert.Equal(Impossible.NoTarget, Pacing.Of(5, double.NaN, 3, 40).Why);
    }
}
