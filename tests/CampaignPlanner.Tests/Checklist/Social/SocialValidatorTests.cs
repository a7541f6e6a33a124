using CampaignPlanner.Checklist.Social;
using CampaignPlanner.Contracts;
using CampaignPlanner.Tests.Samples;

namespace CampaignPlanner.Tests.Checklist.Social;

public sealed class SocialValidatorTests
{
    private static readonly SocialPoint Point = new();

    [Fact]
    public void The_good_sample_is_complete() => Room.IsComplete(Point, SamplePlan.Good.Document<SocialPlan>(), SamplePlan.Good.Facts);

    [Fact]
    public void The_bad_sample_has_problems() => Assert.NotEmpty(Room.Wrong(Point, SamplePlan.Bad.Document<SocialPlan>(), SamplePlan.Bad.Facts));

    [Fact]
    public void A_sound_plan_has_no_problem() => Assert.Empty(Wrong(_ => { }));

    [Fact]
    public void The_home_of_the_video_is_one_of_the_channels() =>
        Assert.Equal([("PrimaryHostPlatformId", "NotInPlan")], Wrong(p => p.PrimaryHostPlatformId = "facebook"));

    [Fact]
    public void The_home_may_be_named_before_any_channel_is() =>
        Assert.DoesNotContain(Wrong(p => p.Channels.Clear()), w => w.Path == "PrimaryHostPlatformId");

    [Fact]
    public void A_channel_without_own_posts_cannot_be_posted_on() =>
        Assert.Equal(
            [("Channels[2].PlatformId", "NotOrganic")],
            Wrong(p => p.Channels.Add(new()
            {
                PlatformId = "radio",
                Role = SocialRole.Teaser,
                VideoIds = ["V1"],
                Description = "Listen",
                PostsPlanned = 1,
                FirstPostDate = new(2027, 9, 10),
            })));

    [Fact]
    public void Only_one_channel_is_the_host() =>
        Assert.Equal([("Channels[1].Role", "OneHost")], Wrong(p => p.Channels[1].Role = SocialRole.Host));

    [Fact]
    public void One_channel_is_the_host() =>
        Assert.Equal([("Channels", "OneHost")], Wrong(p => p.Channels[0].Role = SocialRole.NativeUpload));

    [Fact]
    public void The_host_may_still_be_chosen_while_a_role_is_open() => Assert.Empty(Wrong(p => p.Channels[0].Role = null));

    [Fact]
    public void A_title_keeps_to_the_limit_of_its_channel()
    {
        Assert.Empty(Wrong(p => p.Channels[0].Title = new string('a', 100)));
        Assert.Equal([("Channels[0].Title", "TooLong")], Wrong(p => p.Channels[0].Title = new string('a', 101)));
    }

    [Fact]
    public void A_channel_without_titles_needs_and_judges_none()
    {
        var plan = Sound();
        plan.Channels[1].Title = null;
        Assert.Empty(Point.Check(plan, Facts()));
        plan.Channels[1].Title = new string('a', 500);
        Assert.Empty(Point.Check(plan, Facts()));
        plan.Channels[0].Title = null;
        Assert.Contains(Point.Check(plan, Facts()), p => p is { Path: "Channels[0].Title", IsMissing: true });
    }

    [Fact]
    public void A_description_keeps_to_the_limit_of_its_channel()
    {
        Assert.Empty(Wrong(p => p.Channels[1].Description = new string('a', 2200)));
        Assert.Equal([("Channels[1].Description", "TooLong")], Wrong(p => p.Channels[1].Description = new string('a', 2201)));
    }

    [Fact]
    public void Hashtags_keep_to_the_number_of_the_channel()
    {
        Assert.Empty(Wrong(p => p.Channels[1].Hashtags = ["#a1", "#a2", "#a3", "#a4", "#a5"]));
        Assert.Equal([("Channels[1].Hashtags", "MaxItems")], Wrong(p => p.Channels[1].Hashtags = ["#a1", "#a2", "#a3", "#a4", "#a5", "#a6"]));
    }

    [Fact]
    public void The_first_post_waits_for_the_first_of_its_videos()
    {
        Assert.Equal([("Channels[1].FirstPostDate", "OnOrAfter")], Wrong(p => p.Channels[1].FirstPostDate = new(2027, 9, 9)));
        Assert.Empty(Wrong(p => (p.Channels[1].VideoIds, p.Channels[1].FirstPostDate) = (["V2", "V1"], new(2027, 9, 10))));
        Assert.Equal(
            [("Channels[1].FirstPostDate", "OnOrAfter")],
            Wrong(p => (p.Channels[1].VideoIds, p.Channels[1].FirstPostDate) = (["V2"], new(2027, 9, 10))));
    }

    [Fact]
    public void A_teaser_may_run_ahead_of_the_video() =>
        Assert.Empty(Wrong(p => (p.Channels[1].Role, p.Channels[1].FirstPostDate) = (SocialRole.Teaser, new(2027, 9, 3))));

    [Fact]
    public void Share_steps_have_an_order_of_their_own_from_1_up()
    {
        Assert.Equal([("ShareFlow[2].Order", "Duplicate")], Wrong(p => p.ShareFlow[2].Order = 1));
        Assert.Equal([("ShareFlow[0].Order", "Min")], Wrong(p => p.ShareFlow[0].Order = 0));
    }

