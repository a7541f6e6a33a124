using CampaignPlanner.Checklist.Goals;
using CampaignPlanner.Contracts;
using CampaignPlanner.Tests.Every;
using CampaignPlanner.Tests.Samples;

namespace CampaignPlanner.Tests.Contracts;

public sealed class PointProgressTests
{
    [Theory]
    [MemberData(nameof(EveryPoint.Keys), MemberType = typeof(EveryPoint))]
    public void A_new_point_is_empty_and_the_sample_is_complete(string key)
    {
        var (point, sample) = (Points.Find(key)!, SamplePlan.Good);
        Assert.Equal((PointState.Empty, 0), Of(point, point.NewDocument(), new()) is var empty ? (empty.State, empty.Filled) : default);
        Assert.Equal((PointState.Complete, 100), Of(point, sample.Of(point), sample.Facts) is var full ? (full.State, full.Percent) : default);
    }

    [Fact]
    public void One_answer_starts_a_point_and_an_optional_one_does_too()
    {
        Assert.Equal((PointState.Started, 1), Of(new() { BrandName = "Halo" }));
        Assert.Equal((PointState.Started, 0), Of(new() { ProductUrl = "https://halo.example" }));
    }

    [Fact]
    public void An_item_without_answers_counts_as_an_answer_and_brings_its_own_questions()
    {
        var (without, with) = (Of(Goals, new GoalsPlan(), new()), Of(Goals, new GoalsPlan { Videos = [new()] }, new()));
        Assert.Equal((0, 1), (without.Filled, with.Filled));
        Assert.Equal(7, with.Needed - without.Needed);
    }

    [Fact]
    public void A_question_is_needed_only_while_its_condition_holds()
    {
        var without = Of(Goals, new GoalsPlan(), new());
        var with = Of(Goals, new GoalsPlan(), new() { MediaCountsOrders = true });
        Assert.Equal(2, with.Needed - without.Needed);
    }

    [Fact]
    public void What_is_wrong_outweighs_what_is_missing()
    {
        Assert.Equal((PointState.HasProblems, 1), Of(new() { Currency = "EURO" }));
        var sample = SamplePlan.Good;
        sample.Document<GoalsPlan>().Currency = "EURO";
        Assert.Equal(PointState.HasProblems, Of(Goals, sample.Document<GoalsPlan>(), sample.Facts).State);
    }

    [Fact]
    public void Text_that_does_not_fit_its_field_is_a_problem_and_not_an_answer() =>
        Assert.Equal((PointState.HasProblems, 0), Of(new() { Drafts = new() { ["FlightStart"] = "next week" } }));

    [Theory]
    [InlineData(199, 200, 99)]
    [InlineData(0, 0, 100)]
    [InlineData(1, 3, 33)]
    [InlineData(3, 3, 100)]
    public void A_hundred_per_cent_is_all_of_it(int filled, int needed, int percent) => Assert.Equal(percent, new PointProgress(filled, needed, 0, false).Percent);

    private static readonly GoalsPoint Goals = new();

    private static PointProgress Of(Point point, PointDocument document, PlanFacts facts) => PointProgress.Of(point, document, facts);

    private static (PointState, int) Of(GoalsPlan plan) => Of(Goals, plan, new()) is var progress ? (progress.State, progress.Filled) : default;
}
