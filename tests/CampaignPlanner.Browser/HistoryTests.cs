using CampaignPlanner.Browser.Stage;
using CampaignPlanner.Checklist.Goals;
using static CampaignPlanner.Plans.PlansTexts;

namespace CampaignPlanner.Browser;

public sealed class HistoryTests(House house) : BrowserTest, IClassFixture<House>
{
    [Fact]
    public async Task An_older_version_can_be_read_and_put_back_as_a_new_one()
    {
        var plan = await house.Records.PlanAsync("Second thoughts");
        var ada = await ArriveAsync(house.App.Url, house.AdasBrowser);
        await ada.OpenAsync(plan, "goals");
        await ada.Field("goals", nameof(GoalsPlan.ProductName)).FillAsync("Halo 2 light set");
        await ada.EverythingSavedAsync();

        await ada.Link(T["History"]).First.ClickAsync();
        await Expect(ada.Heading(T.Format("History.Title", "Second thoughts"))).ToBeVisibleAsync();
        await Expect(ada.Page.GetByText(T["History.Created"])).ToBeVisibleAsync();
        await ReadAsync(ada, 2);
        await Expect(ada.Page.GetByRole(AriaRole.Article)).ToContainTextAsync("Halo 2 light set");
        await ada.Link(T["History"]).ClickAsync();
        await ReadAsync(ada, 1);
        await Expect(ada.Page.GetByRole(AriaRole.Article)).Not.ToContainTextAsync("Halo 2 light set");

        await ada.Button(T["History.Restore"]).ClickAsync();
        await Expect(ada.Page.GetByText(T.Format("History.Restored", 1, 3))).ToBeVisibleAsync();
        await Expect(ada.Link($"{T["History.Read"]} {T.Format("History.Version", 3)}")).ToBeVisibleAsync();
        Assert.Null((await house.Records.ReadAsync<GoalsPlan>(plan)).ProductName);
        await ReadAsync(ada, 2);
        await Expect(ada.Page.GetByRole(AriaRole.Article)).ToContainTextAsync("Halo 2 light set");
    }

    private static async Task ReadAsync(Person person, int version)
    {
        var name = T.Format("History.Version", version);
        await person.Link($"{T["History.Read"]} {name}").ClickAsync();
        await Expect(person.Heading(name)).ToBeVisibleAsync();
    }
}
