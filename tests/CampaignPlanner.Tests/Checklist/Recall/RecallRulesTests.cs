using CampaignPlanner.Checklist.Recall;
using CampaignPlanner.Contracts;
using CampaignPlanner.Tests.Coach;
using CampaignPlanner.Tests.Samples;

namespace CampaignPlanner.Tests.Checklist.Recall;

public sealed class RecallRulesTests
{
    private static readonly RecallRules Book = new();

    // One change to the good sample, and whether it is wrong then; null where the rule falls silent.
    private static readonly (string Id, bool? Wrong, Action<RecallPlan> Change)[] Cases =
    [
        ("REC-01", true, p => p.RecallMatters = null),
        ("REC-01", true, p => p.RecallMatters = false),
        ("REC-01", false, p => (p.RecallMatters, p.NotMeasuredReason) = (false, "Only the sign-up counts")),
        ("REC-02", true, p => p.WhatItTells = ""),
        ("REC-02", false, p => p.StudyProvider = null),
        ("REC-04", true, p => p.BaselineAidedPct = null),
        ("REC-04", false, p => p.BaselineUnaidedPct = null),
        ("REC-04", null, p => (p.RecallMatters, p.TargetAidedPct) = (false, null)),
        ("REC-06", true, p => p.StudyEnd = new DateOnly(2027, 12, 15)),
        ("REC-06", false, p => p.StudyEnd = new DateOnly(2027, 12, 14)),
        ("REC-06", true, p => p.StudyStart = new DateOnly(2027, 9, 19)),
        ("REC-06", true, p => p.StudyStart = null),
        ("REC-06", true, p => p.StudyEnd = DateOnly.MaxValue),
        ("REC-06", false, p => (p.StudyStart, p.StudyMethod) = (null, StudyMethod.None)),
        ("REC-06", null, p => (p.StudyStart, p.RecallMatters) = (null, false)),
        ("REC-07", true, p => p.StudyBudget = 0),
        ("REC-07", true, p => p.StudyBudget = null),
        ("REC-07", false, p => p.StudyBudget = 1),
        ("REC-07", false, p => (p.StudyBudget, p.StudyMethod) = (0, StudyMethod.PlatformBrandLift)),
        ("REC-08", true, p => p.TargetUnaidedPct = 23.1m),
        ("REC-08", false, p => p.TargetUnaidedPct = 23),
        ("REC-08", true, p => p.TargetAidedPct = 18),
        ("REC-08", true, p => p.TargetUnaidedPct = 5.9m),
        ("REC-08", false, p => p.TargetUnaidedPct = 6),
        ("REC-08", false, p => p.TargetAidedPct = null),
        ("REC-08", null, p => (p.TargetAidedPct, p.TargetUnaidedPct) = (null, null)),
        ("REC-09", true, p => p.StudyMethod = StudyMethod.SocialListeningOnly),
        ("REC-09", false, p => p.StudyMethod = StudyMethod.OnSitePoll),
        ("REC-09", null, p => p.StudyMethod = null),
        ("REC-10", true, p => (p.BrandingLevel, p.FirstBrandCueSec) = (BrandingLevel.Subtle, 6)),
        ("REC-10", false, p => (p.BrandingLevel, p.FirstBrandCueSec) = (BrandingLevel.Subtle, 5)),
        ("REC-10", false, p => (p.BrandingLevel, p.FirstBrandCueSec) = (BrandingLevel.Medium, 20)),
        ("REC-10", null, p => p.RecallMatters = false),
        ("REC-11", true, p => p.SenderClear = null),
        ("REC-11", true, p => p.SenderClear = false),
        ("REC-11", false, p => p.DistinctiveAssets.Clear()),
    ];

    public static TheoryData<int> Numbers => [.. Enumerable.Range(0, Cases.Length)];

    [Theory]
    [MemberData(nameof(Numbers))]
    public void One_change_is_judged(int number)
    {
        var plan = SamplePlan.Good.Document<RecallPlan>();
        Cases[number].Change(plan);
        Assert.Equal(Cases[number].Wrong, Verdict.Of(Book, Cases[number].Id, plan, SamplePlan.Good.Facts));
    }

    [Fact]
    public void Without_a_flight_a_study_that_has_its_days_is_fine()
    {
        var facts = SamplePlan.Good.Facts;
        facts.Frame = new();
        Assert.False(Verdict.Of(Book, "REC-06", SamplePlan.Good.Document<RecallPlan>(), facts));
    }

    [Fact]
    public void The_good_sample_is_fine() => Assert.Empty(Verdict.Findings(Book, SamplePlan.Good.Document<RecallPlan>(), SamplePlan.Good.Facts));

    [Fact]
    public void The_bad_sample_gives_what_the_reference_gives() => Assert.Equal(
        ["REC-02", "REC-08", "REC-10", "REC-11"],
        Verdict.Findings(Book, SamplePlan.Bad.Document<RecallPlan>(), SamplePlan.Bad.Facts));

    [Fact]
    public void Every_finding_points_at_an_answer()
    {
        var plan = SamplePlan.Bad.Document<RecallPlan>();
        Verdict.PointsAtAnswers(Book, plan, SamplePlan.Bad.Facts, _ => plan);
    }
}
