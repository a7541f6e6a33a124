using CampaignPlanner.Account;
using CampaignPlanner.Browser.Stage;
using CampaignPlanner.Checklist.Goals;
using CampaignPlanner.Contracts;
using CampaignPlanner.Plans;
using CampaignPlanner.Review;
using Xunit.Abstractions;

namespace CampaignPlanner.Browser;

/// <summary>Every page: nothing for axe to say, nothing to scroll sideways on a phone; light and dark.</summary>
public sealed class LookTests(ITestOutputHelper output) : BrowserTest
{
    [Fact]
    public async Task Every_page_can_be_used_by_everyone_and_fits_a_phone()
    {
        await using var app = await AppProcess.StartNewAsync();
        var ada = await ArriveAsync(app.Url);
        var look = new Look(ada, output);
        async Task SeeAsync(string path)
        {
            await ada.GoAsync(path);
            await look.AtAsync(path);
        }

        await SeeAsync("/account/sign-in");
        await ada.Button(AccountTexts.T["SignIn.Button"]).ClickAsync();
        await Expect(ada.Page.GetByText(AccountTexts.T["Email.Missing"]).First).ToBeVisibleAsync();
        await look.AtAsync("sign-in with errors");
        await SeeAsync("/setup?token=wrong");
        await SeeAsync(app.SetUpLink!);
        await ada.SetUpAsync(app, House.Ada, House.AdasMail);
        foreach (var path in new[] { "/plans", "/plans?view=Archived", "/plans?view=Bin", "/plans/new", "/briefs", "/members", "/desk", "/clients", "/audit", "/mail", "/notices", "/account/notices", "/account/password", "/nowhere" })
        {
            await SeeAsync(path);
        }

        await ada.GoAsync("/plans/new");
        await ada.Button(PlansTexts.T["New.Make"]).ClickAsync();
        await Expect(ada.Page.GetByRole(AriaRole.Alert).Or(ada.Page.Locator("[aria-invalid=true]")).First).ToBeVisibleAsync();
        await look.AtAsync("new plan with errors");

        await using var records = new Records(app.Folder, House.AdasMail);
        var (plan, empty) = (await records.PlanAsync("Seen from behind", new SampleCampaign()), await records.PlanAsync("Empty"));
        await PlanAsync(ada, look, plan);
        await ada.OpenAsync(empty, "goals");
        await look.AtAsync("an empty point");
        await ConflictAsync(app, ada, look, empty);
        foreach (var path in new[] { "/plans", "/briefs", "/plans?q=nothing+like+it", $"/plans/{plan}/brief", $"/plans/{empty}/brief", $"/plans/{plan}/history", $"/plans/{plan}/history/1", $"/plans/{plan}/details", $"/plans/{plan}/coach", $"/plans/{empty}/coach", $"/plans/{plan}/forecast", $"/plans/{empty}/forecast", $"/plans/{plan}/thread", $"/plans/{empty}/thread" })
        {
            await SeeAsync(path);
        }

        await ReviewAsync(ada, look, plan);
        await ada.GoAsync("/plans");
        await ada.Menu(PlansTexts.T.Format("ActionsFor", "Empty")).ClickAsync();
        await look.AtAsync("the list with a menu open");
        await ada.Button(PlansTexts.T["Delete"]).ClickAsync();
        await Expect(ada.Button(PlansTexts.T["Undo"])).ToBeVisibleAsync();
        await look.AtAsync("the list with a notice");
        await SeeAsync("/plans?view=Bin");
        await SeeAsync($"/plans/{empty}/purge");

        Assert.Empty(look.Found);
    }

