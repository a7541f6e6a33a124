using CampaignPlanner.Account;
using CampaignPlanner.Brief.Themes;
using CampaignPlanner.Browser.Stage;
using CampaignPlanner.Plans;
using CampaignPlanner.Shell;
using Deque.AxeCore.Playwright;
using UglyToad.PdfPig;
using static CampaignPlanner.Brief.BriefTexts;

namespace CampaignPlanner.Browser;

/// <summary>A client's colours, logo and paper are kept once, seen on the sample, and are on every brief of that client.</summary>
public sealed class StylesTests(House house) : BrowserTest, IClassFixture<House>
{
    // One red pixel.
    private static readonly byte[] Png = Convert.FromBase64String("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR4nGP4z8AAAAMBAQDJ/pLvAAAAAElFTkSuQmCC");

    [Fact]
    public async Task A_style_is_kept_seen_on_the_sample_and_worn_by_the_briefs_of_its_client_only()
    {
        var plan = await house.Records.PlanAsync("Dressed", new SampleCampaign(), client: "Lamp & Zoon");
        var other = await house.Records.PlanAsync("Undressed", new SampleCampaign(), client: "Somebody");
        var ada = await ArriveAsync(house.App.Url, house.AdasBrowser);
        await ada.GoAsync("/");
        await ada.Link(ShellTexts.T["Nav.Styles"]).ClickAsync();
        await ada.Link($"{T["Styles.Edit"]} Lamp & Zoon").ClickAsync();
        await Field(ada, "Style.Colour").FillAsync("e30613");
        await Field(ada, "Style.Accent").FillAsync("#ffb900");
        await Logo(ada).SetInputFilesAsync(new FilePayload { Name = "logo.png", MimeType = "image/png", Buffer = Png });
        await ada.Page.GetByLabel("Letter", new() { Exact = true }).CheckAsync();
        await ada.Page.GetByLabel(T["Style.Serif"]).CheckAsync();
        await Field(ada, "Style.Footer").FillAsync("Lamp & Zoon, Utrecht");
        await ada.Button(T["Style.Save"]).ClickAsync();
        await Expect(ada.Page.GetByText(T.Format("Style.Saved", "Lamp & Zoon"))).ToBeVisibleAsync();

        var palette = Palette.Of(Tint.Parse("#E30613")!.Value, Tint.Parse("#FFB900")!.Value);
        await Expect(ada.Page.GetByText(T.Format("Style.Corrected", "#FFB900", palette.Mark))).ToBeVisibleAsync();
        await Expect(ada.Page.GetByRole(AriaRole.Article).GetByRole(AriaRole.Img, new() { Name = "Lamp & Zoon", Exact = true })).ToBeVisibleAsync();
        await Expect(Field(ada, "Style.Colour")).ToHaveValueAsync("#E30613");
        Assert.Empty((await ada.Page.RunAxe()).Violations);
        var sample = await ada.Context.APIRequest.GetAsync(house.App.Url + "/" + await ada.Link(T["Pages"]).GetAttributeAsync("href"));
        Assert.Equal(612, Page(await sample.BodyAsync(), 1).Width);

        await ada.GoAsync($"/plans/{plan}/brief");
        await Expect(ada.Link(T.Format("Style.Client", "Lamp & Zoon"))).ToHaveAttributeAsync("aria-current", "page");
        var worn = await SavedAsync(ada);
        Assert.Equal((612, 1), (Page(worn, 1).Width, Page(worn, 1).GetImages().Count()));
        Assert.Contains("Lamp & Zoon, Utrecht", Page(worn, 3).Text, StringComparison.Ordinal);

        await ada.Link(T["Style.Product"]).ClickAsync();
        await Expect(ada.Link(T["Style.Product"])).ToHaveAttributeAsync("aria-current", "page");
        await ada.Link(T["Reader.Media"]).ClickAsync();
        await Expect(ada.Link(T["Style.Product"])).ToHaveAttributeAsync("aria-current", "page");
        Assert.Empty(Page(await SavedAsync(ada), 1).GetImages());

        await ada.GoAsync($"/plans/{other}/brief");
        Assert.Empty(Page(await SavedAsync(ada), 1).GetImages());
        Assert.Equal(0, await ada.Link(T["Style.Product"]).CountAsync());
    }

