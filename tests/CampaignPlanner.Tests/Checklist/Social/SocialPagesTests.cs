using Bunit;
using CampaignPlanner.Checklist.Social;
using CampaignPlanner.Shell.Fields;
using CampaignPlanner.Tests.Samples;

namespace CampaignPlanner.Tests.Checklist.Social;

public sealed class SocialPagesTests
{
    private static readonly SocialPoint Point = new();

    [Fact]
    public void The_brief_tells_every_answer_of_the_sample() =>
        Room.BriefTellsEverything(Point, SamplePlan.Good.Document<SocialPlan>(), SamplePlan.Good.Facts);

    [Fact]
    public void The_editor_asks_every_question() =>
        Room.EditorAsksEverything(Point, SamplePlan.Good.Document<SocialPlan>(), SamplePlan.Good.Facts);

    [Fact]
    public async Task A_new_step_comes_last_and_starts_at_the_home_of_the_video()
    {
        await using var page = new BunitContext();
        var plan = SocialValidatorTests.Sound();
        var screen = Room.Open(page, new PointForm(Point, plan, SocialValidatorTests.Facts()), "flow");
        await screen.Find("#f-ShareFlow-add").ClickAsync();
        Assert.Equal((4, "youtube-long"), (plan.ShareFlow[3].Order, plan.ShareFlow[3].SourcePlatformId));
    }

    [Fact]
    public async Task The_first_channel_is_the_home_of_the_video()
    {
        await using var page = new BunitContext();
        var plan = new SocialPlan { PrimaryHostPlatformId = "youtube-long" };
        var screen = Room.Open(page, new PointForm(Point, plan, SocialValidatorTests.Facts()), "channels");
        await screen.Find("#f-Channels-add").ClickAsync();
        await screen.Find("#f-Channels-add").ClickAsync();
        Assert.Equal(("youtube-long", SocialRole.Host), (plan.Channels[0].PlatformId, plan.Channels[0].Role));
        Assert.Equal((null, null), (plan.Channels[1].PlatformId, plan.Channels[1].Role));
    }
}
