using System.Globalization;
using CampaignPlanner.Browser.Stage;
using CampaignPlanner.Checklist.Goals;
using CampaignPlanner.Checklist.Production;
using CampaignPlanner.Contracts;
using static CampaignPlanner.Coach.CoachTexts;

namespace CampaignPlanner.Browser;

/// <summary>The coach beside the form, in the languages people write in, by keyboard alone.</summary>
public sealed class CoachTests(House house) : BrowserTest, IClassFixture<House>
{
    [Theory]
    [InlineData("en")]
    [InlineData("nl")]
    [InlineData("zh-Hans")]
    public async Task A_fault_is_found_while_typing_repaired_in_one_press_or_kept_with_a_reason_until_its_facts_change(string language)
    {
        var culture = CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = Cultures.Of(language);
        var plan = await house.Records.PlanAsync($"Coached {language}", new SampleCampaign());
        var ada = await ArriveAsync(house.App.Url, house.AdasBrowser, language: language);
        await ada.OpenAsync(plan, "production");
        var coach = ada.Page.GetByRole(AriaRole.Region, new() { Name = T["Coach"], Exact = true });
        var reserve = ada.Field("production", nameof(ProductionPlan.ContingencyPct));
        await Expect(coach.GetByText(T["Summary.None"])).ToBeVisibleAsync();

        await reserve.FillAsync("3");
        await Expect(Found(3)).ToBeVisibleAsync();
        await Expect(coach.GetByRole(AriaRole.Status)).ToContainTextAsync(T.Count("Severity.Warning.Count", 1));

        await ada.Page.Keyboard.PressAsync("F8");
        await Expect(coach.GetByRole(AriaRole.Button, new() { Name = T["Show"], Exact = true })).ToBeFocusedAsync();
        await ada.Page.Keyboard.PressAsync("Enter");
        await Expect(reserve).ToBeFocusedAsync();

        await PressAsync(T.Format("Repair.SetTo", Show.Number(10, culture)));
        await Expect(reserve).ToHaveValueAsync("10");
        await Expect(Found(3)).ToBeHiddenAsync();

        await reserve.FillAsync("3");
        await Expect(Found(3)).ToBeVisibleAsync();
        await PressAsync(T["Keep"]);
        await PressAsync(T["Keep.Save"]);
        await Expect(coach.GetByText(T["KeepReason.Missing"])).ToBeVisibleAsync();
        await coach.GetByLabel(T["KeepReason"]).FillAsync("The studio carries the risk.");
        await PressAsync(T["Keep.Save"]);
        await Expect(coach.GetByText(T["Summary.None"])).ToBeVisibleAsync();
        await coach.GetByText(T.Count("Waived", 1)).ClickAsync();
        await Expect(coach.GetByText("The studio carries the risk.")).ToBeVisibleAsync();

        await reserve.FillAsync("2");
        await Expect(Found(2)).ToBeVisibleAsync();

        ILocator Found(decimal reserved) => coach.GetByText(RoomTexts.Of(typeof(ProductionPlan)).Format("Rule.PRO-03", Show.Percent(reserved, culture), Show.Percent(5, culture)));

        async Task PressAsync(string button)
        {
            await coach.GetByRole(AriaRole.Button, new() { Name = button, Exact = true }).FocusAsync();
            await ada.Page.Keyboard.PressAsync("Enter");
        }
    }

    [Fact]
    public async Task A_blocker_holds_the_plan_back_until_it_is_solved_and_the_score_page_says_so()
    {
        var plan = await house.Records.PlanAsync("Held back", new SampleCampaign());
        var ada = await ArriveAsync(house.App.Url, house.AdasBrowser);
        await ada.OpenAsync(plan, "goals");
        var coach = ada.Page.GetByRole(AriaRole.Region, new() { Name = T["Coach"], Exact = true });
        var end = ada.Page.GetByLabel(PlanForm.LabelOf(Questions.Find(typeof(GoalsPlan), nameof(GoalsPlan.FlightEnd))!), new() { Exact = true });
        var day = await end.InputValueAsync();
        await Expect(coach.GetByText(T["Readiness.Ready.Say"])).ToBeVisibleAsync();

        await end.FillAsync("");
        await Expect(ada.Page.GetByText(T.Count("GoodEnough.HeldBy", 1))).ToBeVisibleAsync();
        await ada.Link(T["ScoreLink"]).ClickAsync();
        await Expect(ada.Page.GetByText(T.Format("Page.Score", 59))).ToBeVisibleAsync();
        await ada.Page.GetByRole(AriaRole.Link, new() { Name = $"{T["Show"]} PLAN-01", Exact = true }).ClickAsync();

        await ada.ReadyAsync("goals");
        await end.FillAsync(day);
        await Expect(coach.GetByText(T["Readiness.Ready.Say"])).ToBeVisibleAsync();
    }
}
