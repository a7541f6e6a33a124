using CampaignPlanner.Browser.Stage;
using static CampaignPlanner.Plans.PlansTexts;

namespace CampaignPlanner.Browser;

public sealed class ListTests(House house) : BrowserTest, IClassFixture<House>
{
    [Fact]
    public async Task The_list_finds_plans_by_title_and_by_client_while_one_types()
    {
        await house.Records.PlanAsync("Umbrella spring", client: "Regenboog");
        await house.Records.PlanAsync("Sunscreen summer", client: "Zonneveld");
        var ada = await ArriveAsync(house.App.Url, house.AdasBrowser);
        await ada.GoAsync("/plans");
        var search = ada.Page.GetByRole(AriaRole.Searchbox, new() { Name = T["SearchLabel"], Exact = true });

        await search.PressSequentiallyAsync("umbrella");
        await Expect(ada.Link("Sunscreen summer")).ToBeHiddenAsync();
        await Expect(ada.Link("Umbrella spring")).ToBeVisibleAsync();
        await search.FillAsync("zonneveld");
        await Expect(ada.Link("Umbrella spring")).ToBeHiddenAsync();
        await Expect(ada.Link("Sunscreen summer")).ToBeVisibleAsync();
        await search.FillAsync("nothing like it");
        await Expect(ada.Page.GetByText(T.Format("NoMatch", "nothing like it"))).ToBeVisibleAsync();
    }

    [Fact]
    public async Task An_archived_plan_rests_in_the_archive_until_it_is_taken_out()
    {
        await house.Records.PlanAsync("Winter tyres");
        var ada = await ArriveAsync(house.App.Url, house.AdasBrowser);
        await ActAsync(ada, "Winter tyres", "Archive");
        await Expect(ada.Page.GetByText(T.Format("Archived", "Winter tyres"))).ToBeVisibleAsync();
        await Expect(ada.Link("Winter tyres")).ToBeHiddenAsync();

        await ActAsync(ada, "Winter tyres", "Unarchive", "?view=Archived");
        await Expect(ada.Page.GetByText(T.Format("PutBack", "Winter tyres"))).ToBeVisibleAsync();
        await ada.GoAsync("/plans");
        await Expect(ada.Link("Winter tyres")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task A_deleted_plan_can_be_put_back_at_once_or_from_the_bin()
    {
        await house.Records.PlanAsync("Paper boats");
        var ada = await ArriveAsync(house.App.Url, house.AdasBrowser);
        await ActAsync(ada, "Paper boats", "Delete");
        await Expect(ada.Page.GetByText(T.Format("Deleted", "Paper boats"))).ToBeVisibleAsync();
        await Expect(ada.Link("Paper boats")).ToBeHiddenAsync();
        await ada.Button(T["Undo"]).ClickAsync();
        await Expect(ada.Link("Paper boats")).ToBeVisibleAsync();

        await ActAsync(ada, "Paper boats", "Delete");
        await Expect(ada.Link("Paper boats")).ToBeHiddenAsync();
        await ActAsync(ada, "Paper boats", "Restore", "?view=Bin");
        await Expect(ada.Page.GetByText(T.Format("PutBack", "Paper boats"))).ToBeVisibleAsync();
        await ada.GoAsync("/plans");
        await Expect(ada.Link("Paper boats")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task What_is_deleted_for_good_is_asked_about_first()
    {
        await house.Records.PlanAsync("Sand castle");
        var ada = await ArriveAsync(house.App.Url, house.AdasBrowser);
        await ActAsync(ada, "Sand castle", "Delete");
        await Expect(ada.Link("Sand castle")).ToBeHiddenAsync();
        await ada.GoAsync("/plans?view=Bin");
        await ada.Menu(T.Format("ActionsFor", "Sand castle")).ClickAsync();
        await ada.Link(T["Purge"]).ClickAsync();
        await Expect(ada.Heading(T.Format("PurgeAsk", "Sand castle"))).ToBeVisibleAsync();
        await ada.Button(T["Purge"]).ClickAsync();
        await Expect(ada.Page.GetByText(T.Format("Purged", "Sand castle"))).ToBeVisibleAsync();
        await Expect(ada.Link("Sand castle")).ToBeHiddenAsync();
    }

    [Fact]
    public async Task A_duplicate_says_in_its_name_that_it_is_one()
    {
        await house.Records.PlanAsync("Twins");
        var ada = await ArriveAsync(house.App.Url, house.AdasBrowser);
        await ActAsync(ada, "Twins", "Duplicate");
        await Expect(ada.Link(T.Format("CopyOf", "Twins"))).ToBeVisibleAsync();
        await ActAsync(ada, "Twins", "Duplicate");
        await Expect(ada.Link(T.Format("CopyOfAgain", "Twins", 2))).ToBeVisibleAsync();
    }

    [Fact]
    public async Task A_renamed_plan_has_its_new_name_in_the_list_and_in_the_plan()
    {
        await house.Records.PlanAsync("Working title");
        var ada = await ArriveAsync(house.App.Url, house.AdasBrowser);
        await ada.GoAsync("/plans");
        await ada.Menu(T.Format("ActionsFor", "Working title")).ClickAsync();
        await ada.Link(T["Rename"]).ClickAsync();
        await Expect(ada.Box(T["NewName"])).ToHaveValueAsync("Working title");
        await ada.Box(T["NewName"]).FillAsync("Final title");
        await ada.Button(T["Save"]).ClickAsync();
        await Expect(ada.Page.GetByText(T.Format("Renamed", "Final title"))).ToBeVisibleAsync();

        await ada.GoAsync("/plans");
        await ada.Link("Final title").ClickAsync();
        await ada.ReadyAsync("goals");
        await Expect(ada.Field("goals", "Name")).ToHaveValueAsync("Final title");
    }

    private static async Task ActAsync(Person person, string plan, string act, string view = "")
    {
        await person.GoAsync("/plans" + view);
        await person.Menu(T.Format("ActionsFor", plan)).ClickAsync();
        await person.Button(T[act]).ClickAsync();
    }
}
