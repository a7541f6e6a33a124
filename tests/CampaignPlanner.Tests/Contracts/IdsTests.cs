using CampaignPlanner.Contracts;

namespace CampaignPlanner.Tests.Contracts;

public sealed class IdsTests
{
    [Theory]
    [InlineData("V1", "V1", true)]
    [InlineData("", "", true)]
    [InlineData("V1", "V2", false)]
    [InlineData("W1", "V1", false)]
    [InlineData("V1", "v1", false)]
    [InlineData("V1", "V11", false)]
    [InlineData(null, null, false)]
    [InlineData("V1", null, false)]
    [InlineData(null, "V1", false)]
    public void Ids_are_compared_sign_by_sign(string? one, string? other, bool same) => Assert.Equal(same, Ids.Same(one, other));

    [Fact]
    public void A_video_is_found_by_its_id_in_the_videos_of_now()
    {
        var facts = new PlanFacts { Videos = [new("V1", "First", 1, null, false), new("V1", "Second", 2, null, false)] };
        Assert.Equal(("First", null, null), (facts.Video("V1")?.Title, facts.Video("V2"), facts.Video(null)));

        facts.Videos = [new("V2", "Other", 3, null, false)];
        Assert.Equal((null, "Other"), (facts.Video("V1"), facts.Video("V2")?.Title));
    }
}
