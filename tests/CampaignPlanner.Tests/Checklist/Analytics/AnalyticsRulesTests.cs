using CampaignPlanner.Checklist.Analytics;
using CampaignPlanner.Contracts;
using CampaignPlanner.Tests.Coach;
using CampaignPlanner.Tests.Samples;

namespace CampaignPlanner.Tests.Checklist.Analytics;

public sealed class AnalyticsRulesTests
{
    private static readonly AnalyticsRules Book = new();

    // One change to the good sample (56 days from 20 September), and whether it is wrong then; null where the rule falls silent.
    private static readonly (string Id, bool? Wrong, Action<AnalyticsPlan> Change)[] Cases =
    [
        ("ANA-01", true, p => p.Kpis.Clear()),
        ("ANA-01", false, p => p.Kpis.RemoveRange(1, p.Kpis.Count - 1)),
        ("ANA-04", true, p => p.ReviewCadenceDays = 57),
        ("ANA-04", true, p => p.ReviewCadenceDays = null),
        ("ANA-04", false, p => p.ReviewCadenceDays = 56),
        ("ANA-05", true, p => p.ReviewCadenceDays = 15),
        ("ANA-05", false, p => p.ReviewCadenceDays = 14),
        ("ANA-05", false, p => p.ReviewCadenceDays = 57),
        ("ANA-05", null, p => p.ReviewCadenceDays = null),
        ("ANA-06", true, p => p.AdjustmentsAllowed = null),
        ("ANA-06", true, p => p.AdjustmentsAllowed = false),
        ("ANA-06", false, p => p.AdjustmentBudget = null),
        ("ANA-07", true, p => p.Triggers.Clear()),
        ("ANA-07", false, p => p.Triggers.RemoveAt(0)),
        ("ANA-08", true, p => p.Triggers[0].WindowDays = null),
        ("ANA-08", true, p => p.Triggers[0].Owner = ""),
        ("ANA-08", false, p => p.Triggers[0].MinVolume = null),
        ("ANA-08", null, p => p.Triggers.Clear()),
        ("ANA-09", true, p => p.AbTests.Clear()),
        ("ANA-09", false, p => p.AbTests.RemoveAt(0)),
        ("ANA-11", true, p => p.AbTests[0].EndDate = new DateOnly(2027, 9, 25)),
        ("ANA-11", false, p => p.AbTests[0].EndDate = new DateOnly(2027, 9, 26)),
        ("ANA-11", true, p => p.AbTests[0].StartDate = new DateOnly(2027, 9, 19)),
        ("ANA-11", true, p => p.AbTests[0].EndDate = DateOnly.MaxValue),
        ("ANA-11", null, p => p.AbTests.Clear()),
        ("ANA-12", true, p => p.Kpis[3].IsPrimary = true),
        ("ANA-12", true, p => p.Kpis.ForEach(k => k.IsPrimary = false)),
        ("ANA-12", false, p => p.Kpis[0].IsPrimary = null),
        ("ANA-12", null, p => p.Kpis.Clear()),
        ("ANA-14", true, p => p.ConsentHandled = null),
        ("ANA-14", true, p => p.ConsentHandled = false),
        ("ANA-14", false, p => p.AttributionModel = null),
        ("ANA-15", true, p => p.PostMortemDate = new DateOnly(2027, 11, 14)),
        ("ANA-15", true, p => p.PostMortemDate = null),
        ("ANA-15", false, p => p.PostMortemDate = new DateOnly(2027, 11, 15)),
        ("ANA-17", true, p => p.FeedbackSources.Clear()),
        ("ANA-17", false, p => p.FeedbackSources = [FeedbackSource.Reviews]),
        ("ANA-19", true, p => p.FirstReviewDate = new DateOnly(2027, 10, 19)),
        ("ANA-19", true, p => p.FirstReviewDate = null),
        ("ANA-19", false, p => p.FirstReviewDate = new DateOnly(2027, 10, 18)),
        ("ANA-20", true, p => p.SuccessDefinition = " "),
        ("ANA-20", false, p => p.SuccessDefinition = "Sales"),
    ];

    public static TheoryData<int> Numbers => [.. Enumerable.Range(0, Cases.Length)];

    [Theory]
    [MemberData(nameof(Numbers))]
    public void One_change_is_judged(int number)
    {
        var plan = SamplePlan.Good.Document<AnalyticsPlan>();
        Cases[number].Change(plan);
        Assert.Equal(Cases[number].Wrong, Verdict.Of(Book, Cases[number].Id, plan, SamplePlan.Good.Facts));
    }

    [Theory]
    [InlineData("ANA-04", false)]
    [InlineData("ANA-05", null)]
    [InlineData("ANA-11", false)]
    [InlineData("ANA-15", false)]
    [InlineData("ANA-19", false)]
    public void Without_a_flight_nothing_is_compared_with_it(string id, bool? wrong)
    {
        var facts = SamplePlan.Good.Facts;
        facts.Frame = new();
        Assert.Equal(wrong, Verdict.Of(Book, id, SamplePlan.Good.Document<AnalyticsPlan>(), facts));
    }

    [Fact]
    public void A_test_without_days_is_not_judged() =>
        Assert.Null(Verdict.Of(Book, "ANA-11", new AnalyticsPlan { AbTests = [new() { EndDate = new DateOnly(2027, 9, 26) }] }, new()));

    [Fact]
    public void The_good_sample_is_fine() => Assert.Empty(Verdict.Findings(Book, SamplePlan.Good.Document<AnalyticsPlan>(), SamplePlan.Good.Facts));

    [Fact]
    public void The_bad_sample_gives_what_the_reference_gives() => Assert.Equal(
        ["ANA-04", "ANA-06", "ANA-08 VIEWS", "ANA-11 Button", "ANA-14", "ANA-15", "ANA-17", "ANA-19", "ANA-20"],
        Verdict.Findings(Book, SamplePlan.Bad.Document<AnalyticsPlan>(), SamplePlan.Bad.Facts));

    [Fact]
    public void Every_finding_points_at_an_answer()
    {
        var plan = SamplePlan.Bad.Document<AnalyticsPlan>();
        Verdict.PointsAtAnswers(Book, plan, SamplePlan.Bad.Facts, _ => plan);
    }
}
