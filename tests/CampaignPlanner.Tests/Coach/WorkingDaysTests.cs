using CampaignPlanner.Checklist.Production;
using CampaignPlanner.Coach;

namespace CampaignPlanner.Tests.Coach;

public sealed class WorkingDaysTests
{
    [Theory]
    [InlineData("2027-07-26", "2027-09-20", 40)]
    [InlineData("2027-09-17", "2027-09-20", 1)]
    [InlineData("2027-09-18", "2027-09-20", 0)]
    [InlineData("2027-09-16", "2027-09-18", 2)]
    [InlineData("2027-09-20", "2027-09-20", 0)]
    [InlineData("2027-09-21", "2027-09-20", 0)]
    public void From_the_first_day_to_the_day_before_the_last(string from, string to, int days) =>
        Assert.Equal(days, WorkingDays.Between(DateOnly.Parse(from, null), DateOnly.Parse(to, null)));

    [Fact]
    public void They_are_those_of_the_calendar()
    {
        var start = new DateOnly(2027, 1, 1);
        var count = 0;
        for (var i = 0; i < 400; i++)
        {
            Assert.Equal(count, WorkingDays.Between(start, start.AddDays(i)));
            count += start.AddDays(i).DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday ? 0 : 1;
        }

        Assert.InRange(WorkingDays.Between(DateOnly.MinValue, DateOnly.MaxValue), 2_600_000, 2_610_000);
    }

    [Fact]
    public void Better_work_takes_longer() =>
        Assert.Equal([8, 16, 35, 53, 92], Enum.GetValues<QualityTier>().Select(WorkingDays.Needed));
}
