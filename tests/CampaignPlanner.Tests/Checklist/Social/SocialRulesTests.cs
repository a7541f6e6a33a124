using CampaignPlanner.Checklist.Social;
using CampaignPlanner.Contracts;
using CampaignPlanner.Tests.Coach;
using CampaignPlanner.Tests.Samples;

namespace CampaignPlanner.Tests.Checklist.Social;

public sealed class SocialRulesTests
{
    private static readonly SocialRules Book = new();

    // One change to the good sample, and whether it is wrong then; null where the rule falls silent.
    private static readonly (string Id, bool? Wrong, Action<SocialPlan> Change)[] Cases =
    [
        ("SOC-01", true, p => p.Channels.Clear()),
        ("SOC-01", false, p => p.Channels.RemoveRange(1, p.Channels.Count - 1)),
        ("SOC-02", true, p => p.ShareFlow.RemoveRange(2, p.ShareFlow.Count - 2)),
        ("SOC-02", false, p => p.ShareFlow.RemoveRange(3, p.ShareFlow.Count - 3)),
        ("SOC-03", true, p => p.ShareFlow[0].OffsetDays = null),
        ("SOC-03", true, p => p.ShareFlow[0].Owner = " "),
        ("SOC-03", false, p => p.ShareFlow[0].OffsetDays = -30),
        ("SOC-03", null, p => p.ShareFlow.Clear()),
        ("SOC-04", true, p => p.ShareFlow[0].SourcePlatformId = "snapchat"),
        ("SOC-04", true, p => p.ShareFlow[0].TargetPlatformId = "snapchat"),
        ("SOC-04", false, p => p.ShareFlow[0].TargetPlatformId = "email"),
        ("SOC-04", null, p =>
        {
            p.ShareFlow.RemoveRange(1, p.ShareFlow.Count - 1);
            p.ShareFlow[0].TargetPlatformId = null;
        }),
        ("SOC-05", true, p => p.CommentPlan.Owner = ""),
        ("SOC-05", true, p => p.CommentPlan.ResponseTimeHours = null),
        ("SOC-05", false, p => p.CommentPlan.BackupOwner = null),
        ("SOC-06", true, p => p.CommentPlan.ResponseTimeHours = 24.5m),
        ("SOC-06", false, p => p.CommentPlan.ResponseTimeHours = 24),
        ("SOC-06", null, p => p.CommentPlan.ResponseTimeHours = null),
        ("SOC-07", true, p => p.CommentPlan.ComplaintResponseTimeHours = 5),
        ("SOC-07", true, p => p.CommentPlan.ComplaintResponseTimeHours = null),
        ("SOC-07", false, p => p.CommentPlan.ComplaintResponseTimeHours = 4),
        ("SOC-08", true, p => p.SearchKeywords = ["light", "brake light"]),
        ("SOC-08", false, p => p.SearchKeywords = ["light", "brake light", "fietslicht"]),
        ("SOC-09", true, p => p.ViewCountingGoal = null),
        ("SOC-09", false, p => p.ViewCountingGoal = ViewCountingGoal.OneVideoHighCount),
        ("SOC-10", true, p => p.CtaReminderEveryNPosts = 6),
        ("SOC-10", true, p => p.CtaReminderEveryNPosts = null),
        ("SOC-10", false, p => p.CtaReminderEveryNPosts = 5),
        ("SOC-13", true, p => p.CommentPlan.LiveCommentsPrepared = null),
        ("SOC-13", true, p => p.CommentPlan.LiveCommentsPrepared = false),
        ("SOC-13", false, p => p.CommentPlan.AnswersReady = false),
        ("SOC-14", true, p => p.ShareFlow.ForEach(s => s.VideoId = "V1")),
        ("SOC-14", true, p => KeepOneStep(p, 0)),
        ("SOC-14", false, p => KeepOneStep(p, 3)),
        ("SOC-15", true, p => p.InteractionActivities.Clear()),
        ("SOC-15", false, p => p.InteractionActivities = [InteractionActivity.Poll]),
    ];

    public static TheoryData<int> Numbers => [.. Enumerable.Range(0, Cases.Length)];

    [Theory]
    [MemberData(nameof(Numbers))]
    public void One_change_is_judged(int number)
    {
        var plan = SamplePlan.Good.Document<SocialPlan>();
        Cases[number].Change(plan);
        Assert.Equal(Cases[number].Wrong, Verdict.Of(Book, Cases[number].Id, plan, SamplePlan.Good.Facts));
    }

    [Fact]
    public void The_good_sample_is_fine() => Assert.Empty(Verdict.Findings(Book, SamplePlan.Good.Document<SocialPlan>(), SamplePlan.Good.Facts));

    [Fact]
    public void The_bad_sample_gives_what_the_reference_gives() => Assert.Equal(
        ["SOC-02", "SOC-03 1", "SOC-04 1", "SOC-05", "SOC-06", "SOC-07", "SOC-08", "SOC-09", "SOC-10", "SOC-13", "SOC-14 V1, V2", "SOC-15"],
        Verdict.Findings(Book, SamplePlan.Bad.Document<SocialPlan>(), SamplePlan.Bad.Facts));

    [Fact]
    public void Every_finding_points_at_an_answer()
    {
        var plan = SamplePlan.Bad.Document<SocialPlan>();
        Verdict.PointsAtAnswers(Book, plan, SamplePlan.Bad.Facts, _ => plan);
    }

    [Fact]
    public void A_step_without_an_owner_is_opened_at_its_owner()
    {
        var plan = SamplePlan.Good.Document<SocialPlan>();
        plan.ShareFlow[1].Owner = null;
        Assert.EndsWith("/Owner", Verdict.First(Book, "SOC-03", plan, SamplePlan.Good.Facts).Path, StringComparison.Ordinal);
    }

    // One step for V1, and V2 well shared.
    private static void KeepOneStep(SocialPlan plan, int step) =>
        plan.ShareFlow = [plan.ShareFlow[step], new() { VideoId = "V2", RepeatCount = 1 }];
}
