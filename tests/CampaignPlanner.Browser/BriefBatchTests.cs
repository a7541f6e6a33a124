using System.IO.Compression;
using CampaignPlanner.Browser.Stage;
using CampaignPlanner.Checklist.Distribution;
using CampaignPlanner.Contracts;
using CampaignPlanner.Plans;
using Xunit.Abstractions;
using static CampaignPlanner.Brief.BriefTexts;

namespace CampaignPlanner.Browser;

/// <summary>Many briefs in one ZIP, from the list of plans to the files in it.</summary>
public sealed class BriefBatchTests(House house, ITestOutputHelper output) : BrowserTest, IClassFixture<House>
{
    [Fact]
    public async Task Two_plans_are_ticked_and_come_as_one_zip_for_the_client()
    {
        var told = new SampleCampaign();
        told.Documents.Select(d => d.Document).OfType<DistributionPlan>().Single().FirstPush48h = "The commuter channel gets €3,200.";
        await house.Records.PlanAsync("Zip one", new SampleCampaign());
        await house.Records.PlanAsync("Zip two", new SampleCampaign());
        await house.Records.PlanAsync("Not chosen");
        var leak = await house.Records.PlanAsync("Zip that tells", told);
        var ada = await ArriveAsync(house.App.Url, house.AdasBrowser);
        var look = new Look(ada, output);
        await ada.GoAsync("/plans");
        await ada.Link(T["Batch"]).ClickAsync();
        await Expect(ada.Heading(T["Batch"])).ToBeVisibleAsync();
        await ada.Button(T["Batch.Make"]).ClickAsync();
        await Expect(ada.Page.GetByRole(AriaRole.Group, new() { Name = T["Batch.Plans"] }).GetByText(T["Batch.None"])).ToBeVisibleAsync();
        await look.AtAsync("nothing chosen");

        // What was ticked stays ticked when another is looked for.
        await Plan(ada, "Zip one").CheckAsync();
        await ada.Page.GetByRole(AriaRole.Searchbox, new() { Name = PlansTexts.T["SearchLabel"] }).FillAsync("zip t");
        await ada.Button(PlansTexts.T["SearchLabel"]).ClickAsync();
        await Expect(Plan(ada, "Not chosen")).ToBeHiddenAsync();
        await Expect(Plan(ada, "Zip one")).ToBeCheckedAsync();
        await Plan(ada, "Zip two").CheckAsync();
        await Plan(ada, "Zip that tells").CheckAsync();
        await ada.Page.GetByLabel(T["Reader"]).SelectOptionAsync(T["Reader.Client"]);
        await look.AtAsync("three chosen");
        await ada.Button(T["Batch.Make"]).ClickAsync();

        await Expect(ada.Page.GetByRole(AriaRole.Status).GetByText(T.Count("Batch.Done", 2))).ToBeVisibleAsync();
        await look.AtAsync("done");
        Assert.Empty(look.Found);
        var downloading = ada.Page.WaitForDownloadAsync();
        await ada.Link(T["Batch.Download"]).ClickAsync();
        using var zip = new ZipArchive(File.OpenRead(await (await downloading).PathAsync()));
        Assert.Equal(["Zip one", "Zip two"], zip.Entries.Select(e => e.Name.Split(" - ")[1]));
        Assert.All(zip.Entries, entry => Assert.DoesNotContain("€3,200", Text(entry), StringComparison.Ordinal));

        // The third is named, with the way to its page and to what must be done.
        await Expect(ada.Page.GetByRole(AriaRole.Listitem).Filter(new() { HasText = T["Missed.Leak"] })).ToBeVisibleAsync();
        await ada.Link("Zip that tells").ClickAsync();
        await Expect(ada.Page.GetByRole(AriaRole.Alert)).ToContainTextAsync(T.Format("Leak", T["Reader.Client"]));
        Assert.Contains($"/plans/{leak}/brief", ada.Page.Url, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Progress_is_found_again_in_another_window_and_stopped_from_there()
    {
        foreach (var number in Enumerable.Range(1, 200))
        {
            await house.Records.PlanAsync($"Long way {number}", new SampleCampaign(), client: "Volle Trein");
        }

        var bo = await ArriveAsync(house.App.Url, await house.BosBrowserAsync(), language: "fr");
        var french = T.In(Cultures.Of("fr"));
        await bo.GoAsync("/briefs?q=volle");
        await bo.Page.GetByLabel(french.Format("Batch.All", 200)).CheckAsync();
        await bo.Button(french["Batch.Make"]).ClickAsync();
        var bar = bo.Page.GetByRole(AriaRole.Progressbar, new() { Name = french["Batch.Bar"] });
        await Expect(bar).ToHaveAttributeAsync("max", "200");
        await Expect(bo.Page.Locator("[data-live=yes]")).ToBeVisibleAsync();
        var look = new Look(bo, output);
        await look.AtAsync("under way");
        Assert.Empty(look.Found);

        await bo.NewWindowAsync();
        await bo.GoAsync("/briefs");
        await Expect(bo.Page.Locator("[data-live=yes]").GetByRole(AriaRole.Progressbar)).ToBeVisibleAsync();
        await bo.Button(PlansTexts.T.In("Cancel", Cultures.Of("fr"))).ClickAsync();
        await Expect(bo.Page.GetByRole(AriaRole.Status).GetByText(french["Batch.Cancelled"])).ToBeVisibleAsync();
        await Expect(bo.Link(french["Batch.Download"])).ToBeHiddenAsync();
    }

    private static ILocator Plan(Person person, string title) =>
        person.Page.GetByRole(AriaRole.Checkbox, new() { NameRegex = new($"^{title} ") });

    private static string Text(ZipArchiveEntry entry)
    {
        using var content = new MemoryStream();
        using (var packed = entry.Open())
        {
            packed.CopyTo(content);
        }

        return PdfText.Of(content.ToArray());
    }
}