    [Fact]
    public void Steps_go_between_channels_of_the_plan()
    {
        Assert.Equal([("ShareFlow[1].SourcePlatformId", "NotInPlan")], Wrong(p => p.ShareFlow[1].SourcePlatformId = "tiktok"));
        Assert.Equal([("ShareFlow[1].TargetPlatformId", "NotInPlan")], Wrong(p => p.ShareFlow[1].TargetPlatformId = "tiktok"));
    }

    [Fact]
    public void The_own_site_and_the_newsletter_are_always_part_of_the_flow() =>
        Assert.Empty(Wrong(p => (p.ShareFlow[1].SourcePlatformId, p.ShareFlow[1].TargetPlatformId) = ("website-embed", "email")));

    [Fact]
    public void A_flow_has_at_least_three_steps() => Assert.Equal([("ShareFlow", "MinItems")], Wrong(p => p.ShareFlow.RemoveAt(2)));

    [Fact]
    public void A_repeat_says_what_is_different()
    {
        var plan = Sound();
        plan.ShareFlow[0].RepeatCount = 2;
        Assert.Contains(Point.Check(plan, Facts()), p => p is { Path: "ShareFlow[0].Variation", IsMissing: true });
    }

    [Theory]
    [InlineData("Community manager")]
    [InlineData(" community MANAGER")]
    public void The_stand_in_is_somebody_else(string standIn) =>
        Assert.Equal([("CommentPlan.BackupOwner", "DifferentFrom")], Wrong(p => p.CommentPlan.BackupOwner = standIn));

    [Fact]
    public void Complaints_are_answered_no_later_than_questions()
    {
        Assert.Empty(Wrong(p => p.CommentPlan.ComplaintResponseTimeHours = 4));
        Assert.Equal([("CommentPlan.ComplaintResponseTimeHours", "Lower")], Wrong(p => p.CommentPlan.ComplaintResponseTimeHours = 4.5m));
        Assert.Equal([("CommentPlan.ComplaintResponseTimeHours", "MoreThan")], Wrong(p => p.CommentPlan.ComplaintResponseTimeHours = 0));
    }

    [Fact]
    public void Every_language_of_the_campaign_is_answered()
    {
        Assert.Equal([("CommentPlan.Languages", "CoversLanguages")], Wrong(p => p.CommentPlan.Languages = ["nl", "en"]));
        Assert.Empty(Wrong(p => p.CommentPlan.Languages = ["fr", "nl", "en"]));
    }

    internal static SocialPlan Sound() => new()
    {
        VideoSocialStrategy = "The wide version lives on the video site; feeds get their own.",
        PrimaryHostPlatformId = "youtube-long",
        ViewCountingGoal = ViewCountingGoal.TotalAcrossPlatforms,
        SearchKeywords = ["bike light", "brake light", "halo"],
        CtaReminderEveryNPosts = 2,
        Channels =
        [
            new()
            {
                PlatformId = "youtube-long",
                Role = SocialRole.Host,
                VideoIds = ["V1"],
                Title = "Count the cyclists",
                Description = "Six seconds, one windscreen.",
                PostsPlanned = 2,
                FirstPostDate = new(2027, 9, 10),
            },
            new()
            {
                PlatformId = "instagram-reels",
                Role = SocialRole.NativeUpload,
                VideoIds = ["V1"],
                Description = "How many did you count?",
                PostsPlanned = 8,
                FirstPostDate = new(2027, 9, 10),
            },
        ],
        ShareFlow = [Step(1), Step(2), Step(3)],
        CommentPlan = new()
        {
            Owner = "Community manager",
            BackupOwner = "Social media manager",
            ResponseTimeHours = 4,
            ComplaintResponseTimeHours = 1,
            CoverageHours = "Mon-Sun 08:00-22:00",
            ToneGuide = "Friendly and short",
            ModerationRules = "Insults go, criticism stays",
            EscalationRole = "Head of marketing",
            AnswersReady = true,
            LiveCommentsPrepared = true,
            Languages = ["nl", "fr"],
        },
    };

    // No words at all is a language of the campaign that nobody can answer in.
    internal static PlanFacts Facts() => new()
    {
        Frame = new() { FlightStart = new(2027, 9, 1), FlightEnd = new(2027, 9, 30), Languages = ["nl", "fr", "zxx"] },
        Videos = [new("V1", "Count the cyclists", 30, new(2027, 9, 10), false), new("V2", "Mounted", 45, new(2027, 9, 15), false)],
        Today = new(2027, 8, 1),
    };

    private static List<(string Path, string Code)> Wrong(Action<SocialPlan> change)
    {
        var plan = Sound();
        change(plan);
        return Room.Wrong(Point, plan, Facts());
    }

    private static ShareStep Step(int order) => new()
    {
        Order = order,
        SourcePlatformId = "youtube-long",
        TargetPlatformId = "instagram-reels",
        Action = ShareAction.NativeUpload,
        VideoId = "V1",
        OffsetDays = 0,
        Owner = "Social media manager",
    };
}
