using CampaignPlanner.Browser.Stage;
using CampaignPlanner.Contracts;
using CampaignPlanner.Plans;
using CampaignPlanner.Shell;

namespace CampaignPlanner.Browser;

public sealed class LanguageTests(House house) : BrowserTest, IClassFixture<House>
{
    [Fact]
    public async Task Each_language_keeps_the_page_and_speaks_for_itself()
    {
        var plan = await house.Records.PlanAsync("Four tongues");
        var ada = await ArriveAsync(house.App.Url, house.AdasBrowser);
        await ada.OpenAsync(plan, "creative");
        var now = "en";
        foreach (var next in new[] { "nl", "fr", "zh-Hans", "en" })
        {
            await ada.Menu($"{Languages.All.First(l => l.Code == now).Short}, {ShellTexts.T.In("Language", Cultures.Of(now))}").ClickAsync();
            await ada.Button(Languages.All.First(l => l.Code == next).Name).ClickAsync();
            await Expect(ada.Page.Locator("html")).ToHaveAttributeAsync("lang", next);
            await ada.ReadyAsync("creative");
            Assert.EndsWith($"/plans/{plan}/creative", ada.Page.Url, StringComparison.Ordinal);
            await Expect(ada.Page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToContainTextAsync(Points.Find("creative")!.Texts(Cultures.Of(next))["Title"]);
            now = next;
        }
    }

    [Theory]
    [InlineData("en")]
    [InlineData("nl")]
    [InlineData("fr")]
    [InlineData("zh-Hans")]
    public async Task A_browser_that_asks_for_a_language_gets_it_on_every_kind_of_page(string language)
    {
        var plan = await house.Records.PlanAsync($"In {language}");
        var visitor = await ArriveAsync(house.App.Url, house.AdasBrowser, language: language);
        var (plans, culture) = (PlansTexts.T, Cultures.Of(language));
        foreach (var (path, title) in new[]
        {
            ("/plans", plans.In("Plans", culture)),
            ("/plans/new", plans.In("New.Title", culture)),
            ("/briefs", Brief.BriefTexts.T.In("Batch", culture)),
            ($"/plans/{plan}/brief", plans.In("Preview", culture)),
            ($"/plans/{plan}/history", string.Format(culture, plans.In("History.Title", culture), $"In {language}")),
            ("/members", Account.AccountTexts.T.In("Members.Title", culture)),
        })
        {
            await visitor.GoAsync(path);
            await Expect(visitor.Page.GetByRole(AriaRole.Heading, new() { Level = 1, Name = title, Exact = true })).ToBeVisibleAsync();
        }
    }

    [Theory]
    [InlineData("en")]
    [InlineData("nl")]
    [InlineData("fr")]
    [InlineData("zh-Hans")]
    public async Task The_brief_speaks_the_language_of_its_plan_and_leaves_out_no_answer_whoever_prints_it(string language)
    {
        var sample = new SampleCampaign();
        var plan = await house.Records.PlanAsync($"看见 {language}", sample, language);
        var ada = await ArriveAsync(house.App.Url, house.AdasBrowser);

        var (paper, untold) = await ada.ReadBriefAsync(plan, sample, language);

        Assert.Empty(untold);
        Assert.Contains($"看见{language}", paper, StringComparison.Ordinal);
        Assert.All(Points.All, point => Assert.Contains(PdfText.Bare(point.Texts(Cultures.Of(language))["Title"]), paper, StringComparison.Ordinal));
    }
}
