using CampaignPlanner.Browser.Stage;
using CampaignPlanner.Checklist.Goals;
using CampaignPlanner.Contracts;
using CampaignPlanner.Plans;

namespace CampaignPlanner.Browser;

public sealed class ItemsTests(House house) : BrowserTest, IClassFixture<House>
{
    private static RoomTexts Shared => RoomTexts.Shared;

    private static RoomTexts Texts => RoomTexts.Of(typeof(GoalsPlan));

    [Fact]
    public async Task Items_are_added_moved_duplicated_and_removed_and_a_removed_one_can_be_put_back()
    {
        var plan = await house.Records.PlanAsync("Cards");
        var ada = await ArriveAsync(house.App.Url, house.AdasBrowser);
        await ada.OpenAsync(plan, "goals", "audiences");
        var list = ada.Page.GetByRole(AriaRole.Region, new() { Name = Texts["GoalsPlan.Audiences"], Exact = true });
        var cards = list.GetByRole(AriaRole.Heading).Filter(new() { Has = ada.Page.GetByRole(AriaRole.Button) });
        async Task IsAsync(params string[] names)
        {
            await Expect(cards).ToHaveCountAsync(names.Length);
            await Expect(cards).ToContainTextAsync(names);
        }

        var names = new List<string>();
        foreach (var name in new[] { "Commuters", "Pupils", "Couriers" })
        {
            await ada.Button(Texts["Audience.Add"]).ClickAsync();
            await Expect(cards).ToHaveCountAsync(names.Count + 1);
            var field = NameOf(list);
            await Expect(field).ToHaveValueAsync("");
            await Expect(field).ToBeFocusedAsync();
            await field.FillAsync(name);
            await ada.EverythingSavedAsync();
            names.Add(name);
            await IsAsync([.. names]);
        }

        await ada.Button(Shared["MoveUp"]).ClickAsync();
        await IsAsync("Commuters", "Couriers", "Pupils");
        await ada.Button(Shared["Duplicate.Item"]).ClickAsync();
        await IsAsync("Commuters", "Couriers", "Couriers", "Pupils");
        await Expect(NameOf(list)).ToBeFocusedAsync();
        await NameOf(list).FillAsync("Walkers");
        await ada.EverythingSavedAsync();
        await IsAsync("Commuters", "Couriers", "Walkers", "Pupils");

        await ada.Button(Shared["Delete"]).ClickAsync();
        await IsAsync("Commuters", "Couriers", "Pupils");
        await Expect(ada.Page.GetByText(Shared.Format("Deleted", "Walkers"))).ToBeVisibleAsync();
        await ada.Button(PlansTexts.T["Undo"]).ClickAsync();
        await IsAsync("Commuters", "Couriers", "Walkers", "Pupils");

        // Saves run one after another: when this one is acknowledged, those of the buttons are in too.
        await cards.GetByRole(AriaRole.Button).Last.ClickAsync();
        await Expect(NameOf(list)).ToHaveValueAsync("Pupils");
        await NameOf(list).FillAsync("School pupils");
        await ada.EverythingSavedAsync();
        Assert.Equal(["Commuters", "Couriers", "Walkers", "School pupils"], (await house.Records.ReadAsync<GoalsPlan>(plan)).Audiences.Select(a => a.Name));
    }

    private static ILocator NameOf(ILocator list) =>
        list.GetByRole(AriaRole.Textbox, new() { Name = PlanForm.LabelOf(Questions.Find(typeof(Audience), nameof(Audience.Name))!), Exact = true });
}
