using CampaignPlanner.Coach;
using CampaignPlanner.Coach.Rules;
using CampaignPlanner.Contracts;

namespace CampaignPlanner.Tests.Coach.Rules;

public sealed class PublicRelationsCrossRulesTests
{
    private static readonly PublicRelationsCrossRules Book = new();

    // One change to the good sample (first published on 20 September), and whether it is wrong then; null where the rule falls silent.
    private static readonly (string Id, bool? Wrong, Action<CampaignPlan, PlanFacts> Change)[] Cases =
    [
        ("PRS-06", true, (p, _) => p.PublicRelations.ReleaseDate = new DateOnly(2027, 9, 19)),
        ("PRS-06", true, (p, _) =>
            (p.PublicRelations.ReleaseDate, p.PublicRelations.EmbargoUntil) = (new DateOnly(2027, 9, 15), new DateOnly(2027, 9, 19))),
        ("PRS-06", false, (p, _) =>
            (p.PublicRelations.ReleaseDate, p.PublicRelations.EmbargoUntil) = (new DateOnly(2027, 9, 15), new DateOnly(2027, 9, 20))),
        ("PRS-06", null, (p, _) => p.PublicRelations.ReleaseDate = null),
        ("PRS-06", null, (p, _) => p.PublicRelations.HasPressRelease = false),
        ("PRS-06", null, (p, _) => p.Goals.Videos.Clear()),
        ("PRS-07", true, (p, _) => p.PublicRelations.OutreachTargets[0].PitchDate = new DateOnly(2027, 9, 28)),
        ("PRS-07", false, (p, _) => p.PublicRelations.OutreachTargets[0].PitchDate = new DateOnly(2027, 9, 27)),
        ("PRS-07", false, (p, _) => p.Goals.Videos[0].PublishDate = DateOnly.MaxValue),
        ("PRS-07", null, (p, _) => p.PublicRelations.OutreachTargets.ForEach(o => o.PitchDate = null)),
        ("PRS-09", true, (p, _) => p.Analytics.Kpis.RemoveAll(k => k.KpiCode == KpiCode.EARNED_MEDIA)),
        ("PRS-09", false, (p, _) => p.Analytics.Kpis = [new() { KpiCode = KpiCode.SHARE_OF_VOICE }]),
        ("PRS-09", null, (p, _) => p.PublicRelations.OutreachTargets.Clear()),
    ];

    public static TheoryData<int> Numbers => [.. Enumerable.Range(0, Cases.Length)];

    [Theory]
    [MemberData(nameof(Numbers))]
    public void One_change_is_judged(int number) =>
        Assert.Equal(Cases[number].Wrong, CrossSample.After(Book, Cases[number].Id, Cases[number].Change));

    [Fact]
    public void The_good_sample_is_fine() => Assert.Empty(CrossSample.Good.Findings(Book));

    [Fact]
    public void The_bad_sample_gives_what_the_reference_gives() =>
        Assert.Equal(["PRS-06", "PRS-07 Any newspaper", "PRS-09"], CrossSample.Bad.Findings(Book));

    [Fact]
    public void Every_finding_points_at_an_answer() => CrossSample.Bad.PointsAtAnswers(Book);
}
