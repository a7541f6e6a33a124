using CampaignPlanner.Checklist.Recall;
using CampaignPlanner.Coach;
using CampaignPlanner.Coach.Rules;
using CampaignPlanner.Contracts;

namespace CampaignPlanner.Tests.Coach.Rules;

public sealed class RecallCrossRulesTests
{
    private static readonly RecallCrossRules Book = new();

    // One change to the good sample (aided recall from 18 to 23 %), and whether it is wrong then; null where the rule falls silent.
    private static readonly (string Id, bool? Wrong, Action<CampaignPlan, PlanFacts> Change)[] Cases =
    [
        ("REC-03", true, (p, _) => p.Recall.StudyMethod = StudyMethod.None),
        ("REC-03", true, (p, _) => p.Recall.StudyMethod = null),
        ("REC-03", true, (p, _) => (p.Recall.RecallMatters, p.Recall.StudyMethod) = (false, null)),
        ("REC-03", false, (p, _) => p.Recall.StudyMethod = StudyMethod.OnSitePoll),
        ("REC-03", null, (p, _) =>
        {
            (p.Recall.RecallMatters, p.Recall.StudyMethod) = (false, null);
            p.Goals.Goals.RemoveAll(g => g.Metric == KpiCode.AIDED_RECALL);
        }),
        ("REC-05", true, (p, _) => p.Recall.SampleSizePerGroup = 1022),
        ("REC-05", false, (p, _) => p.Recall.SampleSizePerGroup = 1023),
        ("REC-05", false, (p, _) => (p.Recall.SampleSizePerGroup, p.Recall.ConfidencePct) = (806, 90)),
        ("REC-05", true, (p, _) => (p.Recall.SampleSizePerGroup, p.Recall.PowerPct) = (1367, 90)),
        ("REC-05", null, (p, _) => p.Recall.SampleSizePerGroup = null),
        ("REC-05", null, (p, _) => p.Recall.StudyMethod = StudyMethod.OnSitePoll),
        ("REC-05", null, (p, _) => p.Recall.TargetAidedPct = 18),
        ("REC-05", null, (p, _) => p.Recall.TargetAidedPct = decimal.MaxValue),
        ("REC-05", null, (p, _) => p.Recall.ConfidencePct = 100),
    ];

    public static TheoryData<int> Numbers => [.. Enumerable.Range(0, Cases.Length)];

    [Theory]
    [MemberData(nameof(Numbers))]
    public void One_change_is_judged(int number) =>
        Assert.Equal(Cases[number].Wrong, CrossSample.After(Book, Cases[number].Id, Cases[number].Change));

    [Fact]
    public void The_good_sample_is_fine() => Assert.Empty(CrossSample.Good.Findings(Book));

    [Fact]
    public void The_bad_sample_gives_what_the_reference_gives() => Assert.Equal(["REC-03"], CrossSample.Bad.Findings(Book));

    [Fact]
    public void Every_finding_points_at_an_answer() => CrossSample.Bad.PointsAtAnswers(Book);

    [Fact]
    public void The_number_of_people_needed_is_told()
    {
        var good = CrossSample.Good;
        good.Plan.Recall.SampleSizePerGroup = 1000;
        Assert.Equal(
            [1023L, 1000L, new Share(18), new Share(23), new Share(95), new Share(80)],
            Verdict.First(Book, "REC-05", good.Plan, good.Facts).Values);
    }
}
