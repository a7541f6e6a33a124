using CampaignPlanner.Checklist.PublicRelations;
using CampaignPlanner.Tests.Coach;
using CampaignPlanner.Tests.Samples;

namespace CampaignPlanner.Tests.Checklist.PublicRelations;

public sealed class PublicRelationsRulesTests
{
    private static readonly PublicRelationsRules Book = new();

    // One change to the good sample, and whether it is wrong then; null where the rule falls silent.
    private static readonly (string Id, bool? Wrong, Action<PrPlan> Change)[] Cases =
    [
        ("PRS-01", true, NoPr),
        ("PRS-01", false, p =>
        {
            NoPr(p);
            p.NoPrReason = "Only for customers";
        }),
        ("PRS-01", false, p => p.HasPressRelease = null),
        ("PRS-02", true, p => p.LinkPlacement = LinkPlacement.Middle),
        ("PRS-02", null, p => p.LinkPlacement = null),
        ("PRS-02", null, NoPr),
        ("PRS-03", true, p => p.VideoProminence = VideoProminence.Body),
        ("PRS-03", false, p => p.VideoProminence = VideoProminence.FirstParagraph),
        ("PRS-03", null, NoPr),
        ("PRS-04", true, p => p.WhyShare = " "),
        ("PRS-04", true, p =>
        {
            p.HasPressRelease = false;
            p.WhatTheyClickOn = null;
        }),
        ("PRS-04", false, p => p.Headline = null),
        ("PRS-04", null, NoPr),
        ("PRS-05", true, p => p.OutreachTargets.RemoveAll(o => o.Tier == OutreachTier.TopTier)),
        ("PRS-05", true, p => p.OutreachTargets.RemoveAll(o => o.Tier != OutreachTier.TopTier)),
        ("PRS-05", false, p => p.OutreachTargets.RemoveAll(o => o.Tier == OutreachTier.Niche)),
        ("PRS-05", null, p => p.OutreachTargets.Clear()),
        ("PRS-08", true, p => p.OutreachTargets[1].Angle = ""),
        ("PRS-08", false, p => p.OutreachTargets[1].PitchDate = null),
        ("PRS-08", null, p => p.OutreachTargets.Clear()),
    ];

    public static TheoryData<int> Numbers => [.. Enumerable.Range(0, Cases.Length)];

    [Theory]
    [MemberData(nameof(Numbers))]
    public void One_change_is_judged(int number)
    {
        var plan = SamplePlan.Good.Document<PrPlan>();
        Cases[number].Change(plan);
        Assert.Equal(Cases[number].Wrong, Verdict.Of(Book, Cases[number].Id, plan, SamplePlan.Good.Facts));
    }

    [Fact]
    public void The_good_sample_is_fine() => Assert.Empty(Verdict.Findings(Book, SamplePlan.Good.Document<PrPlan>(), SamplePlan.Good.Facts));

    [Fact]
    public void The_bad_sample_gives_what_the_reference_gives() => Assert.Equal(
        ["PRS-02", "PRS-03", "PRS-04", "PRS-05", "PRS-08 Any newspaper"],
        Verdict.Findings(Book, SamplePlan.Bad.Document<PrPlan>(), SamplePlan.Bad.Facts));

    [Fact]
    public void Every_finding_points_at_an_answer()
    {
        var plan = SamplePlan.Bad.Document<PrPlan>();
        Verdict.PointsAtAnswers(Book, plan, SamplePlan.Bad.Facts, _ => plan);
    }

    private static void NoPr(PrPlan plan)
    {
        plan.HasPressRelease = false;
        plan.OutreachTargets.Clear();
    }
}
