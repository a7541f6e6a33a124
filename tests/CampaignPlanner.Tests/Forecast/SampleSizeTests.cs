using CampaignPlanner.Forecast;

namespace CampaignPlanner.Tests.Forecast;

/// <summary>How many people or impressions a test needs (metrics reference, sections 7 and 8).</summary>
public sealed class SampleSizeTests
{
    private static readonly int[] Points = [2, 3, 4, 5, 10];
    private static readonly int[] Percents = [5, 10, 15, 20, 30];

    [Theory]
    [InlineData(0.90, 1.644854)]
    [InlineData(0.95, 1.959964)]
    [InlineData(0.99, 2.575829)]
    public void The_two_sided_limits_are_those_of_the_reference(double confidence, double z) => WorkedExample.Same(z, NormalCurve.TwoSided(confidence), 6);

    [Theory]
    [InlineData(0.80, 0.841621)]
    [InlineData(0.90, 1.281552)]
    public void The_limits_of_power_are_those_of_the_reference(double power, double z) => WorkedExample.Same(z, NormalCurve.OneSided(power), 6);

    [Fact]
    public void It_agrees_with_R() => WorkedExample.Same(2318.165, SampleSize.Unrounded(0.01, 0.02, 0.95, 0.8).Value, 3);

    [Theory]
    [InlineData(0.95, 0.8, 1_023)]
    [InlineData(0.90, 0.8, 806)]
    [InlineData(0.95, 0.9, 1_368)]
    public void Vector_S1_comes_out(double confidence, double power, long people) => Assert.Equal(people, SampleSize.PerGroup(0.18, 0.23, confidence, power));

    [Fact]
    public void Vector_S1_comes_out_before_rounding() => WorkedExample.Same(1022.1572, SampleSize.Unrounded(0.18, 0.23, 0.95, 0.8).Value, 4);

    [Theory]
    [InlineData(5, 2_213, 1_059, 638, 435, 141)]
    [InlineData(10, 3_841, 1_774, 1_035, 686, 199)]
    [InlineData(18, 6_039, 2_737, 1_569, 1_023, 277)]
    [InlineData(30, 8_394, 3_763, 2_134, 1_377, 356)]
    [InlineData(50, 9_806, 4_356, 2_448, 1_565, 388)]
    public void The_table_of_recall_studies_comes_out(int now, long two, long three, long four, long five, long ten) => Assert.Equal(
        [two, three, four, five, ten],
        Points.Select(points => SampleSize.PerGroup(now / 100.0, (now + points) / 100.0, 0.95, 0.8)!.Value));

    [Fact]
    public void Vector_A3_comes_out()
    {
        WorkedExample.Same(56_885.187, SampleSize.Unrounded(0.013, 0.013 * 1.15, 0.95, 0.8).Value, 3);
        Assert.Equal(56_886, SampleSize.NeededForEffect(0.013, 0.15, 0.95, 0.8).Value);
    }

    [Theory]
    [InlineData(0.5, 1_280_619, 327_922, 149_194, 85_862, 39_885)]
    [InlineData(0.9, 708_522, 181_409, 82_527, 47_490, 22_056)]
    [InlineData(1.3, 488_486, 125_058, 56_886, 32_731, 15_198)]
    [InlineData(2, 315_206, 80_682, 36_693, 21_109, 9_798)]
    [InlineData(5, 122_124, 31_234, 14_193, 8_158, 3_780)]
    [InlineData(24, 20_219, 5_136, 2_318, 1_323, 604)]
    public void The_table_of_experiments_comes_out(double now, long five, long ten, long fifteen, long twenty, long thirty) => Assert.Equal(
        [five, ten, fifteen, twenty, thirty],
        Percents.Select(percent => SampleSize.NeededForEffect(now / 100, percent / 100.0, 0.95, 0.8).Value!.Value));

    [Theory]
    [InlineData(0.18, 0.23, 0.95, 0.8)]
    [InlineData(0.013, 0.01495, 0.9, 0.9)]
    [InlineData(0.5, 0.4, 0.99, 0.8)]
    public void The_sample_has_the_power_and_one_less_has_not(double p1, double p2, double confidence, double power)
    {
        var people = SampleSize.PerGroup(p1, p2, confidence, power)!.Value;

        Assert.True(SampleSize.Power(p1, p2, people, confidence).Value >= power);
        Assert.True(SampleSize.Power(p1, p2, people - 1, confidence).Value < power);
    }

    [Fact]
    public void Only_a_small_target_group_needs_fewer()
    {
        Assert.Equal(1_023, SampleSize.InSmallPopulation(1_023, 20_460));
        Assert.Equal(843, SampleSize.InSmallPopulation(1_023, 4_770));
        Assert.Equal(1_023, SampleSize.InSmallPopulation(1_023, 0));
    }

    [Theory]
    [InlineData(0.2, 0.2, 0.95, 0.8, nameof(Impossible.NoDifference))]
    [InlineData(0, 0, 0.95, 0.8, nameof(Impossible.NoDifference))]
    [InlineData(-0.1, 0.2, 0.95, 0.8, nameof(Impossible.RateOutOfBounds))]
    [InlineData(0.2, 1.1, 0.95, 0.8, nameof(Impossible.RateOutOfBounds))]
    [InlineData(double.NaN, 0.2, 0.95, 0.8, nameof(Impossible.RateOutOfBounds))]
    [InlineData(0.1, 0.2, 1, 0.8, nameof(Impossible.ConfidenceOutOfBounds))]
    [InlineData(0.1, 0.2, 0.95, 0, nameof(Impossible.PowerOutOfBounds))]
    [InlineData(0.5, 0.50000000000001, 0.95, 0.8, nameof(Impossible.TooManyPeople))]
    public void Impossible_input_gets_a_reason(double p1, double p2, double confidence, double power, string why)
    {
        Assert.Equal(Enum.Parse<Impossible>(why), SampleSize.Needed(p1, p2, confidence, power).Why);
        Assert.Null(SampleSize.PerGroup(p1, p2, confidence, power));
    }

    [Fact]
    public void Impossible_effects_get_a_reason()
    {
        Assert.Equal(Impossible.ZeroBaseline, SampleSize.NeededForEffect(0, 0.1, 0.95, 0.8).Why);
        Assert.Equal(Impossible.EffectBeyondWhole, SampleSize.NeededForEffect(0.6, 1, 0.95, 0.8).Why);
        Assert.Equal(Impossible.RateOutOfBounds, SampleSize.NeededForEffect(1.2, 0.1, 0.95, 0.8).Why);
        Assert.Equal(Impossible.NoDifference, SampleSize.NeededForEffect(0.1, 0, 0.95, 0.8).Why);
        Assert.Equal(Impossible.NobodyAsked, SampleSize.Power(0.1, 0.2, 0, 0.95).Why);
        Assert.Equal(1, SampleSize.Power(0, 1, 100, 0.95).Value);
    }
}