    // Before and after it is handed in, with what was said, with an error, on the desk, sent back.
    private static async Task ReviewAsync(Person ada, Look look, Guid plan)
    {
        await ada.GoAsync($"/plans/{plan}/review");
        await look.AtAsync("a review before it is handed in");
        await ada.Button(ReviewTexts.T["HandIn"]).ClickAsync();
        await Expect(ada.Page.GetByText(ReviewTexts.T["Submitted"])).ToBeVisibleAsync();
        await Expect(ada.Page.Locator("[data-review][data-ready]")).ToBeAttachedAsync();
        await ada.Page.Keyboard.PressAsync("j");
        await ada.Page.Keyboard.PressAsync("c");
        await ada.Page.Keyboard.TypeAsync("A long word: Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft");
        await ada.Button(ReviewTexts.T["Comment.Send"]).First.ClickAsync();
        await Expect(ada.Page.GetByText(ReviewTexts.T["Commented"])).ToBeVisibleAsync();
        await Expect(ada.Page.Locator("[data-review][data-ready]")).ToBeAttachedAsync();
        await ada.Page.Keyboard.PressAsync("b");
        await ada.Button(ReviewTexts.T["SendBack"]).Last.ClickAsync();
        await Expect(ada.Page.GetByText(ReviewTexts.T["Back.Missing"]).First).ToBeVisibleAsync();
        await look.AtAsync("a review with a comment and an error");
        await ada.GoAsync("/desk");
        await ada.Page.GetByText(ReviewTexts.T["Desk.Decide"]).ClickAsync();
        await look.AtAsync("deciding at the desk");
        foreach (var path in new[] { "/clients", "/audit", $"/plans/{plan}/review?mode=short", $"/plans/{plan}/compare" })
        {
            await ada.GoAsync(path);
            await look.AtAsync(path);
        }

        await ada.GoAsync("/clients");
        await ada.Link("Nachtspaak BV").First.ClickAsync();
        await Expect(ada.Heading("Nachtspaak BV")).ToBeVisibleAsync();
        await look.AtAsync("a client");
        await ada.GoAsync($"/plans/{plan}/review#back");
        await ada.Page.GetByLabel(ReviewTexts.T["Back.Reason"]).FillAsync("Once more.");
        await ada.Button(ReviewTexts.T["SendBack"]).Last.ClickAsync();
        await Expect(ada.Page.GetByText(ReviewTexts.T["SentBack"]).First).ToBeVisibleAsync();
        await ada.GoAsync($"/plans/{plan}/todo");
        await look.AtAsync("what to change");
    }

    // Every part of every point; where there are cards, the first one open with its folds.
    private static async Task PlanAsync(Person ada, Look look, Guid plan)
    {
        foreach (var (point, part) in Points.All.SelectMany(point => point.Parts.Select(part => (point, part))))
        {
            await ada.OpenAsync(plan, point.Key, part.Key);
            await ada.AtAsync(point, part);
            var cards = ada.Page.GetByRole(AriaRole.Main).GetByRole(AriaRole.Heading).GetByRole(AriaRole.Button);
            if (await cards.CountAsync() > 0)
            {
                await cards.First.ClickAsync();
                await Expect(cards.First).ToHaveAttributeAsync("aria-expanded", "true");
            }

            var folds = ada.Page.GetByRole(AriaRole.Button, new() { NameRegex = new("^More "), Expanded = false });
            while (await folds.CountAsync() is > 0 and var closed)
            {
                await folds.First.ClickAsync();
                await Expect(folds).ToHaveCountAsync(closed - 1);
            }

            await look.AtAsync($"{point.Key}/{part.Key}", dark: part == point.Parts[0]);
        }
    }

    private async Task ConflictAsync(AppProcess app, Person ada, Look look, Guid plan)
    {
        var elsewhere = await ArriveAsync(app.Url, await ada.Context.StorageStateAsync());
        await elsewhere.OpenAsync(plan, "goals");
        await elsewhere.Field("goals", nameof(GoalsPlan.BrandName)).FillAsync("One");
        await elsewhere.EverythingSavedAsync();
        await ada.Field("goals", nameof(GoalsPlan.BrandName)).FillAsync("Other");
        await Expect(ada.Button(PlansTexts.T["Conflict.KeepMine"])).ToBeVisibleAsync();
        await look.AtAsync("two texts to choose from");
        await ada.Button(PlansTexts.T["Conflict.KeepMine"]).ClickAsync();
        await ada.EverythingSavedAsync();
    }
}
