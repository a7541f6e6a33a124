using CampaignPlanner.Checklist.Goals;
using CampaignPlanner.Checklist.Social;
using CampaignPlanner.Contracts;
using CampaignPlanner.Tests.Every;

namespace CampaignPlanner.Tests.Contracts;

public sealed class AnswerPathTests
{
    [Theory]
    [MemberData(nameof(EveryPoint.Keys), MemberType = typeof(EveryPoint))]
    public void Keys_and_JSON_paths_lead_to_the_same_answer(string key)
    {
        var (point, plan) = (Points.Find(key)!, new FilledPlan(seed: 5, items: 2));
        var document = plan.Of(point);
        Assert.All(Answers.Of(document, plan.Facts), asked =>
        {
            var json = AnswerPath.ToJson(document, asked.Path);
            Assert.Equal(asked.Path, AnswerPath.ToKeys(document, json!));
            Assert.Equal((asked.Owner, asked.Question), AnswerPath.Resolve(document, asked.Path)!.Value);
        });
    }

    [Fact]
    public void A_key_follows_its_item_when_the_list_is_reordered()
    {
        var plan = new GoalsPlan { Videos = [new() { Id = "V1" }, new() { Id = "V2" }] };
        var path = $"Videos/{plan.Videos[0].Key}/Title";
        Assert.Equal("Videos[0].Title", AnswerPath.ToJson(plan, path));
        plan.Videos.Reverse();
        Assert.Equal("Videos[1].Title", AnswerPath.ToJson(plan, path));
        Assert.Same(plan.Videos[1], AnswerPath.Resolve(plan, path)!.Value.Owner);
    }

    [Fact]
    public void An_item_or_a_part_is_found_by_its_path()
    {
        var (goals, social) = (new GoalsPlan { Videos = [new()] }, new SocialPlan());
        Assert.Same(goals.Videos[0], AnswerPath.OwnerAt(goals, $"Videos/{goals.Videos[0].Key}"));
        Assert.Same(social.CommentPlan, AnswerPath.OwnerAt(social, "CommentPlan"));
        Assert.Null(AnswerPath.OwnerAt(goals, "Videos/gone"));
        Assert.Null(AnswerPath.OwnerAt(goals, "Name"));
    }

    [Theory]
    [InlineData("Nothing")]
    [InlineData("")]
    [InlineData("Videos/gone/Title")]
    [InlineData("Videos/gone")]
    [InlineData("Name/Title")]
    [InlineData("/")]
    public void A_path_to_nowhere_leads_nowhere(string path) => Assert.Null(AnswerPath.Resolve(new GoalsPlan { Videos = [new()] }, path));

    [Theory]
    [InlineData("Videos[1].Title")]
    [InlineData("Nothing")]
    [InlineData("Name.Length")]
    public void A_JSON_path_to_nowhere_has_no_keys(string path) => Assert.Null(AnswerPath.ToKeys(new GoalsPlan { Name = "Seen", Videos = [new()] }, path));

    [Fact]
    public void Keys_of_an_item_that_is_gone_have_no_JSON_path() => Assert.Null(AnswerPath.ToJson(new GoalsPlan(), "Videos/gone/Title"));
}
