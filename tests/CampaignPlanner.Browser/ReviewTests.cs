using System.Globalization;
using CampaignPlanner.Browser.Stage;
using CampaignPlanner.Checklist.Goals;
using CampaignPlanner.Contracts;
using static CampaignPlanner.Review.ReviewTexts;

namespace CampaignPlanner.Browser;

/// <summary>A planner hands in, a lead sends back with comments, the planner repairs, the lead compares, signs and approves; a later edit opens exactly what it must.</summary>
public sealed class ReviewTests(House house) : BrowserTest, IClassFixture<House>
{
    [Theory]
    [InlineData("en", 1280)]
    [InlineData("nl", 360)]
    public async Task A_plan_goes_from_hand_to_hand_until_it_is_approved_and_a_later_edit_opens_what_rests_on_it(string language, int width)
    {
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = Cultures.Of(language);
        var plan = await house.Records.PlanAsync($"Reviewed {language}", new SampleCampaign());
        var bo = await ArriveAsync(house.App.Url, await house.BosBrowserAsync(), language: language, width: width);
        var ada = await ArriveAsync(house.App.Url, house.AdasBrowser, language: language, width: width);

        // Handed in, and on the lead's desk.
        await bo.GoAsync($"/plans/{plan}/review");
        await bo.Page.GetByLabel(T["HandIn.Note"]).FillAsync("Ready for you.");
        await bo.Button(T["HandIn"]).ClickAsync();
        await Expect(bo.Page.GetByText(T["Submitted"])).ToBeVisibleAsync();
        await ada.GoAsync("/desk");
        await ada.Link($"Reviewed {language}").ClickAsync();
        await ReadyAsync(ada);
        await Expect(ada.Page.GetByText("Ready for you.", new() { Exact = true })).ToBeVisibleAsync();

        // Read by keyboard: to the first point, a word on one answer of it, and back it goes with two points.
        await ada.Page.Keyboard.PressAsync("j");
        var goals = Section(ada, "goals");
        await Expect(goals).ToBeFocusedAsync();
        await ada.Page.Keyboard.PressAsync("c");
        var say = goals.GetByLabel(T["Comment.Text"], new() { Exact = true });
        await Expect(say).ToBeFocusedAsync();
        // Who is meant is offered as soon as an @ is typed.
        await ada.Page.Keyboard.TypeAsync("Who owns this? @b");
        await Expect(goals.GetByRole(AriaRole.Group, new() { Name = T["Mention"] })).ToBeVisibleAsync();
        await ada.Page.Keyboard.PressAsync("Tab");
        await Expect(goals.GetByRole(AriaRole.Button, new() { Name = "@Bo Li" })).ToBeFocusedAsync();
        await ada.Page.Keyboard.PressAsync("Enter");
        await Expect(say).ToBeFocusedAsync();
        await Expect(say).ToHaveValueAsync("Who owns this? @Bo Li ");
        await goals.GetByLabel(T["Comment.On"]).SelectOptionAsync(nameof(GoalsPlan.StrategyOwner));
        await goals.GetByRole(AriaRole.Button, new() { Name = T["Comment.Send"], Exact = true }).ClickAsync();
        await Expect(goals.GetByText("Who owns this? @Bo Li").First).ToBeVisibleAsync();
        // The planner, who has the page open, sees it without doing anything.
        await Expect(Section(bo, "goals").GetByText("Who owns this? @Bo Li").First).ToBeVisibleAsync();
        await Expect(goals.GetByText(T["Comment.Team"]).First).ToBeVisibleAsync();

        await ReadyAsync(ada);
        await ada.Page.Keyboard.PressAsync("b");
        var reason = ada.Page.GetByLabel(T["Back.Reason"]);
        await Expect(reason).ToBeFocusedAsync();
        var back = ada.Page.GetByRole(AriaRole.Group, new() { Name = T["Back.Points"] });
        await back.GetByLabel($"10 {Points.All[9].Texts()["Short"]}", new() { Exact = true }).CheckAsync();
        await SendAsync(ada);
        await Expect(ada.Page.GetByText(T["Back.Missing"]).First).ToBeVisibleAsync();
        await reason.FillAsync("Name the owner, and the report.");
        await SendAsync(ada);
        await Expect(ada.Page.GetByText(T["SentBack"]).First).ToBeVisibleAsync();

        // One list of what to do: each leads to its field and is ticked.
        await bo.GoAsync($"/plans/{plan}/todo");
        var asked = bo.Page.GetByRole(AriaRole.Main).GetByRole(AriaRole.Listitem);
        await Expect(asked).ToHaveCountAsync(2);
        await asked.First.GetByRole(AriaRole.Link).ClickAsync();
        await bo.ReadyAsync("goals");
        var owner = bo.Field("goals", nameof(GoalsPlan.StrategyOwner));
        await Expect(owner).ToBeFocusedAsync();
        await owner.FillAsync("Lotte Claes");
        await bo.EverythingSavedAsync();
        await bo.GoAsync($"/plans/{plan}/todo");
        await bo.Page.GetByRole(AriaRole.Button, new() { Pressed = false, Name = T.Format("Todo.Done", "Who owns this? @Bo Li") }).ClickAsync();
        await Expect(bo.Page.GetByRole(AriaRole.Button, new() { Pressed = true, Name = T.Format("Todo.Done", "Who owns this? @Bo Li") })).ToBeVisibleAsync();
        await bo.Link(T["Todo.Again"]).ClickAsync();
        await bo.Page.GetByLabel(T["HandIn.Done"]).FillAsync("Lotte it is.");
        await bo.Button(T["HandIn"]).ClickAsync();
        await Expect(bo.Page.GetByText(T["Submitted"])).ToBeVisibleAsync();

        // The lead reads what changed, signs one point with a key, and approves the whole.
        await ada.GoAsync($"/plans/{plan}/review");
        await Expect(goals.GetByText("Lotte Claes").First).ToBeVisibleAsync();
        await Expect(ada.Heading(T["Part.New"]).First).ToBeVisibleAsync();
        await ReadyAsync(ada);
        await ada.Page.Keyboard.PressAsync("j");
        await ada.Page.Keyboard.PressAsync("s");
        await Expect(goals.GetByText(T["Standing.SignedOff"]).First).ToBeVisibleAsync();
        await Expect(ada.Page.GetByRole(AriaRole.Region, new() { Name = T["Decision"] }).GetByText(T.Format("OfTen", 1, 10))).ToBeVisibleAsync();
        var version = await ada.Page.GetByRole(AriaRole.Region, new() { Name = T["Decision"] }).GetByRole(AriaRole.Link).Last.TextContentAsync();
        await ada.Button(version!).ClickAsync();
        await Expect(ada.Page.GetByText(T["Status.Reopened"])).ToBeHiddenAsync();
        await Expect(ada.Page.Locator("[data-review]").GetByText(T.Format("OfTen", 10, 10))).ToBeVisibleAsync();

        // The planner moves the flight: point 1 and all that rest on it open again, and no other.
        await bo.OpenAsync(plan, "goals", "campaign");
        await bo.Field("goals", nameof(GoalsPlan.FlightEnd)).FillAsync(DateTime.UtcNow.AddYears(1).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        await bo.EverythingSavedAsync();
        await ada.GoAsync($"/plans/{plan}/review");
        foreach (var point in Points.All)
        {
            var opens = point.Key == "goals" || point.RestsOn.Contains(Ground.Flight);
            await Expect(Section(ada, point.Key).GetByText(T[opens ? "Standing.Reopened" : "Standing.SignedOff"], new() { Exact = true })).ToBeVisibleAsync();
        }
    }

    // The review is on screen, and its keys work.
    private static Task ReadyAsync(Person person) => Expect(person.Page.Locator("[data-review][data-ready]")).ToBeAttachedAsync();

    private static ILocator Section(Person person, string key) => person.Page.GetByRole(AriaRole.Region, new() { Name = $"{Points.Find(key)!.Number} {Points.Find(key)!.Texts()["Title"]}" });

    private static Task SendAsync(Person ada) => ada.Page.GetByRole(AriaRole.Region, new() { Name = T.Format("Back.Title", "Bo Li") }).GetByRole(AriaRole.Button, new() { Name = T["SendBack"], Exact = true }).ClickAsync();
}
