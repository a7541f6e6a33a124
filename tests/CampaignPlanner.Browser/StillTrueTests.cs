using System.Text.RegularExpressions;
using CampaignPlanner.Brief.Readers;
using CampaignPlanner.Browser.Stage;
using CampaignPlanner.Checklist.Integration;
using CampaignPlanner.Contracts;
using CampaignPlanner.Plans;
using Deque.AxeCore.Playwright;
using static CampaignPlanner.Brief.BriefTexts;

namespace CampaignPlanner.Browser;

/// <summary>A brief on paper leads to a page that says whether it still holds, without an account and without a word of the plan.</summary>
public sealed partial class StillTrueTests(House house) : BrowserTest, IClassFixture<House>
{
    private const string Secret = "The visible winter";

    [Fact]
    public async Task The_link_says_current_then_replaced_then_current_again_and_withdrawn()
    {
        var plan = await house.Records.PlanAsync("On paper", new SampleCampaign());
        var ada = await ArriveAsync(house.App.Url, house.AdasBrowser);
        var code = await ExportAsync(ada, plan, BriefReader.Client);
        Assert.Equal(code, await ExportAsync(ada, plan, BriefReader.Client));
        Assert.NotEqual(code, await ExportAsync(ada, plan, BriefReader.Crew));

        var reader = await ArriveAsync(house.App.Url);
        await AsksAsync(reader, code, "Check.Current");
        var was = (await house.Records.ReadAsync<IntegrationPlan>(plan)).CampaignMessage!;
        await RewriteAsync(ada, plan, Secret);
        await AsksAsync(reader, code, "Check.Replaced");
        await Expect(reader.Page.GetByText(T.Count("State.Changed", 1, 3))).ToBeVisibleAsync();
        Assert.DoesNotContain(Secret, await reader.Page.ContentAsync(), StringComparison.Ordinal);
        Assert.DoesNotContain("On paper", await reader.Page.ContentAsync(), StringComparison.Ordinal);

        // What the crew got says nothing of point 3.
        await ada.GoAsync($"/plans/{plan}/copies");
        await Expect(Copy(ada, BriefReader.Crew)).ToContainTextAsync(T["State.Current"]);
        await Expect(Copy(ada, BriefReader.Client)).ToContainTextAsync(Start("State.Replaced"));

        await RewriteAsync(ada, plan, was);
        await AsksAsync(reader, code, "Check.Current");

        await ada.GoAsync($"/plans/{plan}/copies");
        await ada.Button($"{T["Copies.Withdraw"]} {code}").ClickAsync();
        await Expect(ada.Page.GetByText(T.Format("Copies.Withdrawn", code))).ToBeVisibleAsync();
        await AsksAsync(reader, code, "Check.Withdrawn");
        await ada.Button($"{T["Copies.Restore"]} {code}").ClickAsync();
        await Expect(ada.Page.GetByText(T.Format("Copies.Restored", code))).ToBeVisibleAsync();
        await AsksAsync(reader, code, "Check.Current");
        Assert.Empty((await ada.Page.RunAxe()).Violations);
        Assert.Empty((await reader.Page.RunAxe()).Violations);
    }

    [Fact]
    public async Task A_code_is_typed_as_it_stands_on_paper_and_an_unknown_one_is_answered_in_words()
    {
        var plan = await house.Records.PlanAsync("Typed", new SampleCampaign());
        var ada = await ArriveAsync(house.App.Url, house.AdasBrowser);
        var code = await ExportAsync(ada, plan, BriefReader.Board);

        var dutch = T.In(Cultures.Of("nl"));
        var reader = await ArriveAsync(house.App.Url, language: "nl-NL", width: 360);
        await reader.GoAsync("/b");
        await reader.Box(dutch["Check.Code"]).FillAsync("0000000000");
        await reader.Button(dutch["Check.Button"]).ClickAsync();
        await Expect(reader.Heading(dutch["Check.Unknown"])).ToBeVisibleAsync();
        Assert.Empty((await reader.Page.RunAxe()).Violations);
        await reader.Box(dutch["Check.Code"]).FillAsync($"{code[..5].ToLowerInvariant()}-{code[5..]}");
        await reader.Page.Keyboard.PressAsync("Enter");
        await Expect(reader.Page.GetByText(dutch["Check.Current"])).ToBeVisibleAsync();
        Assert.False(await reader.Page.EvaluateAsync<bool>("() => document.documentElement.scrollWidth > innerWidth"));

        Assert.Equal(404, (await reader.Context.APIRequest.GetAsync(house.App.Url + "/b/%2e%2e%2fetc")).Status);
        Assert.Equal(404, (await reader.Context.APIRequest.GetAsync(house.App.Url + "/b/" + new string('9', 3000))).Status);
    }

    [Fact]
    public async Task Whoever_may_not_read_a_plan_does_not_reach_its_copies()
    {
        var plan = await house.Records.PlanAsync("Mine", new SampleCampaign());
        var stranger = await ArriveAsync(house.App.Url);
        await stranger.GoAsync($"/plans/{plan}/copies");
        await Expect(stranger.Page).ToHaveURLAsync(new Regex("/account/sign-in"));

        var ada = await ArriveAsync(house.App.Url, house.AdasBrowser);
        await ada.GoAsync($"/plans/{plan}/copies");
        await Expect(ada.Page.GetByText(T["Copies.None"])).ToBeVisibleAsync();
        Assert.Equal(404, (await ada.Context.APIRequest.GetAsync($"{house.App.Url}/plans/{Guid.NewGuid()}/copies")).Status);
    }

    private static Regex Start(string key) => new(Regex.Escape(T[key].Split('{')[0]));

    private static ILocator Copy(Person person, BriefReader reader) =>
        person.Page.GetByRole(AriaRole.Listitem).Filter(new() { HasText = T[$"Reader.{reader}"] + "," });

    private static async Task<string> ExportAsync(Person person, Guid plan, BriefReader reader)
    {
        await person.GoAsync($"/plans/{plan}/brief?reader={reader}");
        var downloading = person.Page.WaitForDownloadAsync();
        await person.Link(PlansTexts.T["ExportPdf"]).ClickAsync();
        return Link().Match(PdfText.Of(await File.ReadAllBytesAsync(await (await downloading).PathAsync()))).Groups[1].Value;
    }

    private static async Task AsksAsync(Person person, string code, string answer)
    {
        await person.GoAsync($"/b/{code}");
        await Expect(person.Page.GetByText(Start(answer))).ToBeVisibleAsync();
    }

    private static async Task RewriteAsync(Person person, Guid plan, string message)
    {
        await person.OpenAsync(plan, "integration");
        await person.Field("integration", nameof(IntegrationPlan.CampaignMessage)).FillAsync(message);
        await person.EverythingSavedAsync();
    }

    [GeneratedRegex("/b/([0-9A-Z]{10})")]
    private static partial Regex Link();
}
