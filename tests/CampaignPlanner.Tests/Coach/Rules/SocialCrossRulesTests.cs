using CampaignPlanner.Checklist.Production;
using CampaignPlanner.Checklist.Social;
using CampaignPlanner.Coach;
using CampaignPlanner.Coach.Rules;
using CampaignPlanner.Contracts;

namespace CampaignPlanner.Tests.Coach.Rules;

public sealed class SocialCrossRulesTests
{
    private static readonly SocialCrossRules Book = new();

    // One change to the good sample, and whether it is wrong then; null where the rule falls silent.
    private static readonly (string Id, bool? Wrong, Action<CampaignPlan, PlanFacts> Change)[] Cases =
    [
        ("SOC-11", true, (p, _) => Of(p, "youtube-long").Title = new('a', 101)),
        ("SOC-11", false, (p, _) => Of(p, "youtube-long").Title = new('a', 100)),
        ("SOC-11", true, (p, _) => Of(p, "instagram-reels").Description = new('a', 2201)),
        ("SOC-11", false, (p, _) => Of(p, "instagram-reels").Title = new('a', 5000)),
        ("SOC-11", null, (p, _) => p.Social.Channels = [new() { PlatformId = "instagram-reels", Title = "A" }, new() { Description = "B" }]),
        ("SOC-12", true, (p, _) => Of(p, "tiktok").Hashtags = ["#a", "#b", "#c", "#d", "#e", "#f"]),
        ("SOC-12", false, (p, _) => Of(p, "tiktok").Hashtags = ["#a", "#b", "#c", "#d", "#e"]),
        ("SOC-12", null, (p, _) => p.Social.Channels = [new() { Hashtags = ["#a"] }]),
        ("SOC-16", true, (p, _) => p.Production.Deliverables.RemoveAll(d => d.VideoId == "V2" && d.AspectRatio != AspectRatio.R4x5)),
        ("SOC-16", true, (p, _) => p.Production.Deliverables.ForEach(d => d.DurationSec = 61)),
        ("SOC-16", false, (p, _) => p.Production.Deliverables.ForEach(d => d.DurationSec = 60)),
        ("SOC-16", false, (p, _) => p.Production.Deliverables.ForEach(d => d.DurationSec = null)),
        ("SOC-16", false, (p, _) => p.Social.Channels[0].VideoIds.Add("V9")),
        ("SOC-16", null, (p, _) => p.Social.Channels.ForEach(c => c.Role = SocialRole.CommunityOnly)),
        ("SOC-17", true, (p, _) => Of(p, "instagram-reels").FirstPostDate = new DateOnly(2027, 9, 19)),
        ("SOC-17", false, (p, _) => Of(p, "instagram-stories").FirstPostDate = new DateOnly(2027, 9, 1)),
        ("SOC-17", true, (p, _) => Of(p, "instagram-reels").VideoIds = ["V2"]),
        ("SOC-17", false, (p, _) => Of(p, "instagram-reels").VideoIds = ["V2", "V1"]),
        ("SOC-17", null, (p, _) => p.Goals.Videos.ForEach(v => v.PublishDate = null)),
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
        Assert.Equal(["SOC-11 snapchat", "SOC-12 instagram-reels", "SOC-16 snapchat/V1"], CrossSample.Bad.Findings(Book));

    [Fact]
    public void Every_finding_points_at_an_answer() => CrossSample.Bad.PointsAtAnswers(Book);

    [Fact]
    public void The_values_name_the_channel_its_limit_and_the_length()
    {
        var bad = CrossSample.Bad;
        var item = Verdict.First(Book, "SOC-11", bad.Plan, bad.Facts);
        Assert.EndsWith("/Title", item.Path, StringComparison.Ordinal);
        Assert.Equal([new ChannelName("snapchat"), 34, 62], item.Values);
    }

    [Fact]
    public void A_version_is_asked_for_in_the_shape_the_channel_likes_best()
    {
        var bad = CrossSample.Bad;
        Assert.Equal(
            ["V1", new ChannelName("snapchat"), AspectRatio.R9x16, 60], Verdict.First(Book, "SOC-16", bad.Plan, bad.Facts).Values);
    }

    private static SocialChannel Of(CampaignPlan plan, string id) => plan.Social.Channels.Single(c => c.PlatformId == id);
}
