using CampaignPlanner.Checklist.Distribution;
using CampaignPlanner.Checklist.Goals;
using CampaignPlanner.Contracts;
using CampaignPlanner.Shell.Fields;
using CampaignPlanner.Tests.Every;

namespace CampaignPlanner.Tests.Shell.Fields;

public sealed class DocumentTextTests
{
    [Theory]
    [InlineData("en", "TotalBudget", "48000", "48,000")]
    [InlineData("nl", "TotalBudget", "48000,00", "€ 48.000")]
    [InlineData("fr", "TotalBudget", "1234.5", "1\u202F234,5")]
    [InlineData("en", "FlightStart", "2027-09-20", "20 Sep 2027")]
    [InlineData("en", "Markets", "be,nl", "BE, NL")]
    [InlineData("en", "ProductUrl", "https://a.example ", "https://a.example")]
    [InlineData("en", "Name", "", " ")]
    [InlineData("en", "FlightStart", "next week", "next week")]
    public void Texts_that_mean_one_answer_are_the_same(string language, string name, string one, string other) => Assert.True(Same(language, name, one, other));

    [Theory]
    [InlineData("en", "TotalBudget", "48000", "48001")]
    [InlineData("en", "TotalBudget", "48.000", "48,000")]
    [InlineData("en", "Name", "Seen", "seen")]
    [InlineData("en", "Name", "Seen", "")]
    [InlineData("en", "Markets", "BE,NL", "NL,BE")]
    [InlineData("en", "FlightStart", "next week", "")]
    [InlineData("en", "FlightStart", "next week", "next month")]
    public void Texts_that_mean_two_answers_are_not(string language, string name, string one, string other)
    {
        Assert.False(Same(language, name, one, other));
        Assert.False(Same(language, name, other, one));
    }

    [Fact]
    public void Text_that_does_not_fit_is_kept_as_it_was_typed_until_something_fits()
    {
        using var _ = new Speaking("en");
        var plan = new GoalsPlan { FlightStart = new(2027, 9, 20) };
        Assert.True(DocumentText.Set(plan, "FlightStart", "next week"));
        Assert.Equal("next week", DocumentText.At(plan, "FlightStart"));
        Assert.Equal(new DateOnly(2027, 9, 20), plan.FlightStart);
        Assert.True(DocumentText.Set(plan, "FlightStart", "2027-09-27"));
        Assert.Equal("2027-09-27", DocumentText.At(plan, "FlightStart"));
        Assert.Null(plan.Drafts);
    }

    [Fact]
    public void Nothing_is_typed_into_a_list_a_part_or_a_number_that_is_worked_out()
    {
        var goals = new GoalsPlan { Videos = [new()] };
        Assert.All(["", "V1"], text => Assert.False(DocumentText.Set(goals, "Videos", text)));
        Assert.Single(goals.Videos);
        var creators = new DistributionPlan { Kols = [new()] };
        Assert.All(["FitScore", "Scores"], name => Assert.False(DocumentText.Set(creators, $"Kols/{creators.Kols[0].Key}/{name}", "")));
        Assert.NotNull(creators.Kols[0].Scores);
        Assert.True((goals.Drafts ?? creators.Drafts) is null);
    }

    private static bool Same(string language, string name, string one, string other)
    {
        using var _ = new Speaking(language);
        return DocumentText.Same(Questions.Find(typeof(GoalsPlan), name)!, one, other);
    }
}
