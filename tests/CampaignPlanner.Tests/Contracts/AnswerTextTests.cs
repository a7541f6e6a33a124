using System.Text.Json;
using CampaignPlanner.Checklist.Distribution;
using CampaignPlanner.Checklist.Goals;
using CampaignPlanner.Checklist.Social;
using CampaignPlanner.Contracts;
using CampaignPlanner.Tests.Every;
using CsCheck;

namespace CampaignPlanner.Tests.Contracts;

public sealed class AnswerTextTests
{
    [Fact]
    public void What_an_input_starts_with_means_the_answer_it_came_from()
    {
        var kinds = new HashSet<QuestionKind>();
        Gen.Select(Gen.Int[0, 2_000], Gen.Int[0, 3].Select(n => Cultures.Names[n])).Sample((seed, language) =>
        {
            var (plan, culture) = (new FilledPlan(seed, items: 1), Cultures.Of(language));
            foreach (var asked in plan.Documents.SelectMany(d => Answers.Of(d.Document, plan.Facts)).Where(a => a.Question.IsTyped))
            {
                var answer = asked.Question.Get(asked.Owner);
                Assert.True(AnswerText.TryRead(asked.Question, AnswerText.ForInput(asked.Question, answer, culture), culture, out var read), asked.Path);
                Assert.Equal(Json(answer), Json(read));
                kinds.Add(asked.Question.Kind);
            }
        }, iter: 24, threads: 1);
        Assert.Equal(Enum.GetValues<QuestionKind>().Except([QuestionKind.Items, QuestionKind.Part, QuestionKind.Numbers]), kinds.Order());
    }

    [Fact]
    public void An_emptied_input_is_no_answer() => Assert.All(
        Points.All.SelectMany(Answers.Of).Where(q => q.IsTyped),
        question =>
        {
            Assert.True(AnswerText.TryRead(question, " ", Cultures.Of("en"), out var value), question.TextKey);
            Assert.True(value is null or System.Collections.IList { Count: 0 }, question.TextKey);
            Assert.Equal("", AnswerText.ForInput(question, value, Cultures.Of("en")));
        });

    [Theory]
    [InlineData(typeof(GoalsPlan), "FlightStart", "next week")]
    [InlineData(typeof(GoalsPlan), "TotalBudget", "a lot")]
    [InlineData(typeof(GoalsPlan), "StrategyAuthor", "Nobody")]
    [InlineData(typeof(Video), "MasterDurationSec", "29.5")]
    [InlineData(typeof(Video), "MasterDurationSec", "9999999999")]
    [InlineData(typeof(ShareStep), "TimeOfDay", "25:00")]
    [InlineData(typeof(CommentPlan), "AnswersReady", "perhaps")]
    [InlineData(typeof(GoalsPlan), "Videos", "V1")]
    [InlineData(typeof(SocialPlan), "CommentPlan", "x")]
    [InlineData(typeof(MediaLine), "EstCpm", "5")]
    public void What_cannot_be_such_an_answer_is_not_taken_for_one(Type owner, string name, string typed) =>
        Assert.False(AnswerText.TryRead(Questions.Find(owner, name)!, typed, Cultures.Of("en"), out _));

    [Theory]
    [InlineData("Markets", "be, nl，fr、de；at;ch\nes", new[] { "BE", "NL", "FR", "DE", "AT", "CH", "ES" })]
    [InlineData("Markets", " , ,", new string[0])]
    public void Lists_are_written_with_any_comma_and_codes_in_any_case(string name, string typed, string[] expected)
    {
        Assert.True(AnswerText.TryRead(Questions.Find(typeof(GoalsPlan), name)!, typed, Cultures.Of("en"), out var value));
        Assert.Equal(expected, Assert.IsType<List<string>>(value));
    }

    // 41.50 and 41.5 are one number.
    private static string Json(object? value) => value is decimal number ? number.ToString("G29", null) : JsonSerializer.Serialize(value, PlanJson.Options);
}
