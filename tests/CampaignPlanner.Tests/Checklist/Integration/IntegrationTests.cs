using CampaignPlanner.Checklist.Integration;
using CampaignPlanner.Contracts;
using CampaignPlanner.Tests.Samples;

namespace CampaignPlanner.Tests.Checklist.Integration;

public sealed class IntegrationTests
{
    private static readonly IntegrationPoint Point = new();

    [Fact]
    public void The_good_sample_is_complete() => Room.IsComplete(Point, SamplePlan.Good.Document<IntegrationPlan>(), SamplePlan.Good.Facts);

    [Fact]
    public void The_bad_sample_has_problems() =>
        Assert.NotEmpty(Room.Wrong(Point, SamplePlan.Bad.Document<IntegrationPlan>(), SamplePlan.Bad.Facts));

    [Fact]
    public void A_sound_plan_is_complete() => Room.IsComplete(Point, Sound(), Facts());

    [Fact]
    public void A_touchpoint_does_not_end_before_it_starts()
    {
        Assert.Equal([("Touchpoints[0].EndDate", "OnOrAfter")], Wrong(p => p.Touchpoints[0].EndDate = new(2027, 10, 10)));
        Assert.Empty(Wrong(p => p.Touchpoints[0].EndDate = new(2027, 10, 11)));
    }

    [Fact]
    public void A_channel_that_sends_people_to_the_video_says_how_they_get_there() =>
        Assert.Equal([("Touchpoints[0].DriveMechanism", "NotNone")], Wrong(p => p.Touchpoints[0].DriveMechanism = DriveMechanism.None));

    [Fact]
    public void A_channel_that_only_reminds_needs_no_way_to_the_video() =>
        Assert.Empty(Wrong(p => (p.Touchpoints[0].Role, p.Touchpoints[0].DriveMechanism) = (TouchpointRole.Reminder, DriveMechanism.None)));

    [Theory]
    [InlineData("seen")]
    [InlineData("#seen from behind")]
    [InlineData("#")]
    public void The_hashtag_starts_with_its_sign_and_has_no_spaces(string hashtag) =>
        Assert.Equal([("CampaignHashtag", "HashtagForm")], Wrong(p => p.CampaignHashtag = hashtag));

    [Fact]
    public void What_sharing_saves_is_not_below_zero() => Assert.Equal([("SharedShootSaving", "Min")], Wrong(p => p.SharedShootSaving = -1));

    [Fact]
    public void A_campaign_without_a_traditional_channel_says_why() =>
        Assert.Equal([("OfflineGapReason", "Missing")], Missing(p => p.Touchpoints[0].Channel = TouchpointChannel.Email));

    [Theory]
    [InlineData(TouchpointChannel.LinearTv)]
    [InlineData(TouchpointChannel.ConnectedTv)]
    public void Television_is_asked_whether_it_sends_people_to_more_video(TouchpointChannel channel) =>
        Assert.Contains(("TvDrivesToVideo", "Missing"), Missing(p => p.Touchpoints[0].Channel = channel));

    [Theory]
    [InlineData(TouchpointRole.DriveToVideo, true)]
    [InlineData(TouchpointRole.CarryVideo, true)]
    [InlineData(TouchpointRole.FollowUpVideo, true)]
    [InlineData(TouchpointRole.SharedAsset, false)]
    [InlineData(TouchpointRole.Reminder, false)]
    public void A_channel_around_a_video_names_it(TouchpointRole role, bool isNeeded)
    {
        var missing = Missing(p => (p.Touchpoints[0].Role, p.Touchpoints[0].VideoId) = (role, null));
        Assert.Equal(isNeeded ? [("Touchpoints[0].VideoId", "Missing")] : [], missing);
    }

    [Fact]
    public void The_brief_tells_every_answer()
    {
        Room.BriefTellsEverything(Point, SamplePlan.Good.Document<IntegrationPlan>(), SamplePlan.Good.Facts);
        Room.BriefTellsEverything(Point, OnScreensOnly(), Facts());
    }

    [Fact]
    public void The_editor_asks_every_question()
    {
        Room.EditorAsksEverything(Point, SamplePlan.Good.Document<IntegrationPlan>(), SamplePlan.Good.Facts);
        Room.EditorAsksEverything(Point, OnScreensOnly(), Facts());
    }

    private static IntegrationPlan OnScreensOnly()
    {
        var plan = Sound();
        (plan.OfflineGapReason, plan.TvDrivesToVideo, plan.SharedShootSaving) = ("The shops close this autumn.", true, 1100);
        plan.CampaignHashtag = "#seenfrombehind";
        (plan.Touchpoints[0].Channel, plan.Touchpoints[0].SharedAssets) = (TouchpointChannel.ConnectedTv, "End frame and music");
        return plan;
    }

    private static List<(string Path, string Code)> Wrong(Action<IntegrationPlan> change)
    {
        var plan = Sound();
        change(plan);
        return Room.Wrong(Point, plan, Facts());
    }

    private static List<(string Path, string Code)> Missing(Action<IntegrationPlan> change)
    {
        var plan = Sound();
        change(plan);
        return [.. Point.Check(plan, Facts()).Where(p => p.IsMissing).Select(p => (p.Path, p.Code))];
    }

    private static PlanFacts Facts() => new() { Videos = [new("V1", "Seen", 30, new(2027, 9, 20), false)], Frame = new() { Currency = "EUR" } };

    private static IntegrationPlan Sound() => new()
    {
        CampaignMessage = "They cannot avoid you if they cannot see you.",
        SharedShoot = true,
        SameEndFrame = true,
        SameTagline = false,
        Touchpoints =
        [
            new()
            {
                Channel = TouchpointChannel.DigitalOutOfHome,
                Role = TouchpointRole.DriveToVideo,
                VideoId = "V1",
                DriveMechanism = DriveMechanism.QrCode,
                DriveTarget = "https://lamp.example/q",
                StartDate = new(2027, 10, 11),
                EndDate = new(2027, 10, 31),
                Owner = "Media buyer",
            },
        ],
    };
}
