using CampaignPlanner.Browser.Stage;
using CampaignPlanner.Checklist.Goals;
using static CampaignPlanner.Plans.PlansTexts;

namespace CampaignPlanner.Browser;

/// <summary>What happens to typing when the server, the line or the page goes away under it.</summary>
public sealed class TypingTests(House house) : BrowserTest, IClassFixture<House>
{
    private const string Long =
        "When the clocks go back, commuters and school cyclists suddenly ride home in the dark, and nobody has told them how little of them is seen from a driver's seat.";

    [Fact]
    public async Task Text_typed_while_the_server_is_killed_comes_back_by_itself_and_is_saved()
    {
        var plan = await house.Records.PlanAsync("Killed");
        var ada = await ArriveAsync(house.App.Url, house.AdasBrowser);
        await ada.OpenAsync(plan, "goals");
        var field = ada.Field("goals", nameof(GoalsPlan.StrategyStatement));

        var typing = field.PressSequentiallyAsync(Long, new() { Delay = 10 });
        await Expect(field).ToHaveValueAsync(new System.Text.RegularExpressions.Regex("^When the clocks"));
        await house.App.KillAsync();
        await typing;
        await Expect(ada.Page.GetByText(T["Offline.Banner"])).ToBeVisibleAsync();
        await Expect(field).ToHaveValueAsync(Long);
        await ada.MarkStaleAsync();
        await house.App.StartAsync();

        await ada.ReadyAsync("goals");
        await ada.EverythingSavedAsync();
        await Expect(field).ToHaveValueAsync(Long);
        await Expect(field).ToBeFocusedAsync();
        var elsewhere = await ArriveAsync(house.App.Url, house.AdasBrowser);
        await elsewhere.OpenAsync(plan, "goals");
        await Expect(elsewhere.Field("goals", nameof(GoalsPlan.StrategyStatement))).ToHaveValueAsync(Long);
    }

    [Fact]
    public async Task While_the_line_is_away_one_writes_on_and_everything_is_saved_when_it_is_back()
    {
        await using var line = new Line(house.App.Url);
        var plan = await house.Records.PlanAsync("Offline");
        var ada = await ArriveAsync(line.Url, house.AdasBrowser);
        await ada.OpenAsync(plan, "goals");
        var (brand, statement) = (ada.Field("goals", nameof(GoalsPlan.BrandName)), ada.Field("goals", nameof(GoalsPlan.StrategyStatement)));
        var banner = ada.Page.GetByText(T["Offline.Banner"]);

        line.Cut();
        await Expect(banner).ToBeVisibleAsync();
        await brand.FillAsync("Nachtspaak");
        await statement.FillAsync(Long);
        await Expect(ada.Page.GetByText(T["Save.Offline"])).ToBeVisibleAsync();
        await Expect(ada.Page.GetByText(T.Format("Offline.Waiting", 2))).ToBeVisibleAsync();
        await Expect(statement).ToBeEditableAsync();

        line.Mend();
        await ada.EverythingSavedAsync();
        await Expect(banner).ToBeHiddenAsync();
        var stored = await house.Records.ReadAsync<GoalsPlan>(plan);
        Assert.Equal(("Nachtspaak", Long), (stored.BrandName, stored.StrategyStatement));
    }

    [Fact]
    public async Task Who_reloads_with_unsent_text_gets_it_back()
    {
        await using var line = new Line(house.App.Url);
        var plan = await house.Records.PlanAsync("Reloaded");
        var ada = await ArriveAsync(line.Url, house.AdasBrowser);
        await ada.OpenAsync(plan, "goals");
        line.Cut();
        await Expect(ada.Page.GetByText(T["Offline.Banner"])).ToBeVisibleAsync();
        await ada.Field("goals", nameof(GoalsPlan.StrategyStatement)).FillAsync(Long);
        await Expect(ada.Page.Locator("#save-state[data-unsaved='1']")).ToBeAttachedAsync();

        line.Mend();
        await ada.MarkStaleAsync();
        await ada.Page.ReloadAsync();

        await ada.ReadyAsync("goals");
        await Expect(ada.Field("goals", nameof(GoalsPlan.StrategyStatement))).ToHaveValueAsync(Long);
        await ada.EverythingSavedAsync();
        Assert.Equal(Long, (await house.Records.ReadAsync<GoalsPlan>(plan)).StrategyStatement);
    }

    [Fact]
    public async Task Text_left_in_a_window_that_was_closed_is_sent_from_the_next_one()
    {
        await using var line = new Line(house.App.Url);
        var plan = await house.Records.PlanAsync("Closed");
        var ada = await ArriveAsync(line.Url, house.AdasBrowser);
        await ada.OpenAsync(plan, "goals");
        line.Cut();
        await ada.Field("goals", nameof(GoalsPlan.StrategyStatement)).FillAsync(Long);
        await Expect(ada.Page.Locator("#save-state[data-unsaved='1']")).ToBeAttachedAsync();

        await ada.NewWindowAsync();
        line.Mend();
        await ada.OpenAsync(plan, "goals");

        await Expect(ada.Field("goals", nameof(GoalsPlan.StrategyStatement))).ToHaveValueAsync(Long);
        await ada.EverythingSavedAsync();
        Assert.Equal(Long, (await house.Records.ReadAsync<GoalsPlan>(plan)).StrategyStatement);
    }
}
