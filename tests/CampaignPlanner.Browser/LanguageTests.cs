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
            ($"/plans/{plan}/brief", plans.In("Preview", culture)),
            ($"/plans/{plan}/history", string.Format(culture, plans.In("History.Title", culture), $"In {language}")),
            ("/members", Account.AccountTexts.T.In("Members.Title", culture)),
        })
        {
            await visitor.GoAsync(path);
            await Expect(visitor.Page.GetByRole(AriaRole.Heading, new() { Level = 1, Name = title, Exact = true })).ToBeVisibleAsync();
        }
    }

    [Fact]
    public async Task The_brief_of_a_Chinese_plan_is_Chinese_on_paper_whoever_prints_it()
    {
        var sample = new SampleCampaign();
        var plan = await house.Records.PlanAsync("从背后看见你", sample, "zh-Hans");
        var ada = await ArriveAsync(house.App.Url, house.AdasBrowser);

        var answer = await ada.Context.APIRequest.GetAsync($"{house.App.Url}/plans/{plan}/brief.pdf");

        var paper = PdfText.Of(await answer.BodyAsync());
        var culture = Cultures.Of("zh-Hans");
        Assert.Contains("从背后看见你", paper, StringComparison.Ordinal);
        Assert.All(Points.All, point => Assert.Contains(PdfText.Bare(point.Texts(culture)["Title"]), paper, StringComparison.Ordinal));
        Assert.All(sample.Answers().Select(a => PdfText.Bare(AnswerWords.Of(a.Question, a.Owner, sample.Facts, culture))), words => Assert.Contains(words, paper, StringComparison.Ordinal));
    }
}