    [Fact]
    public async Task A_style_of_one_colour_without_a_logo_is_worn_too()
    {
        var plan = await house.Records.PlanAsync("Plain", new SampleCampaign(), client: "Only Blue");
        var ada = await ArriveAsync(house.App.Url, house.AdasBrowser);
        await ada.GoAsync("/styles/edit?client=Only%20Blue");
        await Field(ada, "Style.Colour").FillAsync("#14213D");
        await ada.Button(T["Style.Save"]).ClickAsync();
        await Expect(ada.Page.GetByText(T.Format("Style.Saved", "Only Blue"))).ToBeVisibleAsync();
        var article = ada.Page.GetByRole(AriaRole.Article);
        await Expect(article).ToBeVisibleAsync();
        Assert.Equal(0, await article.GetByRole(AriaRole.Img, new() { Name = "Only Blue", Exact = true }).CountAsync());
        Assert.Equal(200, (await ada.Context.APIRequest.GetAsync(house.App.Url + "/styles/sample.pdf?client=Only%20Blue")).Status);

        await ada.GoAsync($"/plans/{plan}/brief");
        await Expect(ada.Link(T.Format("Style.Client", "Only Blue"))).ToHaveAttributeAsync("aria-current", "page");
        Assert.Empty(Page(await SavedAsync(ada), 1).GetImages());
    }

    [Fact]
    public async Task What_is_wrong_stands_beside_its_field_and_nothing_typed_is_lost()
    {
        var ada = await ArriveAsync(house.App.Url, house.AdasBrowser, width: 360);
        await ada.GoAsync("/styles/edit?client=Wrong");
        await Field(ada, "Style.Colour").FillAsync("red");
        await Field(ada, "Style.Footer").FillAsync(new string('x', 130));
        await Logo(ada).SetInputFilesAsync(new FilePayload { Name = "logo.png", MimeType = "image/png", Buffer = [1, 2, 3] });
        await ada.Button(T["Style.Save"]).ClickAsync();

        await Expect(Field(ada, "Style.Colour")).ToHaveAccessibleDescriptionAsync(T["Style.Colour.Wrong"]);
        await Expect(Field(ada, "Style.Footer")).ToHaveAccessibleDescriptionAsync(T.Format("Theme.Footer", ThemeSettings.LongestFooter));
        await Expect(Logo(ada)).ToHaveAccessibleDescriptionAsync($"{T["Style.Logo.Wrong"]} {T["Theme.Image.NotAnImage"]}");
        await Expect(Field(ada, "Style.Colour")).ToHaveValueAsync("red");
        await Expect(Field(ada, "Style.Footer")).ToHaveValueAsync(new string('x', 130));
        Assert.Empty((await ada.Page.RunAxe()).Violations);
        Assert.False(await ada.Page.EvaluateAsync<bool>("() => document.documentElement.scrollWidth > innerWidth"));

        await ada.Page.GetByLabel(T.Format("Style.Pick", T["Style.Colour"])).EvaluateAsync("e => { e.value = '#112233'; e.dispatchEvent(new Event('input', { bubbles: true })); }");
        await Expect(Field(ada, "Style.Colour")).ToHaveValueAsync("#112233");
    }

    [Fact]
    public async Task A_stranger_is_asked_to_sign_in()
    {
        var stranger = await ArriveAsync(house.App.Url);
        await stranger.GoAsync("/styles/sample.pdf");
        await Expect(stranger.Heading(AccountTexts.T["SignIn.Title"])).ToBeVisibleAsync();
        await stranger.GoAsync("/styles/edit");
        await Expect(stranger.Heading(AccountTexts.T["SignIn.Title"])).ToBeVisibleAsync();
    }

    private static ILocator Field(Person person, string key) => person.Box(Optional(key));

    private static ILocator Logo(Person person) => person.Page.GetByLabel(T["Style.Logo"] + AccountTexts.T["Optional"], new() { Exact = true });

    private static string Optional(string key) => $"{T[key]} {AccountTexts.T["Optional"]}";

    private static UglyToad.PdfPig.Content.Page Page(byte[] file, int number) => PdfDocument.Open(file).GetPage(number);

    private static async Task<byte[]> SavedAsync(Person person)
    {
        var downloading = person.Page.WaitForDownloadAsync();
        await person.Link(PlansTexts.T["ExportPdf"]).ClickAsync();
        return await File.ReadAllBytesAsync(await (await downloading).PathAsync());
    }
}
