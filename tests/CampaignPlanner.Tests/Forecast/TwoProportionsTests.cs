using CampaignPlanner.Forecast;

namespace CampaignPlanner.Tests.Forecast;

/// <summary>Results of two groups beside each other (metrics reference, sections 7 and 8).</summary>
public sealed class TwoProportionsTests
{
    private static readonly Group A1 = new(1_040, 80_000);
    private static readonly Group B1 = new(1_192, 80_000);

    [Theory]
    [InlineData(1.959964, 0.975, 7)]
    [InlineData(-1, 0.1586552539, 10)]
    [InlineData(0.5, 0.6914624613, 10)]
    [InlineData(3, 0.9986501020, 10)]
    public void Phi_has_the_values_of_the_reference(double z, double share, int decimals) => WorkedExample.Same(share, NormalCurve.Phi(z), decimals);

    [Fact]
    public void Vector_S2_comes_out()
    {
        var seen = Compare(new(189, 1_050), new(246, 1_050));

        WorkedExample.Same(18.00, seen.RateA * 100, 2);
        WorkedExample.Same(23.43, seen.RateB * 100, 2);
        WorkedExample.Same(5.4286, seen.Difference * 100, 4);
        WorkedExample.Same(3.069253, seen.Z, 6);
        WorkedExample.Same(0.002146, seen.PValue, 6);
        WorkedExample.Same(1.9698, seen.Between.Low * 100, 4);
        WorkedExample.Same(8.8874, seen.Between.High * 100, 4);
        WorkedExample.Same(30.16, seen.RelativeLift * 100, 2);
        var wilson = Assert.NotNull(TwoProportions.Wilson(new(246, 1_050), 0.95).Value);
        WorkedExample.Same(20.9664, wilson.Low * 100, 4);
        WorkedExample.Same(26.0845, wilson.High * 100, 4);
    }

    [Fact]
    public void Vector_A1_comes_out()
    {
        var seen = Compare(A1, B1);

        WorkedExample.Same(0.013950, seen.Pooled, 6);
        WorkedExample.Same(0.000586417, seen.StandardError, 9);
        WorkedExample.Same(3.240015, seen.Z, 6);
        WorkedExample.Same(0.001195, seen.PValue, 6);
        WorkedExample.Same(0.1900, seen.Difference * 100, 4);
        WorkedExample.Same(0.0751, seen.Between.Low * 100, 4);
        WorkedExample.Same(0.3049, seen.Between.High * 100, 4);
        WorkedExample.Same(14.62, seen.RelativeLift * 100, 2);
        Assert.Equal(TestVerdict.BWins, Judge(A1, B1));
    }

    [Fact]
    public void Vector_A2_comes_out()
    {
        var seen = Compare(new(23, 2_319), new(48, 2_319));

        WorkedExample.Same(2.989928, seen.Z, 6);
        WorkedExample.Same(8.939668, seen.Z * seen.Z, 6);
        WorkedExample.Same(0.002790, seen.PValue, 6);
    }

    [Fact]
    public void The_tail_stays_a_number()
    {
        var seen = Compare(new(1_000, 100_000), new(3_000, 100_000));

        Assert.InRange(seen.PValue, double.Epsilon, 1e-100);
    }

    [Theory]
    [InlineData(80_000, 7, 1, TestVerdict.BWins)]
    [InlineData(80_001, 7, 1, TestVerdict.KeepRunning)]
    [InlineData(80_000, 6, 1, TestVerdict.KeepRunning)]
    [InlineData(80_000, 7, 41, TestVerdict.BWins)]
    [InlineData(80_000, 7, 42, TestVerdict.NoDifferenceThatMatters)]
    internal void There_is_no_verdict_before_its_time_and_less_of_one_with_more_variants(long planned, int days, int variants, TestVerdict verdict) =>
        Assert.Equal(verdict, AbTesting.Judge(A1, B1, planned, days, 0.95, variants).Value);

