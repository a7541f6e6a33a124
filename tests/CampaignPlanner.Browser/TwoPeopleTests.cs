using CampaignPlanner.Browser.Stage;
using CampaignPlanner.Checklist.Goals;
using CampaignPlanner.Contracts;
using static CampaignPlanner.Plans.PlansTexts;

namespace CampaignPlanner.Browser;

/// <summary>Two members at one point, the second invited by link.</summary>
public sealed class TwoPeopleTests(House house) : BrowserTest, IClassFixture<House>
{
    private const string AdasText = "Commuters buy lights before the clocks go back.";
    private const string BosText = "School cyclists buy lights after the clocks went back.";

    [Fact]
    public async Task Answers_to_different_questions_are_both_kept()
    {
        var (plan, ada, bo) = await BothOpenAsync("Different questions");

        await ada.Field("goals", nameof(GoalsPlan.BrandName)).FillAsync("Nachtspaak");
        await ada.EverythingSavedAsync();
        await bo.Field("goals", nameof(GoalsPlan.ProductName)).FillAsync("Halo 2");
        await bo.EverythingSavedAsync();

        var stored = await house.Records.ReadAsync<GoalsPlan>(plan);
        Assert.Equal(("Nachtspaak", "Halo 2"), (stored.BrandName, stored.ProductName));
        await Expect(bo.Field("goals", nameof(GoalsPlan.BrandName))).ToHaveValueAsync("Nachtspaak");
    }

    [Theory]
    [InlineData("Conflict.KeepMine", BosText)]
    [InlineData("Conflict.KeepTheirs", AdasText)]
    [InlineData("Conflict.KeepBoth", AdasText + "\n" + BosText)]
    public async Task Of_two_texts_for_one_question_the_second_person_sees_both_and_chooses(string choice, string kept)
    {
        var (plan, ada, bo) = await BothOpenAsync(choice);

        await ada.Field("goals", nameof(GoalsPlan.StrategyStatement)).FillAsync(AdasText);
        await ada.EverythingSavedAsync();
        await bo.Field("goals", nameof(GoalsPlan.StrategyStatement)).FillAsync(BosText);

        var panel = bo.Page.GetByRole(AriaRole.Alert, new() { Name = LabelOfStatement, Exact = true });
        await Expect(panel).ToContainTextAsync(T.Format("Conflict.Title", House.Ada));
        await Expect(panel).ToContainTextAsync(AdasText);
        await Expect(panel).ToContainTextAsync(BosText);
        Assert.Equal(AdasText, (await house.Records.ReadAsync<GoalsPlan>(plan)).StrategyStatement);

        await bo.Button(T[choice]).ClickAsync();
        await Expect(panel).ToBeHiddenAsync();
        await bo.EverythingSavedAsync();
        await Expect(bo.Field("goals", nameof(GoalsPlan.StrategyStatement))).ToHaveValueAsync(kept);
        Assert.Equal(kept, (await house.Records.ReadAsync<GoalsPlan>(plan)).StrategyStatement);
    }

    private static string LabelOfStatement => PlanForm.LabelOf(Questions.Find(typeof(GoalsPlan), nameof(GoalsPlan.StrategyStatement))!);

    private async Task<(Guid Plan, Person Ada, Person Bo)> BothOpenAsync(string name)
    {
        var plan = await house.Records.PlanAsync(name);
        var ada = await ArriveAsync(house.App.Url, house.AdasBrowser);
        var bo = await ArriveAsync(house.App.Url, await house.BosBrowserAsync());
        await ada.OpenAsync(plan, "goals");
        await bo.OpenAsync(plan, "goals");
        return (plan, ada, bo);
    }
}
