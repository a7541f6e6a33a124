using CampaignPlanner.Account;
using CampaignPlanner.Browser.Stage;
using CampaignPlanner.Checklist.Goals;
using CampaignPlanner.Contracts;
using static CampaignPlanner.Plans.PlansTexts;

namespace CampaignPlanner.Browser;

public sealed class KeyboardTests(House house) : BrowserTest, IClassFixture<House>
{
    private Person _ada = null!;

    private IKeyboard Keys => _ada.Page.Keyboard;

    [Fact]
    public async Task The_whole_walk_goes_by_keyboard_alone()
    {
        _ada = await ArriveAsync(house.App.Url);
        await _ada.GoAsync("/plans");
        await TypeAsync(_ada.Box(AccountTexts.T["Email"]), House.AdasMail);
        await TypeAsync(_ada.Box(AccountTexts.T["Password"]), Person.Password);
        await Keys.PressAsync("Enter");

        await EnterAsync(_ada.Link(T["NewPlan"]).First);
        var first = Points.All[0];
        string Label(string property) => first.Texts()[$"{first.DocumentType.Name}.{property}"];
        await TypeAsync(_ada.Box(Label("Name")), "By hand");
        await TypeAsync(_ada.Box(Label("BrandName")), "Nachtspaak");
        await TypeAsync(_ada.Box(Label("FlightStart")), "09202032");
        await TypeAsync(_ada.Box(Label("FlightEnd")), "11142032");
        await EnterAsync(_ada.Button(T["New.Make"]));

        await _ada.ReadyAsync(first.Key);
        await TypeAsync(_ada.Field("goals", nameof(GoalsPlan.ProductName)), "Halo 2 light set");
        foreach (var (point, part) in Points.All.SelectMany(point => point.Parts.Select(part => (point, part))))
        {
            await _ada.AtAsync(point, part);
            if (part.Key == "audiences")
            {
                // A new card takes the keys into its first field, and a fold opens like any button.
                await EnterAsync(_ada.Button(first.Texts()["Audience.Add"]));
                var name = _ada.Box(PlanForm.LabelOf(Questions.Find(typeof(Audience), nameof(Audience.Name))!));
                await Expect(name).ToBeFocusedAsync();
                await Keys.TypeAsync("Daily commuters");
                await EnterAsync(_ada.Page.GetByRole(AriaRole.Button, new() { NameRegex = new("^More "), Expanded = false }));
                await TypeAsync(_ada.Box(PlanForm.LabelOf(Questions.Find(typeof(Audience), nameof(Audience.Conversation))!)), "Local cycling groups");
            }

            await _ada.EverythingSavedAsync();
            await Keys.PressAsync("Control+Enter");
        }

        await Expect(_ada.Heading(T["Preview"])).ToBeVisibleAsync();
        foreach (var text in new[] { "By hand", "Halo 2 light set", "Daily commuters", "Local cycling groups" })
        {
            await Expect(_ada.Page.GetByRole(AriaRole.Article)).ToContainTextAsync(text);
        }

        var downloading = _ada.Page.WaitForDownloadAsync();
        await EnterAsync(_ada.Link(T["ExportPdf"]));
        Assert.Contains("Dailycommuters", PdfText.Of(await File.ReadAllBytesAsync(await (await downloading).PathAsync())), StringComparison.Ordinal);
    }

    private async Task TypeAsync(ILocator field, string text)
    {
        await _ada.TabToAsync(field);
        await Keys.TypeAsync(text);
    }

    private async Task EnterAsync(ILocator button)
    {
        await _ada.TabToAsync(button);
        await Keys.PressAsync("Enter");
    }
}