    [Fact]
    public void The_other_verdicts_come_out()
    {
        Assert.Equal(TestVerdict.AWins, Judge(B1, A1));
        Assert.Equal(TestVerdict.BWins, AbTesting.Judge(B1, A1, 80_000, 7, 0.95, lowerIsBetter: true).Value);
        Assert.Equal(TestVerdict.AWins, AbTesting.Judge(A1, B1, 80_000, 7, 0.95, lowerIsBetter: true).Value);
        Assert.Equal(TestVerdict.NoDifferenceThatMatters, Judge(A1, new(1_045, 80_000)));
        Assert.Equal(TestVerdict.TooLittleData, Judge(new(9, 1_000), new(30, 1_000)));
        Assert.Equal(TestVerdict.TooLittleData, Judge(new(990, 1_000), new(991, 1_000)));
        Assert.Equal(TestVerdict.SplitIsBroken, Judge(A1, new(1_192, 78_000)));
    }

    [Fact]
    public void A_split_is_broken_beyond_three_deviations()
    {
        WorkedExample.Same(3, AbTesting.SplitZ(5_150, 4_850), 9);
        Assert.False(AbTesting.IsSplitBroken(5_150, 4_850));
        Assert.True(AbTesting.IsSplitBroken(4_849, 5_151));
        Assert.Null(AbTesting.SplitZ(0, 0));
    }

    [Fact]
    public void A_test_lasts_until_both_have_their_sample_and_at_least_a_week()
    {
        Assert.Equal(12, AbTesting.Days(56_886, 10_000).Value);
        Assert.Equal(18, AbTesting.Days(56_886, 10_000, groups: 3).Value);
        Assert.Equal(7, AbTesting.Days(56_886, 1_000_000).Value);
        Assert.Equal(Impossible.NoTraffic, AbTesting.Days(56_886, 0).Why);
        Assert.Equal(Impossible.NobodyAsked, AbTesting.Days(0, 100).Why);
        Assert.Equal(Impossible.TooManyPeople, AbTesting.Days(long.MaxValue, 1e-9).Why);
    }

    [Fact]
    public void Impossible_results_get_a_reason()
    {
        Assert.Equal(Impossible.NobodyAsked, TwoProportions.Compare(new(0, 0), A1, 0.95).Why);
        Assert.Equal(Impossible.HitsOutOfBounds, TwoProportions.Compare(A1, new(2, 1), 0.95).Why);
        Assert.Equal(Impossible.HitsOutOfBounds, TwoProportions.Wilson(new(-1, 10), 0.95).Why);
        Assert.Equal(Impossible.ConfidenceOutOfBounds, TwoProportions.Compare(A1, B1, 1).Why);
        Assert.Equal(Impossible.ConfidenceOutOfBounds, TwoProportions.Wilson(A1, double.NaN).Why);
        Assert.Equal(Impossible.NoVariation, TwoProportions.Compare(new(0, 10), new(0, 10), 0.95).Why);
        Assert.Equal(Impossible.NobodyAsked, AbTesting.Judge(new(0, 0), A1, 1, 7, 0.95).Why);
        Assert.Null(Compare(new(0, 100), new(20, 100)).RelativeLift);
        Assert.Equal(new Interval(0, 0.27753), Rounded(TwoProportions.Wilson(new(0, 10), 0.95).Value!.Value));
        _ = AbTesting.Judge(new(long.MaxValue, long.MaxValue), new(0, long.MaxValue), long.MaxValue, int.MaxValue, 0.95, int.MaxValue);
    }

    private static Interval Rounded(Interval interval) => new(Math.Round(interval.Low, 5), Math.Round(interval.High, 5));

    private static Comparison Compare(Group a, Group b) => Assert.NotNull(TwoProportions.Compare(a, b, 0.95).Value);

    private static TestVerdict Judge(Group a, Group b) => Assert.NotNull(AbTesting.Judge(a, b, Math.Min(a.People, b.People), 7, 0.95).Value);
}
